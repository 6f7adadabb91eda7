import { type PersonWeek, personWeeksOf } from "../checking/personWeek.ts";
import type { PreparedDay } from "../checking/preparedDay.ts";
import { remembered } from "../checking/remembered.ts";
import type { Staff } from "../exchange/records.ts";

/** Who counts towards the bkr by the shifts of a week. */
export interface CountedWork {
  readonly isCounted: (person: Staff) => boolean;
}

/**
 * Reads from a week who works as counted. A PM'er is qualified by diploma, counted or not. A coach or a bio is counted
 * with one formatief stretch on a group. Without any stretch on a group the week does not tell: a coach then counts, and
 * a bio with whom counted hours were agreed.
 * Source: Bkk art. 7 lid 10, art. 9b.
 */
export function countedWorkOf(days: readonly PreparedDay[]): CountedWork {
  const weeks = personWeeksOf(days);
  return {
    isCounted: (person) => {
      if (person.role === "pm") return true;
      const week = weeks.get(person);
      return (week && isFormatiefOnGroups(week)) ?? isCountedByAgreement(person);
    },
  };
}

/** Whether any work on a group is formatief; null without work on a group. */
const isFormatiefOnGroups = remembered(({ days }: PersonWeek): boolean | null => {
  const onGroups = days.flatMap(({ deployments }) => deployments.filter(({ activity }) => activity === "groep"));
  return onGroups.length > 0 ? onGroups.some(({ formatief }) => formatief) : null;
});

function isCountedByAgreement({ role, bio }: Staff): boolean {
  return role !== "bio" || (bio?.formatiefPercent ?? 0) > 0;
}
