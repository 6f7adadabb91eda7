import { contains, type Interval } from "../calendar/intervals.ts";
import { type Minute, parseTime } from "../calendar/time.ts";
import type { CareKind, Group, Location, Merge } from "../exchange/records.ts";
import type { ChildPresence } from "./childPresence.ts";
import { Cursor } from "./cursor.ts";
import { DaySegments } from "./daySegments.ts";
import type { Deployment } from "./deployment.ts";
import { type GroupPiece, groupTimeline } from "./groupTimeline.ts";
import { type DayLaw, needUnitsOf } from "./needUnits.ts";
import type { Cluster, ClusterPiece, NeedUnit, Room, UnitStretch } from "./preparedDay.ts";
import { isSameList } from "./remembered.ts";

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

/**
 * Divides the groups of a day into clusters and works out who is where in each.
 * @param before the clusters of this date with the same location, groups and presences but another roster; one of which
 * nothing was touched stays the same object.
 */
export function clustersOf(source: ClusterSource, before: readonly Cluster[]): Cluster[] {
  const staffOf = Map.groupBy(source.deployments, ({ activity, groupId }) => (activity === "groep" ? groupId : null));
  const born = source.presences.filter(({ years }) => years >= 0);
  const childrenOf = Map.groupBy(born, ({ groupId }) => groupId);
  const known = new Map(before.map((cluster) => [cluster.groups[0], cluster]));
  return groupsTogether(source).map((groups) => {
    const own: ClusterSource = {
      ...source,
      groups,
      merges: source.merges.filter(({ groupIds }) => groups.some(({ id }) => groupIds.includes(id))),
      presences: groups.flatMap(({ id }) => childrenOf.get(id) ?? []),
      deployments: groups.flatMap(({ id }) => staffOf.get(id) ?? []),
    };
    const last = known.get(groups[0]);
    return last && isUntouched(last, own) ? last : clusterOf(own);
  });
}

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

function isUntouched(last: Cluster, { groups, merges, deployments, span }: ClusterSource): boolean {
  return (
    last.pieces[0]?.from === span.from &&
    last.pieces.at(-1)?.to === span.to &&
    isSameList(last.groups, groups) &&
    isSameList(last.merges, merges) &&
    isSameList(last.deployments, deployments)
  );
}

function clusterOf(source: ClusterSource): Cluster {
  const { location, groups, merges, deployments, law } = source;
  const pieces = piecesOf(source);
  const unitStretches = unitStretchesOf(pieces);
  return { date: law.date, location, groups, merges, roles: law.roles, deployments, pieces, unitStretches };
}

type Place = Pick<Room, "unit" | "groupIds" | "care">;

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
  const cut = new DaySegments([...timelines.flat(), ...merges]);
  const cursors = timelines.map((timeline) => new Cursor(timeline));
  let last: Standing = { active: [], places: placesDuring(groups, []), rooms: [], needUnits: [] };
  return cut.intervals.map((interval) => {
    const active = merges.filter((merge) => contains(merge, interval));
    const places = isSameList(active, last.active) ? last.places : placesDuring(groups, active);
    const now = new Map(groups.map(({ id }, index) => [id, cursors[index]?.at(interval)]));
    const rooms = places.map((place, index) =>
      roomOf(place, now, places === last.places ? last.rooms[index] : undefined),
    );
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
  { unit, groupIds, care }: Place,
  now: ReadonlyMap<string, GroupPiece | undefined>,
  last: StandingRoom | undefined,
): StandingRoom {
  const pieces = groupIds.flatMap((id) => now.get(id) ?? []);
  if (last && isSameList(last.madeFrom, pieces)) return last;
  const [only, ...others] = pieces;
  const { children, staff, away } =
    only && others.length === 0
      ? only
      : {
          children: pieces.flatMap((piece) => piece.children),
          staff: pieces.flatMap((piece) => piece.staff),
          away: pieces.flatMap((piece) => piece.away),
        };
  return { room: { unit, groupIds, care, children, staff, away }, madeFrom: pieces };
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

function careOf(groups: readonly Group[]): CareKind {
  const kinds = new Set(groups.map((group) => group.care));
  return kinds.size === 1 ? (groups[0]?.care ?? "combinatie") : "combinatie";
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
