import { contains, durationOf, type Interval } from "../calendar/intervals.ts";
import { type Minute, parseTime } from "../calendar/time.ts";
import type { CareKind, Group, Location, Merge } from "../exchange/records.ts";
import type { ChildPresence } from "./childPresence.ts";
import { Cursor } from "./cursor.ts";
import { DaySegments } from "./daySegments.ts";
import type { Deployment } from "./deployment.ts";
import { type GroupPiece, groupTimeline } from "./groupTimeline.ts";
import { type DayLaw, needUnitsOf } from "./needUnits.ts";
import {
  type Cluster,
  type ClusterPiece,
  hasChildren,
  type NeedUnit,
  type Room,
  type UnitStretch,
} from "./preparedDay.ts";
import { isSameList, LastAnswers, remembered } from "./remembered.ts";

/** What the clusters of a day are made from. */
export interface ClusterSource {
  readonly location: Location;
  readonly groups: readonly Group[];
  /** Those of the date. */
  readonly merges: readonly Merge[];
  readonly presences: readonly ChildPresence[];
  readonly deployments: readonly Deployment[];
  /** From the first to the last event of the day. */
  readonly span: Interval;
  readonly law: DayLaw;
}

const clusters = new LastAnswers<Cluster>();

/**
 * Divides the groups of a day into clusters and works out who is where in each. One of which nothing was touched since it
 * was asked for last is the same object.
 */
export function clustersOf(source: ClusterSource): Cluster[] {
  const { location, span, law } = source;
  const staffOf = Map.groupBy(source.deployments, ({ activity, groupId }) => (activity === "groep" ? groupId : null));
  const childrenOf = bornByGroup(source.presences);
  return groupsTogether(source).map((groups) => {
    const merges = source.merges.filter(({ groupIds }) => groups.some(({ id }) => groupIds.includes(id)));
    const presences = groups.map(({ id }) => childrenOf.get(id) ?? NOBODY);
    const deployments = groups.flatMap(({ id }) => staffOf.get(id) ?? []);
    const work = () => clusterOf({ ...source, groups, merges, presences: presences.flat(), deployments });
    // What someone does on a day is of that day alone, so that the clusters of other days are kept beside this one.
    const ofDay = deployments[0] ?? presences.find(({ length }) => length > 0);
    if (!ofDay) return work();
    const madeFrom = [location, law.date, span.from, span.to, ...groups, ...merges, ...presences, ...deployments];
    return clusters.of(ofDay, madeFrom, work);
  });
}

const NOBODY: readonly ChildPresence[] = [];

/** The children who are born by that day, by the group that they are in. */
const bornByGroup = remembered((presences: readonly ChildPresence[]) =>
  Map.groupBy(
    presences.filter(({ years }) => years >= 0),
    ({ groupId }) => groupId,
  ),
);

/** Groups that are in a merge with each other, and bso that is read for the kindercentrum, in the order of the groups. */
function groupsTogether({ groups, merges, law }: ClusterSource): (readonly Group[])[] {
  const bso = law.isBsoPerCentre ? groups.filter(({ care }) => care === "bso").map(({ id }) => id) : [];
  let together: (readonly Group[])[] = groups.map((group) => [group]);
  for (const ids of [bso, ...merges.map(({ groupIds }) => groupIds)]) {
    const linked = together.filter((some) => some.some(({ id }) => ids.includes(id)));
    const joined = new Set(linked.flat());
    together = together.flatMap((some) => {
      if (!linked.includes(some)) return [some];
      return some === linked[0] ? [groups.filter((group) => joined.has(group))] : [];
    });
  }
  return together;
}

function clusterOf(source: ClusterSource): Cluster {
  const { location, groups, merges, deployments, law } = source;
  const pieces = piecesOf(source);
  const unitStretches = unitStretchesOf(pieces);
  const minutes = minutesOf(unitStretches);
  return { date: law.date, location, groups, merges, roles: law.roles, deployments, pieces, unitStretches, ...minutes };
}

function minutesOf(stretches: readonly UnitStretch[]): Pick<Cluster, "requiredMinutes" | "countedMinutes"> {
  let requiredMinutes = 0;
  let countedMinutes = 0;
  for (const { segment, unit } of stretches) {
    if (!hasChildren(unit)) continue;
    const minutes = durationOf(segment);
    if (unit.need.status !== "notEvaluated") requiredMinutes += unit.need.required * minutes;
    countedMinutes += unit.counted.length * minutes;
  }
  return { requiredMinutes, countedMinutes };
}

interface Place extends Pick<Room, "unit" | "groupIds" | "care"> {
  /** Which of the groups of the cluster are here, in the order in which the merge names them. */
  readonly members: readonly number[];
}

