import { formatTime } from "../../shared/calendar/time.ts";
import { checkWeek } from "../../shared/checking/checkWeek.ts";
import type { Finding, RuleId } from "../../shared/checking/finding.ts";
import { buildDocument } from "./buildDocument.ts";

/** What a test of a rule compares: enough to be exact, short enough to read. */
export interface FindingSketch {
  readonly severity: string;
  readonly unit: string;
  readonly date: string;
  readonly time: string | null;
  readonly measured: number | null;
  readonly required: number | null;
  readonly staffIds: readonly string[];
  readonly childIds: readonly string[];
}

/** The rules that judge one shortage together; a test of one of them looks at what all of them say. */
const RATIO_RULES: ReadonlySet<RuleId> = new Set(["bkr", "bkr-groepsgrootte", "drie-uursregeling"]);

/** Checks a sketch and answers what one rule says of it, and what the rules of the ratio say together. */
export function outcomeOf(rule: RuleId, sketch: Parameters<typeof buildDocument>[0]) {
  const document = buildDocument(sketch);
  const check = checkWeek(document, document.weeks[0]?.week ?? "");
  return {
    check,
    aboutRatio: check.findings.filter((finding) => RATIO_RULES.has(finding.rule)),
    findings: check.findings.filter((finding) => finding.rule === rule).map(sketchOf),
    notEvaluated: check.notEvaluated.filter((entry) => entry.rule === rule),
  };
}

export function sketchOf(finding: Finding): FindingSketch {
  const { severity, unit, date, interval, measured, required, staffIds, childIds } = finding;
  const time = interval && `${formatTime(interval.from)}-${formatTime(interval.to)}`;
  return { severity, unit: `${unit.kind}:${unit.ids.join("+")}`, date, time, measured, required, staffIds, childIds };
}
