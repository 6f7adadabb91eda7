import { describeFinding, describeNotEvaluated } from "../checking/describeFinding.ts";
import type { Finding, NotEvaluated } from "../checking/finding.ts";
import { namesOfNoChild, unitName } from "../checking/names.ts";
import type { LocationDocument } from "../exchange/records.ts";
import type { ReportFinding } from "./weekReport.ts";

/** A finding for a sheet that hangs where parents stand. */
export function describeForWall(finding: Finding, document: LocationDocument): ReportFinding {
  const names = namesOfNoChild(document);
  const { sentence, citation } = describeFinding(finding, names);
  return {
    rule: finding.rule,
    severity: finding.severity,
    isCovered: finding.rule === "pilot-dekking",
    subject: unitName(finding.unit, names),
    intervals: finding.intervals.map(({ from, to }) => ({ from, to })),
    sentence,
    citation,
  };
}

/** What could not be decided, for the same sheet. */
export function describeNotEvaluatedForWall(entry: NotEvaluated, document: LocationDocument): string {
  return describeNotEvaluated(entry, namesOfNoChild(document));
}
