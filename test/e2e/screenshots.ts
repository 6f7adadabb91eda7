import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchApp, makeDataDir, removeDataDir } from "./electronLaunch.ts";
import { openWeek } from "./rosterPage.ts";
import type { ScreenshotState } from "./screenshotState.ts";
import { SCREENSHOT_STATES } from "./screenshotStates.ts";
import { START_STATES, type StartState } from "./startStates.ts";
import {
  backToRoster,
  beginTour,
  type Look,
  prepareWeek,
  putLook,
  TOUR_WEEK,
  type Tour,
  visitState,
} from "./stateTour.ts";
import openDisplay from "./virtualDisplay.ts";

/*
 * Pictures of the app as it is, of the example location: the one in the README, and one of each view and state in each look.
 * Run with `npm run screenshots`, or with parts of names for some of them: `npm run screenshots -- merge 1024-dark`.
 */

const ROOT = join(import.meta.dirname, "../..");
const README_PICTURE = join(ROOT, "renderer/design/screenshot.png");
const FOLDER = join(ROOT, "test-results/screenshots");

const SIZES = [
  { width: 1024, height: 700 },
  { width: 1920, height: 1080 },
];

const LOOKS: readonly Look[] = SIZES.flatMap((size) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    [1, 1.5, 2].map((zoom) => ({ ...size, scheme, zoom, name: `${size.width}-${scheme}-${zoom * 100}` })),
  ),
);

/** Between the two zooms some states are enough, unless others are asked for. */
const AT_150: ReadonlySet<string> = new Set([
  "week",
  "day",
  "people",
  "finding",
  "shift-form",
  "fill-list",
  "merge",
  "close-day",
  "what-if",
  "children",
  "child-form",
  "pilots",
  "report-roster",
]);

const README_LOOK: Look = { name: "readme", width: 1440, height: 900, zoom: 1, scheme: "light" };

/** Saves what the window shows, with whatever the pointer does there, once two pictures after each other are the same. */
async function save(tour: Tour, path: string): Promise<void> {
  let before = "";
  for (let taken = await picture(tour); taken !== before; taken = await picture(tour)) before = taken;
  writeFileSync(path, Buffer.from(before, "base64"));
}

/** The window as PNG in base64, after a frame in which nothing moves any more. */
async function picture({ window, app }: Tour): Promise<string> {
  await window.evaluate(async () => {
    const running = document.getAnimations().filter(({ playState }) => playState === "running");
    await Promise.allSettled(running.map(({ finished }) => finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  return await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString("base64") ?? "";
  });
}

async function takeReadmePicture(tour: Tour): Promise<void> {
  const { window } = tour;
  await openWeek(window, TOUR_WEEK);
  await putLook(tour, README_LOOK);
  await window.getByRole("button", { name: /Sterretjes · di 12:30/ }).click();
  await window.getByText("Herstel:").waitFor();
  await window.mouse.move(0, 0);
  await save(tour, README_PICTURE);
}

/** Into the state and back; what went wrong on the way, so that the others can still be taken, or null. */
async function problemOf(tour: Tour, state: ScreenshotState, look: Look): Promise<string | null> {
  try {
    await visitState(tour, state, () => save(tour, join(FOLDER, `${state.name}-${look.name}.png`)));
    return null;
  } catch (error) {
    await backToRoster(tour);
    return `${state.name}-${look.name}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Of the example location: every state in every look, in one run of the app. */
async function takeStates(isWanted: (state: string, look: Look) => boolean, withReadme: boolean): Promise<void> {
  const tour = await beginTour();
  try {
    if (withReadme) await takeReadmePicture(tour);
    else await openWeek(tour.window, TOUR_WEEK);
    await prepareWeek(tour);
    for (const look of LOOKS) {
      const states = SCREENSHOT_STATES.filter(({ name }) => isWanted(name, look));
      if (states.length > 0) await putLook(tour, look);
      for (const state of states) {
        const problem = await problemOf(tour, state, look);
        if (problem === null) continue;
        process.exitCode = 1;
        process.stderr.write(`${problem}\n`);
      }
    }
  } finally {
    await tour.close();
  }
}

/** A window of one size has no looks in others. */
function looksOf({ size }: StartState): readonly Look[] {
  if (size === undefined) return LOOKS;
  return LOOKS.filter(({ width }) => width === SIZES[0]?.width).map((look) => ({
    ...look,
    ...size,
    name: `${size.width}-${look.scheme}-${look.zoom * 100}`,
  }));
}

/** Of a start of its own, in the looks that are wanted. */
async function takeStart({ name, env = {}, prepare, open }: StartState, looks: readonly Look[]): Promise<void> {
  const dataDir = makeDataDir();
  try {
    await prepare?.(dataDir);
    const launched = await launchApp({ dataDir, env });
    try {
      await open(launched.window);
      for (const look of looks) {
        await putLook(launched, look);
        await save(launched, join(FOLDER, `${name}-${look.name}.png`));
      }
    } finally {
      await launched.close();
    }
  } finally {
    removeDataDir(dataDir);
  }
}

async function takeAll(wanted: readonly string[]): Promise<void> {
  const closeDisplay = await openDisplay();
  mkdirSync(FOLDER, { recursive: true });
  const isWanted = (state: string, look: Look) =>
    wanted.length === 0
      ? look.zoom !== 1.5 || AT_150.has(state)
      : wanted.every((part) => `${state}-${look.name}`.includes(part));
  try {
    if (SCREENSHOT_STATES.some(({ name }) => LOOKS.some((look) => isWanted(name, look)))) {
      await takeStates(isWanted, wanted.length === 0);
    }
    for (const start of START_STATES) {
      const looks = looksOf(start).filter((look) => isWanted(start.name, look));
      if (looks.length > 0) await takeStart(start, looks);
    }
  } finally {
    closeDisplay?.();
  }
}

await takeAll(process.argv.slice(2));
