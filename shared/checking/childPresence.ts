import { completedYears, isWithin, type LocalDate } from "../calendar/dates.ts";
import { type Interval, joinIntervals, subtractIntervals } from "../calendar/intervals.ts";
import { rememberedText } from "../calendar/rememberedText.ts";
import { MINUTES_PER_DAY, parseTime } from "../calendar/time.ts";
import { parityFromAnchor } from "../calendar/weekParity.ts";
import type { Child, LocationDocument } from "../exchange/records.ts";
import { type PresenceDay, presenceDayOf } from "./presenceDay.ts";
import { LastAnswers } from "./remembered.ts";

/** A child in a group for a stretch of one day. */
export interface ChildPresence extends Interval {
  readonly child: Child;
  readonly groupId: string;
  /** Completed years on that day; negative for a birth date after it. */
  readonly years: number;
}

const presencesByDate = new LastAnswers<(date: LocalDate) => readonly ChildPresence[]>();

/** The presences of all children on a date; no roster matters to them. */
export function presencesOn(
  { location, schools, children }: Pick<LocationDocument, "location" | "schools" | "children">,
  date: LocalDate,
): readonly ChildPresence[] {
  const onDate = presencesByDate.of(children, [location, schools], () =>
    rememberedText((day) => {
      const presenceDay = presenceDayOf({ location, schools }, day);
      return children.flatMap((child) => presenceOfChild(child, presenceDay));
    }),
  );
  return onDate(date);
}

/**
 * When and where a child is present on a date: its weekly pattern, without the days it is reported absent, and with its
 * extra hours. Extra hours in another group take the child out of its own group for that time. Nobody is present on a day
 * on which the location is closed, not even for extra hours.
 */
export function presenceOfChild(child: Child, day: PresenceDay): ChildPresence[] {
  if (day.isClosed) return [];
  const regular = joinIntervals(patternOn(child, day));
  const today = child.exceptions.filter((exception) => exception.date === day.date);
  // Most days of most children are as their pattern says.
  if (today.length === 0) return presencesDuring(regular, child, day);
  const extras = today.filter((exception) => exception.kind === "extra");
  if (regular.length === 0 && extras.length === 0) return [];
  const away = today.map(spanOf);
  const places = [
    ...regular.flatMap((span) => subtractIntervals(span, away)).map((span) => ({ ...span, groupId: child.groupId })),
    ...extraPlaces(child, extras),
  ];
  return presencesDuring(joinPerGroup(places), child, day);
}

/** A group for a stretch of the day. */
interface Place extends Interval {
  readonly groupId: string;
}

/** @param places of which one without a group is in the child's own. */
function presencesDuring(
  places: readonly (Interval & Partial<Place>)[],
  child: Child,
  { date }: PresenceDay,
): ChildPresence[] {
  if (places.length === 0) return [];
  const years = completedYears(child.birthDate, date);
  return places.map(({ from, to, groupId = child.groupId }) => ({ from, to, groupId, child, years }));
}

function spanOf(exception: { readonly from?: string | undefined; readonly to?: string | undefined }): Interval {
  return {
    from: parseTime(exception.from ?? "00:00"),
    to: exception.to === undefined ? MINUTES_PER_DAY : parseTime(exception.to),
  };
}

function patternOn(child: Child, day: PresenceDay): Interval[] {
  const spans: Interval[] = [];
  for (const attendance of child.attendance) if (holdsOn(attendance, child, day)) spans.push(spanOf(attendance));
  return spans;
}

function holdsOn(attendance: Child["attendance"][number], child: Child, day: PresenceDay): boolean {
  const { weeks = "all", anchor, when, validFrom, validTo } = attendance;
  return (
    attendance.weekday === day.weekday &&
    (weeks === "all" || weeks === (anchor === undefined ? day.weekParity : parityFromAnchor(anchor, day.date))) &&
    isWithin(day.date, validFrom, validTo) &&
    holdsToday(when, child, day)
  );
}

/** Whether the days of a pattern, school days or free days, include this one. Asked last, since most patterns say neither. */
function holdsToday(when: Child["attendance"][number]["when"], child: Child, day: PresenceDay): boolean {
  if (when === undefined || when === "always") return true;
  return day.isSchoolFree(child) === (when === "holiday");
}

/** A child is in one place at a time: of extra hours that overlap, the first one written stands. */
function extraPlaces(child: Child, extras: Child["exceptions"]): Place[] {
  const placed: Place[] = [];
  for (const extra of extras) {
    const groupId = extra.groupId ?? child.groupId;
    for (const span of subtractIntervals(spanOf(extra), placed)) placed.push({ ...span, groupId });
  }
  return placed;
}

function joinPerGroup(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && last.groupId === place.groupId && last.to === place.from) {
      joined[joined.length - 1] = { ...last, to: place.to };
    } else {
      joined.push(place);
    }
  }
  return joined;
}
