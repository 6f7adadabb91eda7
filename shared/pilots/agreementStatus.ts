import { daysBetween, isWithin, type LocalDate } from "../calendar/dates.ts";
import type { Child, LocationDocument, Pilot, PilotAgreement } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { agreementTerms } from "../law/pilotParameters.ts";
import { groupsOf, hasConsent, type UnmetTerm, unmetTermsOf } from "./agreements.ts";

/** How an agreement stands on a day; `ending` runs, and is over within the days of warning. */
export type AgreementPhase = "coming" | "running" | "ending" | "ended";

export interface AgreementStatus {
  readonly phase: AgreementPhase;
  /** Until its first day when it is coming, else until its last day; negative when it ended. */
  readonly days: number;
  readonly unmetTerms: readonly UnmetTerm[];
  /** The children of its groups, those without consent among them, on the day itself or on its first day while it is coming. */
  readonly children: readonly Child[];
  readonly withoutConsent: readonly Child[];
}

type Records = Pick<LocationDocument, "groups" | "children">;

/** How an agreement stands on a day, and what is missing for it. */
export function agreementStatusOf(records: Records, agreement: PilotAgreement, date: LocalDate): AgreementStatus {
  const phase = phaseOf(agreement, date);
  const day = dayWithin(agreement, date);
  const groupIds = groupsOf(records, agreement);
  const children = records.children.filter((child) => groupIds.has(child.groupId) && isEnrolled(child, day));
  return {
    phase,
    days: daysBetween(date, phase === "coming" ? agreement.from : agreement.to),
    unmetTerms: unmetTermsOf(agreement),
    children,
    withoutConsent: children.filter((child) => !hasConsent(child, agreement.pilot, day)),
  };
}

/** How the consent for a child to a pilot stands on a day. */
export type ConsentState =
  /** In force; null where the day on which it was given is not known. */
  | { readonly kind: "given"; readonly since: LocalDate | null }
  | { readonly kind: "coming"; readonly from: LocalDate }
  | { readonly kind: "withdrawn"; readonly since: LocalDate }
  | { readonly kind: "none" };

export function consentStateOf(child: Child, pilot: Pilot, date: LocalDate): ConsentState {
  const dated = (child.pilotConsents ?? []).filter((consent) => consent.pilot === pilot);
  if (hasConsent(child, pilot, date)) {
    const current = dated.find(
      ({ consentOn, withdrawnOn }) => isWithin(date, consentOn, null) && !isOver(withdrawnOn, date),
    );
    return { kind: "given", since: current?.consentOn ?? null };
  }
  const starts = dated.flatMap(({ consentOn }) => (consentOn !== null && consentOn > date ? [consentOn] : []));
  const [next] = starts.sort();
  if (next !== undefined) return { kind: "coming", from: next };
  const ends = dated.flatMap(({ withdrawnOn }) => withdrawnOn ?? []).sort();
  const last = ends.at(-1);
  return last === undefined ? { kind: "none" } : { kind: "withdrawn", since: last };
}

function isOver(withdrawnOn: LocalDate | null | undefined, date: LocalDate): boolean {
  return withdrawnOn != null && withdrawnOn <= date;
}

function phaseOf({ from, to }: PilotAgreement, date: LocalDate): AgreementPhase {
  if (date < from) return "coming";
  if (to < date) return "ended";
  const terms = resolveParameter(agreementTerms, date);
  const warning = terms.status === "inForce" ? terms.version.value.daysOfWarning : 0;
  return daysBetween(date, to) <= warning ? "ending" : "running";
}

/** The day on which consents are read: of what is over the last one, of what is coming the first one. */
function dayWithin({ from, to }: PilotAgreement, date: LocalDate): LocalDate {
  if (date < from) return from;
  return to < date ? to : date;
}

/** A child whose last pattern is over does not come any more; one without any pattern comes on days of its own. */
function isEnrolled({ attendance }: Child, date: LocalDate): boolean {
  return attendance.length === 0 || attendance.some(({ validTo }) => validTo == null || date <= validTo);
}
