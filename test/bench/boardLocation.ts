import { addDays, addWeeks, type IsoWeek } from "../../shared/calendar/dates.ts";
import type { LocationDocument, Shift, Staff, WeekRoster } from "../../shared/exchange/records.ts";
import { REFERENCE_WEEK, referenceLocation } from "./referenceLocation.ts";

/** The week after the reference week, for switching between two full weeks. */
export const NEXT_WEEK: IsoWeek = addWeeks(REFERENCE_WEEK, 1);

/**
 * The reference location with 60 people in its 12 groups, all at work, and two such weeks: what the board must draw without a
 * stutter.
 */
export function boardLocation(): LocationDocument {
  const reference = referenceLocation();
  const extra = reference.groups.map(({ id }) => fifthOf(id, reference.staff));
  const staff = [...reference.staff, ...extra.map(({ person }) => person)];
  const [week] = reference.weeks;
  if (week === undefined) throw new Error("the reference location has a week");
  const shifts = [...week.shifts, ...extra.flatMap(({ person, like }) => copiesFor(week.shifts, like, person.id))];
  const full: WeekRoster = { ...week, shifts };
  return { ...reference, staff, weeks: [full, nextWeekOf(full)] };
}

/** One more person for a group, beside the first of that group. */
function fifthOf(groupId: string, staff: readonly Staff[]): { readonly person: Staff; readonly like: string } {
  const like = `s${groupId.slice(1)}-0`;
  const first = staff.find(({ id }) => id === like);
  if (first === undefined) throw new Error(`no staff for ${groupId}`);
  const number = groupId.slice(1);
  return { person: { ...first, id: `s${number}-4`, name: `Medewerker ${number}.4` }, like };
}

function copiesFor(shifts: readonly Shift[], like: string, staffId: string): Shift[] {
  return shifts
    .filter((shift) => shift.staffId === like)
    .map((shift) => ({ ...shift, id: `${shift.id}-${staffId}`, staffId }));
}

function nextWeekOf(week: WeekRoster): WeekRoster {
  const shifts = week.shifts.map((shift) => ({ ...shift, id: `${shift.id}-next`, date: addDays(shift.date, 7) }));
  return {
    ...week,
    week: NEXT_WEEK,
    shifts,
    merges: week.merges.map((one) => ({ ...one, date: addDays(one.date, 7) })),
  };
}
