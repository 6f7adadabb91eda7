import type { LocalDate } from "../calendar/dates.ts";
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
import { DaySegments } from "./daySegments.ts";
import { type Deployment, deploymentsOf } from "./deployment.ts";
import type { AbsentReason, NotCountedReason, Unit } from "./finding.ts";
import { presenceDayOf } from "./presenceDay.ts";

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

/** A stretch of the day within which nothing changes. */
export interface Segment extends Interval {
  readonly rooms: readonly Room[];
  readonly needUnits: readonly NeedUnit[];
  /** Everyone in the building: on any shift but school, breaks included; each person once. */
  readonly inBuilding: readonly Deployment[];
}

/** A unit for as long as nobody comes or goes in it: one or more segments in which it is the same. */
export interface UnitStretch {
  readonly segment: Interval;
  readonly unit: NeedUnit;
}

/** One day, worked out once and shared by all rules. */
export interface PreparedDay {
  readonly date: LocalDate;
  readonly presences: readonly ChildPresence[];
  readonly deployments: readonly Deployment[];
  readonly segments: readonly Segment[];
  /** The same day by unit, in order of time; a rule that looks at units one by one has fewer of these to read. */
  readonly unitStretches: readonly UnitStretch[];
  /** Who counts on this date; null where the law of the date is not known to us. */
  readonly roles: CountingRoles | null;
}

type Place = Pick<Room, "unit" | "groupIds" | "care">;

/** Who is on a group, for each segment of the day. */
interface GroupThroughDay {
  readonly children: readonly (readonly ChildPresence[])[];
  readonly staff: readonly (readonly Deployment[])[];
  readonly away: readonly (readonly Deployment[])[];
}

interface MergeInterval extends Interval {
  readonly groupIds: readonly string[];
}

/** Works out who is where at every moment of a date. */
export function prepareDay(document: LocationDocument, roster: WeekRoster, date: LocalDate): PreparedDay {
  const presenceDay = presenceDayOf(document, date);
  const presences = document.children.flatMap((child) => presenceOfChild(child, presenceDay));
  const deployments = deploymentsOnDate(document, roster, date);
  const merges = roster.merges.filter((merge) => merge.date === date).map(intervalOfMerge);
  const cut = new DaySegments([...presences, ...deployments, ...merges]);
  const bornChildren = presences.filter(({ years }) => years >= 0);
  const throughDay = groupsThroughDay(cut, bornChildren, deployments);
  const inBuilding = cut.spread(deployments.filter(isInBuilding));
  const law = lawOf(date);
  let last: Standing = { active: [], places: placesDuring(document.groups, []), rooms: [], needUnits: [] };
  const segments = cut.intervals.map((interval, index) => {
    const active = merges.filter((merge) => contains(merge, interval));
    const places = isSameList(active, last.active) ? last.places : placesDuring(document.groups, active);
    const known = places === last.places ? last.rooms : [];
    const rooms = places.map((place, at) => roomAt(place, throughDay, index, known[at]));
    const needUnits = needUnitsOf(rooms, document.location.id, law, last.needUnits);
    last = { active, places, rooms, needUnits };
    return { ...interval, rooms, needUnits, inBuilding: inBuilding[index] ?? [] };
  });
  return { date, presences, deployments, segments, unitStretches: unitStretchesOf(segments), roles: law.roles };
}

function unitStretchesOf(segments: readonly Segment[]): UnitStretch[] {
  const stretches: { segment: { from: number; to: number }; unit: NeedUnit }[] = [];
  let open = new Map<NeedUnit, (typeof stretches)[number]>();
  for (const { from, to, needUnits } of segments) {
    const next: typeof open = new Map();
    for (const unit of needUnits) {
      const stretch = open.get(unit) ?? { segment: { from, to }, unit };
      stretch.segment.to = to;
      if (!open.has(unit)) stretches.push(stretch);
      next.set(unit, stretch);
    }
    open = next;
  }
  return stretches;
}

/** How the segment before stood: what did not change is the same object in the next, so that equal moments are cheap. */
interface Standing {
  readonly active: readonly MergeInterval[];
  readonly places: readonly Place[];
  readonly rooms: readonly Room[];
  readonly needUnits: readonly NeedUnit[];
}

