import type { Staff } from "../exchange/records.ts";
import type { PersonDay } from "./personDay.ts";
import { type WorkDay, type WorkStretch, workOf } from "./personWork.ts";
import { LastAnswers, remembered } from "./remembered.ts";

/** Everything one person is planned to do in a week. */
export interface PersonWeek {
  readonly staff: Staff;
  /** The days with a shift, in order. */
  readonly days: readonly PersonDay[];
}

const knownLists = new LastAnswers<readonly PersonWeek[]>();
const known = new LastAnswers<PersonWeek>();

/**
 * The week of everyone, in the order of the staff. Who has the same days as before has the same week, so that what was
 * said of one person stands while only others are planned otherwise.
 * @param days of these staff, whose people are in the same order.
 */
export function personWeeksOf(staff: readonly Staff[], days: readonly WorkDay[]): readonly PersonWeek[] {
  const [monday] = days;
  return monday ? knownLists.of(monday, [staff, ...days], () => weeksOf(staff, days)) : staff.map(weekOff);
}

function weeksOf(staff: readonly Staff[], days: readonly WorkDay[]): PersonWeek[] {
  const queues = days.map(({ people }) => ({ people, next: 0 }));
  return staff.map((person) => {
    const own: PersonDay[] = [];
    for (const queue of queues) {
      const day = queue.people[queue.next];
      if (day?.staff !== person) continue;
      own.push(day);
      queue.next += 1;
    }
    const [first] = own;
    return first ? known.of(first, own, () => ({ staff: person, days: own })) : weekOff(person);
  });
}

const weekOff = remembered((staff: Staff): PersonWeek => ({ staff, days: [] }));

/** The stretches in which someone works through a week, in order of time. */
export const workInWeek = remembered(({ days }: PersonWeek): readonly WorkStretch[] => days.flatMap(workOf));
