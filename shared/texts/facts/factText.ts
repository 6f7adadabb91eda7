/** The people and children a finding is about, as lists of display names. */
export interface FactSubjects {
  readonly staff: string;
  readonly children: string;
}

/** The words of a fact: what is the matter, and what a person may do or know about it. */
export interface FactText<Values> {
  readonly sentence: (values: Values, subjects: FactSubjects) => string;
  readonly hint: string | null;
}

/** The words of all facts of a topic. */
export type FactTexts<Facts> = { readonly [Name in keyof Facts]: FactText<Facts[Name]> };

/** "1 kind", "2 kinderen". */
export function childrenWords(count: number): string {
  return `${count} ${count === 1 ? "kind" : "kinderen"}`;
}

/** Ends a sentence that may end in an initial: one full stop, not two. */
export function stop(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** Minutes as "7 u 30", the way hours are written for readers. */
export function hoursWords(minutes: number): string {
  const rest = Math.abs(minutes) % 60;
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `${minutes < 0 ? "−" : ""}${hours} u${rest === 0 ? "" : ` ${String(rest).padStart(2, "0")}`}`;
}
