import { datesOfWeek } from "../calendar/dates.ts";
import { childWeeksOf } from "../checking/childWeek.ts";
import { prepareDay } from "../checking/prepareDay.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { type FaceLimit, faceLimitOf } from "../rules/vaste-gezichten-aantal.ts";
import { groupsWithFaces, needsFaces } from "../rules/vasteGezichten.ts";

/**
 * How many vaste gezichten each child may have in a week, by id; of a child that is to have none, or does not come that
 * week, nothing is said.
 */
export function faceLimitsOf(document: LocationDocument, roster: WeekRoster): ReadonlyMap<string, FaceLimit> {
  const days = datesOfWeek(roster.week).map((date) => prepareDay(document, roster, date));
  const groups = groupsWithFaces(document);
  const limits = childWeeksOf(days)
    .filter(({ child }) => needsFaces(child, groups))
    .flatMap((week): [string, FaceLimit][] => {
      const limit = faceLimitOf(week, days);
      return limit === null ? [] : [[week.child.id, limit]];
    });
  return new Map(limits);
}
