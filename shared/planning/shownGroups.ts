import { datesOfWeek } from "../calendar/dates.ts";
import type { Strip } from "../checking/weekCheck.ts";
import type { Group, LocationDocument, WeekRoster } from "../exchange/records.ts";

/**
 * The groups that a week shows: those that are open on a day of it, and of the others those in which anyone still has a
 * place, so that nothing is out of sight.
 * @param strips who is where in that week.
 */
export function shownGroups(
  { groups, staff }: Pick<LocationDocument, "groups" | "staff">,
  roster: WeekRoster,
  strips: readonly Strip[],
): readonly Group[] {
  const dates = datesOfWeek(roster.week);
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  const isOpen = ({ from, to }: Group) => (from == null || from <= last) && (to == null || first <= to);
  if (groups.every(isOpen)) return groups;
  const work = [...roster.shifts, ...(roster.openPlaces ?? [])];
  const used = new Set([
    ...work.flatMap(({ groupId, blocks }) => [groupId, ...blocks.map((block) => block.groupId)]),
    ...staff.map(({ homeGroupIds }) => homeGroupIds?.[0]),
    ...strips.filter(({ segments }) => segments.some(({ children }) => children > 0)).map(({ groupId }) => groupId),
  ]);
  return groups.filter((group) => isOpen(group) || used.has(group.id));
}
