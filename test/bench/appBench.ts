import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { askBridge } from "../e2e/bridgeCall.ts";
import { giveToApp, type LaunchedApp, launchApp, makeDataDir, removeDataDir } from "../e2e/electronLaunch.ts";
import { expectSaved, openWeek } from "../e2e/rosterPage.ts";
import openDisplay from "../e2e/virtualDisplay.ts";
import { boardLocation } from "./boardLocation.ts";
import { printFigures, quantile, rounded } from "./figures.ts";
import { timeVerdicts, workingSet, workingSetDuring } from "./pageClocks.ts";

/*
 * `npm run --silent bench:app -- [--json]`: how long the program takes to start, what memory it takes idle and at work, and how
 * long a week's PDF takes, in the real Electron, with 60 people in 12 groups.
 */

const STARTS = 7;
const SETTLE_MS = 10_000;
const EDITS = 100;
const WEEK = 48;

const closeDisplay = await openDisplay();
const dataDir = makeDataDir();
const saveDir = join(dataDir, "saved");
const location = join(dataDir, "locatie.json");
try {
  mkdirSync(saveDir, { mode: 0o700 });
  writeFileSync(location, JSON.stringify(boardLocation()), { mode: 0o600 });
  for (const path of [saveDir, location]) giveToApp(path);
  printFigures(await measure());
} finally {
  removeDataDir(dataDir);
  closeDisplay?.();
}

async function measure(): Promise<Record<string, number>> {
  await started(importLocation);
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start += 1) starts.push(await started(sinceStart));
  const memory = await started(measureMemory);
  return { startP50Ms: quantile(starts, 0.5), startSlowestMs: quantile(starts, 1), ...memory };
}

/** Starts the program, asks something of it when its window shows a week, and ends it. */
async function started<Result>(ask: (launched: LaunchedApp) => Promise<Result>): Promise<Result> {
  const env = { ROOSTERWIJS_TEST_OPEN_FILE: location, ROOSTERWIJS_TEST_SAVE_DIR: saveDir };
  const launched = await launchApp({ dataDir, env });
  try {
    await launched.window.getByRole("grid").first().waitFor();
    return await ask(launched);
  } finally {
    await launched.close().catch(() => undefined);
  }
}

/** Milliseconds since the program's own process began; the driver of the tests hangs on it and costs some of them. */
async function sinceStart({ app }: LaunchedApp): Promise<number> {
  const now = Date.now();
  return now - (await app.evaluate(() => process.getCreationTime() ?? Number.NaN));
}

async function importLocation({ window: page }: LaunchedApp): Promise<void> {
  const answer = await askBridge(page, "importDocument");
  if (answer.status !== "imported") throw new Error(`not imported: ${JSON.stringify(answer)}`);
}

/** Idle on a week; then the most that is seen while a hundred edits are made and the week is printed. */
async function measureMemory({ app, window: page }: LaunchedApp): Promise<Record<string, number>> {
  await openWeek(page, WEEK);
  await page.waitForTimeout(SETTLE_MS);
  const idle = await workingSet(app);
  const atWork = await workingSetDuring(app, async () => {
    await timeVerdicts(page, page.locator("[data-shift]").first(), EDITS);
    await expectSaved(page);
    return await printWeek(page, `2026-W${WEEK}`);
  });
  return {
    memoryIdleMb: Math.round(idle),
    memoryAtWorkMb: Math.round(atWork.megabytes),
    weekPdfSeconds: rounded(atWork.result),
  };
}

/** Seconds that the wall roster of a week takes. */
async function printWeek(page: Page, week: string): Promise<number> {
  const sheet = { scope: { kind: "location" }, scenario: "none", size: "A4", called: "names" };
  const began = performance.now();
  const answer = await askBridge(page, "exportPdf", { kind: "roster", week, ...sheet });
  if (answer.status !== "saved") throw new Error(`not printed: ${JSON.stringify(answer)}`);
  return (performance.now() - began) / 1000;
}
