import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import type { Child, Pilot, PilotAgreement, PilotConsent } from "../exchange/records.ts";
import { hasConsent } from "../pilots/agreements.ts";
import type { Change, ChangeName, RecordChange } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/*
 * What is recorded of pilots, as named changes: the agreements, a list in its own order, and the consent for each child.
 * Each maker is pure and answers null when nothing would change.
 */

export interface PilotEditContext {
  readonly pilots: readonly PilotAgreement[];
  readonly children: readonly Child[];
  /** The week that is open. */
  readonly week: IsoWeek;
  /** What it is about, in words, for the name of the change. */
  readonly subject: string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Adds an agreement after all others. */
export function addAgreement(context: PilotEditContext, agreement: PilotAgreement): Change {
  return changeOfList(context, "agreementAdded", [...context.pilots, agreement]);
}

/** Puts an agreement in the place of the one that stands at an index. */
export function editAgreement(context: PilotEditContext, index: number, agreement: PilotAgreement): Change | null {
  const stored = context.pilots[index];
  if (stored === undefined || isSameRecord(stored, agreement)) return null;
  return changeOfList(context, "agreementEdited", context.pilots.with(index, agreement));
}

/** Takes the agreement at an index away; consents stay, for they are the children's. */
export function removeAgreement(context: PilotEditContext, index: number): Change | null {
  if (context.pilots[index] === undefined) return null;
  return changeOfList(context, "agreementRemoved", context.pilots.toSpliced(index, 1));
}

/**
 * Records that consent to a pilot was given on a date for each of these children, as one change. A child whose dated consent
 * is in force on that date stays as it is; an undated consent gets this date.
 */
export function giveConsent(
  context: PilotEditContext,
  childIds: readonly string[],
  pilot: Pilot,
  date: LocalDate,
): Change | null {
  return changeOfChildren(context, "consentGiven", childIds, (child) => {
    const dated = consentsTo(child, pilot);
    if (dated.length > 0 && hasConsent(child, pilot, date)) return child;
    return withConsents(child, pilot, [...dated, { pilot, consentOn: date }]);
  });
}

/**
 * Records that consent is withdrawn from a date on, that day included. Of an undated consent only the end is known then.
 * @returns null for a child without consent to take back on that date.
 */
export function withdrawConsent(
  context: PilotEditContext,
  childId: string,
  pilot: Pilot,
  date: LocalDate,
): Change | null {
  return changeOfChildren(context, "consentWithdrawn", [childId], (child) => {
    const dated = consentsTo(child, pilot);
    if (dated.length === 0) {
      const isGiven = child.pilotConsent?.includes(pilot) === true;
      return isGiven ? withConsents(child, pilot, [{ pilot, consentOn: null, withdrawnOn: date }]) : child;
    }
    if (!dated.some((consent) => isGivenUntil(consent, date))) return child;
    // One that was written twice ends twice.
    const ended = dated.map((consent) => (isGivenUntil(consent, date) ? { ...consent, withdrawnOn: date } : consent));
    return withConsents(child, pilot, ended);
  });
}

/** Takes a recorded consent away, one that was written by mistake. The index is among the dated consents to that pilot. */
export function removeConsent(context: PilotEditContext, childId: string, pilot: Pilot, index: number): Change | null {
  return changeOfChildren(context, "consentRemoved", [childId], (child) => {
    const dated = consentsTo(child, pilot);
    return dated[index] === undefined ? child : withConsents(child, pilot, dated.toSpliced(index, 1));
  });
}

/** The dated consents for a child to a pilot, as they were written. */
export function consentsTo(child: Child, pilot: Pilot): readonly PilotConsent[] {
  return (child.pilotConsents ?? []).filter((consent) => consent.pilot === pilot);
}

function isGivenUntil({ consentOn, withdrawnOn }: PilotConsent, date: LocalDate): boolean {
  return (consentOn === null || consentOn <= date) && (withdrawnOn == null || date < withdrawnOn);
}

/** Dated consents take the place of the undated short form of that pilot; a list that is left empty leaves no trace. */
function withConsents(child: Child, pilot: Pilot, consents: readonly PilotConsent[]): Child {
  const { pilotConsents = [], pilotConsent = [], ...rest } = child;
  const dated = [...pilotConsents.filter((consent) => consent.pilot !== pilot), ...consents];
  const undated = pilotConsent.filter((given) => given !== pilot);
  return {
    ...rest,
    ...(undated.length > 0 ? { pilotConsent: undated } : {}),
    ...(dated.length > 0 ? { pilotConsents: dated } : {}),
  };
}

function changeOfList(context: PilotEditContext, name: ChangeName, after: readonly PilotAgreement[]): Change {
  return changeOf(context, name, [{ kind: "list", list: "pilots", before: [...context.pilots], after: [...after] }]);
}

function changeOfChildren(
  context: PilotEditContext,
  name: ChangeName,
  childIds: readonly string[],
  edit: (child: Child) => Child,
): Change | null {
  const wanted = new Set(childIds);
  const records = context.children
    .filter(({ id }) => wanted.has(id))
    .map((before): RecordChange => ({ kind: "child", before, after: edit(before) }))
    .filter(({ before, after }) => !isSameRecord(before, after));
  return records.length === 0 ? null : changeOf(context, name, records);
}

function changeOf({ week, subject, newId }: PilotEditContext, name: ChangeName, records: RecordChange[]): Change {
  return { id: newId(), name, subject, week, records };
}
