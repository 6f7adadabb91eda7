import type { LocalDate } from "../calendar/dates.ts";
import type { WeekRoster, WeekVersion } from "../exchange/records.ts";
import type { Change, RecordChange } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/* What must be known before the plan of a week is changed: that a day of it is over, or that it was made known. */

/** The dates on which a change makes another plan; whom was asked for an open place is no part of the plan. */
export function plannedDates({ records }: Pick<Change, "records">): ReadonlySet<LocalDate> {
  return new Set(records.flatMap(datesOf));
}

/** Whether a change makes another plan of a day that was closed: what it was then stays beside what it became. */
export function changesClosedDay({ closedDays = [] }: Pick<WeekRoster, "closedDays">, change: Change): boolean {
  if (closedDays.length === 0) return false;
  const dates = plannedDates(change);
  return closedDays.some(({ date }) => dates.has(date));
}

/** Whether a change makes another plan of a week that was published. */
export function changesPublished({ status }: Pick<WeekRoster, "status">, change: Change): boolean {
  return status === "published" && plannedDates(change).size > 0;
}

/**
 * The change, with the roster as it was published kept as a version where none was kept yet, so that what changes can be
 * told. That is so of a week that was published elsewhere and came in as a document.
 */
export function keepingPublished(roster: WeekRoster, change: Change, today: LocalDate): Change {
  if (!changesPublished(roster, change) || (roster.versions ?? []).length > 0) return change;
  const { shifts, merges, openPlaces = [], publishedOn } = roster;
  const version: WeekVersion = {
    id: `${change.id}/published`,
    madeOn: publishedOn ?? today,
    shifts,
    merges,
    openPlaces,
  };
  return { ...change, records: [...change.records, { kind: "version", before: null, after: version }] };
}

function datesOf(record: RecordChange): LocalDate[] {
  switch (record.kind) {
    case "shift":
      return [record.before, record.after].flatMap((shift) => shift?.date ?? []);
    case "openPlace":
      return isSameRecord(planned(record.before), planned(record.after))
        ? []
        : [record.before, record.after].flatMap((place) => place?.date ?? []);
    case "merges":
      return [record.date];
    default:
      return [];
  }
}

function planned(place: Readonly<Record<string, unknown>> | null): unknown {
  if (place === null) return null;
  const { asked: _asked, ...rest } = place;
  return rest;
}
