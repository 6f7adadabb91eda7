import { addWeeks, type IsoWeek, isoWeekOf, type LocalDate } from "../calendar/dates.ts";
import type { ColumnMapping } from "./columnMapping.ts";
import { readDate } from "./readDate.ts";
import type { SourceTable } from "./sourceTable.ts";

/** Weeks from one to another, both in it. */
export interface WeekSpan {
  readonly from: IsoWeek;
  readonly to: IsoWeek;
}

/**
 * The weeks that a table of shifts has dates of, in spans of no more than `most` weeks, so that one wrong year does not ask
 * for all that lies between.
 */
export function weeksInTable(
  { rows }: SourceTable,
  { date: column }: ColumnMapping,
  today: LocalDate,
  most: number,
): WeekSpan[] {
  if (column === undefined) return [];
  const dates = rows.flatMap(({ cells }) => {
    const date = readDate(cells[column] ?? "", today);
    return date.ok ? [date.value] : [];
  });
  const weeks = [...new Set(dates.map((date) => isoWeekOf(date)))].sort();
  const spans: WeekSpan[] = [];
  for (const week of weeks) {
    const open = spans.at(-1);
    if (open !== undefined && week < addWeeks(open.from, most)) spans[spans.length - 1] = { ...open, to: week };
    else spans.push({ from: week, to: week });
  }
  return spans;
}
