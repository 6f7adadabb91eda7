import { datesOfWeek, type LocalDate } from "../calendar/dates.ts";
import { presencesOn } from "../checking/childPresence.ts";
import type { ClosedDay, LocationDocument, Shift, Stay, WeekRoster } from "../exchange/records.ts";
import { shortDay } from "../reports/dutchDates.ts";
import { openForAbsences } from "./absences.ts";
import type { Change, ChangeName } from "./change.ts";
import { ImpossibleEditError } from "./impossibleEdit.ts";
import { isSameRecord } from "./sameRecord.ts";
import { timesOf } from "./shiftTimes.ts";

/* Closing a day: what really happened is recorded beside the plan, which stays as it was. */

export interface CloseDayContext {
  readonly roster: WeekRoster;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/**
 * Records who really worked on a day and which children were there; a day that is closed already is recorded anew.
 * @param actual without attendance the children came as planned.
 * @returns null when that is what is recorded.
 * @throws ImpossibleEditError for a day of another week, or one that is yet to come.
 */
export function closeDay(
  context: CloseDayContext,
  date: LocalDate,
  actual: Pick<ClosedDay, "shifts" | "attendance">,
  today: LocalDate,
): Change | null {
  if (!datesOfWeek(context.roster.week).includes(date)) throw new ImpossibleEditError("outsideWeek");
  if (today < date) throw new ImpossibleEditError("closedTooEarly");
  const before = closedDayOf(context.roster, date);
  // The day on which it was first closed stays; a mend of what was recorded is no other closing.
  const { attendance: _before, ...kept } = before ?? { date, closedOn: today };
  const after: ClosedDay = { ...kept, ...actual };
  return isSameRecord(before, after) ? null : changeOf(context, "dayClosed", date, before, after);
}

/**
 * What a day would be closed with if it went as planned: the shifts without the time in which their people are away, and
 * every child where and when it was expected. The person who closes the day mends it from there.
 */
export function proposedActual(
  document: LocationDocument,
  { roster, newId }: CloseDayContext,
  date: LocalDate,
): { shifts: Shift[]; attendance: Stay[] } {
  const planned = { shifts: roster.shifts.filter((shift) => shift.date === date), openPlaces: [] };
  const attendance = presencesOn(document, date).map(({ child, groupId, ...span }) => ({
    childId: child.id,
    ...timesOf(span),
    groupId,
  }));
  return { shifts: [...openForAbsences(planned, document.staff, date, newId).shifts], attendance };
}

/** Takes the closing of a day back, and with it what was recorded; null when the day is not closed. */
export function reopenDay(context: CloseDayContext, date: LocalDate): Change | null {
  const before = closedDayOf(context.roster, date);
  return before === null ? null : changeOf(context, "dayReopened", date, before, null);
}

function closedDayOf({ closedDays = [] }: WeekRoster, date: LocalDate): ClosedDay | null {
  return closedDays.find((day) => day.date === date) ?? null;
}

function changeOf(
  { roster, newId }: CloseDayContext,
  name: ChangeName,
  date: LocalDate,
  before: ClosedDay | null,
  after: ClosedDay | null,
): Change {
  return {
    id: newId(),
    name,
    subject: shortDay(date),
    week: roster.week,
    records: [{ kind: "closedDay", before, after }],
  };
}
