import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { giveToApp, type LaunchedApp, launchApp, makeDataDir, removeDataDir } from "../e2e/electronLaunch.ts";
import { expectSaved, openWeek } from "../e2e/rosterPage.ts";
import openDisplay from "../e2e/virtualDisplay.ts";
import { boardLocation } from "./boardLocation.ts";
import { pointerWork } from "./trace.ts";

/*
 * `npm run --silent bench:board -- [--json]`: figures of the board in the real Electron, with 60 people in 12 groups. They are
 * read from a trace and from the page's own clock; nothing here is a test with a limit.
 */

const MOVES = 120;
const DROPS = 21;
const SWITCHES = 21;
const EDITS = 500;
const FIRST_WEEK = 48;
const NEXT_WEEK = 49;
const WINDOW = { width: 1920, height: 1000 };

/** Said beside the figures, since two of them can be taken for the work of a move. */
const NOTE = `
Of a pointer move, pointerMoveCpu is the work of the main thread: all its tasks up to the next move, layers and commit
included, in processor time. pointerMove is the same by the clock. Where the picture is drawn in software, raster and
compositor share the processors with the page, so by the clock their time counts too.
`;

const closeDisplay = await openDisplay();
const dataDir = makeDataDir();
try {
  const figures = await measure();
  process.stdout.write(
    process.argv.includes("--json")
      ? `${JSON.stringify(figures)}\n`
      : `${Object.entries(figures)
          .map(([name, value]) => `${name.padEnd(28)} ${value}`)
          .join("\n")}\n${NOTE}`,
  );
} finally {
  removeDataDir(dataDir);
  closeDisplay?.();
}

async function measure(): Promise<Record<string, number>> {
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
      ...(await measurePointer(launched)),
      ...(await measureDrops(page)),
      ...(await measureSwitches(page)),
      ...(await measureMemory(launched)),
    };
  } finally {
    await launched.close().catch(() => undefined);
  }
}

function writeLocation(): string {
  const path = join(dataDir, "bord.json");
  writeFileSync(path, JSON.stringify(boardLocation()), { mode: 0o600 });
  giveToApp(path);
  return path;
}

/** Over the bridge, so that the figures hang on no other screen than the board. */
async function importLocation(page: Page): Promise<void> {
  const answer = await page.evaluate(() => Reflect.get(globalThis, "roosterwijs").importDocument(null));
  if (answer?.value?.status !== "imported") throw new Error(`not imported: ${JSON.stringify(answer)}`);
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
async function measurePointer({ app, window: page }: LaunchedApp): Promise<Record<string, number>> {
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

/** From the key that moves a shift to the verdict in the page, by the page's own clock. */
async function measureDrops(page: Page): Promise<Record<string, number>> {
  const bar = await shiftInView(page);
  await bar.focus();
  const times: number[] = [];
  for (let drop = 0; drop < DROPS; drop += 1) {
    const verdict = await page.evaluateHandle(timeToVerdict);
    await page.keyboard.press(drop % 2 === 0 ? "Alt+ArrowRight" : "Alt+ArrowLeft");
    times.push(await verdict.evaluate(({ time }) => time));
  }
  await expectSaved(page);
  return { dropToVerdictP50Ms: quantile(times, 0.5), dropToVerdictP95Ms: quantile(times, 0.95) };
}

/** A clock in the page that runs from something that is still to happen; wrapped, since a handle waits for no promise within. */
interface Clock {
  readonly time: Promise<number>;
}

/**
 * In the page: from the arrow key to the end of the task in which the check was shown, the frame included. The key that is
 * held with it comes before, sometimes a frame earlier, and moves nothing.
 */
function timeToVerdict(): Clock {
  const time = new Promise<number>((resolve) => {
    const onKey = ({ key, timeStamp }: KeyboardEvent) => {
      if (!key.startsWith("Arrow")) return;
      window.removeEventListener("keydown", onKey, true);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
    };
    window.addEventListener("keydown", onKey, true);
  });
  return { time };
}

/** To the other week and back, by the page's own clock, until its title and shifts stand there. */
async function measureSwitches(page: Page): Promise<Record<string, number>> {
  const times: number[] = [];
  for (let round = 0; round < SWITCHES; round += 1) {
    const isForth = round % 2 === 0;
    const name = new RegExp(`^Rooster Week ${isForth ? NEXT_WEEK : FIRST_WEEK},`);
    const shown = await page.evaluateHandle(timeToWeek, isForth ? NEXT_WEEK : FIRST_WEEK);
    await page.getByRole("button", { name: isForth ? "Volgende week" : "Vorige week" }).click();
    times.push(await shown.evaluate(({ time }) => time));
    await page.getByRole("grid", { name }).waitFor();
  }
  if (SWITCHES % 2 === 1) await openWeek(page, FIRST_WEEK);
  return { switchWeekP50Ms: quantile(times, 0.5), switchWeekP95Ms: quantile(times, 0.95) };
}

/** In the page: from the click to the frame in which the grid bears the name of that week. */
function timeToWeek(week: number): Clock {
  const time = new Promise<number>((resolve) => {
    const look = (since: number) => () => {
      const label = document.querySelector("[role=grid]")?.getAttribute("aria-label") ?? "";
      if (label.includes(`Week ${week},`)) setTimeout(() => resolve(performance.now() - since));
      else requestAnimationFrame(look(since));
    };
    window.addEventListener("click", ({ timeStamp }) => look(timeStamp)(), { once: true, capture: true });
  });
  return { time };
}

/** The page's memory before and after many edits that are all undone, each time after the garbage is collected. */
async function measureMemory({ app, window: page }: LaunchedApp): Promise<Record<string, number>> {
  await (await shiftInView(page)).focus();
  await press(page, "Alt+ArrowRight", "Alt+ArrowLeft", 20);
  await undoAll(page, 20);
  const before = await heapOf(app);
  await press(page, "Alt+ArrowRight", "Alt+ArrowLeft", EDITS);
  const atTop = await heapOf(app);
  await undoAll(page, EDITS);
  const after = await heapOf(app);
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

/** Megabytes of objects of the page that are in use. */
async function heapOf(app: LaunchedApp["app"]): Promise<number> {
  return await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error("no window");
    const { debugger: inspector } = window.webContents;
    inspector.attach("1.3");
    try {
      await inspector.sendCommand("HeapProfiler.enable");
      await inspector.sendCommand("HeapProfiler.collectGarbage");
      await inspector.sendCommand("HeapProfiler.collectGarbage");
      const { usedSize } = await inspector.sendCommand("Runtime.getHeapUsage");
      return usedSize / 1_048_576;
    } finally {
      inspector.detach();
    }
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
