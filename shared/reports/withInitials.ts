import type { LocationDocument } from "../exchange/records.ts";

/**
 * The document with everyone called by their initials: "Noor de W." is "N.d.W.". Who would be called the same gets a
 * number, so that figures stay apart.
 */
export function withInitials(document: LocationDocument): LocationDocument {
  return { ...document, staff: initialled(document.staff), children: initialled(document.children) };
}

type Named = { readonly id: string; readonly name?: string | undefined };

function initialled<T extends Named>(people: readonly T[]): T[] {
  const called = new Map<string, number>();
  return people.map((person) => {
    if (person.name === undefined) return person;
    const initials = initialsOf(person.name);
    const number = (called.get(initials) ?? 0) + 1;
    called.set(initials, number);
    return { ...person, name: number === 1 ? initials : `${initials} ${number}` };
  });
}

function initialsOf(name: string): string {
  const letters = name.split(/[\s-]+/).flatMap((word) => word.match(/\p{L}/u) ?? []);
  return letters.length === 0 ? "–" : `${letters.join(".")}.`;
}
