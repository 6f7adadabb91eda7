import type { BridgeInput, BridgeOutput } from "../../shared/contract/bridge.ts";
import { SHORTEST_PASSPHRASE } from "../../shared/contract/encryption.ts";
import { texts } from "../../shared/texts/nl.ts";

const { dialog: words, ...said } = texts.encryption;

/** To encrypt the file, with another passphrase, or no more. */
export type PassphraseTask = "on" | "change" | "off";

export interface PassphraseForm {
  readonly current: string;
  readonly next: string;
  readonly repeat: string;
}

export type PassphraseErrors = Partial<Record<keyof PassphraseForm, string>>;

/** What the form asks for a task. */
export function fieldsOf(task: PassphraseTask): readonly (keyof PassphraseForm)[] {
  if (task === "on") return ["next", "repeat"];
  return task === "off" ? ["current"] : ["current", "next", "repeat"];
}

/** What is wrong with the form, by field; nothing when it can be sent. */
export function errorsOf(task: PassphraseTask, { current, next, repeat }: PassphraseForm): PassphraseErrors {
  const errors: PassphraseErrors = {};
  if (task !== "on" && current === "") errors.current = words.missing;
  if (task === "off") return errors;
  if (next.length < SHORTEST_PASSPHRASE) errors.next = words.tooShort(SHORTEST_PASSPHRASE);
  else if (next !== repeat) errors.repeat = words.different;
  return errors;
}

/** What is sent for a form in which nothing is wrong. */
export function inputOf(task: PassphraseTask, { current, next }: PassphraseForm): BridgeInput<"changePassphrase"> {
  return { current: task === "on" ? null : current, next: task === "off" ? null : next };
}

/** What was done, with what became of the copies. */
export function sayDone(task: PassphraseTask, copies: BridgeOutput<"changePassphrase">): string {
  const { converted, removed, left } = copies;
  return [
    said.done[task],
    ...(converted > 0 ? [said.copies(converted)] : []),
    ...(removed > 0 ? [said.removed(removed)] : []),
    ...(left > 0 ? [said.left(left)] : []),
  ].join(" ");
}
