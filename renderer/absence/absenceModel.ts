import { addDays, type LocalDate } from "../../shared/calendar/dates.ts";
import { overlaps } from "../../shared/calendar/intervals.ts";
import type { AbsenceReport } from "../../shared/editing/absenceChanges.ts";
import { spanOfAbsence } from "../../shared/editing/absences.ts";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import { spanOf } from "../../shared/editing/shiftTimes.ts";
import type { Absence, OpenPlace, Staff, WeekRoster } from "../../shared/exchange/records.ts";

/* What is known of someone's absence, and which weeks a report or its withdrawal touches. */

export function absencesOn({ unavailable }: Pick<Staff, "unavailable">, date: LocalDate): Absence[] {
  return unavailable.filter((absence) => absence.date === date);
}

/** An absence with those of the days right after it that say the same: a period is recorded as its days. */
export function daysFrom({ unavailable }: Pick<Staff, "unavailable">, first: Absence): Absence[] {
  const days: Absence[] = [];
  for (let date = first.date; ; date = addDays(date, 1)) {
    const same = unavailable.find(
      (absence) => isSameRecord({ ...absence, date: first.date }, first) && absence.date === date,
    );
    if (same === undefined) return days;
    days.push(same);
  }
}

/** The weeks besides the open one in which a report would open a shift. */
export function weeksToOpen(weeks: readonly WeekRoster[], report: AbsenceReport): WeekRoster[] {
  const gap = { from: report.from ?? 0, to: report.to ?? Number.POSITIVE_INFINITY };
  return weeks.filter(({ shifts }) =>
    shifts.some(
      (shift) => shift.staffId === report.staffId && report.dates.includes(shift.date) && overlaps(spanOf(shift), gap),
    ),
  );
}

/** The weeks besides the open one in which a shift fell open by absences that are taken back. */
export function weeksToReturn(
  weeks: readonly WeekRoster[],
  staffId: string,
  absences: readonly Absence[],
): WeekRoster[] {
  const isTaken = (place: OpenPlace) =>
    place.absence === true &&
    place.staffId === staffId &&
    absences.some((absence) => absence.date === place.date && overlaps(spanOfAbsence(absence), spanOf(place)));
  return weeks.filter(({ openPlaces = [] }) => openPlaces.some(isTaken));
}

/** What is open after a change and was not before, in order of time. */
export function newlyOpen(before: WeekRoster, after: WeekRoster): OpenPlace[] {
  const known = new Set((before.openPlaces ?? []).map(({ id }) => id));
  return inOrderOfTime((after.openPlaces ?? []).filter(({ id }) => !known.has(id)));
}

export function inOrderOfTime(places: readonly OpenPlace[]): OpenPlace[] {
  return [...places].sort((a, b) => compare(a.date, b.date) || compare(a.from, b.from) || compare(a.to, b.to));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
