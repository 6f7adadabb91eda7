import { type IsoWeek, isoWeekOf, type LocalDate } from "../calendar/dates.ts";
import type { Change, RecordChange } from "../editing/change.ts";
import { keepingPublished } from "../editing/planGuards.ts";
import { type WeekRoster, weekRosterSchema } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import type { PlannedRecord } from "./outcome.ts";
import type { ImportPreview } from "./previewImport.ts";

export interface ImportContext {
  /** The week in whose log people are undone; shifts are undone in their own week. */
  readonly week: IsoWeek;
  readonly weeks: readonly WeekRoster[];
  /** Without its folder; it stands in the log. */
  readonly fileName: string;
  readonly today: LocalDate;
  readonly newId: () => string;
}

/**
 * What stores an import: one change for people, one for each week of shifts. They are stored together or not at all, and
 * nothing of what was refused is in them.
 * @returns none when the table says nothing new.
 */
export function importChanges(preview: ImportPreview, context: ImportContext): Change[] {
  const planned = [...preview.added, ...preview.changed];
  const byWeek = Map.groupBy(planned, ({ record }) => weekOf(record) ?? context.week);
  const weeks = [...byWeek].sort(([a], [b]) => (a < b ? -1 : 1));
  return weeks.map(([week, records]) => changeOfWeek(preview, week, records, context));
}

function changeOfWeek(
  { kind }: ImportPreview,
  week: IsoWeek,
  planned: readonly PlannedRecord[],
  { weeks, fileName, today, newId }: ImportContext,
): Change {
  const added = planned.filter(({ record }) => record.before === null).length;
  const change: Change = {
    id: newId(),
    name: "tableImported",
    subject: texts.importing.subject(texts.importing.tables[kind], fileName, added, planned.length - added),
    week,
    records: planned.map(({ record }): RecordChange => record),
  };
  const roster = weeks.find((stored) => stored.week === week) ?? weekRosterSchema.parse({ week });
  return keepingPublished(roster, change, today);
}

function weekOf(record: PlannedRecord["record"]): IsoWeek | null {
  return record.kind === "shift" && record.after !== null ? isoWeekOf(record.after.date) : null;
}
