import type { WebContents } from "electron";
import { type BridgeInput, type BridgeName, type BridgeOutput, bridgeContract } from "../../shared/contract/bridge.ts";
import type { BridgeAnswer } from "../../shared/contract/bridgeAnswers.ts";
import { bridgeNames } from "../../shared/contract/bridgeNames.ts";
import { formatIssue, issuesOfSchema, KEEP_INPUT } from "../../shared/exchange/issues.ts";
import { BridgeRefusal, toBridgeError } from "./bridgeErrors.ts";
import type { PageKind } from "./ownPages.ts";

/** What main does for each function of the contract. `caller` is the page's contents. */
export type BridgeHandlers = {
  readonly [N in BridgeName]: (
    input: BridgeInput<N>,
    caller: WebContents,
  ) => BridgeOutput<N> | Promise<BridgeOutput<N>>;
};

export interface BridgeCall {
  readonly name: BridgeName;
  /** Null when the sender is not to be trusted. */
  readonly kind: PageKind | null;
  readonly caller: WebContents;
  /** All arguments as they came; a call has exactly one. */
  readonly input: readonly unknown[];
}

/** Handlers for a time or a program in which nothing but what is given is answered. */
export function refusingAllBut(given: Partial<BridgeHandlers>): BridgeHandlers {
  const refuse = () => {
    throw new BridgeRefusal("refusedSender");
  };
  const all = Object.fromEntries(bridgeNames.map((name) => [name, refuse])) as Record<BridgeName, typeof refuse>;
  return { ...all, ...given };
}

/** The functions that are not for the page of the program. */
const KIND_OF: Partial<Record<BridgeName, PageKind>> = {
  getPrintJob: "print",
  reportPrintReady: "print",
  readUnlock: "unlock",
  unlockDatabase: "unlock",
  listOtherCopies: "unlock",
  chooseOtherFile: "unlock",
  replaceDatabase: "unlock",
  readUpdate: "update",
};

/** Answers one call: checks who asks and what, does it, checks the answer. Never throws. */
export async function answerCall(
  handlers: BridgeHandlers,
  call: BridgeCall,
  logUnforeseen: (where: string, error: unknown) => void,
): Promise<BridgeAnswer> {
  try {
    return { ok: true, value: await perform(handlers, call) };
  } catch (thrown) {
    const { error, foreseen } = toBridgeError(thrown);
    if (!foreseen) logUnforeseen(call.name, thrown);
    return { ok: false, error };
  }
}

async function perform(handlers: BridgeHandlers, call: BridgeCall): Promise<unknown> {
  const { name, kind, caller, input } = call;
  if (kind !== (KIND_OF[name] ?? "app")) throw new BridgeRefusal("refusedSender");
  return await performNamed(handlers, name, caller, input);
}

async function performNamed<N extends BridgeName>(
  handlers: BridgeHandlers,
  name: N,
  caller: WebContents,
  input: readonly unknown[],
): Promise<unknown> {
  if (input.length !== 1) throw new BridgeRefusal("invalidInput");
  const parsed = bridgeContract[name].input.safeParse(input[0], KEEP_INPUT);
  if (!parsed.success)
    throw new BridgeRefusal("invalidInput", { details: issuesOfSchema(parsed.error).map(formatIssue) });
  // The schema of this very name parsed it, which the type system cannot follow through an indexed record.
  const output = await handlers[name](parsed.data as BridgeInput<N>, caller);
  return bridgeContract[name].output.parse(output);
}
