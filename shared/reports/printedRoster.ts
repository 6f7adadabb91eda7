import { z } from "zod";
import type { LocalDate } from "../calendar/dates.ts";
import { dateSchema } from "../exchange/records.ts";
import { versionMark } from "./versionMark.ts";
import type { ReportMerge, RosterRow } from "./weekReport.ts";

/*
 * What is remembered of a roster that was printed, so that the next print can mark what changed since. Marks alone, of who
 * and of what: nobody can be read from it.
 */

const printedSheetSchema = z.strictObject({
  printedOn: dateSchema,
  versionText: z.string(),
  /** For each cell with something in it, by a mark of whose and which day it is, a mark of what stood there. */
  cells: z.record(z.string(), z.string()),
});

/** The last print of each sheet of a week, by id of the group; the sheet of work off the groups is `OFF_GROUPS`. */
export const printedRosterSchema = z.record(z.string(), printedSheetSchema);

export type PrintedSheet = z.infer<typeof printedSheetSchema>;
export type PrintedRoster = z.infer<typeof printedRosterSchema>;

/** Stands where a group's id would; no id is empty. */
export const OFF_GROUPS = "";

/** What a sheet shows: its rows, and when its group is merged. */
export interface SheetContent {
  readonly people: readonly RosterRow[];
  readonly merges: readonly { readonly date: LocalDate; readonly merges: readonly ReportMerge[] }[];
}

/** The cells of a sheet with something in them. */
export function cellsOf({ people, merges }: SheetContent): Record<string, string> {
  const ofPeople = people.flatMap(({ staffId, days }) =>
    days
      .filter(({ shifts, absence }) => shifts.length > 0 || absence !== "none")
      .map(({ date, shifts, absence }) => [personCell(staffId, date), versionMark({ shifts, absence })] as const),
  );
  const ofMerges = merges
    .filter((day) => day.merges.length > 0)
    .map((day) => [mergeCell(day.date), versionMark(day.merges)] as const);
  return Object.fromEntries([...ofPeople, ...ofMerges]);
}

/** What of a sheet is other than when it was printed last. */
export interface SheetChanges {
  readonly isChanged: (staffId: string, date: LocalDate) => boolean;
  readonly areMergesChanged: (date: LocalDate) => boolean;
  /** Cells of people who are not on the sheet any more. */
  readonly gone: number;
}

const NOTHING_CHANGED: SheetChanges = { isChanged: () => false, areMergesChanged: () => false, gone: 0 };

/** @param before the last print of the sheet; null when it was never printed. */
export function changesSince(before: PrintedSheet | null, content: SheetContent): SheetChanges {
  if (before === null) return NOTHING_CHANGED;
  const now = cellsOf(content);
  const differs = (cell: string) => before.cells[cell] !== now[cell];
  const shown = new Set([
    ...content.people.flatMap(({ staffId, days }) => days.map(({ date }) => personCell(staffId, date))),
    ...content.merges.map(({ date }) => mergeCell(date)),
  ]);
  return {
    isChanged: (staffId, date) => differs(personCell(staffId, date)),
    areMergesChanged: (date) => differs(mergeCell(date)),
    gone: Object.keys(before.cells).filter((cell) => !shown.has(cell)).length,
  };
}

function personCell(staffId: string, date: LocalDate): string {
  return versionMark(["person", staffId, date]);
}

function mergeCell(date: LocalDate): string {
  return versionMark(["merges", date]);
}
