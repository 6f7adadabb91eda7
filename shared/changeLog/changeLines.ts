import type { Change } from "../editing/change.ts";
import type { RecordChange } from "../editing/recordChange.ts";
import { texts } from "../texts/nl.ts";
import { labelOf, type Names, sayValue } from "./sayValue.ts";

/** What a change did to one field, or to a record that came or went; null where there was nothing, or is nothing now. */
export interface ChangeLine {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Of a record that came or went: its long lists, of which the line itself only says how much they hold. */
  readonly lists: readonly LongList[];
}

/** A list within a record, an item a sentence. */
export interface LongList {
  readonly title: string;
  readonly items: readonly string[];
}

/** A list of more than this stands apart from the record that holds it. */
const MOST_IN_LINE = 3;

type Fields = Readonly<Record<string, unknown>>;

const words = texts.changeLog;

/** A change in words, line by line: what stood there before and after. */
export function changeLines(change: Change, names: Names): ChangeLine[] {
  return change.records.flatMap((record) => linesOfRecord(record, change, names));
}

function linesOfRecord(record: RecordChange, change: Change, names: Names): ChangeLine[] {
  if (record.kind === "list") return linesOfList(words.lists[record.list], record.before, record.after, names);
  const noun = words.records[record.kind];
  if (record.kind === "groupOrder") {
    return [lineOf(noun, said(record.before, "groupIds", names), said(record.after, "groupIds", names))];
  }
  if (record.kind === "merges") return linesOfItems(noun, record.before, record.after, "merges", names);
  const [before, after] = [record.before, record.after] as [Fields | null, Fields | null];
  return linesBetween(nounOf(noun, after ?? before, change, names), before, after, names);
}

/** Records of a list that stay are told apart by their id; where they have none, each change is one that goes and comes. */
function linesOfList(noun: string, before: readonly Fields[], after: readonly Fields[], names: Names): ChangeLine[] {
  const key = (item: Fields) => item["id"] ?? item["findingKey"] ?? item["week"] ?? JSON.stringify(item);
  const [was, is] = [before, after].map((items) => new Map(items.map((item) => [key(item), item])));
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].flatMap((id) => {
    const [old = null, now = null] = [was?.get(id), is?.get(id)];
    return linesBetween(nameOf(noun, now ?? old), old, now, names);
  });
}

function linesBetween(noun: string, before: Fields | null, after: Fields | null, names: Names): ChangeLine[] {
  if (before === null || after === null) {
    const { text, lists } = sayWhole(before ?? after ?? {}, names);
    return [{ ...lineOf(noun, before && text, after && text), lists }];
  }
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const what = words.field(noun, labelOf(field));
    if (Array.isArray(was ?? is) && Array.isArray(is ?? was)) {
      return linesOfItems(what, (was ?? []) as unknown[], (is ?? []) as unknown[], field, names);
    }
    return [lineOf(what, said(was, field, names), said(is, field, names))];
  });
}

function lineOf(what: string, before: string | null, after: string | null): ChangeLine {
  return { what, before, after, lists: [] };
}

/** A record in a sentence, its long lists apart: "24-11-2026, afgesloten op 24-11-2026, 26 diensten". */
function sayWhole(fields: Fields, names: Names): { readonly text: string; readonly lists: readonly LongList[] } {
  const isLong = (value: unknown) =>
    Array.isArray(value) && value.length > MOST_IN_LINE && value.every((item) => typeof item === "object");
  const [long, short] = [true, false].map((wanted) =>
    Object.entries(fields).filter(([, value]) => isLong(value) === wanted),
  );
  const lists = (long ?? []).map(([field, items]) => {
    const all = items as readonly Fields[];
    const label = all[0]?.["childId"] === undefined ? labelOf(field) : words.detail.stays;
    return {
      title: words.detail.counted(all.length, label),
      items: all.map((item) => sayValue(item, field, names)),
    };
  });
  const text = sayValue(Object.fromEntries(short ?? []), "", names);
  return { text: [text, ...lists.map(({ title }) => title)].join(", "), lists };
}

/** Of a row of values only those that went and those that came. */
function linesOfItems(
  what: string,
  before: readonly unknown[],
  after: readonly unknown[],
  field: string,
  names: Names,
): ChangeLine[] {
  const [old, now] = [before, after].map((items) => new Set(items.map((item) => JSON.stringify(item))));
  const gone = before.filter((item) => !now?.has(JSON.stringify(item)));
  const come = after.filter((item) => !old?.has(JSON.stringify(item)));
  // The same values in another order.
  const [left, right] = gone.length + come.length === 0 ? [before, after] : [gone, come];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    lineOf(what, said(left[index], field, names), said(right[index], field, names)),
  );
}

function said(value: unknown, field: string, names: Names): string | null {
  return value === undefined || value === null ? null : sayValue(value, field, names);
}

/** A record with what it is called: its own name, or whose shift it is and when. */
function nounOf(noun: string, record: Fields | null, { subject }: Change, names: Names): string {
  const { staffId, date } = record ?? {};
  if (record !== null && typeof record["name"] === "string") return nameOf(noun, record);
  const whose = staffId == null ? [] : [sayValue(staffId, "staffId", names)];
  const when = date == null ? [] : [sayValue(date, "date", names)];
  const name = [...whose, ...when].join(", ");
  return name === "" ? words.of(noun, subject) : words.of(noun, name);
}

function nameOf(noun: string, record: Fields | null): string {
  const name = record?.["name"] ?? record?.["week"] ?? record?.["pilot"];
  return typeof name === "string" ? words.of(noun, name) : noun;
}
