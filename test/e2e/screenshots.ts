import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { giveToApp, type LaunchedApp, launchApp, makeDataDir, removeDataDir } from "./electronLaunch.ts";
import { TABLE_TO_IMPORT } from "./importStates.ts";
import { expectSaved, openWeek, shiftBar } from "./rosterPage.ts";
import type { ScreenshotState } from "./screenshotState.ts";
import { SCREENSHOT_STATES } from "./screenshotStates.ts";
import openDisplay from "./virtualDisplay.ts";

/*
 * Pictures of the app as it is, of the example location: the one in the README, and one of each view and state in each look.
 * Run with `npm run screenshots`, or with parts of names for some of them: `npm run screenshots -- merge 1024-dark`.
 */

const ROOT = join(import.meta.dirname, "../..");
const README_PICTURE = join(ROOT, "renderer/design/screenshot.png");
const FOLDER = join(ROOT, "test-results/screenshots");

const WEEK = 49;
/** The Friday of that week: its Monday can be closed, and week 50 is late. */
const TODAY = new Date("2026-12-04T18:00:00+01:00");

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly scheme: "light" | "dark";
}

const SIZES = [
  { width: 1024, height: 700 },
  { width: 1920, height: 1080 },
];

const LOOKS: readonly Look[] = SIZES.flatMap((size) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    [1, 2].map((zoom) => ({ ...size, scheme, zoom, name: `${size.width}-${scheme}-${zoom}00` })),
  ),
);

const README_LOOK: Look = { name: "readme", width: 1440, height: 900, zoom: 1, scheme: "light" };

/** As in the page: from this width on the findings stand beside the roster. */
const PANEL_BESIDE_BOARD = "(min-width: 70rem)";

let launched: LaunchedApp;

async function put(look: Look): Promise<void> {
  const { window, app } = launched;
  await window.emulateMedia({ colorScheme: look.scheme, reducedMotion: "reduce" });
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [shown] = BrowserWindow.getAllWindows();
      shown?.setContentSize(size.width, size.height);
      shown?.webContents.setZoomFactor(size.zoom);
    },
    { width: look.width, height: look.height, zoom: look.zoom },
  );
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(look.width / look.zoom);
}

/** Saves what the window shows, with whatever the pointer does there, once two pictures after each other are the same. */
async function save(path: string): Promise<void> {
  let before = "";
  for (let taken = await picture(); taken !== before; taken = await picture()) before = taken;
  writeFileSync(path, Buffer.from(before, "base64"));
}

/** The window as PNG in base64, after a frame in which nothing moves any more. */
async function picture(): Promise<string> {
  const { window, app } = launched;
  await window.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  return await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString("base64") ?? "";
  });
}

async function takeReadmePicture(): Promise<void> {
  const { window } = launched;
  await openWeek(window, WEEK);
  await put(README_LOOK);
  await window.getByRole("button", { name: /Sterretjes · di 12:30/ }).click();
  await window.getByText("Herstel:").waitFor();
  await window.mouse.move(0, 0);
  await save(README_PICTURE);
}

/** Gives the week what the states show: a variant, a template, a change since publication, an open place and a closed day. */
async function prepareWeek(): Promise<void> {
  const { window } = launched;
  const press = (key: string) => window.keyboard.press(key);
  await window.clock.setFixedTime(TODAY);
  await press("Escape");
  await press("Alt+2");
  await window.getByRole("button", { name: "Nieuwe variant" }).press("Enter");
  await window.getByRole("button", { name: "Laten vervallen" }).press("Enter");
  await window.getByText(/^Vervalt: /).waitFor();
  await press("Alt+1");
  await shiftBar(window, "Marijke T.", "Sterretjes", "dinsdag").press("Shift+T");
  await window.getByRole("button", { name: "Nieuw sjabloon…" }).press("Enter");
  await window.getByRole("textbox", { name: "Naam" }).fill("Basisrooster winter");
  await press("Enter");
  await window.getByRole("button", { name: "Basisrooster winter toepassen" }).waitFor();
  await press("Escape");
  // What closes gives the focus back a little later.
  await expect(shiftBar(window, "Marijke T.", "Sterretjes", "dinsdag")).toBeFocused();
  await shiftBar(window, "Thea van D.", "Zonnestralen", "dinsdag").press("Alt+ArrowRight");
  await shiftBar(window, "Fatima B.", "Zonnestralen", "dinsdag").press("a");
  await window.getByRole("button", { name: "Ziek", exact: true }).press("Enter");
  await window.getByRole("grid", { name: "Wie kan komen, de beste eerst" }).waitFor();
  await press("Escape");
  await shiftBar(window, "Marijke T.", "Sterretjes", "maandag").press("Shift+S");
  await window.getByRole("button", { name: "Dag afsluiten", exact: true }).press("Enter");
  await expectSaved(window);
}

/** From the roster of its week, with nothing open, into the state, and back. */
async function takeState({ name, week = WEEK, open, close }: ScreenshotState, look: Look): Promise<void> {
  const { window } = launched;
  if (week !== WEEK) await goToWeek(week);
  await open(window);
  await save(join(FOLDER, `${name}-${look.name}.png`));
  await close?.(window);
  await putAway();
  if (week !== WEEK) await goToWeek(WEEK);
}

/** By keys: at 200 % the buttons of the top bar may lie under something. */
async function goToWeek(week: number): Promise<void> {
  const { window } = launched;
  const title = window.locator(".week-title");
  const shownWeek = async () => Number(/Week (\d+)/.exec((await title.textContent()) ?? "")?.[1]);
  for (let shown = await shownWeek(); shown !== week; shown = await shownWeek()) {
    await window.keyboard.press(shown > week ? "Control+PageUp" : "Control+PageDown");
    await expect(title).not.toContainText(`Week ${shown} `);
  }
}

async function putAway(): Promise<void> {
  const { window } = launched;
  const overlays = window.locator("[role=dialog], [role=menu], [role=listbox]");
  await expect(async () => {
    await window.keyboard.press("Escape");
    await expect(overlays).toHaveCount(0, { timeout: 200 });
  }).toPass();
  await window.mouse.move(0, 0);
  await window.keyboard.press("1");
  // The way to the findings unfolds them; where they lie over the roster they begin folded.
  const findings = window.getByRole("complementary", { name: "Bevindingen" });
  const isBeside = await window.evaluate((query) => matchMedia(query).matches, PANEL_BESIDE_BOARD);
  if (!isBeside && (await findings.isVisible())) await window.keyboard.press("b");
}

async function takeAll(wanted: readonly string[]): Promise<void> {
  const closeDisplay = await openDisplay();
  const dataDir = makeDataDir();
  mkdirSync(FOLDER, { recursive: true });
  giveToApp(dataDir);
  const table = join(dataDir, "kinderen.csv");
  writeFileSync(table, TABLE_TO_IMPORT);
  giveToApp(table);
  launched = await launchApp({ dataDir, env: { ROOSTERWIJS_TEST_OPEN_FILE: table } });
  try {
    if (wanted.length === 0) await takeReadmePicture();
    else await openWeek(launched.window, WEEK);
    await prepareWeek();
    for (const look of LOOKS) {
      const states = SCREENSHOT_STATES.filter(({ name }) =>
        wanted.every((part) => `${name}-${look.name}`.includes(part)),
      );
      if (states.length > 0) await put(look);
      for (const state of states) await takeState(state, look);
    }
  } finally {
    await launched.close();
    removeDataDir(dataDir);
    closeDisplay?.();
  }
}

await takeAll(process.argv.slice(2));
