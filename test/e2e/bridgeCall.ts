import type { Page } from "@playwright/test";
import type { BridgeOutput } from "../../shared/contract/bridge.ts";
import { type BridgeAnswer, readAnswer, type SentAnswer } from "../../shared/contract/bridgeAnswers.ts";
import type { BridgeName } from "../../shared/contract/bridgeNames.ts";

/** Calls a function of the bridge as the page does, but with whatever input. */
export async function callBridge(page: Page, name: BridgeName, input: unknown = null): Promise<BridgeAnswer> {
  const call = { name, input };
  const sent: SentAnswer = await page.evaluate(
    ({ name, input }) => Reflect.get(globalThis, "roosterwijs")[name](input),
    call,
  );
  return readAnswer(sent);
}

/**
 * What such a call gives; main held it against the contract.
 * @throws Error when it was refused.
 */
export async function askBridge<N extends BridgeName>(
  page: Page,
  name: N,
  input: unknown = null,
): Promise<BridgeOutput<N>> {
  const answer = await callBridge(page, name, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value as BridgeOutput<N>;
}
