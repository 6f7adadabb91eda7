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

/**
 * The day of everyone with a shift on a date, in the order of the staff.
 * @param shifts those of the date.
 * @param before the same date of the same staff with other shifts; whose shifts are the same keeps the same day.
 */
export function personDaysOf(
  staff: readonly Staff[],
  shifts: readonly Shift[],
  date: LocalDate,
  before: readonly PersonDay[] = [],
): PersonDay[] {
  const shiftsOf = Map.groupBy(shifts, ({ staffId }) => staffId);
  const known = new Map(before.map((day) => [day.staff, day]));
  return staff.flatMap((person) => {
    const own = shiftsOf.get(person.id);
    if (!own) return [];
    const last = known.get(person);
    if (last && isSameList(last.shifts, own)) return last;
    return { staff: person, date, shifts: own, deployments: deploymentsOf(person, own, date) };
  });
}
