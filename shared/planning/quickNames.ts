import type { Group, Staff } from "../exchange/records.ts";

/* Names as they are typed: without capitals and diacritics, and seldom whole. */

/** A person or group that words of the text may mean. */
export interface Named {
  readonly kind: "person" | "group";
  readonly id: string;
  readonly name: string;
  /** The words of the name, folded. */
  readonly parts: readonly string[];
}

/** Text by which names are compared: small letters without diacritics and punctuation. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[.,'’]/g, "")
    .toLowerCase();
}

/** The words of a name, folded; those of "Henk-Jan" are two. */
export function partsOf(text: string): string[] {
  return fold(text)
    .split(/[\s-]+/)
    .filter((part) => part !== "");
}

/** Everyone and every group by name; who has none goes by id. */
export function namedOf(staff: readonly Staff[], groups: readonly Group[]): readonly Named[] {
  const named =
    (kind: Named["kind"]) =>
    (record: Staff | Group): Named => {
      const name = record.name ?? record.id;
      return { kind, id: record.id, name, parts: partsOf(name) };
    };
  return [...staff.map(named("person")), ...groups.map(named("group"))];
}

/**
 * Whom words may mean: those who have each of the words, in this order, as the beginning of a part of the name. Words
 * that are someone's whole name mean that one and not a longer name that begins with it.
 */
export function matchesOf(all: readonly Named[], words: readonly string[]): readonly Named[] {
  const folded = words.flatMap(partsOf);
  if (folded.length === 0) return [];
  const whole = all.filter(({ parts }) => parts.join(" ") === folded.join(" "));
  return whole.length > 0 ? whole : all.filter(({ parts }) => beginParts(folded, parts));
}

/** Whether each word begins a part, in the order of the parts. */
function beginParts(words: readonly string[], parts: readonly string[]): boolean {
  let next = 0;
  return words.every((word) => {
    const index = parts.findIndex((part, at) => at >= next && part.startsWith(word));
    next = index + 1;
    return index !== -1;
  });
}
