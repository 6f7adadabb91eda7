import type { ZodType } from "zod";
import {
  type BridgeInput,
  type BridgeName,
  type BridgeOutput,
  bridgeContract,
  type RawBridge,
} from "../shared/contract/bridge.ts";
import { type BridgeAnswer, bridgeErrorSchema, readAnswer } from "../shared/contract/bridgeAnswers.ts";
import { appTexts } from "../shared/texts/app.ts";

/*
 * The only file of the page that touches `window.roosterwijs`. Every answer is parsed, so that the rest of the page can
 * trust its types.
 */

declare global {
  interface Window {
    readonly roosterwijs?: RawBridge;
  }
}

/** A call over the bridge that did not succeed: a code for the log and the help desk, a Dutch sentence for the person. */
export class BridgeFailure extends Error {
  readonly code: string;
  readonly details: readonly string[];

  constructor(code: string, message: string, details: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = "BridgeFailure";
    this.code = code;
    this.details = details;
  }
}

/** The bridge as the page uses it: functions without input take none, answers are values, failures are thrown. */
export type Bridge = {
  readonly [N in BridgeName]: null extends BridgeInput<N>
    ? () => Promise<BridgeOutput<N>>
    : (input: BridgeInput<N>) => Promise<BridgeOutput<N>>;
};

/**
 * Wraps what the preload script put on the page.
 * @throws BridgeFailure from each function when the call fails or its answer does not fit the contract.
 */
export function wrapBridge(raw: RawBridge | undefined): Bridge {
  const wrapped = Object.fromEntries(
    (Object.keys(bridgeContract) as BridgeName[]).map((name) => [
      name,
      (input: unknown = null) => call(raw, name, input),
    ]),
  );
  // The entries are built from the contract's own names, each with that name's schema.
  return wrapped as unknown as Bridge;
}

/** The bridge of this page. */
export const bridge: Bridge = wrapBridge(typeof window === "undefined" ? undefined : window.roosterwijs);

/** Whatever was thrown, as a failure that can be shown. */
export function toBridgeFailure(cause: unknown): BridgeFailure {
  if (cause instanceof BridgeFailure) return cause;
  return new BridgeFailure("unexpected", appTexts.failures.unexpected, [], { cause });
}

async function call(raw: RawBridge | undefined, name: BridgeName, input: unknown): Promise<unknown> {
  if (raw === undefined) throw new BridgeFailure("noBridge", appTexts.failures.noBridge);
  const answer = await send(raw, name, input);
  if (!answer.ok) throw failureOf(answer.error);
  const output: ZodType = bridgeContract[name].output;
  const parsed = output.safeParse(answer.value);
  if (!parsed.success) {
    const paths = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`);
    throw new BridgeFailure("unexpectedAnswer", appTexts.failures.unexpectedAnswer, paths, { cause: parsed.error });
  }
  return parsed.data;
}

async function send(raw: RawBridge, name: BridgeName, input: unknown): Promise<BridgeAnswer> {
  try {
    return readAnswer(await raw[name](input));
  } catch (cause) {
    throw new BridgeFailure("bridgeBroken", appTexts.failures.bridgeBroken, [], { cause });
  }
}

function failureOf(error: unknown): BridgeFailure {
  const parsed = bridgeErrorSchema.safeParse(error);
  if (!parsed.success) return new BridgeFailure("unexpectedAnswer", appTexts.failures.unexpectedAnswer);
  return new BridgeFailure(parsed.data.code, parsed.data.message, parsed.data.details);
}
