import { isWithin, type LocalDate } from "../calendar/dates.ts";
import { rememberedText } from "../calendar/rememberedText.ts";
import { AnswersOfAll } from "../checking/remembered.ts";
import type { Child, LocationDocument, Pilot, PilotAgreement } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { agreementTerms, babyGroupTerms, exampleBridgeLimits } from "../law/pilotParameters.ts";
import type { Scenario } from "./scenario.ts";

/** What a pilot asks apart from consents. */
export type UnmetTerm =
  | "noAgreement"
  | "notInPeriod"
  | "agreedOnMissing"
  | "agreedTooLate"
  | "ggdNotInformed"
  | "ggdInformedTooLate"
  | "longerThanAYear"
  | "limitsMissing";

/** What varies within a pilot; part of the agreement. Minutes are null where no limit was agreed. */
export interface PilotParameters {
  /** I: the ages of the children of a baby group. */
  readonly variant: "0-1" | "0-2";
  /** I: the most PM'ers a group who are replaced. */
  readonly maxSubstitutions: number;
  /** II: the longest single bridge. */
  readonly maxBridgeMinutes: number | null;
  /** II: the most person-minutes a person a day, and a unit a day. */
  readonly maxMinutesPerPersonDay: number | null;
  readonly maxMinutesPerUnitDay: number | null;
}

/** A pilot as it runs on a date. */
export interface RunningPilot {
  readonly pilot: Pilot;
  readonly groupIds: ReadonlySet<string>;
  readonly parameters: PilotParameters;
  /** In a supposition what is missing is listed and stops nothing. */
  readonly isSupposed: boolean;
  readonly unmetTerms: readonly UnmetTerm[];
  readonly hasConsent: (child: Child) => boolean;
}

/** What a person may vary of a pilot in a scenario of their own. */
export type VariedParameters = Partial<PilotParameters>;

const NOTHING_VARIED: VariedParameters = {};

/**
 * The pilots that a scenario lets run on a date, in order of the pilots and then of the agreements.
 * @param varied parameters that a scenario of one's own sets; they go before those of an agreement.
 */
export function pilotsOnDate(
  document: LocationDocument,
  scenario: Scenario,
  date: LocalDate,
  varied: VariedParameters = NOTHING_VARIED,
): RunningPilot[] {
  if (scenario === "none") return [];
  if (scenario === "agreed") return runningIn(document).agreed(date);
  if (varied !== NOTHING_VARIED) return scenario.flatMap((pilot) => supposedPilots(document, pilot, date, varied));
  return scenario.flatMap((pilot) => runningIn(document)[pilot](date));
}

/** What pilots are read from. */
type PilotRecords = Pick<LocationDocument, "groups" | "pilots">;

const runningByRecords = new AnswersOfAll<Readonly<Record<Pilot | "agreed", (date: LocalDate) => RunningPilot[]>>>();

/**
 * The pilots on each date, as agreed and as supposed without anything varied. Scenarios and later checks share them, so that
 * what a pilot makes of a day is worked out once.
 */
function runningIn({ groups, pilots }: PilotRecords) {
  return runningByRecords.of([groups, pilots], () => {
    const records: PilotRecords = { groups, pilots };
    const ofPilot = (pilot: Pilot) => rememberedText((date) => supposedPilots(records, pilot, date, NOTHING_VARIED));
    const agreed = rememberedText((date) => agreedPilots(records, date));
    return { agreed, I: ofPilot("I"), II: ofPilot("II"), III: ofPilot("III") };
  });
}

function agreedPilots(document: PilotRecords, date: LocalDate): RunningPilot[] {
  return document.pilots
    .filter((agreement) => isWithin(date, agreement.from, agreement.to))
    .map((agreement) => runningAsAgreed(document, agreement, date))
    .sort((a, b) => compare(a.pilot, b.pilot));
}

function runningAsAgreed(document: PilotRecords, agreement: PilotAgreement, date: LocalDate): RunningPilot {
  return {
    pilot: agreement.pilot,
    groupIds: groupsOf(document, agreement),
    parameters: parametersOf(agreement, date),
    isSupposed: false,
    unmetTerms: unmetTermsOf(agreement),
    hasConsent: (child) => hasConsent(child, agreement.pilot, date),
  };
}

/** Every agreement of the pilot, whatever its period; where there is none, the pilot for every group that it fits. */
function supposedPilots(
  document: PilotRecords,
  pilot: Pilot,
  date: LocalDate,
  varied: VariedParameters,
): RunningPilot[] {
  const agreements = agreementsFor(document, pilot, date);
  const running = agreements.map((agreement) => {
    const isOutside = !isWithin(date, agreement.from, agreement.to);
    const agreed = runningAsAgreed(document, agreement, date);
    return { ...agreed, unmetTerms: [...(isOutside ? (["notInPeriod"] as const) : []), ...agreed.unmetTerms] };
  });
  const all: RunningPilot[] = running.length > 0 ? running : [withoutAgreement(document, pilot, date)];
  return all.map((one) => ({
    ...one,
    isSupposed: true,
    parameters: { ...withExampleLimits(one.parameters, date), ...varied },
  }));
}