/** What the law of a date says about counting; worked out once a day. */
interface DayLaw {
  readonly date: LocalDate;
  readonly roles: CountingRoles | null;
  readonly isBsoPerCentre: boolean;
}

function lawOf(date: LocalDate): DayLaw {
  const roles = resolveParameter(countingRoles, date);
  const ratio = resolveParameter(bsoRatio, date);
  return {
    date,
    roles: roles.status === "inForce" ? roles.version.value : null,
    isBsoPerCentre: ratio.status === "inForce" && ratio.version.value.kind === "centre",
  };
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

function groupsThroughDay(
  cut: DaySegments,
  presences: readonly ChildPresence[],
  deployments: readonly Deployment[],
): ReadonlyMap<string, GroupThroughDay> {
  const children = Map.groupBy(presences, ({ groupId }) => groupId);
  const staff = Map.groupBy(deployments, ({ activity, groupId }) => (activity === "groep" ? groupId : null));
  const ids = new Set([...children.keys(), ...staff.keys()]);
  return new Map(
    [...ids].flatMap((id) => {
      if (id === null) return [];
      const onGroup = staff.get(id) ?? [];
      const there = onGroup.filter(({ absent }) => absent === null);
      const away = onGroup.filter(({ absent }) => absent !== null);
      const spread = { children: cut.spread(children.get(id) ?? []), staff: cut.spread(there), away: cut.spread(away) };
      return [[id, spread] as const];
    }),
  );
}

/** The room of a place; the one of the segment before when nobody came or went. */
function roomAt(
  { unit, groupIds, care }: Place,
  throughDay: ReadonlyMap<string, GroupThroughDay>,
  index: number,
  last: Room | undefined,
): Room {
  const groups = groupIds.flatMap((id) => throughDay.get(id) ?? []);
  const during = <T>(of: (group: GroupThroughDay) => readonly (readonly T[])[]): readonly T[] => {
    const [first] = groups;
    if (groups.length === 1 && first) return of(first)[index] ?? [];
    return groups.flatMap((group) => of(group)[index] ?? []);
  };
  const children = during((group) => group.children);
  const staff = during((group) => group.staff);
  const away = during((group) => group.away);
  if (last && isSameList(last.children, children) && isSameList(last.staff, staff) && isSameList(last.away, away)) {
    return last;
  }
  return { unit, groupIds, care, children, staff, away };
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Each group as a place of its own, and the groups of a merge as one, where the first of them stands. */
function placesDuring(groups: readonly Group[], merges: readonly MergeInterval[]): Place[] {
  return groups.flatMap((group): Place[] => {
    const merge = merges.find(({ groupIds }) => groupIds.includes(group.id));
    if (!merge) return [{ unit: { kind: "group", ids: [group.id] }, groupIds: [group.id], care: group.care }];
    const merged = groups.filter(({ id }) => merge.groupIds.includes(id));
    if (merged[0] !== group) return [];
    return [{ unit: { kind: "merge", ids: merge.groupIds }, groupIds: merge.groupIds, care: careOf(merged) }];
  });
}

function isInBuilding({ activity, absent }: Deployment): boolean {
  return activity !== "school" && (absent === null || absent === "break");
}

function careOf(groups: readonly Group[]): CareKind {
  const kinds = new Set(groups.map((group) => group.care));
  return kinds.size === 1 ? (groups[0]?.care ?? "combinatie") : "combinatie";
}

function needUnitsOf(
  rooms: readonly Room[],
  locationId: string,
  law: DayLaw,
  previous: readonly NeedUnit[],
): NeedUnit[] {
  const isTogether = (room: Room) => room.care === "bso" && law.isBsoPerCentre;
  const together = rooms.filter(isTogether);
  const alone = rooms.filter((room) => !isTogether(room));
  const units = alone.map((room) => needUnitOf({ unit: room.unit, care: room.care, rooms: [room] }, law, previous));
  if (together.length === 0) return units;
  const unit: Unit = { kind: "location", ids: [locationId, "bso"] };
  return [...units, needUnitOf({ unit, care: "bso", rooms: together }, law, previous)];
}

function needUnitOf(
  { unit, care, rooms }: Pick<NeedUnit, "unit" | "care" | "rooms">,
  { date, roles }: DayLaw,
  previous: readonly NeedUnit[],
): NeedUnit {
  const same = previous.find((before) => isSameList(before.rooms, rooms));
  if (same) return same;
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
