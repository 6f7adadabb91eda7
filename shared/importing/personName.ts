import { normalText } from "./normalText.ts";

/** The name of a person as a row has it: in one cell, or in parts. */
export interface NameParts {
  readonly name?: string;
  readonly firstName?: string;
  /** What stands between the two in Dutch names: `van`, `de`. */
  readonly prefix?: string;
  readonly lastName?: string;
}

const PREFIXES = new Set(
  ["aan", "af", "al", "ben", "bij", "da", "de", "del", "den", "der", "di", "du", "el", "in", "het"].concat([
    "la",
    "le",
    "op",
    "over",
    "'s",
    "'t",
    "ten",
    "ter",
    "te",
    "tot",
    "uit",
    "van",
    "vd",
    "von",
    "voor",
  ]),
);

/** The whole name; `Bakker, Fien` is turned round. Undefined for a row that names nobody. */
export function wholeName({ name = "", firstName = "", prefix = "", lastName = "" }: NameParts): string | undefined {
  const [, last, first] = /^([^,]+),\s*(.+)$/.exec(name) ?? [];
  const whole = last === undefined ? name : `${first} ${last}`;
  const parts = [firstName || whole, prefix, lastName];
  const joined = parts.filter((part) => part !== "").join(" ");
  return joined === "" ? undefined : joined.replace(/\s+/g, " ");
}

/** First name and initial, with what stands before the last name: `Guus van Essen` is `Guus van E.` */
export function shortName({ firstName = "", lastName = "", ...parts }: NameParts): string | undefined {
  if (firstName !== "" && lastName !== "") {
    return [firstName, parts.prefix ?? "", initialOf(lastName)].filter((part) => part !== "").join(" ");
  }
  const whole = wholeName({ firstName, lastName, ...parts });
  const [first = "", ...others] = whole?.split(" ") ?? [];
  // Where the last name begins is known by what stands before it; else every word but the first is taken for it.
  const at = others.findIndex((word) => !PREFIXES.has(word.toLowerCase()));
  const last = others[at];
  return last === undefined ? whole : [first, ...others.slice(0, at), initialOf(last)].join(" ");
}

/** A name by which the same child is known again, written in full or short. */
export function nameKey(parts: NameParts): string {
  return normalText(shortName(parts) ?? "");
}

function initialOf(lastName: string): string {
  const [, initial = ""] = /^\P{L}*(\p{L})/u.exec(lastName) ?? [];
  return initial === "" ? lastName : `${initial.toUpperCase()}.`;
}
