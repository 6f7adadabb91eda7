import type { LocalDate } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import type { CareKind, Group, Location, Merge, Shift } from "../exchange/records.ts";
import type { CountingRoles } from "../law/staffingParameters.ts";
import { childrenIn, type Mix, type Need } from "../staffing/need.ts";
import type { ChildPresence } from "./childPresence.ts";
import type { Deployment } from "./deployment.ts";
import type { AbsentReason, NotCountedReason, Unit } from "./finding.ts";
import type { PersonDay } from "./personDay.ts";

/** A group, or the groups that are merged there, with who is in it during one segment. */
export interface Room {
  readonly unit: Unit;
  readonly groupIds: readonly string[];
  /** Of a merge: bso or dagopvang when all its groups are, else combinatie. */
  readonly care: CareKind;
  /** One whose birth date lies after the day is not among them. */
  readonly children: readonly ChildPresence[];
  /** Everyone there, counted or not. */
  readonly staff: readonly Deployment[];
  /** Planned there, but away at this moment. */
  readonly away: readonly Deployment[];
}

/** Where a need holds during one segment: a room, or all bso of the kindercentrum. */
export interface NeedUnit {
  readonly unit: Unit;
  readonly care: CareKind;
  readonly rooms: readonly Room[];
  readonly mix: Mix;
  readonly need: Need;
  readonly counted: readonly Deployment[];
  readonly notCounted: readonly { readonly deployment: Deployment; readonly reason: NotCountedReason | AbsentReason }[];
}

/** A stretch of the day within which nothing changes in the house. */
export interface Segment extends Interval {
  /** Of each cluster what it is then; all rooms and units of the house are in them (`roomsAt`, `unitsAt`). */
  readonly pieces: readonly ClusterPiece[];
  /** Everyone in the building: on any shift but school, breaks included; each person once. */
  readonly inBuilding: readonly Deployment[];
}

/** A unit for as long as nobody comes or goes in it: one or more segments in which it is the same. */
export interface UnitStretch {
  readonly segment: Interval;
  readonly unit: NeedUnit;
}

/** What is known of groups on a day: of all of them, or of those in one cluster. */
export interface UnitsOfDay {
  readonly date: LocalDate;
  readonly location: Location;
  readonly groups: readonly Group[];
  /** The merges of these groups on this date. */
  readonly merges: readonly Merge[];
  /** Who counts on this date; null where the law of the date is not known to us. */
  readonly roles: CountingRoles | null;
  /** Each unit in order of time. A rule that looks at units one by one has fewer of these to read than segments. */
  readonly unitStretches: readonly UnitStretch[];
}

/**
 * Groups that touch each other on a day: through a merge, or because the bkr of their bso holds for the kindercentrum.
 * Who is in one cluster does not matter to the units of another, so a change on the roster leaves the others as they are.
 */
export interface Cluster extends UnitsOfDay {
  /** What is planned on these groups. */
  readonly deployments: readonly Deployment[];
  /** From the first to the last event of the day, in order. */
  readonly pieces: readonly ClusterPiece[];
  /** ∫ need dt and counted person-minutes, while children are there. */
  readonly requiredMinutes: Minute;
  readonly countedMinutes: Minute;
}

/** A stretch of the day within which nothing changes in a cluster. */
export interface ClusterPiece extends Interval {
  readonly rooms: readonly Room[];
  readonly needUnits: readonly NeedUnit[];
}

/** One day, worked out once and shared by all rules. */
export interface PreparedDay extends UnitsOfDay {
  /** Those of the date, in the order of the roster. */
  readonly shifts: readonly Shift[];
  readonly presences: readonly ChildPresence[];
  readonly deployments: readonly Deployment[];
  /** The same deployments by person, of everyone with a shift. */
  readonly people: readonly PersonDay[];
  readonly segments: readonly Segment[];
  /** Every group is in one of them. */
  readonly clusters: readonly Cluster[];
}

/** All rooms of the house during a segment. */
export function roomsAt({ pieces }: Pick<Segment, "pieces">): Room[] {
  return pieces.flatMap(({ rooms }) => rooms);
}

/** The room that a group is in during a segment. */
export function roomOfGroup({ pieces }: Segment, groupId: string): Room | undefined {
  for (const { rooms } of pieces) {
    const room = rooms.find(({ groupIds }) => groupIds.includes(groupId));
    if (room) return room;
  }
  return undefined;
}

/** All units of the house during a segment. */
export function unitsAt({ pieces }: Pick<Segment, "pieces">): NeedUnit[] {
  return pieces.flatMap(({ needUnits }) => needUnits);
}

/** Whether children that count for the need are present. */
export function hasChildren(unit: NeedUnit): boolean {
  return childrenIn(unit.mix) > 0;
}

/** One text for a unit, to compare and to key by; in which order a merge names its groups does not matter. */
export function unitKey({ kind, ids }: Unit): string {
  return `${kind}:${ids.length === 1 ? ids[0] : [...ids].sort().join("+")}`;
}
