import type { Child, Group, Location, Merge, Staff, WeekRoster } from "../exchange/records.ts";
import type { Change, GroupOrderChange, MergesChange, RecordChange, WeekChange } from "./change.ts";
import type { DocumentLists } from "./documentLists.ts";
import { isSameRecord } from "./sameRecord.ts";
import { weekHeadOf } from "./weekHead.ts";

/** The records that a change may touch: the open week, the location that it belongs to, its groups, people and lists. */
export interface Editable {
  readonly location: Location;
  readonly groups: Group[];
  readonly staff: Staff[];
  readonly children: Child[];
  readonly roster: WeekRoster;
  readonly lists: DocumentLists;
}

/** Thrown when a change was made from another state than the one it is applied to. Nothing was changed. */
export class ChangeConflictError extends Error {
  readonly code = "conflict";

  constructor(what: string) {
    super(`the change does not fit what is there: ${what}`);
    this.name = "ChangeConflictError";
  }
}

/**
 * The records after a change; those that go in stay as they are, and one that the change does not touch is the same object.
 * @throws ChangeConflictError when a record before the change is not what is there.
 */
export function applyToRecords(before: Editable, change: Change): Editable {
  const { location, groups, staff, children, roster, lists } = before;
  return {
    location: change.records.reduce(changeLocation, location),
    groups: change.records.reduce(changeGroups, groups),
    staff: replaceAll(
      staff,
      change.records.filter((record) => record.kind === "staff"),
    ),
    children: replaceAll(
      children,
      change.records.filter((record) => record.kind === "child"),
    ),
    roster: applyChange(roster, change),
    lists: change.records.reduce(changeLists, lists),
  };
}

/** The roster's part of `applyToRecords`; a change of the location leaves it as it is. */
export function applyChange(roster: WeekRoster, { records }: Pick<Change, "records">): WeekRoster {
  return records.reduce(changeRoster, roster);
}

function changeRoster(roster: WeekRoster, record: RecordChange): WeekRoster {
  switch (record.kind) {
    case "shift":
      return { ...roster, shifts: replaceOne(roster.shifts, record, idOf) };
    case "merges":
      return { ...roster, merges: replaceMerges(roster.merges, record) };
    case "openPlace":
      return withList(roster, "openPlaces", replaceOne(roster.openPlaces ?? [], record, idOf));
    case "closedDay":
      return withList(
        roster,
        "closedDays",
        replaceOne(roster.closedDays ?? [], record, ({ date }) => date),
      );
    case "version":
      return withList(roster, "versions", replaceOne(roster.versions ?? [], record, idOf));
    case "week":
      return changeHead(roster, record);
    case "location":
    case "group":
    case "groupOrder":
    case "child":
    case "staff":
    case "list":
      return roster;
  }
}

function changeLocation(location: Location, record: RecordChange): Location {
  if (record.kind !== "location") return location;
  if (!isSameRecord(location, record.before)) throw new ChangeConflictError(`location ${record.before.id}`);
  return record.after;
}

function changeGroups(groups: Group[], record: RecordChange): Group[] {
  if (record.kind === "groupOrder") return orderGroups(groups, record);
  return record.kind === "group" ? replaceOne(groups, record, idOf) : groups;
}

function orderGroups(groups: readonly Group[], { before, after }: GroupOrderChange): Group[] {
  if (!isSameRecord(groups.map(idOf), before)) throw new ChangeConflictError("the order of the groups");
  const byId = new Map(groups.map((group) => [group.id, group]));
  return after.flatMap((id) => byId.get(id) ?? []);
}

function changeLists(lists: DocumentLists, record: RecordChange): DocumentLists {
  if (record.kind !== "list") return lists;
  if (!isSameRecord(lists[record.list], record.before)) throw new ChangeConflictError(record.list);
  return { ...lists, [record.list]: record.after };
}

function changeHead(roster: WeekRoster, { before, after }: WeekChange): WeekRoster {
  if (!isSameRecord(weekHeadOf(roster), before)) throw new ChangeConflictError(`week ${roster.week}`);
  const { status: _status, publishedOn: _publishedOn, lateCause: _lateCause, ...rest } = roster;
  return { ...rest, ...after };
}

interface Replacement<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** A list in which one record, known by its key, came, changed or went; a new one stands last. */
function replaceOne<T>(all: readonly T[], { before, after }: Replacement<T>, keyOf: (record: T) => string): T[] {
  if (before === null) {
    if (after === null) return [...all];
    if (all.some((record) => keyOf(record) === keyOf(after)))
      throw new ChangeConflictError(`${keyOf(after)} is there already`);
    return [...all, after];
  }
  const index = all.findIndex((record) => keyOf(record) === keyOf(before));
  if (index < 0 || !isSameRecord(all[index], before)) throw new ChangeConflictError(keyOf(before));
  return after === null ? all.toSpliced(index, 1) : all.with(index, after);
}

/** The same for many records at once, which an import has thousands of; without any it is the same list. */
function replaceAll<T extends { readonly id: string }>(all: T[], replacements: readonly Replacement<T>[]): T[] {
  if (replacements.length === 0) return all;
  const left: (T | null)[] = [...all];
  const places = new Map(all.map(({ id }, place) => [id, place]));
  for (const { before, after } of replacements) {
    const id = (before ?? after)?.id ?? "";
    const place = places.get(id) ?? left.length;
    if (!isSameRecord(left[place] ?? null, before)) throw new ChangeConflictError(id);
    left[place] = after;
    if (after === null) places.delete(id);
    else places.set(id, place);
  }
  return left.filter((record) => record !== null);
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** A list that is left empty leaves no trace. */
function withList<N extends "openPlaces" | "closedDays" | "versions">(
  roster: WeekRoster,
  name: N,
  list: WeekRoster[N] & readonly unknown[],
): WeekRoster {
  const { [name]: _before, ...rest } = roster;
  return list.length === 0 ? (rest as WeekRoster) : { ...roster, [name]: list };
}

function replaceMerges(merges: readonly Merge[], { date, before, after }: MergesChange): Merge[] {
  const ofDate = merges.filter((merge) => merge.date === date);
  if (!isSameRecord(ofDate, before)) throw new ChangeConflictError(`merges of ${date}`);
  return [...merges.filter((merge) => merge.date !== date), ...after];
}
