import { z } from "zod";
import type { BridgeName } from "./bridgeNames.ts";

/** An answer over the bridge: errors travel as data, never as a stack trace. */
export const bridgeErrorSchema = z.strictObject({
  code: z.string(),
  /** A Dutch sentence that says what happened and what to do. */
  message: z.string(),
  /** Fields that were refused, as `path: sentence`. */
  details: z.array(z.string()),
});

export type BridgeError = z.infer<typeof bridgeErrorSchema>;
export type BridgeAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: BridgeError };

/**
 * An answer on its way: its value as text. To copy the objects of a week from one world of the page to the other takes
 * longer than to write, read and check them.
 */
export type SentAnswer = BridgeAnswer | { readonly ok: true; readonly json: string };

/** What these answer holds bytes, which JSON does not; few objects are copied with them. */
export const ANSWERED_AS_IS: ReadonlySet<BridgeName> = new Set(["previewPdf"]);

/** In main: the answer of a function as it goes to the page. */
export function sendAnswer(name: BridgeName, answer: BridgeAnswer): SentAnswer {
  return answer.ok && !ANSWERED_AS_IS.has(name) ? { ok: true, json: JSON.stringify(answer.value) } : answer;
}

/**
 * In the page: the answer as it came from main.
 * @throws SyntaxError when what was sent as text is no JSON.
 */
export function readAnswer(sent: SentAnswer): BridgeAnswer {
  return "json" in sent ? { ok: true, value: JSON.parse(sent.json) } : sent;
}
