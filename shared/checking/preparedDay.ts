import { calendarDayOf, type LocalDate } from "../calendar/dates.ts";
import { contains, type Interval } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { CareKind, Group, LocationDocument, Merge, WeekRoster } from "../exchange/records.ts";
import { bsoRatio } from "../law/bkrParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { type CountingRoles, countingRoles } from "../law/staffingParameters.ts";
import { ageClassCount, ageClassOf } from "../staffing/ageClass.ts";
import { childrenIn, type Mix, type Need, needFor } from "../staffing/need.ts";
import { countsInCare } from "../staffing/roles.ts";
import { type ChildPresence, presenceOfChild } from "./childPresence.ts";
import { type Deployment, deploymentsOf } from "./deployment.ts";
import type { AbsentReason, NotCountedReason, Unit } from "./finding.ts";

/** A group, or the groups that are merged there, with who is in it during one segment. */
export interface Room {
  readonly unit: Unit;
  readonly groupIds: readonly string[];
  /** Of a merge: bso or dagopvang when all its groups are, else combinatie. */
  readonly care: CareKind;
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

/** A stretch of the day within which nothing changes. */
export interface Segment extends Interval {
  readonly rooms: readonly Room[];
  readonly needUnits: readonly NeedUnit[];
  /** Everyone in the building: on any shift but school, breaks included; each person once. */
  readonly inBuilding: readonly Deployment[];
}

/** One day, worked out once and shared by all rules. */
export interface PreparedDay {
  readonly date: LocalDate;
  readonly presences: readonly ChildPresence[];
  readonly deployments: readonly Deployment[];
  readonly segments: readonly Segment[];
  /** Who counts on this date; null where the law of the date is not known to us. */
  readonly roles: CountingRoles | null;
}

type Place = Pick<Room, "unit" | "groupIds">;

/** Who is on which group that day, at any time; looked up once, so that a segment searches its own groups alone. */
interface PresentByGroup {
  readonly children: ReadonlyMap<string, readonly ChildPresence[]>;
  readonly deployments: ReadonlyMap<string, readonly Deployment[]>;
}

interface MergeInterval extends Interval {
  readonly groupIds: readonly string[];
}

/** Works out who is where at every moment of a date. */
export function prepareDay(document: LocationDocument, roster: WeekRoster, date: LocalDate): PreparedDay {
  const calendarDay = calendarDayOf(date);
  const presences = document.children.flatMap((child) => presenceOfChild(child, calendarDay));
  const deployments = deploymentsOnDate(document, roster, date);
  const merges = roster.merges.filter((merge) => merge.date === date).map(intervalOfMerge);
  const rolesToday = resolveParameter(countingRoles, date);
  const roles = rolesToday.status === "inForce" ? rolesToday.version.value : null;
  const perCentre = isBsoPerCentre(date);
  const present: PresentByGroup = {
    children: Map.groupBy(presences, ({ groupId }) => groupId),
    deployments: Map.groupBy(
      deployments.filter(({ activity }) => activity === "groep"),
      ({ groupId }) => groupId ?? "",
    ),
  };
  const segments = segmentsOf([...presences, ...deployments, ...merges]).map((interval) => {
    const rooms = roomsDuring(interval, document.groups, present, merges);
    return {
      ...interval,
      rooms,
      needUnits: needUnitsOf(rooms, document.location.id, date, roles, perCentre),
      inBuilding: inBuildingDuring(interval, deployments),
    };
  });
  return { date, presences, deployments, segments, roles };
}

function deploymentsOnDate(document: LocationDocument, roster: WeekRoster, date: LocalDate): Deployment[] {
  const byPerson = Map.groupBy(
    roster.shifts.filter((shift) => shift.date === date),
    (shift) => shift.staffId,
  );
  return document.staff.flatMap((person) => deploymentsOf(person, byPerson.get(person.id) ?? [], date));
}

function intervalOfMerge(merge: Merge): MergeInterval {
  return { from: parseTime(merge.from), to: parseTime(merge.to), groupIds: merge.groupIds };
}

function isBsoPerCentre(date: LocalDate): boolean {
  const ratio = resolveParameter(bsoRatio, date);
  return ratio.status === "inForce" && ratio.version.value.kind === "centre";
}

function segmentsOf(intervals: readonly Interval[]): Interval[] {
  const edges = [...new Set(intervals.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => ({ from: edges[index] ?? to, to }));
}

function roomsDuring(
  at: Interval,
  groups: readonly Group[],
  present: PresentByGroup,
  merges: readonly MergeInterval[],
): Room[] {
  const active = merges.filter((merge) => contains(merge, at));
  return placesDuring(groups, active).map(({ unit, groupIds }) => {
    const onGroup = groupIds
      .flatMap((id) => present.deployments.get(id) ?? [])
      .filter((deployment) => contains(deployment, at));
    return {
      unit,
      groupIds,
      care: careOf(groups.filter(({ id }) => groupIds.includes(id))),
      children: groupIds.flatMap((id) => present.children.get(id) ?? []).filter((presence) => contains(presence, at)),
      staff: onGroup.filter(({ absent }) => absent === null),
      away: onGroup.filter(({ absent }) => absent !== null),
    };
  });
}

/** Each group as a place of its own, and the groups of a merge as one, where the first of them stands. */
function placesDuring(groups: readonly Group[], merges: readonly MergeInterval[]): Place[] {
  return groups.flatMap((group): Place[] => {
    const merge = merges.find(({ groupIds }) => groupIds.includes(group.id));
    if (!merge) return [{ unit: { kind: "group", ids: [group.id] }, groupIds: [group.id] }];
    const isFirst = groups.find(({ id }) => merge.groupIds.includes(id)) === group;
    return isFirst ? [{ unit: { kind: "merge", ids: merge.groupIds }, groupIds: merge.groupIds }] : [];
  });
}

function inBuildingDuring(at: Interval, deployments: readonly Deployment[]): Deployment[] {
  return deployments.filter(
    (deployment) =>
      deployment.activity !== "school" &&
      (deployment.absent === null || deployment.absent === "break") &&
      contains(deployment, at),
  );
}

function careOf(groups: readonly Group[]): CareKind {
  const kinds = new Set(groups.map((group) => group.care));
  return kinds.size === 1 ? (groups[0]?.care ?? "combinatie") : "combinatie";
}

function needUnitsOf(
  rooms: readonly Room[],
  locationId: string,
  date: LocalDate,
  roles: CountingRoles | null,
  perCentre: boolean,
): NeedUnit[] {
  const alone = rooms.filter((room) => room.care !== "bso" || !perCentre);
  const together = rooms.filter((room) => room.care === "bso" && perCentre);
  const units = alone.map((room) => needUnit(room.unit, room.care, [room], date, roles));
  if (together.length === 0) return units;
  return [...units, needUnit({ kind: "location", ids: [locationId, "bso"] }, "bso", together, date, roles)];
}

function needUnit(
  unit: Unit,
  care: CareKind,
  rooms: readonly Room[],
  date: LocalDate,
  roles: CountingRoles | null,
): NeedUnit {
  const mix = mixOf(rooms, care);
  const counted: Deployment[] = [];
  const notCounted: { deployment: Deployment; reason: NotCountedReason | AbsentReason }[] = [];
  for (const room of rooms) {
    for (const deployment of room.staff) {
      const reason = roles && reasonNotToCount(deployment, care, roles);
      if (reason) notCounted.push({ deployment, reason });
      else counted.push(deployment);
    }
    for (const deployment of room.away) notCounted.push({ deployment, reason: deployment.absent ?? "unavailable" });
  }
  return { unit, care, rooms, mix, need: needFor(care, mix, date), counted, notCounted };
}

function mixOf(rooms: readonly Room[], care: CareKind): Mix {
  const mix = new Array<number>(ageClassCount(care)).fill(0);
  for (const room of rooms) {
    for (const { years } of room.children) {
      if (years < 0) continue;
      const ageClass = ageClassOf(years, care);
      mix[ageClass] = (mix[ageClass] ?? 0) + 1;
    }
  }
  return mix;
}

function reasonNotToCount(deployment: Deployment, care: CareKind, roles: CountingRoles): NotCountedReason | null {
  const { role } = deployment.staff;
  if (roles.never.includes(role)) return "role";
  if (!countsInCare(role, care, roles)) return "roleNotInThisCare";
  return deployment.formatief ? null : "boventallig";
}

/** Whether children that count for the need are present. */
export function hasChildren(unit: NeedUnit): boolean {
  return childrenIn(unit.mix) > 0;
}

/** One text for a unit, to compare and to key by; in which order a merge names its groups does not matter. */
export function unitKey(unit: Unit): string {
  return `${unit.kind}:${[...unit.ids].sort().join("+")}`;
}
