import type { PreparedDay } from "../checking/preparedDay.ts";
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
  const isFormatief = new Map<string, boolean>();
  for (const { staff, activity, formatief } of days.flatMap(({ deployments }) => deployments)) {
    if (activity !== "groep") continue;
    isFormatief.set(staff.id, formatief || isFormatief.get(staff.id) === true);
  }
  return {
    isCounted: (person) => person.role === "pm" || (isFormatief.get(person.id) ?? isCountedByAgreement(person)),
  };
}

function isCountedByAgreement({ role, bio }: Staff): boolean {
  return role !== "bio" || (bio?.formatiefPercent ?? 0) > 0;
}
