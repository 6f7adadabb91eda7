import type { Merge, Shift, WeekRoster } from "../exchange/records.ts";
import type { Change, RecordChange } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/** Thrown when a change was made from another state than the one it is applied to. Nothing was changed. */
export class ChangeConflictError extends Error {
  readonly code = "conflict";

  constructor(what: string) {
    super(`the change does not fit what is there: ${what}`);
    this.name = "ChangeConflictError";
  }
}

/**
 * The roster after a change; the roster that goes in stays as it is.
 * @throws ChangeConflictError when a record before the change is not what the roster holds.
 */
export function applyChange(roster: WeekRoster, change: Change): WeekRoster {
  return change.records.reduce(applyRecord, roster);
}

function applyRecord(roster: WeekRoster, record: RecordChange): WeekRoster {
  return record.kind === "shift"
    ? { ...roster, shifts: replaceShift(roster.shifts, record.before, record.after) }
    : { ...roster, merges: replaceMerges(roster.merges, record.date, record.before, record.after) };
}

function replaceShift(shifts: readonly Shift[], before: Shift | null, after: Shift | null): Shift[] {
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

function replaceMerges(
  merges: readonly Merge[],
  date: string,
  before: readonly Merge[],
  after: readonly Merge[],
): Merge[] {
  const ofDate = merges.filter((merge) => merge.date === date);
  if (!isSameRecord(ofDate, before)) throw new ChangeConflictError(`merges of ${date}`);
  return [...merges.filter((merge) => merge.date !== date), ...after];
}
