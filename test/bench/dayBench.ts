import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { openDatabase } from "../../electron/db/openDatabase.ts";
import { giveToApp, type LaunchedApp, launchApp, makeDataDir, removeDataDir } from "../e2e/electronLaunch.ts";
import { announcement, expectSaved, openWeek } from "../e2e/rosterPage.ts";
import openDisplay from "../e2e/virtualDisplay.ts";
import { type Action, DAY_OF_ACTIONS, putAway } from "./dayOfActions.ts";
import { printFigures, quantile, rounded } from "./figures.ts";
import { fillDatabase } from "./manyLocations.ts";
import { mainHeap, pageHeap, timeSwitches, timeVerdicts, workingSet } from "./pageClocks.ts";

/*
 * `npm run --silent bench:day -- [--json] [--rounds=30]`: a manager's day of twelve hours on ten locations and five years, an
 * action a minute, without the waiting between them, in the real Electron: what memory, file and answers come to at its begin
 * and at its end.
 */

const SIZE = { locations: 10, weeks: 282, loggedChanges: 20 };
const WEEKS = [48, 49, 50, 51];
/** One round is an action of each kind; 30 rounds are twelve hours with an action a minute. */
const ROUNDS = Number(/--rounds=(\d+)/.exec(process.argv.join(" "))?.[1] ?? 30);
/** What is loaded and remembered once is there after so many. */
const WARM_UP_ROUNDS = 2;
const PROBES = 21;
const FRAMES_TO_SETTLE = 6;

const closeDisplay = await openDisplay();
const dataDir = makeDataDir();
const path = join(dataDir, "roosterwijs.db");
let mostWal = 0;
try {
  fill();
  printFigures(await live());
} finally {
  removeDataDir(dataDir);
  closeDisplay?.();
}

function fill(): void {
  const db = openDatabase(path, { now: () => new Date() });
  db.pragma("synchronous = OFF");
  fillDatabase(db, SIZE);
  db.close();
  giveToApp(path);
}

async function live(): Promise<Record<string, number>> {
  const launched = await launchApp({ dataDir, env: { ROOSTERWIJS_OWN_DATA: "1" } });
  try {
    const { window: page } = launched;
    await page.getByRole("grid").first().waitFor();
    for (let round = 0; round < WARM_UP_ROUNDS; round += 1) await liveRound(page, round);
    const begin = await probe(launched);
    const started = performance.now();
    const before = changesStored();
    for (let round = 0; round < ROUNDS; round += 1) await liveRound(page, round);
    const seconds = (performance.now() - started) / 1000;
    const stored = changesStored() - before;
    const end = await probe(launched);
    return {
      actions: ROUNDS * DAY_OF_ACTIONS.length,
      kindsOfAction: DAY_OF_ACTIONS.length,
      changesStored: stored,
      seconds: Math.round(seconds),
      mostWalMb: rounded(mostWal),
      ...named("AtBegin", begin),
      ...named("AtEnd", end),
    };
  } finally {
    await launched.close().catch(() => undefined);
  }
}

/** Each round in the next of some weeks, and with another shift in it. */
async function liveRound(page: Page, round: number): Promise<void> {
  await openWeek(page, WEEKS[round % WEEKS.length] ?? 48);
  for (const [index, action] of DAY_OF_ACTIONS.entries()) await act(page, action, 3 * round + index);
}

async function act(page: Page, action: Action, serial: number): Promise<void> {
  const bars = page.locator("[data-shift]");
  const bar = bars.nth(serial % (await bars.count()));
  const name = await bar.getAttribute("aria-label");
  try {
    await bar.focus();
    await action.run(page);
    await putAway(page);
    await expectSaved(page);
  } catch (cause) {
    const said = await announcement(page).textContent();
    throw new Error(`"${action.name}" (${serial}) on "${name}", after which was said: "${said}"`, { cause });
  }
  // What closes gives the focus back some frames later, which on a busy machine last long.
  await page.evaluate(passFrames, FRAMES_TO_SETTLE);
  mostWal = Math.max(mostWal, (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) / 1e6);
}

/** In the page: waits until so many frames were drawn. */
async function passFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What the program takes and how fast it answers, at one moment of the day. */
async function probe({ app, window: page }: LaunchedApp): Promise<Record<string, number>> {
  await openWeek(page, WEEKS[0] ?? 48);
  const verdicts = await timeVerdicts(page, page.locator("[data-shift]").first(), PROBES);
  await expectSaved(page);
  const switches = await timeSwitches(page, WEEKS[0] ?? 48, PROBES);
  return {
    verdictP50Ms: quantile(verdicts, 0.5),
    switchWeekP50Ms: quantile(switches, 0.5),
    pageHeapMb: rounded(await pageHeap(app)),
    mainHeapMb: rounded(await mainHeap(app)),
    workingSetMb: Math.round(await workingSet(app)),
    fileMb: rounded(statSync(path).size / 1e6),
  };
}

/** Changes in the log of the database. */
function changesStored(): number {
  const db = openDatabase(path, { now: () => new Date(), readOnly: true });
  try {
    return Number(db.prepare("SELECT count(*) FROM log_entry").pluck().get());
  } finally {
    db.close();
  }
}

function named(when: string, figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${name}${when}`, value]));
}
