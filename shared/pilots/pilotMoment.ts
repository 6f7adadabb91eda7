import { durationOf, type Interval, overlaps } from "../calendar/intervals.ts";
import { type AccountHolder, holdersOf, type Moment } from "../checking/dayJudgement.ts";
import type { Deployment } from "../checking/deployment.ts";
import type { NeedUnit, PreparedDay, Segment } from "../checking/preparedDay.ts";
import { LastAnswers } from "../checking/remembered.ts";
import type { Child, Group, LocationDocument, Pilot } from "../exchange/records.ts";
import type { CountingRoles } from "../law/staffingParameters.ts";
import { isQualified } from "../staffing/roles.ts";
import type { RunningPilot, UnmetTerm } from "./agreements.ts";

/** A part of a moment below its need, within one segment of the day. */
export interface ShortPiece {
  readonly moment: Moment;
  readonly segment: Segment;
  /** Whose accounts of the drie-uursregeling it is on. */
  readonly holders: readonly AccountHolder[];
  /** Persons that still lack after pilot I. */
  readonly shortBy: number;
  /** The pilots that cover it; empty while none does. */
  readonly leansOn: readonly Pilot[];
  /** The pool of pilot III that covers it. */
  readonly pool?: { readonly pilot: RunningPilot; readonly units: readonly NeedUnit[] };
  /** The pilot II that bridges it, and for which stamgroep. */
  readonly bridgedFor?: { readonly pilot: RunningPilot; readonly group: Group };
}

/** Whether no pilot covers a piece. */
export function isOpen({ leansOn }: ShortPiece): boolean {
  return leansOn.length === 0;
}

/** Only what the regular rules call an overtreding leans on a pilot; allowed deviation in a bridged stretch does not. */
export function isRegularShortage({ moment }: ShortPiece): boolean {
  return moment.verdict === "short";
}

/** Where a moment lies in its day and whose accounts it is on, which is the same under every scenario. */
export interface MomentPlace {
  readonly segments: readonly Segment[];
  readonly holders: readonly AccountHolder[];
}

const places = new LastAnswers<MomentPlace>();

/** @param document whose groups hold the accounts. */
export function placeOfMoment(
  { groups }: Pick<LocationDocument, "groups">,
  { segments }: Pick<PreparedDay, "segments">,
  moment: Moment,
): MomentPlace {
  return places.of(moment, [segments, groups], () => ({
    segments: segments.filter((segment) => overlaps(segment, moment.segment)),
    holders: holdersOf(moment.unit, groups),
  }));
}

/** What stood in the way of a pilot, or would have, at a stretch that leans on it. */
export interface MissingCondition {
  readonly pilot: Pilot;
  readonly unit: NeedUnit["unit"];
  readonly segment: Interval;
  readonly terms: readonly UnmetTerm[];
  /** Children who are present without consent. */
  readonly childIds: readonly string[];
  /** The moment is not covered because of it; in a supposition it is covered all the same. */
  readonly isBlocking: boolean;
}

/**
 * Whether a pilot may be leaned on by some units: its terms are met, and every child present has consent. In a supposition
 * what is missing is listed and stops nothing.
 */
export function isPermitted(pilot: RunningPilot, units: readonly NeedUnit[]): boolean {
  return pilot.isSupposed || (pilot.unmetTerms.length === 0 && everyChild(units, pilot.hasConsent));
}

/** What is missing for units to lean on a pilot during a segment, as a list of none or one. */
export function missingAt(
  { pilot, isSupposed, unmetTerms: terms, hasConsent }: RunningPilot,
  units: readonly NeedUnit[],
  { moment, segment: { from, to } }: Pick<ShortPiece, "moment" | "segment">,
): MissingCondition[] {
  const childIds = units.flatMap(({ rooms }) =>
    rooms.flatMap(({ children }) => children.flatMap(({ child }) => (hasConsent(child) ? [] : child.id))),
  );
  if (terms.length === 0 && childIds.length === 0) return [];
  return [{ pilot, unit: moment.unit.unit, segment: { from, to }, terms, childIds, isBlocking: !isSupposed }];
}

function everyChild(units: readonly NeedUnit[], holds: (child: Child) => boolean): boolean {
  return units.every(({ rooms }) => rooms.every(({ children }) => children.every(({ child }) => holds(child))));
}

/** Whether all rooms of a unit are of groups for which a pilot runs. */
export function isWithinPilot({ rooms }: NeedUnit, { groupIds }: RunningPilot): boolean {
  return rooms.every((room) => room.groupIds.every((id) => groupIds.has(id)));
}

/** Whether a qualified beroepskracht is in every room of a unit. */
export function hasQualified({ rooms, care }: NeedUnit, roles: CountingRoles): boolean {
  return rooms.every(({ staff }) =>
    staff.some((deployment) => isQualified(deployment.staff.role, deployment.formatief, care, roles)),
  );
}

/** The people of a role who are in a unit, in order of id. */
export function peopleOfRole({ rooms }: NeedUnit, role: "groepshulp" | "zij-instromer"): readonly Deployment[] {
  return rooms
    .flatMap(({ staff }) => staff.filter((deployment) => deployment.staff.role === role))
    .sort((a, b) => (a.staff.id < b.staff.id ? -1 : 1));
}

export function requiredOf({ need }: NeedUnit): number {
  return need.status === "notEvaluated" ? 0 : need.required;
}

/** Person-minutes of a piece below the need. */
export function personMinutesOf(piece: Pick<ShortPiece, "segment" | "shortBy">): number {
  return piece.shortBy * durationOf(piece.segment);
}
