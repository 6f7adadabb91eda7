import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { askBridge } from "../e2e/bridgeCall.ts";
import { giveToApp, type LaunchedApp, launchApp, makeDataDir, removeDataDir } from "../e2e/electronLaunch.ts";
import { expectSaved, openWeek } from "../e2e/rosterPage.ts";
import openDisplay from "../e2e/virtualDisplay.ts";
import { boardLocation } from "./boardLocation.ts";
import { bestOf, countingMs, type Figures, printFigures, quantile, rounded } from "./figures.ts";
import { pageHeap, timeScroll, timeSwitches, timeVerdicts } from "./pageClocks.ts";
import { pointerWork } from "./trace.ts";

/*
 * `npm run --silent bench:board -- [--json]`: figures of the board in the real Electron, with 60 people in 12 groups. They are
 * read from a trace and from the page's own clock; nothing here is a test with a limit.
 */

const ROWS = 5;
const MOVES = 120;
const DROPS = 21;
const SWITCHES_TO_AND_FRO = 11;
const SCROLL_PIXELS = 100;
const EARLIER_EDITS = 100;
const EDITS = 500;
const FIRST_WEEK = 48;
const WINDOW = { width: 1920, height: 1000 };

/** Said beside the figures, since two of them can be taken for the work of a move. */
const NOTE = `
Of a pointer move, pointerMoveCpu is the work of the main thread: all its tasks up to the next move, layers and commit
included, in processor time. pointerMove is the same by the clock. Where the picture is drawn in software, raster and
compositor share the processors with the page, so by the clock their time counts too. What is dragged is judged once the
pointer rests, for which most of these moves leave it no time.
`;

const closeDisplay = await openDisplay();
const dataDir = makeDataDir();
try {
  printFigures(await measure());
  if (!process.argv.includes("--json")) process.stdout.write(NOTE);
} finally {
  removeDataDir(dataDir);
  closeDisplay?.();
}

async function measure(): Promise<Figures> {
  const launched = await launchApp({ dataDir, env: { ROOSTERWIJS_TEST_OPEN_FILE: writeLocation() } });
  try {
    const page = launched.window;
    await launched.app.evaluate(
      ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      WINDOW,
    );
    await importLocation(page);
    await openWeek(page, FIRST_WEEK);
    return {
      cores: availableParallelism(),
      ...(await measureRows(launched)),
      ...(await measureMemory(launched)),
    };
  } finally {
    await launched.close().catch(() => undefined);
  }
}

/** What waits for a processor, a few times after each other; see `bestOf`. */
async function measureRows(launched: LaunchedApp): Promise<Figures> {
  const rows: Figures[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    rows.push({
      ...(await measurePointer(launched)),
      ...(await measureDrops(launched.window)),
      ...(await measureSwitches(launched.window)),
      ...(await measureScroll(launched.window)),
      countingMs: countingMs(),
    });
  }
  const slowest = Math.max(...rows.map((row) => row.countingMs ?? 0));
  return { ...bestOf(rows), countingSlowestMs: slowest };
}

function writeLocation(): string {
  const path = join(dataDir, "bord.json");
  writeFileSync(path, JSON.stringify(boardLocation()), { mode: 0o600 });
  giveToApp(path);
  return path;
}

/** Over the bridge, so that the figures hang on no other screen than the board. */
async function importLocation(page: Page): Promise<void> {
  const answer = await askBridge(page, "importDocument");
  if (answer.status !== "imported") throw new Error(`not imported: ${JSON.stringify(answer)}`);
  await page.reload();
  await page.getByRole("grid").waitFor();
}

/** A shift that stands whole in the window, away from the edges where a drag scrolls. */
async function shiftInView(page: Page): Promise<Locator> {
  const bars = await page.locator("[data-shift]").all();
  for (const bar of bars) {
    const box = await bar.boundingBox();
    if (box !== null && box.y > 250 && box.y < WINDOW.height - 400 && box.x > 500 && box.width > 20) return bar;
  }
  throw new Error("no shift stands in the window");
}

