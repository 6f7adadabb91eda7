import { isWithin, type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";
import { type Interval, overlaps, subtractIntervals } from "../../shared/calendar/intervals.ts";
import { parseTime } from "../../shared/calendar/time.ts";
import type { OpenedLocation } from "../../shared/contract/bridge.ts";
import type { Staff, WeekRoster } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { openingOn, spanOf } from "./timeAxis.ts";

/* The ground under the shifts of a person: why she is not to be planned, and when. */

/** Why someone is not to be planned: an absence with its reason, work elsewhere, own time, no service, or all are closed. */
export type GroundReason =
  | NonNullable<Staff["unavailable"][number]["reason"]>
  | "unknown"
  | "elsewhere"
  | "free"
  | "notEmployed"
  | "closed";

export interface Ground extends Interval {
  readonly kind: "away" | "free" | "closed";
  readonly reason: GroundReason;
  /** Of work elsewhere, the name of the location. */
  readonly at?: string;
}

/** A day of the board: when the location is open, whether it is recorded as closed, and who works at another one. */
export interface Day {
  readonly date: LocalDate;
  readonly opening: Interval | null;
  readonly isClosed: boolean;
  readonly elsewhere: NonNullable<WeekRoster["elsewhere"]>;
}

/** The days of a roster that are shown. */
export function daysOf(
  { location }: Pick<OpenedLocation, "location">,
  { elsewhere = [] }: Pick<WeekRoster, "elsewhere">,
  dates: readonly LocalDate[],
): Day[] {
  return dates.map((date) => ({
    date,
    elsewhere: elsewhere.filter((work) => work.date === date),
    opening: openingOn(location, date),
    isClosed: location.closures.some(({ from, to }) => isWithin(date, from, to)),
  }));
}

/** What lies under the shifts of a person on a day; a closed day is that alone, since nobody is planned then. */
export function groundOn(person: Staff, { date, opening, isClosed, elsewhere }: Day): Ground[] {
  const work = workElsewhere(person, elsewhere);
  const own = [...work, ...groundOf(person, date, opening).flatMap((ground) => besideWork(ground, work))];
  return isClosed
    ? [...own.filter(({ kind }) => kind === "away"), { ...WHOLE_DAY, kind: "closed", reason: "closed" }]
    : own;
}

function workElsewhere({ id }: Staff, elsewhere: Day["elsewhere"]): Ground[] {
  return elsewhere
    .filter(({ staffId }) => staffId === id)
    .map(({ from, to, at = texts.locations.elsewhere.unknown }) => ({
      from: parseTime(from),
      to: parseTime(to),
      kind: "away",
      reason: "elsewhere",
      at,
    }));
}

/** Own time in which someone works elsewhere is not free. */
function besideWork(ground: Ground, work: readonly Interval[]): Ground[] {
  return ground.kind === "free" ? subtractIntervals(ground, work).map((left) => ({ ...ground, ...left })) : [ground];
}

const WHOLE_DAY: Interval = { from: 0, to: 1440 };

/**
 * Absences first; what is left of the day outside the availability is free, as far as the location is open then.
 * Availability that is not recorded says nothing.
 */
export function groundOf(person: Staff, date: LocalDate, opening: Interval | null): Ground[] {
  if (!isWithin(date, person.employment?.from, person.employment?.to)) {
    return [{ ...WHOLE_DAY, kind: "away", reason: "notEmployed" }];
  }
  const away = person.unavailable
    .filter((absence) => absence.date === date)
    .map(
      (absence): Ground => ({
        from: parseTime(absence.from ?? "00:00"),
        to: parseTime(absence.to ?? "24:00"),
        kind: "away",
        reason: absence.reason ?? "unknown",
      }),
    );
  if (person.availability === undefined) return away;
  const available = person.availability.filter((window) => window.weekday === weekdayOf(date)).map(spanOf);
  const open = opening ?? WHOLE_DAY;
  const free = subtractIntervals(WHOLE_DAY, [...available, ...away]).filter((interval) => overlaps(interval, open));
  return [...away, ...free.map((interval): Ground => ({ ...interval, kind: "free", reason: "free" }))];
}