interface MergeInterval extends Interval {
  readonly groupIds: readonly string[];
}

/** How the piece before stood: what did not change is the same object in the next, so that equal moments are cheap. */
interface Standing {
  readonly active: readonly MergeInterval[];
  readonly places: readonly Place[];
  readonly rooms: readonly StandingRoom[];
  readonly needUnits: readonly NeedUnit[];
}

interface StandingRoom {
  readonly room: Room;
  readonly madeFrom: readonly GroupPiece[];
}

function piecesOf(source: ClusterSource): ClusterPiece[] {
  const { location, groups, law } = source;
  const merges = source.merges.map(intervalOfMerge);
  const timelines = timelinesOf(source);
  // A group by itself is cut already; groups together are cut where anything changes in one of them.
  const [only = []] = timelines;
  const cut = groups.length === 1 ? only : new DaySegments([...timelines.flat(), ...merges]).intervals;
  const cursors = timelines.map((timeline) => new Cursor(timeline));
  let last: Standing = { active: [], places: placesDuring(groups, []), rooms: [], needUnits: [] };
  return cut.map((interval) => {
    const active = merges.filter((merge) => contains(merge, interval));
    const places = isSameList(active, last.active) ? last.places : placesDuring(groups, active);
    const now = cursors.map((cursor) => cursor.at(interval));
    const known = places === last.places ? last.rooms : [];
    const rooms = places.map((place, index) => roomOf(place, now, known[index]));
    const standing = rooms.map(({ room }) => room);
    const needUnits = needUnitsOf(standing, location.id, law, last.needUnits);
    last = { active, places, rooms, needUnits };
    return { from: interval.from, to: interval.to, rooms: standing, needUnits };
  });
}

function timelinesOf({ groups, presences, deployments, span }: ClusterSource): GroupPiece[][] {
  const children = Map.groupBy(presences, ({ groupId }) => groupId);
  const staff = Map.groupBy(deployments, ({ groupId }) => groupId);
  return groups.map(({ id }) => groupTimeline(children.get(id) ?? [], staff.get(id) ?? [], span));
}

function intervalOfMerge({ from, to, groupIds }: Merge): MergeInterval {
  return { from: parseTime(from), to: parseTime(to), groupIds };
}

/** The room of a place; the one of the piece before when nobody came or went. */
function roomOf(
  { unit, groupIds, care, members }: Place,
  now: readonly (GroupPiece | undefined)[],
  last: StandingRoom | undefined,
): StandingRoom {
  const pieces = members.flatMap((member) => now[member] ?? []);
  if (last && isSameList(last.madeFrom, pieces)) return last;
  const { children, staff, away } = together(pieces);
  return { room: { unit, groupIds, care, children, staff, away }, madeFrom: pieces };
}

function together(pieces: readonly GroupPiece[]): Pick<Room, "children" | "staff" | "away"> {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  return {
    children: pieces.flatMap(({ children }) => children),
    staff: pieces.flatMap(({ staff }) => staff),
    away: pieces.flatMap(({ away }) => away),
  };
}

/** Each group as a place of its own, and the groups of a merge as one, where the first of them stands. */
function placesDuring(groups: readonly Group[], merges: readonly MergeInterval[]): Place[] {
  return groups.flatMap(({ id, care }, index): Place[] => {
    const merge = merges.find(({ groupIds }) => groupIds.includes(id));
    if (!merge) return [{ unit: { kind: "group", ids: [id] }, groupIds: [id], care, members: [index] }];
    const { groupIds } = merge;
    const members = groupIds.map((member) => groups.findIndex((group) => group.id === member));
    if (Math.min(...members) !== index) return [];
    return [{ unit: { kind: "merge", ids: groupIds }, groupIds, care: careOf(members, groups), members }];
  });
}

function careOf(members: readonly number[], groups: readonly Group[]): CareKind {
  const kinds = new Set(members.flatMap((member) => groups[member]?.care ?? []));
  const [first = "combinatie"] = kinds;
  return kinds.size === 1 ? first : "combinatie";
}

function unitStretchesOf(pieces: readonly ClusterPiece[]): UnitStretch[] {
  const stretches: OpenStretch[] = [];
  let open: readonly OpenStretch[] = [];
  for (const { from, to, needUnits } of pieces) {
    open = needUnits.map((unit) => {
      const going = open.find((stretch) => stretch.unit === unit);
      const stretch = going ?? { segment: { from, to }, unit };
      stretch.segment.to = to;
      if (!going) stretches.push(stretch);
      return stretch;
    });
  }
  return stretches;
}

interface OpenStretch {
  readonly segment: { readonly from: Minute; to: Minute };
  readonly unit: NeedUnit;
}
