import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { giveToApp, type LaunchedApp, launchApp, makeDataDir, removeDataDir } from "./electronLaunch.ts";
import { TABLE_TO_IMPORT } from "./importStates.ts";
import { expectSaved, shiftBar } from "./rosterPage.ts";
import type { ScreenshotState } from "./screenshotState.ts";
import openDisplay from "./virtualDisplay.ts";

/* The app of the example location, led from state to state, for whoever wants to see each: for pictures, and for axe. */

/** The week in which the states begin, unless they name another. */
export const TOUR_WEEK = 49;
/** The Friday of that week: its Monday can be closed, and week 50 is late. */
const TODAY = new Date("2026-12-04T18:00:00+01:00");

/** As in the page: from this width on the findings stand beside the roster. */
const PANEL_BESIDE_BOARD = "(min-width: 70rem)";

/** What a state waits for comes sooner than this, or not at all. */
const STATE_TIMEOUT_MS = 10_000;

/** How the window looks. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly scheme: "light" | "dark";
}

/** An app that is led around. */
export type Tour = Pick<LaunchedApp, "app" | "window" | "close">;

/** Starts the app on a new copy of the example. */
export async function beginTour(): Promise<Tour> {
  const closeDisplay = await openDisplay();
  const dataDir = makeDataDir();
  giveToApp(dataDir);
  const table = join(dataDir, "kinderen.csv");
  writeFileSync(table, TABLE_TO_IMPORT);
  giveToApp(table);
  const { app, window, close } = await launchApp({ dataDir, env: { ROOSTERWIJS_TEST_OPEN_FILE: table } });
  window.setDefaultTimeout(STATE_TIMEOUT_MS);
  return {
    app,
    window,
    close: async () => {
      await close();
      removeDataDir(dataDir);
      closeDisplay?.();
    },
  };
}

/** From the roster of its week, with nothing open, into a state; looks there, and goes back. */
export async function visitState(
  tour: Tour,
  { week = TOUR_WEEK, open, close }: ScreenshotState,
  look: () => Promise<void>,
): Promise<void> {
  if (week !== TOUR_WEEK) await goToWeek(tour, week);
  await open(tour.window);
  await look();
  await close?.(tour.window);
  await putAway(tour);
  if (week !== TOUR_WEEK) await goToWeek(tour, TOUR_WEEK);
}

/** Back to the roster of its week from a state that did not come, or could not be left. */
export async function backToRoster(tour: Tour): Promise<void> {
  await putAway(tour);
  await tour.window.mouse.up();
  await tour.window.keyboard.press("Alt+1");
  await goToWeek(tour, TOUR_WEEK);
}

/** Gives the window a size, a zoom and colours. */
export async function putLook({ window, app }: Tour, look: Look): Promise<void> {
  await window.emulateMedia({ colorScheme: look.scheme, reducedMotion: "reduce" });
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [shown] = BrowserWindow.getAllWindows();
      shown?.setContentSize(size.width, size.height);
      shown?.webContents.setZoomFactor(size.zoom);
    },
    { width: look.width, height: look.height, zoom: look.zoom },
  );
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(Math.round(look.width / look.zoom));
}

/** Gives the week what the states show: a variant, a template, a change since publication, an open place and a closed day. */
export async function prepareWeek({ window }: Tour): Promise<void> {
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
  await expect(window.locator(".board :focus")).toHaveAccessibleName(/, dinsdag /);
  await shiftBar(window, "Marijke T.", "Sterretjes", "maandag").press("Shift+S");
  await window.getByRole("dialog", { name: "Dag afsluiten: maandag 30 november" }).waitFor();
  await window.getByRole("button", { name: "Dag afsluiten", exact: true }).press("Enter");
  await expectSaved(window);
}

/** By keys: at 200 % the buttons of the top bar may lie under something. */
async function goToWeek({ window }: Tour, week: number): Promise<void> {
  const title = window.locator(".week-title");
  const shownWeek = async () => Number(/Week (\d+)/.exec((await title.textContent()) ?? "")?.[1]);
  for (let shown = await shownWeek(); shown !== week; shown = await shownWeek()) {
    await window.keyboard.press(shown > week ? "Control+PageUp" : "Control+PageDown");
    await expect(title).not.toContainText(`Week ${shown} `);
  }
}

async function putAway({ window }: Tour): Promise<void> {
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
