import type { Staff } from "../exchange/records.ts";
import type { PersonDay } from "./personDay.ts";
import { type WorkDay, type WorkStretch, workOf } from "./personWork.ts";
import { LastAnswers, remembered, rememberedList } from "./remembered.ts";

/** Everything one person is planned to do in a week: the days with a shift, in order. */
export interface PersonWeek {
  readonly staff: Staff;
  readonly days: readonly [PersonDay, ...PersonDay[]];
}

const known = new LastAnswers<PersonWeek>();

/**
 * The week of everyone with a shift. Who has the same days as before has the same week, so that a rule about one person
 * can keep what it said of it while only others are planned otherwise.
 */
export const personWeeksOf = rememberedList((days: readonly WorkDay[]): ReadonlyMap<Staff, PersonWeek> => {
  const daysOf = new Map<Staff, [PersonDay, ...PersonDay[]]>();
  for (const { people } of days) {
    for (const person of people) {
      const own = daysOf.get(person.staff);
      if (own) own.push(person);
      else daysOf.set(person.staff, [person]);
    }
  }
  const weeks = new Map<Staff, PersonWeek>();
  for (const [staff, own] of daysOf)
    weeks.set(
      staff,
      known.of(own[0], own, () => ({ staff, days: own })),
    );
  return weeks;
});

/** The stretches in which someone works through a week, in order of time. */
export const workInWeek = remembered(({ days }: PersonWeek): readonly WorkStretch[] => days.flatMap(workOf));

/** The weeks of some people who work in it, in the order of the people. */
export function weeksAtWork(people: readonly Staff[], days: readonly WorkDay[]): PersonWeek[] {
  const weeks = personWeeksOf(days);
  return people.flatMap((person) => {
    const week = weeks.get(person);
    return week && workInWeek(week).length > 0 ? [week] : [];
  });
}