/**
 * Drags a shift around over rows and days, and cancels: the work that each move of the pointer brings. The window gets the
 * moves as from a mouse; through Playwright each would bring scripts of its own into the page, which are work too.
 */
async function measurePointer({ app, window: page }: LaunchedApp): Promise<Figures> {
  const folder = join(dataDir, "trace");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveToApp(folder);
  const box = await (await shiftInView(page)).boundingBox();
  if (box === null) throw new Error("the shift has no place");
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      // No more than is read: to note every message of a thread takes a good part of what is measured here.
      included_categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"],
    }),
  );
  const moves = Array.from({ length: MOVES }, (_, index) => ({
    x: Math.round(start.x + 250 * Math.sin((index + 1) / 9)),
    y: Math.round(start.y + 130 * Math.sin((index + 1) / 7)),
  }));
  await app.evaluate(async ({ BrowserWindow }, spots) => {
    const [window] = BrowserWindow.getAllWindows();
    for (const spot of spots) {
      window?.webContents.sendInputEvent({
        type: "mouseMove",
        button: "left",
        modifiers: ["leftbuttondown"],
        ...spot,
      });
      // Longer than a frame, so that each move is drawn by itself.
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }, moves);
  const path = await app.evaluate(
    ({ contentTracing }, file) => contentTracing.stopRecording(file),
    join(folder, "drag.json"),
  );
  await page.keyboard.press("Escape");
  await page.mouse.up();
  const { mainThread, mainThreadCpu, rasterTotal } = pointerWork(path);
  rmSync(path, { force: true });
  return {
    pointerMoves: mainThread.length,
    pointerMoveP50Ms: quantile(mainThread, 0.5),
    pointerMoveP95Ms: quantile(mainThread, 0.95),
    pointerMoveCpuP50Ms: quantile(mainThreadCpu, 0.5),
    pointerMoveCpuP95Ms: quantile(mainThreadCpu, 0.95),
    rasterPerMoveMs: rounded(rasterTotal / mainThread.length),
  };
}

async function measureDrops(page: Page): Promise<Figures> {
  const times = await timeVerdicts(page, await shiftInView(page), DROPS);
  await expectSaved(page);
  return { dropToVerdictP50Ms: quantile(times, 0.5), dropToVerdictP95Ms: quantile(times, 0.95) };
}

async function measureSwitches(page: Page): Promise<Figures> {
  const times = await timeSwitches(page, FIRST_WEEK, SWITCHES_TO_AND_FRO);
  return { switchWeekP50Ms: quantile(times, 0.5), switchWeekP95Ms: quantile(times, 0.95) };
}

/** The board is scrolled as by a quick turn of the wheel: more than three rows a frame. */
async function measureScroll(page: Page): Promise<Figures> {
  const frames = await timeScroll(page, SCROLL_PIXELS);
  return {
    scrollFrames: frames.length,
    scrollFrameP50Ms: quantile(frames, 0.5),
    scrollFrameP95Ms: quantile(frames, 0.95),
  };
}

/**
 * The page's memory before and after many edits that are all undone, each time after the garbage is collected. Before them
 * the program is run warm: what it compiles of itself then is its own size and comes once.
 */
async function measureMemory({ app, window: page }: LaunchedApp): Promise<Figures> {
  await (await shiftInView(page)).focus();
  await press(page, "Alt+ArrowRight", "Alt+ArrowLeft", EARLIER_EDITS);
  await undoAll(page, EARLIER_EDITS);
  const before = await pageHeap(app);
  await press(page, "Alt+ArrowRight", "Alt+ArrowLeft", EDITS);
  const atTop = await pageHeap(app);
  await undoAll(page, EDITS);
  const after = await pageHeap(app);
  return {
    heapBeforeMb: rounded(before),
    heapAfterEditsMb: rounded(atTop),
    heapAfterUndosMb: rounded(after),
    heapGrowthPercent: rounded((100 * (after - before)) / before),
  };
}

async function press(page: Page, first: string, second: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(count % 2 === 0 ? first : second);
  await expectSaved(page);
}

async function undoAll(page: Page, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press("Control+z");
  await expectSaved(page);
}
