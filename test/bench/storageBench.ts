import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../electron/db/openDatabase.ts";
import { openStore, type Store } from "../../electron/db/store.ts";
import { addWeeks } from "../../shared/calendar/dates.ts";
import type { Change } from "../../shared/editing/change.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import { printFigures } from "./figures.ts";
import { FIRST_WEEK, fillDatabase } from "./manyLocations.ts";

/*
 * `npm run --silent bench:storage -- [--json]`: what a user waits for in a database of ten locations and five years, some
 * 507,000 shifts. Writes 250 MB to the folder for temporary files, twice for the copy, and removes them.
 */

const SIZE = { locations: 10, weeks: 282, loggedChanges: 20 };
const MIDDLE_WEEK = addWeeks(FIRST_WEEK, 150);
const ROUNDS = 101;

const folder = mkdtempSync(join(tmpdir(), "roosterwijs-bench-"));
try {
  printFigures(await measure(join(folder, "bench.db")));
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(path: string): Promise<Record<string, number>> {
  const fillSeconds = timed(() => fill(path)) / 1000;
  let store: Store | undefined;
  const openFileMs = timed(() => {
    store = openStore({ path, now: () => new Date() });
  });
  if (store === undefined) throw new Error("no store");
  try {
    return {
      shifts: SIZE.locations * SIZE.weeks * store.openWeek(MIDDLE_WEEK).week.shifts.length,
      fileMb: Math.round(statSync(path).size / 1e6),
      fillSeconds: rounded(fillSeconds),
      openFileMs: rounded(openFileMs),
      ...openWeeks(store),
      ...edits(store),
      logPageMs: readLog(store, {}),
      logOfPersonMs: readLog(store, { person: { kind: "staff", id: "s3-2" } }),
      ...(await backUp(store)),
    };
  } finally {
    store.close();
  }
}

function fill(path: string): void {
  const db = openDatabase(path, { now: () => new Date() });
  db.pragma("synchronous = OFF");
  fillDatabase(db, SIZE);
  db.close();
}

/** Another week each time, so that none is at hand already. */
function openWeeks(store: Store): Record<string, number> {
  const times = Array.from({ length: ROUNDS }, (_, round) =>
    timed(() => store.openWeek(addWeeks(FIRST_WEEK, 20 + 2 * round))),
  );
  return { openWeekP50Ms: share(times, 0.5), openWeekP95Ms: share(times, 0.95) };
}

/** Each waits until it stands on the disk. */
function edits(store: Store): Record<string, number> {
  const { week } = store.openWeek(MIDDLE_WEEK);
  let shift = week.shifts[7] as Shift;
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const after = { ...shift, from: round % 2 === 0 ? "06:50" : "06:55" };
    const records: Change["records"] = [{ kind: "shift", before: shift, after }];
    const change: Change = { id: randomUUID(), name: "shiftMoved", subject: "Bench", week: MIDDLE_WEEK, records };
    const time = timed(() => store.commitChange(change, "do"));
    shift = after;
    return time;
  });
  return { editP50Ms: share(times, 0.5), editP95Ms: share(times, 0.95) };
}

function readLog(store: Store, filter: Partial<Parameters<Store["readLog"]>[0]>): number {
  const always = { from: new Date(0), until: new Date("2100-01-01"), limit: 100 };
  const times = Array.from({ length: 11 }, () => timed(() => store.readLog({ ...always, ...filter })));
  return share(times, 0.5);
}

/** The longest time in which nothing else got its turn, and in which nothing was said of how far it is. */
async function backUp(store: Store): Promise<Record<string, number>> {
  let longest = 0;
  let last = performance.now();
  const turn = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const begin = performance.now();
  await store.makeBackup("byHand");
  const backupMs = performance.now() - begin;
  // What blocked at the very end shows in a last turn.
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(turn);
  return { backupSeconds: rounded(backupMs / 1000), backupLongestBlockMs: rounded(longest) };
}

function timed(action: () => void): number {
  const begin = performance.now();
  action();
  return performance.now() - begin;
}

function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return rounded(sorted[Math.floor(part * sorted.length)] ?? 0);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
