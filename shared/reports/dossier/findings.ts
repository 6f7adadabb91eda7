import { describePresentation } from "../../acceptance/describePresentation.ts";
import { createPresenter } from "../../acceptance/findingPresentation.ts";
import { describeFinding } from "../../checking/describeFinding.ts";
import type { Finding } from "../../checking/finding.ts";
import { unitName } from "../../checking/names.ts";
import { isOfWeek } from "../../rules/topics.ts";
import { texts } from "../../texts/nl.ts";
import { findingsOfGroup } from "../findingsOfGroup.ts";
import { basisOf } from "./basis.ts";
import type { DossierContext } from "./dossierContext.ts";
import type { DossierFinding } from "./dossierReport.ts";

/** What the regular rules find in the groups shown, or that is of no group; the most pressing first. */
export function regularFindings(context: DossierContext): DossierFinding[] {
  return shown(context.regular.findings, context).map((finding) => dossierFinding(finding, context));
}

/** What the agreements add to that: moments that they cover, and conditions that are not met. */
export function agreedFindings(context: DossierContext): DossierFinding[] {
  const known = new Set(context.regular.findings.map(({ key }) => key));
  const added = context.agreed.findings.filter(({ key }) => !known.has(key));
  return shown(added, context).map((finding) => dossierFinding(finding, context));
}

/** All findings where all groups are shown; else what touches a group that is, and what is of no group at all. */
function shown(findings: readonly Finding[], { document, roster, groups }: DossierContext): readonly Finding[] {
  if (groups.length === document.groups.length) return findings;
  const touching = (some: typeof groups) =>
    new Set(
      some.flatMap((group) =>
        findings.flatMap((finding) => findingsOfGroup([finding], group, finding.date, document, roster.shifts)),
      ),
    );
  const ofShown = touching(groups);
  const ofAny = touching(document.groups);
  return findings.filter((finding) => ofShown.has(finding) || !ofAny.has(finding));
}

function dossierFinding(finding: Finding, context: DossierContext): DossierFinding {
  const { document, names } = context;
  const { key, rule, severity, unit, date, intervals, citation, parameterVersion } = finding;
  return {
    key,
    rule,
    ruleName: texts.findings.rules[rule],
    severity,
    subject: unitName(unit, names),
    date,
    isOfWeek: isOfWeek(finding),
    basis: isOfWeek(finding) ? null : basisOf(date, context).staff,
    intervals: intervals.map(({ from, to }) => ({ from, to })),
    sentence: describeFinding(finding, names).sentence,
    citation,
    parameterVersion,
    recorded: describePresentation(createPresenter(document.acceptedDeviations)(finding)),
  };
}
