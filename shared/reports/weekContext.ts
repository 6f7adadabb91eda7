import { datesOfWeek, type IsoWeek, type LocalDate, weekdayOf } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import { createWeekChecker } from "../checking/checkWeek.ts";
import { rosterOf } from "../checking/evaluateWeek.ts";
import type { RuleId } from "../checking/finding.ts";
import type { WeekCheck } from "../checking/weekCheck.ts";
import { asWorked } from "../checking/workedDays.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { looksAtPilots } from "../pilots/doubleVerdict.ts";
import type { Scenario } from "../pilots/scenario.ts";
import { topicOfRule } from "../rules/topics.ts";

/** What every part of a week report is made from. */
export interface WeekContext {
  readonly document: LocationDocument;
  /** Under the scenario of the report. */
  readonly weekCheck: WeekCheck;
  /** Under the regular rules, which lead. */
  readonly regularCheck: WeekCheck;
  /** The sheet has a second verdict beside the regular one. */
  readonly hasPilots: boolean;
  readonly roster: WeekRoster;
  /** The dates that have a column. */
  readonly dates: readonly LocalDate[];
}

const FRIDAY = 5;
/** An axis for a week in which nothing is known yet: a usual day. */
const USUAL_DAY: Interval = { from: 7 * 60, to: 18 * 60 };

/** Checks a week for a report, under a scenario and under the regular rules. */
export function weekContext(document: LocationDocument, week: IsoWeek, scenario: Scenario): WeekContext {
  const check = createWeekChecker();
  const weekCheck = checkForWall(check(document, week, scenario));
  // The check reads days that were closed as they went, and so does the sheet.
  const worked = asWorked(document);
  const roster = rosterOf(worked, week);
  return {
    document: worked,
    weekCheck,
    regularCheck: checkForWall(check(document, week)),
    hasPilots: looksAtPilots(document, week, scenario),
    roster,
    dates: columnsOf(worked, roster, weekCheck),
  };
}

/**
 * The part of a check that may hang where parents and colleagues stand: who is with the children. Working time, contracts,
 * certificates, what is on record of a child and whose parents gave no consent are nobody's business on a wall.
 */
function checkForWall(check: WeekCheck): WeekCheck {
  const isOnWall = ({ rule }: { readonly rule: RuleId }) =>
    topicOfRule[rule] === "staffing" && rule !== "pilot-voorwaarden";
  return { ...check, findings: check.findings.filter(isOnWall), notEvaluated: check.notEvaluated.filter(isOnWall) };
}

/** Monday to Friday, and a day of the weekend that has opening hours, a shift or a child. */
function columnsOf(document: LocationDocument, roster: WeekRoster, weekCheck: WeekCheck): LocalDate[] {
  const open = new Set((document.location.openingHours ?? []).map((hours) => hours.weekday));
  const used = new Set([
    ...roster.shifts.map((shift) => shift.date),
    ...weekCheck.strips
      .filter((strip) => strip.segments.some((segment) => segment.children > 0))
      .map((strip) => strip.date),
  ]);
  return datesOfWeek(roster.week).filter((date) => {
    const weekday = weekdayOf(date);
    return weekday <= FRIDAY || open.has(weekday) || used.has(date);
  });
}

/** From the first to the last event of the week, on whole hours, so that every day is drawn on the same scale. */
export function axisOf({ document, roster, weekCheck }: WeekContext): Interval {
  const written = [...(document.location.openingHours ?? []), ...roster.shifts].map((span) => ({
    from: parseTime(span.from),
    to: parseTime(span.to),
  }));
  const counted = weekCheck.strips.flatMap((strip) => strip.segments.filter((segment) => segment.children > 0));
  const spans: readonly Interval[] = [...written, ...counted];
  if (spans.length === 0) return USUAL_DAY;
  return {
    from: Math.floor(Math.min(...spans.map((span) => span.from)) / 60) * 60,
    to: Math.ceil(Math.max(...spans.map((span) => span.to)) / 60) * 60,
  };
}
