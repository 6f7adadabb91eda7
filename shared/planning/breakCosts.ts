import { weekdayOf } from "../calendar/dates.ts";
import { durationOf, type Interval, subtractIntervals, totalDuration } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import { type CheckedDay, checkDay } from "../checking/checkDay.ts";
import { type Moment, shortMinutesOf } from "../checking/dayJudgement.ts";
import type { RuleId } from "../checking/finding.ts";
import type { Strip } from "../checking/weekCheck.ts";
import { spanOf, timesOf } from "../editing/shiftTimes.ts";
import type { LocationDocument, Shift, WeekRoster } from "../exchange/records.ts";

/** What a break asks of the group, compared with no break at that time. */
export interface BreakCosts {
  /** Person-minutes below the need that are an overtreding then. */
  readonly shortMinutes: Minute;
  /** Overtredingen of other rules, such as someone unqualified who stays alone. */
  readonly otherBreaches: number;
  /** Person-minutes below the need that the drie-uursregeling allows. */
  readonly deviationMinutes: Minute;
  /** Of the minutes that it allows, those outside the times that the beleidsplan names for it. */
  readonly outsideWindowMinutes: Minute;
  /** Minutes of which nobody can say, since the need or its exceptions are not on record. */
  readonly unknownMinutes: Minute;
}

export const NO_COSTS: BreakCosts = {
  shortMinutes: 0,
  otherBreaches: 0,
  deviationMinutes: 0,
  outsideWindowMinutes: 0,
  unknownMinutes: 0,
};

/** A day with a shift as it stands, to try breaks of that shift on. */
export interface BreakTrial {
  /** Whether the person counts nowhere without someone to spare; quick to say, but not yet all that the rules say. */
  readonly isFree: (span: Interval) => boolean;
  readonly costsOf: (span: Interval) => BreakCosts;
}

/**
 * Prepares trials of breaks of one shift.
 * @param roster with the shift on it.
 */
export function createBreakTrial(document: LocationDocument, roster: WeekRoster, shift: Shift): BreakTrial {
  const before = checkDay(document, roster, shift.date);
  const base = standingOf(before);
  const needed = neededMoments(before.strips, shift.staffId);
  return {
    isFree: (span) => needed.every((moment) => moment.to <= span.from || moment.from >= span.to),
    costsOf: (span) => {
      const paused = { ...shift, breaks: [...shift.breaks, timesOf(span)] };
      const shifts = roster.shifts.map((other) => (other.id === shift.id ? paused : other));
      return lessOf(standingOf(checkDay(document, { ...roster, shifts }, shift.date, before)), base);
    },
  };
}

/** Where the person is needed, or may be. Groups that are merged have the same moments, which count once. */
function neededMoments(strips: readonly Strip[], staffId: string): Interval[] {
  const needed: Interval[] = [];
  for (const segment of strips.flatMap(({ segments }) => segments)) {
    const { required, counted, countedStaffIds } = segment;
    if (!countedStaffIds.includes(staffId) || (required !== null && counted > required)) continue;
    needed.push(...subtractIntervals(segment, needed));
  }
  return needed;
}

/** Rules that are about the break itself, or whose minutes are counted by themselves. */
const COUNTED_ELSEWHERE: ReadonlySet<RuleId> = new Set(["pauze", "bkr", "drie-uursregeling"]);

function standingOf({ day, outcomes }: CheckedDay): BreakCosts {
  const { moments } = day.judgement;
  const breaches = outcomes
    .flatMap(({ findings }) => findings)
    .filter(({ severity, rule }) => severity === "overtreding" && !COUNTED_ELSEWHERE.has(rule));
  return {
    shortMinutes: sum(moments, shortMinutesOf),
    otherBreaches: breaches.length,
    deviationMinutes: sum(moments, (moment) => minutesWhen(moment, "deviation") * moment.shortBy),
    outsideWindowMinutes: sum(moments, (moment) => (moment.verdict === "deviation" ? minutesOutside(moment, day) : 0)),
    unknownMinutes: sum(moments, (moment) => minutesWhen(moment, "notEvaluated")),
  };
}

/** Where no times are on record none are passed; the rule about them says so by itself. */
function minutesOutside({ segment, unit }: Moment, { date, location, groups }: CheckedDay["day"]): Minute {
  const groupIds = unit.rooms.flatMap((room) => room.groupIds);
  const recorded = groups
    .filter(({ id }) => groupIds.includes(id))
    .map(({ deviationWindows }) => (deviationWindows?.length ? deviationWindows : location.deviationWindows));
  if (recorded.includes(undefined)) return 0;
  const today = recorded.flatMap((windows) => windows ?? []).filter(({ weekday }) => weekday === weekdayOf(date));
  return totalDuration(subtractIntervals(segment, today.map(spanOf)));
}

function minutesWhen({ verdict, segment }: Moment, wanted: Moment["verdict"]): Minute {
  return verdict === wanted ? durationOf(segment) : 0;
}

function lessOf(after: BreakCosts, before: BreakCosts): BreakCosts {
  const more = (of: keyof BreakCosts) => Math.max(0, after[of] - before[of]);
  return {
    shortMinutes: more("shortMinutes"),
    otherBreaches: more("otherBreaches"),
    deviationMinutes: more("deviationMinutes"),
    outsideWindowMinutes: more("outsideWindowMinutes"),
    unknownMinutes: more("unknownMinutes"),
  };
}

function sum(moments: readonly Moment[], of: (moment: Moment) => number): number {
  return moments.reduce((total, moment) => total + of(moment), 0);
}
