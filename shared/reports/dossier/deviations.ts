import { createPresenter } from "../../acceptance/findingPresentation.ts";
import type { Finding } from "../../checking/finding.ts";
import { unitName } from "../../checking/names.ts";
import type { AcceptedDeviation } from "../../exchange/records.ts";
import { isOfWeek } from "../../rules/topics.ts";
import { texts } from "../../texts/nl.ts";
import { longDate } from "../dutchDates.ts";
import type { DossierContext } from "./dossierContext.ts";
import type { DossierDeviation } from "./dossierReport.ts";

const words = texts.dossier.deviations;

/** What was recorded beside findings of the week; one whose finding is there no more is left out. */
export function dossierDeviations(context: DossierContext): DossierDeviation[] {
  const { regular, agreed, document } = context;
  const findings = new Map([...agreed.findings, ...regular.findings].map((finding) => [finding.key, finding]));
  const present = createPresenter(document.acceptedDeviations);
  return [...findings.values()].flatMap((finding) => {
    const { accepted, isNotNoted } = present(finding);
    return accepted === null ? [] : [deviationOf(finding, accepted, isNotNoted, context)];
  });
}

function deviationOf(
  finding: Finding,
  accepted: AcceptedDeviation,
  isNotNoted: boolean,
  { names }: DossierContext,
): DossierDeviation {
  return {
    findingKey: finding.key,
    ruleName: texts.findings.rules[finding.rule],
    severity: finding.severity,
    subject: unitName(finding.unit, names),
    date: finding.date,
    isOfWeek: isOfWeek(finding),
    reason: texts.acceptance.form.reasons[accepted.reason],
    effort: accepted.effort ?? null,
    measure: accepted.measure ?? null,
    decidedBy: accepted.decidedBy ?? null,
    informed: accepted.informed ?? null,
    informedOn: accepted.informedOn ?? null,
    outcome: outcomeOf(accepted, isNotNoted),
  };
}

function outcomeOf({ inspection }: AcceptedDeviation, isNotNoted: boolean): string {
  if (!inspection) return words.inspectorDecides;
  const sentence = isNotNoted ? texts.acceptance.notNoted : texts.acceptance.inspection;
  return sentence(longDate(inspection.date), inspection.reference);
}
