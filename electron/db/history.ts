import type Database from "better-sqlite3-multiple-ciphers";
import type { OpenedWeek } from "../../shared/contract/bridge.ts";
import { type Change, invertChange } from "../../shared/editing/change.ts";
import { fittingChanges, isShared } from "../../shared/editing/fittingChanges.ts";
import type { WeekRoster } from "../../shared/exchange/records.ts";
import { type LoggedChange, markChange, readDone, readUndone } from "./changeRepository.ts";
import { listsOf } from "./listRepository.ts";
import { readLocation } from "./locationRepository.ts";
import type { WeekKey } from "./weekKey.ts";

export type History = Pick<OpenedWeek, "undo" | "redo" | "superseded">;

/**
 * What can be undone and redone in a week that is opened. Each week has a log of its own, but the location, its groups, people
 * and lists are of all weeks: a change of them that another week's change rests on is given up here, so that it does not
 * stand in the way of what was done before it.
 * @param roster the week as it is stored.
 */
export function openHistory(db: Database.Database, key: WeekKey, roster: WeekRoster): History {
  const done = readDone(db, key);
  const undone = readUndone(db, key);
  // What is part of a week belongs to it alone, so most weeks are spared the walk through their log.
  if (![...done, ...undone].some(({ change }) => isShared(change))) return historyOf(done, undone, []);
  const stored = readLocation(db, key.locationId);
  const records = {
    location: stored.location,
    groups: [...stored.groups],
    staff: [...stored.staff],
    children: [...stored.children],
    roster,
    lists: listsOf(stored),
  };
  const undoable = fittingChanges(
    records,
    done.map(({ change }) => invertChange(change)),
  );
  const redoable = fittingChanges(
    records,
    undone.map(({ change }) => change),
  );
  const superseded = [...pick(done, undoable.superseded), ...pick(undone, redoable.superseded)];
  if (!db.readonly) giveUp(db, key, superseded);
  return historyOf(pick(done, undoable.fitting), pick(undone, redoable.fitting), superseded);
}

function giveUp(db: Database.Database, key: WeekKey, superseded: readonly LoggedChange[]): void {
  db.transaction(() => {
    for (const { sequence } of superseded) markChange(db, key, sequence, "dropped");
  })();
}

/** The page keeps both lists with the one whose turn it is last. */
function historyOf(
  done: readonly LoggedChange[],
  undone: readonly LoggedChange[],
  superseded: readonly LoggedChange[],
): History {
  return { undo: changesOf(done).reverse(), redo: changesOf(undone).reverse(), superseded: changesOf(superseded) };
}

function pick<T>(all: readonly T[], indexes: readonly number[]): T[] {
  const wanted = new Set(indexes);
  return all.filter((_one, index) => wanted.has(index));
}

function changesOf(logged: readonly LoggedChange[]): Change[] {
  return logged.map(({ change }) => change);
}
