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

export interface CheckOptions {
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
    scenario: check.scenario,
    checkedOn: options.checkedOn,
    findings: check.findings.map((finding) => ({
      ...findingRecord(finding, names),
      ...presentationRecord(options.presentationOf(finding)),
      ...(options.repairsOf && { repairs: options.repairsOf(finding).map((repair) => repairRecord(repair, names)) }),
    })),
    notEvaluated: check.notEvaluated.map(notEvaluatedRecord),
    unmetConditions: check.unmetConditions,
    summary,
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
  return step.kind === "moment" || step.kind === "pool"
    ? { ...step, from: formatTime(step.from), to: formatTime(step.to) }
    : step;
}

function notEvaluatedRecord({ rule, reason, unit, date }: NotEvaluated) {
  return { rule, reason, unit, date };
}
