import type { FindingPresentation } from "../acceptance/findingPresentation.ts";
import { presentationRecord } from "../acceptance/presentationRecord.ts";
import type { LocalDate } from "../calendar/dates.ts";
import { formatTime } from "../calendar/time.ts";
import { messageOf } from "../checking/describeFinding.ts";
import type { Finding, FindingStep, NotEvaluated } from "../checking/finding.ts";
import type { Names } from "../checking/names.ts";
import type { WeekCheck } from "../checking/weekCheck.ts";
import type { Repair } from "../repairs/repair.ts";
import { repairRecord } from "../repairs/repairRecord.ts";
import type { Pilot } from "./records.ts";

/** The scenario a check ran under: the regular rules, the agreements as they are, or a set of pilots. */
export type Scenario = "none" | "agreed" | readonly Pilot[];

export interface CheckOptions {
  readonly scenario: Scenario;
  /** The day on which the check was made. */
  readonly checkedOn: LocalDate;
  /** Null where repairs were not asked for. */
  readonly repairsOf: ((finding: Finding) => readonly Repair[]) | null;
  readonly presentationOf: (finding: Finding) => FindingPresentation;
}

/** The answer of `rooster check --json`; other tools read it (format "roosterwijs-findings/1"). */
export function findingsDocument(check: WeekCheck, names: Names, options: CheckOptions) {
  const { summary } = check;
  return {
    format: "roosterwijs-findings/1",
    week: check.week,
    scenario: options.scenario,
    checkedOn: options.checkedOn,
    findings: check.findings.map((finding) => ({
      ...findingRecord(finding, names),
      ...presentationRecord(options.presentationOf(finding)),
      ...(options.repairsOf && { repairs: options.repairsOf(finding).map((repair) => repairRecord(repair, names)) }),
    })),
    notEvaluated: check.notEvaluated.map(notEvaluatedRecord),
    summary: {
      ...summary,
      // Under the regular rules alone nothing leans on a pilot, and the regular totals are the totals.
      pilotMinutes: { I: 0, II: 0, III: 0, any: 0 },
      regular: { overtredingen: summary.overtredingen, shortMinutes: summary.shortMinutes },
    },
  };
}

function findingRecord(finding: Finding, names: Names) {
  const {
    rule,
    severity,
    unit,
    date,
    interval,
    staffIds,
    childIds,
    measured,
    required,
    citation,
    parameterVersion,
    key,
  } = finding;
  return {
    rule,
    severity,
    unit,
    date,
    from: interval && formatTime(interval.from),
    to: interval && formatTime(interval.to),
    intervals: finding.intervals.map(({ from, to }) => ({ from: formatTime(from), to: formatTime(to) })),
    staffIds,
    childIds,
    measured,
    required,
    citation,
    parameterVersion,
    steps: finding.steps.map(stepRecord),
    key,
    message: messageOf(finding, names),
  };
}

function stepRecord(step: FindingStep) {
  return step.kind === "moment" ? { ...step, from: formatTime(step.from), to: formatTime(step.to) } : step;
}

function notEvaluatedRecord({ rule, reason, unit, date }: NotEvaluated) {
  return { rule, reason, unit, date };
}
