import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../electron/db/store.ts";
import { checkWeek, createWeekChecker } from "../../shared/checking/checkWeek.ts";
import { compareScenarios } from "../../shared/comparison/compareScenarios.ts";
import { applyChange } from "../../shared/editing/applyChange.ts";
import { type EditContext, moveShift } from "../../shared/editing/shiftChanges.ts";
import { parseLocationDocument } from "../../shared/exchange/parse.ts";
import type { LocationDocument, WeekRoster } from "../../shared/exchange/records.ts";
import { PILOT_SETS } from "../../shared/pilots/scenario.ts";
import { needFor } from "../../shared/staffing/need.ts";
import { bestOf, countingMs, type Figures, printFigures } from "./figures.ts";
import { REFERENCE_WEEK, referenceLocation } from "./referenceLocation.ts";

/*
 * `npm run --silent bench -- [--json]`: medians of what a user waits for, on the reference location of 12 groups, 160
 * children and 48 staff. Each round is timed by itself after a warm-up; figures go into the README with their command.
 */

const ROWS = 3;
const WARM_UP = 20;
const ROUNDS = 101;
/** So many checks does a page make in its first hours, of edits and of where something dragged rests; then it runs warm. */
const EARLIER_EDITS = 2000;
/** Where a shift may begin in turn, in minutes of the day, so that every round moves it. */
const BEGINS = [420, 435, 450, 465, 480];

/** The regular rules and every set of pilots; the week is evaluated once and shared. */
const EIGHT_SETS = PILOT_SETS.map((scenario) => ({ scenario }));

/** Each is measured in a process of its own, so that what one leaves in memory does not weigh upon the next. */
const FIGURES: Readonly<Record<string, () => number>> = {
  weekCheckMs: () => weekCheck(referenceLocation()),
  weekCheckColdMs: () => coldCheck(referenceLocation()),
  incrementalCheckEarlyMs: () => incremental(referenceLocation(), WARM_UP),
  incrementalCheckMs: () => incremental(referenceLocation(), EARLIER_EDITS),
  weekCheckTenfoldMs: () => weekCheck(referenceLocation(10)),
  whatIfEightMs: () => compareEight(referenceLocation()),
  openWeekMs: () => openWeek(referenceLocation()),
  ratioPerSecond,
};

const asked = FIGURES[process.argv.at(-1) ?? ""];
if (asked) process.stdout.write(`${asked()}\n`);
else printFigures({ cores: availableParallelism(), ...measureAll() });

/** A row of all figures at a time, so that a slow spell of the machine is not all of one figure. */
function measureAll(): Figures {
  const measureRow = () => Object.fromEntries(Object.keys(FIGURES).map(measureApart));
  const rows = Array.from({ length: ROWS }, () => ({ ...measureRow(), countingMs: countingMs() }));
  const slowest = Math.max(...rows.map((row) => row.countingMs));
  return { ...bestOf(rows, new Set(["ratioPerSecond"])), countingSlowestMs: slowest };
}

/** @throws Error when the process of a figure fails. */
function measureApart(name: string): [string, number] {
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`no figure for ${name}`);
  return [name, Number(stdout)];
}

function weekCheck(document: LocationDocument): number {
  return median(() => checkWeek(document, REFERENCE_WEEK));
}

function compareEight(document: LocationDocument): number {
  return median(() => compareScenarios(document, REFERENCE_WEEK, EIGHT_SETS));
}

/** @param prepare what comes before each round and is not timed. */
function median(
  run: (round: number) => unknown,
  warmUp = WARM_UP,
  rounds = ROUNDS,
  prepare: () => void = () => undefined,
): number {
  for (let round = 0; round < warmUp; round += 1) {
    prepare();
    run(round);
  }
  const times = Array.from({ length: rounds }, (_, round) => {
    prepare();
    const begin = performance.now();
    run(warmUp + round);
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return rounded(times[Math.floor(rounds / 2)] ?? 0);
}

/** A check of records that were never checked before, so that nothing which was worked out from a record is known. */
function coldCheck(document: LocationDocument): number {
  let parsed = document;
  const parseAnew = () => {
    parsed = parseLocationDocument(JSON.parse(JSON.stringify(document)));
  };
  return median(() => checkWeek(parsed, REFERENCE_WEEK), WARM_UP, ROUNDS, parseAnew);
}

/**
 * One shift after another is moved; only the check is timed.
 * @param earlierEdits those before the ones that are timed.
 */
function incremental(document: LocationDocument, earlierEdits: number): number {
  const check = createWeekChecker();
  const edits = editedDocuments(document);
  let edited = document;
  check(document, REFERENCE_WEEK);
  const edit = () => {
    edited = edits.next().value;
  };
  return median(() => check(edited, REFERENCE_WEEK), earlierEdits, ROUNDS, edit);
}

/** One edit after another without end; like in the app, nobody holds the states of before. */
function* editedDocuments(document: LocationDocument): Generator<LocationDocument, never> {
  let roster = document.weeks[0] as WeekRoster;
  for (let round = 0; ; round += 1) {
    const context: EditContext = { roster, nameOf: (id) => id, newId: () => `bench-${round}` };
    const { length } = roster.shifts;
    const shift = roster.shifts[(round * 7) % length];
    const from = BEGINS[(round + Math.floor(round / length)) % BEGINS.length];
    const change = shift && from !== undefined && moveShift(context, shift.id, { from });
    if (change) roster = applyChange(roster, change);
    yield { ...document, weeks: [roster] };
  }
}

function openWeek(document: LocationDocument): number {
  const folder = mkdtempSync(join(tmpdir(), "roosterwijs-bench-"));
  const store = openStore({ path: join(folder, "bench.db"), now: () => new Date() });
  try {
    store.replaceEverything(document);
    return median(() => store.openWeek(REFERENCE_WEEK));
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
}

/** All 83,521 mixes up to 16 of each age, computed once each. */
function ratioPerSecond(): number {
  const sizes = Array.from({ length: 17 }, (_, size) => size);
  const begin = performance.now();
  let asked = 0;
  for (const a of sizes)
    for (const b of sizes)
      for (const c of sizes)
        for (const d of sizes) {
          needFor("dagopvang", [a, b, c, d], "2026-11-23");
          asked += 1;
        }
  return Math.round(asked / ((performance.now() - begin) / 1000));
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
