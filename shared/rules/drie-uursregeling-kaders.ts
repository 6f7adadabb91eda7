import { weekdayOf } from "../calendar/dates.ts";
import { type Interval, joinIntervals, overlaps, subtractIntervals, totalDuration } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { DeviationAccount } from "../checking/dayJudgement.ts";
import { fact } from "../checking/facts.ts";
import type { NotEvaluatedReason, Severity } from "../checking/finding.ts";
import { makeFinding, momentSteps } from "../checking/makeFinding.ts";
import type { Group, TimeWindow } from "../exchange/records.ts";
import { type DeviationFrame, deviationFrame } from "../law/buildingParameters.ts";
import { type ParameterVersion, resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { type ClusterRule, findingsOnly, type JudgedUnits, notEvaluatedThatDay, type RuleOutcome } from "./rule.ts";

type FrameVersion = ParameterVersion<DeviationFrame>;

const SEVERITY: Readonly<Record<DeviationFrame, Severity>> = { exactTimes: "overtreding", kaders: "aandachtspunt" };

/**
 * Deviation outside what the beleidsplan records: an overtreding while that had to hold the exact times, an
 * aandachtspunt since it holds kaders. One finding an account and day; minutes below half deviate as well.
 * Source: Bkk art. 7 lid 4, art. 16 lid 4; Stb. 2023, 144.
 */
export const drieUursregelingKaders: ClusterRule = {
  id: "drie-uursregeling-kaders",
  scope: "day",
  reach: "cluster",
  parameters: [deviationFrame],
  check: (day) => {
    const frame = resolveParameter(deviationFrame, day.date);
    if (frame.status !== "inForce") return notEvaluatedThatDay("drie-uursregeling-kaders", day);
    const outcomes = day.judgement.accounts.map((account) => outcomeOf(account, day, frame.version));
    return {
      findings: outcomes.flatMap(({ findings }) => findings),
      notEvaluated: outcomes.flatMap(({ notEvaluated }) => notEvaluated),
    };
  },
};

function outcomeOf(account: DeviationAccount, day: JudgedUnits, version: FrameVersion): RuleOutcome {
  const { allowance } = account;
  if (allowance.kind === "none") return findingsOnly([]);
  if (allowance.kind === "notEvaluated") {
    const isUnknown = account.shortages.some(({ belowHalf }) => !belowHalf);
    return isUnknown ? undecided(account, day, allowance.reason) : findingsOnly([]);
  }
  const windows = windowsOf(account, day);
  return windows
    ? outsideWindows(account, day, windows, version)
    : undecided(account, day, "deviationWindowsNotRecorded");
}

function undecided({ unit }: DeviationAccount, { date }: JudgedUnits, reason: NotEvaluatedReason): RuleOutcome {
  return { findings: [], notEvaluated: [{ rule: "drie-uursregeling-kaders", reason, unit, date }] };
}

function outsideWindows(
  { unit, shortages }: DeviationAccount,
  day: JudgedUnits,
  windows: readonly Interval[],
  version: FrameVersion,
): RuleOutcome {
  const outside = joinIntervals(shortages.flatMap(({ segment }) => subtractIntervals(segment, windows)));
  if (outside.length === 0) return findingsOnly([]);
  const frame = version.value;
  return findingsOnly([
    makeFinding({
      rule: "drie-uursregeling-kaders",
      severity: SEVERITY[frame],
      unit,
      date: day.date,
      intervals: outside,
      ...cite(deviationFrame, version),
      steps: [
        fact("outsideDeviationWindows", { minutes: totalDuration(outside), frame }),
        ...momentSteps(shortages.filter(({ segment }) => outside.some((interval) => overlaps(interval, segment)))),
      ],
    }),
  ]);
}

/** The recorded windows of that weekday, of every group in the account; null where a group has none on record. */
function windowsOf(account: DeviationAccount, { date, location, groups }: JudgedUnits): Interval[] | null {
  const weekday = weekdayOf(date);
  const all: TimeWindow[] = [];
  for (const group of groupsOf(account, groups)) {
    const recorded = group.deviationWindows?.length ? group.deviationWindows : location.deviationWindows;
    if (recorded === undefined) return null;
    all.push(...recorded);
  }
  return all
    .filter((window) => window.weekday === weekday)
    .map(({ from, to }) => ({ from: parseTime(from), to: parseTime(to) }));
}

function groupsOf({ unit }: DeviationAccount, groups: readonly Group[]): Group[] {
  return groups.filter((group) => (unit.kind === "location" ? group.care === "bso" : unit.ids.includes(group.id)));
}
