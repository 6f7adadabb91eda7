import type { Child, Staff } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { normalText } from "./normalText.ts";
import { type NameParts, nameKey, wholeName } from "./personName.ts";
import { type Read, read, refuse } from "./readValue.ts";

const reasons = texts.importing.reasons;

/** How a row points at a person. */
export interface PersonReference extends NameParts {
  readonly id?: string;
  readonly birthDate?: string;
}

/** Finds who is stored already: by id, or else by name, which for a child goes with the date of birth. */
export interface PeopleMatcher<P> {
  /** Null for somebody new. Whoever another row names by id is not found by name. */
  readonly match: (reference: PersonReference) => Read<P | null>;
  /** Somebody who must be there; a name is then enough. */
  readonly require: (reference: PersonReference) => Read<P>;
}

/** @param idsInFile the ids by which rows point at people. */
export function childMatcher(children: readonly Child[], idsInFile: ReadonlySet<string>): PeopleMatcher<Child> {
  return peopleMatcher(children, idsInFile, {
    keyOf: (reference) => nameKey(reference),
    isLike: ({ birthDate }, reference) => birthDate === reference.birthDate,
    unknown: reasons.unknownChild,
    several: reasons.severalChildren,
  });
}

/** @param idsInFile the ids by which rows point at people. */
export function staffMatcher(staff: readonly Staff[], idsInFile: ReadonlySet<string>): PeopleMatcher<Staff> {
  return peopleMatcher(staff, idsInFile, {
    keyOf: (reference) => normalText(wholeName(reference) ?? ""),
    isLike: () => true,
    unknown: reasons.unknownStaff,
    several: reasons.severalPeople,
  });
}

interface Likeness<P> {
  readonly keyOf: (reference: PersonReference) => string;
  /** Whether what goes with the name is the same as well. */
  readonly isLike: (person: P, reference: PersonReference) => boolean;
  readonly unknown: string;
  readonly several: string;
}

function peopleMatcher<P extends { readonly id: string; readonly name?: string | undefined }>(
  people: readonly P[],
  idsInFile: ReadonlySet<string>,
  { keyOf, isLike, unknown, several }: Likeness<P>,
): PeopleMatcher<P> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byName = Map.groupBy(people, ({ name = "" }) => keyOf({ name }));
  const byIdOf = ({ id }: PersonReference) => (id === undefined ? undefined : byId.get(id));
  const namesakes = (reference: PersonReference) => {
    const key = keyOf(reference);
    return key === "" ? [] : (byName.get(key) ?? []);
  };
  const only = (found: readonly P[]): Read<P | null> => (found.length > 1 ? refuse(several) : read(found[0] ?? null));
  return {
    match: (reference) => {
      const found = byIdOf(reference);
      if (found !== undefined) return read(found);
      return only(namesakes(reference).filter((each) => !idsInFile.has(each.id) && isLike(each, reference)));
    },
    require: (reference) => {
      const alike = namesakes(reference);
      const dated = reference.birthDate === undefined ? alike : alike.filter((each) => isLike(each, reference));
      const found = byIdOf(reference);
      const result = found === undefined ? only(dated) : read(found);
      if (!result.ok) return result;
      return result.value === null ? refuse(unknown) : read(result.value);
    },
  };
}
