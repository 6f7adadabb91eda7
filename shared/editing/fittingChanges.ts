import { applyToRecords, ChangeConflictError, type Editable } from "./applyChange.ts";
import type { Change } from "./change.ts";
import { isSharedRecord } from "./recordChange.ts";

/** A row of changes, told apart by whether they fit what is there. */
export interface FittingChanges {
  /** Indexes of those that can be applied one after another. */
  readonly fitting: readonly number[];
  /** Indexes of those that start from what is no longer there. */
  readonly superseded: readonly number[];
}

/**
 * Which of a row of changes can still be applied, each on top of the fitting ones ahead of it. The location, its groups, people
 * and lists belong to no week, so a change of them that is logged under one week may rest on what another week changed since.
 * Such a change is passed over and does not stand in the way of those behind it.
 * @param changes in the order in which they would be applied: for undo the inverses, last done first.
 */
export function fittingChanges(records: Editable, changes: readonly Change[]): FittingChanges {
  const fitting: number[] = [];
  const superseded: number[] = [];
  let state = records;
  for (const [index, change] of changes.entries()) {
    const after = tryApply(state, change);
    (after === null ? superseded : fitting).push(index);
    state = after ?? state;
  }
  return { fitting, superseded };
}

/** Whether a change touches a record that every week shares. */
export function isShared({ records }: Change): boolean {
  return records.some(isSharedRecord);
}

function tryApply(records: Editable, change: Change): Editable | null {
  try {
    return applyToRecords(records, change);
  } catch (error) {
    if (error instanceof ChangeConflictError) return null;
    throw error;
  }
}
