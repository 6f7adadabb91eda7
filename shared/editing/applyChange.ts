import type { Child, Location, Merge, Shift, WeekRoster } from "../exchange/records.ts";
import type { Change, MergesChange, RecordChange, ShiftChange } from "./change.ts";
import type { DocumentLists } from "./documentLists.ts";
import { isSameRecord } from "./sameRecord.ts";

/** The records that a change may touch: the open week, the location that it belongs to, its children and its lists. */
export interface Editable {
  readonly location: Location;
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
export function applyToRecords({ location, children, roster, lists }: Editable, change: Change): Editable {
  return {
    location: change.records.reduce(changeLocation, location),
    children: change.records.reduce(changeChildren, children),
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
      return { ...roster, shifts: replaceShift(roster.shifts, record) };
    case "merges":
      return { ...roster, merges: replaceMerges(roster.merges, record) };
    case "location":
    case "child":
    case "list":
      return roster;
  }
}

function changeLocation(location: Location, record: RecordChange): Location {
  if (record.kind !== "location") return location;
  if (!isSameRecord(location, record.before)) throw new ChangeConflictError(`location ${record.before.id}`);
  return record.after;
}

function changeChildren(children: Child[], record: RecordChange): Child[] {
  if (record.kind !== "child") return children;
  const { before, after } = record;
  const index = children.findIndex((child) => child.id === before.id);
  if (index < 0 || !isSameRecord(children[index], before)) throw new ChangeConflictError(`child ${before.id}`);
  return children.with(index, after);
}

function changeLists(lists: DocumentLists, record: RecordChange): DocumentLists {
  if (record.kind !== "list") return lists;
  if (!isSameRecord(lists[record.list], record.before)) throw new ChangeConflictError(record.list);
  return { ...lists, [record.list]: record.after };
}

function replaceShift(shifts: readonly Shift[], { before, after }: ShiftChange): Shift[] {
  if (before === null) {
    if (after === null) return [...shifts];
    if (shifts.some((shift) => shift.id === after.id))
      throw new ChangeConflictError(`shift ${after.id} is there already`);
    return [...shifts, after];
  }
  const index = shifts.findIndex((shift) => shift.id === before.id);
  if (index < 0 || !isSameRecord(shifts[index], before)) throw new ChangeConflictError(`shift ${before.id}`);
  return after === null ? shifts.toSpliced(index, 1) : shifts.with(index, after);
}

function replaceMerges(merges: readonly Merge[], { date, before, after }: MergesChange): Merge[] {
  const ofDate = merges.filter((merge) => merge.date === date);
  if (!isSameRecord(ofDate, before)) throw new ChangeConflictError(`merges of ${date}`);
  return [...merges.filter((merge) => merge.date !== date), ...after];
}
