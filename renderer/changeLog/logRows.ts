import type { IsoWeek } from "../../shared/calendar/dates.ts";
import type { Names } from "../../shared/changeLog/sayValue.ts";
import type { OpenedLocation } from "../../shared/contract/bridge.ts";
import type { LogCounts, LogEntry } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import { sayMoment, sayShortMoment } from "../dataFile/moments.ts";
import type { GridColumn } from "../masterData/gridColumn.ts";
import { childNameOf, groupNameOf, staffNameOf } from "../masterData/recordNames.ts";
import { nameOfChange } from "../store/announcements.ts";

/** An entry of the log as a row of a table. */
export interface LogRow {
  readonly id: string;
  /** What was done, in words. */
  readonly name: string;
  readonly entry: LogEntry;
}

const words = texts.changeLog;

export function rowsOf(entries: readonly LogEntry[]): readonly LogRow[] {
  return entries.map((entry) => ({ id: String(entry.entry), name: nameOfEntry(entry), entry }));
}

/** What an entry tells, in a sentence. */
export function nameOfEntry({ action, change, subject, counts }: LogEntry): string {
  if (change !== null && (action === "do" || action === "undo" || action === "redo")) {
    return words.actions[action](nameOfChange(change));
  }
  if (action === "import") return [words.imported(subject ?? ""), ...sayCounts(counts)].join(", ");
  if (action === "restore") return subject === null ? words.restoredFile : words.restored(sayMoment(subject));
  if (action === "newLocation") return words.newLocation(subject);
  return words.removal(subject ?? "");
}

function sayCounts(counts: LogCounts | null): string[] {
  const kinds = Object.keys(words.counts) as (keyof typeof words.counts)[];
  return kinds.flatMap((kind) => {
    const count = counts?.[kind];
    return count === undefined ? [] : [words.counts[kind](count)];
  });
}

export const LOG_COLUMNS: readonly GridColumn<LogRow>[] = [
  { key: "at", title: words.columns.at, width: 11, text: ({ entry }) => sayShortMoment(entry.at), sortBy: momentOf },
  { key: "by", title: words.columns.by, width: 7, text: ({ entry }) => entry.by ?? words.unknownUser },
  { key: "what", title: words.columns.what, width: 28, text: ({ name }) => name },
  {
    key: "week",
    title: words.columns.week,
    width: 8,
    text: ({ entry }) => (entry.change === null ? texts.masterData.none : shortWeek(entry.change.week)),
    sortBy: ({ entry }) => entry.change?.week ?? null,
  },
];

function shortWeek(week: IsoWeek): string {
  const [year = "", number = ""] = week.split("-W");
  return words.shortWeek(Number(number), year);
}

function momentOf({ entry }: LogRow): number {
  return entry.entry;
}

/** The names that the records of a location go by now. */
export function namesOf({ groups, staff, children, schools }: OpenedLocation): Names {
  return {
    groups: new Map(groups.map((group) => [group.id, groupNameOf(group)])),
    staff: new Map(staff.map((person) => [person.id, staffNameOf(person)])),
    children: new Map(children.map((child) => [child.id, childNameOf(child)])),
    schools: new Map(schools.map(({ id, name }) => [id, name ?? id])),
  };
}
