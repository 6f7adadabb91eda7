import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Child, Group, Pilot, PilotAgreement } from "../../shared/exchange/records.ts";
import { resolveParameter } from "../../shared/law/parameter.ts";
import { poolTerms } from "../../shared/law/pilotParameters.ts";
import type { ConsentState } from "../../shared/pilots/agreementStatus.ts";
import { parametersOf } from "../../shared/pilots/agreements.ts";
import { dateRange } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText } from "../controls/dateEntry.ts";

const { agreements: words, consents } = texts.pilots;

/** "pilot I, 1 september 2026 – 31 augustus 2027". */
export function agreementName({ pilot, from, to }: PilotAgreement): string {
  return words.name(pilot, dateRange(from, to));
}

export function childName({ id, name }: Child): string {
  return name ?? texts.app.board.unnamedChild(id);
}

export function groupName({ id, name }: Group): string {
  return name ?? texts.app.board.unnamedGroup(id);
}

/** What was agreed within the pilot, a line each; of III it is the formula. */
export function parameterLines(agreement: PilotAgreement): readonly string[] {
  const parameters = parametersOf(agreement, agreement.from);
  const minutes = (value: number | null) => (value === null ? words.noLimit : String(value));
  switch (agreement.pilot) {
    case "I":
      return [
        words.variant(texts.pilots.variants[parameters.variant]),
        words.substitutions(parameters.maxSubstitutions),
      ];
    case "II":
      return [
        words.bridge(minutes(parameters.maxBridgeMinutes)),
        words.perPerson(minutes(parameters.maxMinutesPerPersonDay)),
        words.perUnit(minutes(parameters.maxMinutesPerUnitDay)),
      ];
    case "III":
      return [formulaOf(agreement.from)];
  }
}

/** How III reckons the need of the location, as it holds on a day; empty for a day on which it is not known. */
export function formulaOf(date: LocalDate): string {
  const terms = resolveParameter(poolTerms, date);
  return terms.status === "inForce" ? terms.version.note : "";
}

/** How a consent stands, in a cell. */
export function consentWords(state: ConsentState, isMissing: boolean): string {
  switch (state.kind) {
    case "given":
      return state.since === null ? consents.givenUndated : consents.given(dateText(state.since));
    case "coming":
      return consents.coming(dateText(state.from));
    case "withdrawn":
      return consents.withdrawn(dateText(state.since));
    case "none":
      return isMissing ? consents.missing : consents.notAsked;
  }
}

/** Who and which pilot, for the name of a change and of a button. */
export function consentSubject(child: Child, pilot: Pilot): string {
  return consents.subject(childName(child), pilot);
}