/** The agreements of a pilot that hold on a date; where none does, the one that a supposition borrows its terms from. */
function agreementsFor({ pilots }: PilotRecords, pilot: Pilot, date: LocalDate): PilotAgreement[] {
  const ofPilot = pilots.filter((agreement) => agreement.pilot === pilot);
  const onDate = ofPilot.filter(({ from, to }) => isWithin(date, from, to));
  if (onDate.length > 0) return onDate;
  const [latest] = [...ofPilot].sort((a, b) => compare(b.from, a.from));
  return latest ? ofPilot.filter(({ from, to }) => from === latest.from && to === latest.to) : [];
}

function withoutAgreement(document: PilotRecords, pilot: Pilot, date: LocalDate): RunningPilot {
  return {
    pilot,
    groupIds: eligibleGroups(document, pilot),
    parameters: parametersOf({}, date),
    isSupposed: true,
    unmetTerms: ["noAgreement"],
    hasConsent: (child) => hasConsent(child, pilot, date),
  };
}

/** The groups for which an agreement runs; one that names none is for every group that fits its pilot. */
export function groupsOf(
  document: Pick<LocationDocument, "groups">,
  { pilot, groupIds }: Pick<PilotAgreement, "pilot" | "groupIds">,
): ReadonlySet<string> {
  return groupIds === undefined ? eligibleGroups(document, pilot) : new Set(groupIds);
}

/** I and III are about dagopvang; II bridges stamgroepen, those of a combinatiegroep among them. */
export function eligibleGroups({ groups }: Pick<LocationDocument, "groups">, pilot: Pilot): ReadonlySet<string> {
  const isEligible = (care: string) => care === "dagopvang" || (pilot === "II" && care === "combinatie");
  return new Set(groups.filter(({ care }) => isEligible(care)).map(({ id }) => id));
}

type AgreedParameters = Partial<Pick<PilotAgreement, "variant" | "maxSubstitutions" | keyof PilotLimits>>;
type PilotLimits = Pick<PilotParameters, "maxBridgeMinutes" | "maxMinutesPerPersonDay" | "maxMinutesPerUnitDay">;

/** The parameters of an agreement, or those of a pilot where it leaves them open. */
export function parametersOf(agreed: AgreedParameters, date: LocalDate): PilotParameters {
  const terms = resolveParameter(babyGroupTerms, date);
  return {
    variant: agreed.variant ?? "0-1",
    maxSubstitutions:
      agreed.maxSubstitutions ?? (terms.status === "inForce" ? terms.version.value.defaultSubstitutions : 0),
    maxBridgeMinutes: agreed.maxBridgeMinutes ?? null,
    maxMinutesPerPersonDay: agreed.maxMinutesPerPersonDay ?? null,
    maxMinutesPerUnitDay: agreed.maxMinutesPerUnitDay ?? null,
  };
}

function withExampleLimits(parameters: PilotParameters, date: LocalDate): PilotParameters {
  const example = resolveParameter(exampleBridgeLimits, date);
  if (example.status !== "inForce") return parameters;
  const { value } = example.version;
  return {
    ...parameters,
    maxBridgeMinutes: parameters.maxBridgeMinutes ?? value.maxBridgeMinutes,
    maxMinutesPerPersonDay: parameters.maxMinutesPerPersonDay ?? value.maxMinutesPerPersonDay,
    maxMinutesPerUnitDay: parameters.maxMinutesPerUnitDay ?? value.maxMinutesPerUnitDay,
  };
}

/**
 * The terms of an agreement that are not met, apart from consents: agreed and the GGD informed on or before its first day,
 * at most a year, and for II its limits.
 */
export function unmetTermsOf(agreement: PilotAgreement): UnmetTerm[] {
  const { pilot, from, agreedOn, ggdInformedOn } = agreement;
  const isLimited = [agreement.maxBridgeMinutes, agreement.maxMinutesPerPersonDay, agreement.maxMinutesPerUnitDay];
  const unmet: (UnmetTerm | false)[] = [
    agreedOn == null ? "agreedOnMissing" : agreedOn > from && "agreedTooLate",
    ggdInformedOn == null ? "ggdNotInformed" : ggdInformedOn > from && "ggdInformedTooLate",
    isTooLong(agreement) && "longerThanAYear",
    pilot === "II" && isLimited.some((limit) => limit == null) && "limitsMissing",
  ];
  return unmet.filter((term) => term !== false);
}

function isTooLong({ from, to }: PilotAgreement): boolean {
  const terms = resolveParameter(agreementTerms, from);
  return terms.status === "inForce" && to >= yearsAfter(from, terms.version.value.mostYears);
}

/** The same day some years later; of 29 February it is 1 March. */
function yearsAfter(date: LocalDate, years: number): LocalDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, "0");
  return date.endsWith("-02-29") ? `${year}-03-01` : `${year}${date.slice(4)}`;
}

/**
 * Whether the written consent for a child to a pilot is in force on a date: from the day it was given until the day before
 * it was withdrawn. Dated consents to the pilot go before the undated short form.
 */
export function hasConsent(child: Child, pilot: Pilot, date: LocalDate): boolean {
  const dated = (child.pilotConsents ?? []).filter((consent) => consent.pilot === pilot);
  if (dated.length === 0) return child.pilotConsent?.includes(pilot) ?? false;
  return dated.some(
    ({ consentOn, withdrawnOn }) =>
      (consentOn === null || consentOn <= date) && (withdrawnOn == null || date < withdrawnOn),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
