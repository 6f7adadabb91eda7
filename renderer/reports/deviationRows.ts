import { type IsoWeek, isoWeekOf, type LocalDate } from "../../shared/calendar/dates.ts";
import { readFindingKey } from "../../shared/checking/findingKey.ts";
import { namesOf, unitName } from "../../shared/checking/names.ts";
import type { AcceptedDeviation } from "../../shared/exchange/records.ts";
import { longDate, shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { NamedRow } from "../masterData/gridColumn.ts";
import type { OpenBoard } from "../store/rosterState.ts";

const words = texts.reportsScreen.deviations;

/** A deviation that was recorded, with what its finding was about. The id is the key of the finding. */
export interface DeviationRow extends NamedRow {
  /** Null when the finding was of another version of the program and cannot be read. */
  readonly date: LocalDate | null;
  readonly ruleName: string;
  readonly deviation: AcceptedDeviation;
}

/** Everything that is recorded, the latest day first; of more records for a finding the last one counts. */
export function deviationRows({ location }: Pick<OpenBoard, "location">): readonly DeviationRow[] {
  const names = namesOf(location);
  const byKey = new Map(location.acceptedDeviations.map((deviation) => [deviation.findingKey, deviation]));
  const rows = [...byKey].map(([id, deviation]) => {
    const about = readFindingKey(id);
    return {
      id,
      name: about === null ? id : unitName(about.unit, names),
      date: about?.date ?? null,
      ruleName: about === null ? words.unknown : texts.findings.rules[about.rule],
      deviation,
    };
  });
  return rows.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
}

/** The day of a row as the table says it. */
export function dayText({ date }: DeviationRow): string {
  return date === null ? words.unknown : `${shortDay(date)} ${date.slice(0, 4)}`;
}

/** What came of an inspection, if there was one. */
export function inspectionText({ deviation: { inspection } }: DeviationRow): string {
  return inspection ? words.inspected(longDate(inspection.date), inspection.notedAsViolation) : words.notInspected;
}

/** The week of a row's finding that is not the open one; null when it is open, or the day is not known. */
export function otherWeekOf({ date }: DeviationRow, { roster }: Pick<OpenBoard, "roster">): IsoWeek | null {
  const week = date === null ? null : isoWeekOf(date);
  return week === roster.week ? null : week;
}
