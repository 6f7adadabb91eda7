import type { LocalDate } from "../../calendar/dates.ts";
import { namesOf } from "../../checking/names.ts";
import { describeParameter } from "../../comparison/describeTerms.ts";
import { parametersOfPilot } from "../../comparison/scenarioTerms.ts";
import type { Child, LocationDocument, Pilot, PilotAgreement } from "../../exchange/records.ts";
import { agreementStatusOf, consentStateOf } from "../../pilots/agreementStatus.ts";
import { groupsOf, hasConsent, parametersOf } from "../../pilots/agreements.ts";
import { unmetTermTexts } from "../../texts/facts/pilot.ts";
import { texts } from "../../texts/nl.ts";
import { longDate } from "../dutchDates.ts";
import { nameOf } from "../rosterRows.ts";
import type { DossierAgreement } from "./dossierReport.ts";

const words = texts.dossier.agreements;

/** The agreements that are in force on some day of a period, with their conditions and the consents as they stand on its last day. */
export function dossierAgreements(document: LocationDocument, from: LocalDate, to: LocalDate): DossierAgreement[] {
  return document.pilots
    .filter((agreement) => agreement.from <= to && from <= agreement.to)
    .map((agreement) => agreementOf(document, agreement, agreement.to < to ? agreement.to : to));
}

function agreementOf(document: LocationDocument, agreement: PilotAgreement, day: LocalDate): DossierAgreement {
  const { pilot, from, to, agreedWith, agreedOn, wethouderInformedOn, ggdInformedOn } = agreement;
  const groupIds = groupsOf(document, agreement);
  const { children, unmetTerms } = agreementStatusOf(document, agreement, day);
  return {
    pilot,
    about: texts.scenarios.about[pilot],
    from,
    to,
    groupNames: document.groups.filter(({ id }) => groupIds.has(id)).map(nameOf),
    agreedWith: agreedWith ?? null,
    agreedOn: agreedOn ?? null,
    wethouderInformedOn: wethouderInformedOn ?? null,
    ggdInformedOn: ggdInformedOn ?? null,
    parameters: parametersInWords(agreement, day),
    unmet: unmetTerms.map((term) => unmetTermTexts[term]),
    consents: children.map((child) => ({
      childId: child.id,
      name: namesOf(document).childName(child.id),
      isInForce: hasConsent(child, pilot, day),
      text: consentText(child, pilot, day),
    })),
  };
}

function parametersInWords(agreement: PilotAgreement, day: LocalDate): string[] {
  const parameters = parametersOf(agreement, day);
  return parametersOfPilot(agreement.pilot).map((name) =>
    texts.comparison.parameter(texts.comparison.parameters[name], describeParameter(name, parameters[name])),
  );
}

function consentText(child: Child, pilot: Pilot, day: LocalDate): string {
  const state = consentStateOf(child, pilot, day);
  switch (state.kind) {
    case "given":
      return state.since === null ? words.givenUndated : words.given(longDate(state.since));
    case "coming":
      return words.coming(longDate(state.from));
    case "withdrawn":
      return words.withdrawn(longDate(state.since));
    case "none":
      return words.noConsent;
  }
}
