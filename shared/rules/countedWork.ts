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
  const ofDays = days.map(formatiefOn);
  return {
    isCounted: (person) => {
      if (person.role === "pm") return true;
      const onGroups = ofDays.flatMap((ofDay) => ofDay.get(person.id) ?? []);
      return onGroups.length > 0 ? onGroups.includes(true) : isCountedByAgreement(person);
    },
  };
}

/** Of everyone on a group that day, whether any of it is formatief. */
const formatiefOn = remembered(({ people }: PreparedDay): ReadonlyMap<string, boolean> => {
  const isFormatief = new Map<string, boolean>();
  for (const { staff, deployments } of people) {
    const onGroups = deployments.filter(({ activity }) => activity === "groep");
    if (onGroups.length > 0)
      isFormatief.set(
        staff.id,
        onGroups.some(({ formatief }) => formatief),
      );
  }
  return isFormatief;
});

function isCountedByAgreement({ role, bio }: Staff): boolean {
  return role !== "bio" || (bio?.formatiefPercent ?? 0) > 0;
}
