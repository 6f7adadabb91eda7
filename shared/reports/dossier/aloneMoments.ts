import { weekdayOf } from "../../calendar/dates.ts";
import { contains, type Interval } from "../../calendar/intervals.ts";
import { parseTime } from "../../calendar/time.ts";
import { adultsInBuilding, hasChildrenInBuilding, onlyBeroepskracht } from "../../checking/building.ts";
import type { Segment } from "../../checking/preparedDay.ts";
import type { Location } from "../../exchange/records.ts";
import type { JudgedDay } from "../../rules/rule.ts";
import { colleagueOf, type DossierContext } from "./dossierContext.ts";
import type { DossierDay } from "./dossierReport.ts";
import { joinMoments } from "./joinMoments.ts";

type Alone = DossierDay["alone"][number];

/**
 * When, with children in the building, one beroepskracht or one adult is there, with who else is in the building and who
 * is on call. What reads the same is one moment.
 */
export function aloneMoments(day: JudgedDay, context: DossierContext): Alone[] {
  return joinMoments(day.segments.flatMap((segment) => aloneIn(segment, day, context) ?? []));
}

function aloneIn(segment: Segment, day: JudgedDay, { document, names }: DossierContext): Alone | null {
  if (!hasChildrenInBuilding(segment)) return null;
  const only = onlyBeroepskracht(segment, day);
  const adults = adultsInBuilding(segment, day.date);
  if (only === null && adults.length > 1) return null;
  return {
    from: segment.from,
    to: segment.to,
    beroepskracht: only && colleagueOf(names, only.staff.id),
    otherAdults: adults
      .filter(({ staff }) => staff.id !== only?.staff.id)
      .map(({ staff }) => colleagueOf(names, staff.id)),
    achterwacht: onCall(document.location, day.date, segment),
  };
}

/** Who is on call during all of a stretch; null where the location recorded no achterwacht at all. */
function onCall({ achterwacht }: Location, date: string, stretch: Interval): string[] | null {
  if (achterwacht === undefined) return null;
  const weekday = weekdayOf(date);
  return achterwacht
    .filter((entry) => entry.weekday === weekday)
    .filter(({ from, to }) => contains({ from: parseTime(from), to: parseTime(to) }, stretch))
    .map(({ name }) => name.trim())
    .filter((name) => name !== "");
}
