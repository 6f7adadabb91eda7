import type { LocalDate } from "../calendar/dates.ts";
import type { Shift, Staff } from "../exchange/records.ts";
import { type Deployment, deploymentsOf } from "./deployment.ts";
import { isSameList } from "./remembered.ts";

/** Everything one person is planned to do on a date. */
export interface PersonDay {
  readonly staff: Staff;
  readonly date: LocalDate;
  readonly shifts: readonly Shift[];
  /** In order of time. */
  readonly deployments: readonly Deployment[];
}

/** By the first shift of the day. */
const known = new WeakMap<Shift, PersonDay>();

/**
 * The day of everyone with a shift on a date, in the order of the staff. Who has the same shifts as before has the same
 * day, whatever others do.
 * @param shifts those of the date.
 */
export function personDaysOf(staff: readonly Staff[], shifts: readonly Shift[], date: LocalDate): PersonDay[] {
  const shiftsOf = Map.groupBy(shifts, ({ staffId }) => staffId);
  const days: PersonDay[] = [];
  for (const person of staff) {
    const own = shiftsOf.get(person.id);
    const [first] = own ?? [];
    if (own && first) days.push(keptDayOf(first, person, own, date));
  }
  return days;
}

function keptDayOf(first: Shift, staff: Staff, shifts: readonly Shift[], date: LocalDate): PersonDay {
  const before = known.get(first);
  if (before && before.staff === staff && before.date === date && isSameList(before.shifts, shifts)) return before;
  const day = personDayOf(staff, shifts, date);
  known.set(first, day);
  return day;
}

function personDayOf(staff: Staff, shifts: readonly Shift[], date: LocalDate): PersonDay {
  return { staff, date, shifts, deployments: deploymentsOf(staff, shifts, date) };
}
