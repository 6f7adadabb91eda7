import { daysBetween, type LocalDate } from "../calendar/dates.ts";
import { type PersonWeek, workInWeek } from "../checking/personWeek.ts";
import { type Rest, restsBetween, type WorkStretch, workOfPerson } from "../checking/personWork.ts";
import type { DailyRest } from "../law/labourParameters.ts";
import type { PersonContext } from "./rule.ts";

/** The work of a person from the week before on, as far as that is on record, and the rests between its days. */
export interface WorkAndRests {
  readonly stretches: readonly WorkStretch[];
  readonly nights: readonly Rest[];
}

export function workAndRestsOf(person: PersonWeek, { before }: PersonContext): WorkAndRests {
  const stretches = [...workOfPerson(before ?? [], person.staff.id), ...workInWeek(person)];
  return { stretches, nights: restsBetween(stretches).filter((rest) => rest.before.date !== rest.after.date) };
}

/** A rest belongs to the day on which it ends. */
export function endsInWeek(rest: Rest, { dates: [first = ""] }: PersonContext): boolean {
  return rest.after.date >= first;
}

/**
 * How a rest stands. `reduced`: shorter than is asked, which is allowed once in some days; `reducedAgain`: as short, and
 * not the first time in those days; `tooShort`: for any day.
 */
export type RestStanding = "enough" | "reduced" | "reducedAgain" | "tooShort";

/**
 * How a rest stands among the other rests of the person.
 * Source: ATW art. 5:3.
 */
export function standingOfRest(rest: Rest, rests: readonly Rest[], law: DailyRest): RestStanding {
  if (rest.minutes >= law.restMinutes) return "enough";
  if (rest.minutes < law.reducedRestMinutes) return "tooShort";
  const isAgain = rests.some((earlier) => {
    const days = daysBetween(earlier.after.date, rest.after.date);
    return days > 0 && days < law.reducedOncePerDays && earlier.minutes < law.restMinutes;
  });
  return isAgain ? "reducedAgain" : "reduced";
}

/** A rest as the values of a fact. */
export function restValues({ before, after, minutes }: Rest, requiredMinutes: number) {
  const fromDate: LocalDate = before.date;
  const toDate: LocalDate = after.date;
  return { restMinutes: minutes, requiredMinutes, fromDate, fromMinute: before.to, toDate, toMinute: after.from };
}
