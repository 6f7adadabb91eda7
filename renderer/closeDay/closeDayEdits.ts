import { datesOfWeek, type LocalDate } from "../../shared/calendar/dates.ts";
import { presencesOn } from "../../shared/checking/childPresence.ts";
import { closeDay, proposedActual, reopenDay } from "../../shared/editing/closeDayChanges.ts";
import type { ClosedDay, WeekRoster } from "../../shared/exchange/records.ts";
import type { Page } from "../store/page.tsx";
import { documentOf, type OpenBoard } from "../store/rosterState.ts";
import { type CloseDayFields, closeDayFields } from "./closeDayRows.ts";

/* The days of the open week that can be closed, and how the form of one begins and ends. */

/** The days that have begun; what is yet to come did not happen. */
export function closableDates({ week }: Pick<WeekRoster, "week">, today: LocalDate): LocalDate[] {
  return datesOfWeek(week).filter((date) => date <= today);
}

export function closedDayOf({ closedDays = [] }: Pick<WeekRoster, "closedDays">, date: LocalDate): ClosedDay | null {
  return closedDays.find((day) => day.date === date) ?? null;
}

/** What was recorded of the day, else what would have happened if it went as planned. */
export function fieldsOfDay(board: OpenBoard, newId: () => string, date: LocalDate): CloseDayFields {
  const document = documentOf(board);
  const { roster } = board;
  const planned = roster.shifts.filter((shift) => shift.date === date);
  const expected = presencesOn(document, date).map(({ child, groupId, from, to }) => ({
    childId: child.id,
    groupId,
    from,
    to,
  }));
  const proposed = proposedActual(document, { roster, newId }, date);
  const closed = closedDayOf(roster, date);
  return closeDayFields(planned, expected, {
    shifts: closed?.shifts ?? proposed.shifts,
    attendance: closed?.attendance ?? proposed.attendance,
  });
}

/** Records what happened; what breaks the check is a finding, never a reason not to record it. */
export function closeOpenDay(
  { roster, newId, today }: Pick<Page, "roster" | "newId" | "today">,
  date: LocalDate,
  actual: Pick<ClosedDay, "shifts" | "attendance">,
): boolean {
  const { board, dispatch } = roster.getState();
  if (board === null) return false;
  const change = closeDay({ roster: board.roster, newId }, date, actual, today());
  return change !== null && dispatch(change);
}

/** Takes the closing back; the plan is there again, and undo brings what was recorded back. */
export function reopenClosedDay({ roster, newId }: Pick<Page, "roster" | "newId">, date: LocalDate): boolean {
  const { board, dispatch } = roster.getState();
  if (board === null) return false;
  const change = reopenDay({ roster: board.roster, newId }, date);
  return change !== null && dispatch(change);
}
