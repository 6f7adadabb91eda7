import { describeFinding, describeNotEvaluated } from "../checking/describeFinding.ts";
import type { Finding, NotEvaluated } from "../checking/finding.ts";
import { type Names, namesOf, unitName } from "../checking/names.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { reportTexts } from "../texts/reports.ts";
import type { ReportFinding } from "./weekReport.ts";

/** Names as a wall may show them: of groups and staff, of no child. */
function wallNames(document: LocationDocument): Names {
  return { ...namesOf(document), childName: () => reportTexts.aChild };
}

/** A finding for a sheet that hangs where parents stand. */
export function describeForWall(finding: Finding, document: LocationDocument): ReportFinding {
  const names = wallNames(document);
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
  return describeNotEvaluated(entry, wallNames(document));
}
