/** Someone who is removed, and what is to stand in their place. */
export interface RemovedPerson {
  readonly kind: "child" | "staff";
  readonly id: string;
  /** Drawn by lot: an id may come from elsewhere and lead back to the person. */
  readonly newId: string;
  /** What the person was ever called here, and the first name where nobody else has it. */
  readonly names: readonly string[];
  readonly pseudonym: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields, at any depth of the person's own record, without which earlier weeks could not be reckoned any more. */
const KEPT = {
  child: new Set([
    ...["id", "birthDate", "groupId", "attendance", "exceptions", "weekday", "from", "to", "weeks", "anchor", "when"],
    ...["validFrom", "validTo", "date", "kind", "schoolId", "vasteGezichten", "vasteGezichtReplacements", "staffId"],
    ...["replacementId", "mentorId", "variableDays", "secondGroup", "consentOn", "pilotConsent", "pilotConsents"],
    ...["pilot", "withdrawnOn"],
  ]),
  staff: new Set([
    ...["id", "role", "employment", "from", "to", "contractMinutesPerWeek", "availability", "weekday", "unavailable"],
    ...["date", "certificates", "kind", "absent", "bio", "formatiefPercent", "firstYearCompleted"],
    ...["begeleidingsplanAgreed", "guidanceMinutesPerWeek", "homeGroupIds", "coachedOn", "samePersonAs", "locationId"],
    "staffId",
  ]),
} as const;

/** The fields of other records that point at a person. */
const POINTERS = {
  child: new Set(["childId"]),
  staff: new Set(["staffId", "replacementId", "mentorId", "vasteGezichten"]),
} as const;

/** Who is meant, by the id of their record. */
export type PersonKey = Pick<RemovedPerson, "kind" | "id">;

/** The name in each of the person's own records within a value; null for one without a name. */
export function namesWithin(value: unknown, person: PersonKey): (string | null)[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap((field) => namesWithin(field, person));
  if (!isOwnRecord(value as Fields, person)) return inside;
  const own = (value as Fields)["name"];
  return [typeof own === "string" ? own : null, ...inside];
}

/**
 * A value of any record, change or setting with the pseudonym in the place of a person: their own record keeps no more
 * than earlier weeks are reckoned from, what points at them points at the new id, and their names go from every text. The
 * name of another person's record stays, also when it is the same.
 */
export function replacePerson(value: unknown, person: RemovedPerson): unknown {
  return replaceIn(value, person, textReplacer(person));
}

function replaceIn(value: unknown, person: RemovedPerson, inText: (text: string) => string): unknown {
  if (typeof value === "string") return inText(value);
  if (Array.isArray(value)) return value.map((one) => replaceIn(one, person, inText));
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Fields;
  if (isOwnRecord(fields, person)) return ownRecord(fields, person, inText);
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      // Within the record of someone else it leads to another location, where the same id is not this person.
      if (key === "samePersonAs") return [key, field];
      if (POINTERS[person.kind].has(key)) return [key, pointTo(field, person)];
      if (key === "findingKey" && typeof field === "string") return [key, inFindingKey(field, person)];
      const isOthersName = key === "name" && "id" in fields;
      return [key, isOthersName ? field : replaceIn(field, person, inText)];
    }),
  );
}

function isOwnRecord(fields: Fields, { kind, id }: PersonKey): boolean {
  if (fields["id"] !== id) return false;
  return kind === "child" ? "birthDate" in fields && "groupId" in fields : "role" in fields;
}

function ownRecord(fields: Fields, person: RemovedPerson, inText: (text: string) => string): Fields {
  const kept = keepFields(fields, person.kind) as Fields;
  const month = person.kind === "child" ? { birthDate: firstOfMonth(kept["birthDate"]) } : {};
  // What is kept may still hold the name, such as a certificate with a kind of one's own.
  const rest = replaceIn({ ...kept, id: undefined }, person, inText) as Fields;
  return { ...rest, ...month, ...sameAsBefore(rest, person), id: person.newId, name: person.pseudonym };
}

/** The records of one person at several locations all get the same new id, so that they stay one. */
function sameAsBefore({ samePersonAs }: Fields, { newId }: RemovedPerson): Fields {
  return samePersonAs === undefined ? {} : { samePersonAs: { ...(samePersonAs as Fields), staffId: newId } };
}

function keepFields(value: unknown, kind: RemovedPerson["kind"]): unknown {
  if (Array.isArray(value)) return value.map((one) => keepFields(one, kind));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => KEPT[kind].has(key));
  return Object.fromEntries(kept.map(([key, field]) => [key, keepFields(field, kind)]));
}

/** Age classes go by months, so that the need of earlier weeks stays within days of what it was. */
function firstOfMonth(date: unknown): unknown {
  return typeof date === "string" ? `${date.slice(0, 8)}01` : date;
}

function pointTo(field: unknown, { id, newId }: RemovedPerson): unknown {
  if (Array.isArray(field)) return field.map((one) => (one === id ? newId : one));
  return field === id ? newId : field;
}

/** The parts of a finding's key stand between bars; among them are the ids of whom it is about. */
function inFindingKey(key: string, { id, newId }: RemovedPerson): string {
  const parts = key.split("|");
  return parts.map((part) => (part === id ? newId : part)).join("|");
}

function textReplacer({ names, pseudonym }: RemovedPerson): (text: string) => string {
  // The longest first, so that of "Fien B." nothing stays behind once "Fien" is gone.
  const sorted = names.toSorted((one, other) => other.length - one.length);
  const patterns = sorted.filter((name) => countLetters(name) > 1).map(wholeWords);
  const short = new Set(sorted.filter((name) => countLetters(name) <= 1));
  return (text) =>
    short.has(text) ? pseudonym : patterns.reduce((left, pattern) => left.replace(pattern, () => pseudonym), text);
}

/** A single letter is too common to be looked for within texts. */
function countLetters(name: string): number {
  return name.match(/\p{L}/gu)?.length ?? 0;
}

function wholeWords(name: string): RegExp {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu");
}
