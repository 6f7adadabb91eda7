import type { PersonWeek } from "../checking/personWeek.ts";
import { remembered } from "../checking/remembered.ts";
import type { Staff } from "../exchange/records.ts";

/**
 * Reads from a week whether someone works as counted. A PM'er is qualified by diploma, counted or not. A coach or a bio is
 * counted with one formatief stretch on a group. Without any stretch on a group the week does not tell: a coach then
 * counts, and a bio with whom counted hours were agreed.
 * Source: Bkk art. 7 lid 10, art. 9b.
 */
export const isCountedIn = remembered(({ staff, days }: PersonWeek): boolean => {
  if (staff.role === "pm") return true;
  const onGroups = days.flatMap(({ deployments }) => deployments.filter(({ activity }) => activity === "groep"));
  return onGroups.length > 0 ? onGroups.some(({ formatief }) => formatief) : isCountedByAgreement(staff);
});

function isCountedByAgreement({ role, bio }: Staff): boolean {
  return role !== "bio" || (bio?.formatiefPercent ?? 0) > 0;
}
