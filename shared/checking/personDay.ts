import type { LocalDate } from "../calendar/dates.ts";
import type { Shift, Staff } from "../exchange/records.ts";
import { type Deployment, deploymentsOf } from "./deployment.ts";
import { LastAnswers } from "./remembered.ts";

/** Everything one person is planned to do on a date. */
export interface PersonDay {
  readonly staff: Staff;
  readonly date: LocalDate;
  readonly shifts: readonly Shift[];
  /** In order of time. */
  readonly deployments: readonly Deployment[];
}

const personDays = new LastAnswers<PersonDay>();

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
    if (own && first) days.push(personDays.of(first, [person, date, ...own], () => personDayOf(person, own, date)));
  }
  return days;
}

function personDayOf(staff: Staff, shifts: readonly Shift[], date: LocalDate): PersonDay {
  return { staff, date, shifts, deployments: deploymentsOf(staff, shifts, date) };
}
