import type { LocalDate } from "../calendar/dates.ts";
import type { Child, Group, Staff, WeekRoster } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { findAll, type NamedRecord, type Names, namesOf, writeAll } from "./names.ts";
import { readDate } from "./readDate.ts";
import { readEndTime, readTimeOfDay } from "./readTimes.ts";
import { type Read, read, refuse } from "./readValue.ts";
import { readerOfWords, type WordList } from "./readWords.ts";

/*
 * What the columns of a table hold. A field reads and writes the text of a cell, so that templates, exports and imports
 * have the same columns and what is exported can be read again.
 */

/** The records that tables are made of and compared with. */
export interface TableBase {
  readonly groups: readonly Group[];
  readonly staff: readonly Staff[];
  readonly children: readonly Child[];
  readonly schools?: readonly NamedRecord[] | undefined;
  readonly weeks: readonly WeekRoster[];
}

/** What the text of a cell is read with. */
export interface CellContext {
  readonly groups: Names;
  readonly staff: Names;
  readonly schools: Names;
  /** Ids in the table by which people were known who were removed from this location. */
  readonly removedIds: ReadonlySet<string>;
  /** Tells the century of a year of two figures. */
  readonly today: LocalDate;
}

export interface Field<T> {
  /** The heading in templates and exports. */
  readonly heading: string;
  /** Other headings under which programs give the same. */
  readonly synonyms: readonly string[];
  /** It is read from files of others, but stands in no template or export. */
  readonly isOnlyRead?: boolean;
  /** @param text trimmed and not empty. */
  read(text: string, context: CellContext): Read<T>;
  write(value: T, context: CellContext): string;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The values of a row, by field; a field whose cell is empty, or that has no column, is not there. */
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]?: F[K] extends Field<infer T> ? T : never };

/** @param today and `removedIds`: see `CellContext`. */
export function cellContextOf(
  { groups, staff, schools = [] }: TableBase,
  today: LocalDate,
  removedIds: readonly string[] = [],
): CellContext {
  const { unknownGroup, unknownStaff, unknownSchool } = texts.importing.reasons;
  return {
    groups: namesOf(groups, unknownGroup),
    staff: namesOf(staff, unknownStaff),
    schools: namesOf(schools, unknownSchool),
    removedIds: new Set(removedIds),
    today,
  };
}

type Head = readonly [heading: string, ...synonyms: string[]];

function named<T>([heading, ...synonyms]: Head, cell: Pick<Field<T>, "read" | "write">): Field<T> {
  return { heading, synonyms, ...cell };
}

const asIs = (text: string) => text;

export function textField(...head: Head): Field<string> {
  return named(head, { read: (text) => read(text), write: asIs });
}

/** The id of a person; that of someone who was removed brings nobody back. */
export function personIdField(...head: Head): Field<string> {
  return named(head, {
    read: (text, { removedIds }) => (removedIds.has(text) ? refuse(texts.importing.reasons.removedPerson) : read(text)),
    write: asIs,
  });
}

/** A text that only files of others hold apart. */
export function partField(...head: Head): Field<string> {
  return { ...textField(...head), isOnlyRead: true };
}

export function dateField(...head: Head): Field<LocalDate> {
  return named(head, { read: (text, { today }) => readDate(text, today), write: writeDate });
}

/** Days of a pattern may have no end, which some programs write as a day that never comes. */
export function lastDateField(...head: Head): Field<LocalDate | null> {
  return named<LocalDate | null>(head, {
    read: (text, { today }) => {
      const result = readDate(text, today);
      return result.ok && result.value >= "2099-01-01" ? read(null) : result;
    },
    write: (date) => (date === null ? "" : writeDate(date)),
  });
}

export function timeField(...head: Head): Field<string> {
  return named(head, { read: (text) => readTimeOfDay(text), write: asIs });
}

export function endTimeField(...head: Head): Field<string> {
  return named(head, { read: (text) => readEndTime(text), write: asIs });
}

export function wordField<T extends string>(list: WordList<T>, ...head: Head): Field<T> {
  const readWord = readerOfWords(list);
  return named<T>(head, { read: (text) => readWord(text), write: (value) => list[value][0] });
}

/** A cell that another reader and writer understand. */
export function valueField<T>(
  readCell: (text: string) => Read<T>,
  write: (value: T) => string,
  ...head: Head
): Field<T> {
  return named<T>(head, { read: (text) => readCell(text), write });
}

type Kind = "groups" | "staff" | "schools";

export function referenceField(kind: Kind, ...head: Head): Field<string> {
  return named(head, {
    read: (text, context) => context[kind].find(text),
    write: (id, context) => context[kind].textOf(id),
  });
}

export function referencesField(kind: Kind, ...head: Head): Field<readonly string[]> {
  return named<readonly string[]>(head, {
    read: (text, context) => findAll(text, context[kind]),
    write: (ids, context) => writeAll(ids, context[kind]),
  });
}

/** As people write dates: `24-11-2026`. */
export function writeDate(date: LocalDate): string {
  return `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;
}

/** A cell as it is written; empty for a value that is not there. */
export function writeCell<T>(field: Field<T>, value: T | undefined, context: CellContext): string {
  return value === undefined ? "" : field.write(value, context);
}

/** Reads a text that must not be longer than what it is stored in. */
export function shortText(text: string, most: number): Read<string> {
  return text.length <= most ? read(text) : refuse(texts.importing.reasons.tooLong(most));
}
