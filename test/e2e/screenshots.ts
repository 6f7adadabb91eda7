import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { giveToApp, type LaunchedApp, launchApp, makeDataDir, removeDataDir } from "./electronLaunch.ts";
import { beginDrag, expandDay, openWeek, shiftBar } from "./rosterPage.ts";
import openDisplay from "./virtualDisplay.ts";

/*
 * Pictures of the app as it is, of the example location: the one in the README, and one of each view and state to look at.
 * Run with `npm run screenshots`.
 */

const ROOT = join(import.meta.dirname, "../..");
const README_PICTURE = join(ROOT, "renderer/design/screenshot.png");
const FOLDER = join(ROOT, "test-results/screenshots");

interface View {
  readonly width: number;
  readonly height: number;
  readonly zoom?: number;
  readonly scheme?: "light" | "dark";
}

const STANDARD: View = { width: 1440, height: 900 };

let launched: LaunchedApp;

async function look({ width, height, zoom = 1, scheme = "light" }: View): Promise<void> {
  await launched.window.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await launched.app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(size.width, size.height);
      window?.webContents.setZoomFactor(size.zoom);
    },
    { width, height, zoom },
  );
  await launched.window.waitForTimeout(400);
}

async function take(path: string): Promise<void> {
  await launched.window.mouse.move(0, 0);
  await save(path);
}

/** Saves what the window shows, with whatever the pointer does there. */
async function save(path: string): Promise<void> {
  await launched.window.waitForTimeout(200);
  const picture = await launched.app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString("base64") ?? "";
  });
  writeFileSync(path, Buffer.from(picture, "base64"));
}

const inFolder = (name: string) => join(FOLDER, `${name}.png`);

async function takeReadmePicture(): Promise<void> {
  const { window } = launched;
  await openWeek(window, 49);
  await look(STANDARD);
  await window.getByRole("button", { name: /Sterretjes · di 12:30/ }).click();
  await window.getByText("Herstel:").waitFor();
  await take(README_PICTURE);
}

async function takeSizes(): Promise<void> {
  const sizes: Readonly<Record<string, View>> = {
    "1440-dark": { ...STANDARD, scheme: "dark" },
    "1024": { width: 1024, height: 700 },
    "1024-dark": { width: 1024, height: 700, scheme: "dark" },
    "1920": { width: 1920, height: 1080 },
    "1440-zoom200": { ...STANDARD, zoom: 2 },
    "1024-zoom200": { width: 1024, height: 700, zoom: 2 },
  };
  for (const [name, view] of Object.entries(sizes)) {
    await look(view);
    await take(inFolder(name));
  }
  await look(STANDARD);
}

/** The three views of the roster in every size and scheme, and a day that is made wide. */
async function takeViews(): Promise<void> {
  const { window } = launched;
  const looks: Readonly<Record<string, View>> = {
    "1440": STANDARD,
    "1440-dark": { ...STANDARD, scheme: "dark" },
    "1024": { width: 1024, height: 700 },
    "1024-dark": { width: 1024, height: 700, scheme: "dark" },
    "1920": { width: 1920, height: 1080 },
    "1920-dark": { width: 1920, height: 1080, scheme: "dark" },
    "1920-zoom200": { width: 1920, height: 1080, zoom: 2 },
    "1024-zoom200": { width: 1024, height: 700, zoom: 2 },
  };
  const show = (view: string) => window.getByRole("button", { name: view, exact: true }).click();
  for (const [name, view] of Object.entries(looks)) {
    await look(view);
    await show("Dag");
    await take(inFolder(`day-${name}`));
    await show("Personen");
    await take(inFolder(`people-${name}`));
    await show("Week");
  }
  await look(STANDARD);
  await expandDay(window, "dinsdag");
  await take(inFolder("day-expanded"));
  await window.getByRole("button", { name: "Tijdas breder" }).click();
  await take(inFolder("week-zoomed"));
  await window.getByRole("button", { name: "Tijdas smaller" }).click();
}

async function takeStates(): Promise<void> {
  const { window } = launched;
  await expandDay(window, "maandag");
  const bar = shiftBar(window, "Fatima B.", "Zonnestralen", "maandag");
  await beginDrag(window, bar, "end", -2);
  await save(inFolder("dragging"));
  await window.keyboard.press("Escape");
  await window.mouse.up();

  await bar.press("Enter");
  await save(inFolder("form"));
  await window.keyboard.press("Escape");
  await window.waitForTimeout(300);

  await window.getByRole("gridcell", { name: /^Bezetting Vlinders, vrijdag/ }).hover({ position: { x: 60, y: 30 } });
  await save(inFolder("strip-tooltip"));
  await window.keyboard.press("?");
  await take(inFolder("help"));
  await window.keyboard.press("Escape");

  await openWeek(window, 48);
  await take(inFolder("week-in-order"));
  await openWeek(window, 53);
  await take(inFolder("empty-week"));
}

async function takeScenario(): Promise<void> {
  const { window } = launched;
  const views: Readonly<Record<string, View>> = {
    "1440": STANDARD,
    "1440-dark": { ...STANDARD, scheme: "dark" },
    "1024": { width: 1024, height: 700 },
    "1024-zoom200": { width: 1024, height: 700, zoom: 2 },
  };
  await openWeek(window, 49);
  await window.keyboard.press("F8");
  await window.keyboard.press("Enter");
  await window.getByRole("option", { name: "Pilot I + III", exact: true }).click();
  for (const [name, view] of Object.entries(views)) {
    await look(view);
    await take(inFolder(`scenario-${name}`));
  }
  await look(STANDARD);
  await window.getByRole("button", { name: /^Leunt op pilot/ }).click();
  await take(inFolder("scenario-dependence"));
  await window.keyboard.press("Escape");
  await window.getByRole("button", { name: "Terug naar zoals afgesproken" }).click();
}

async function takeRules(): Promise<void> {
  const { window } = launched;
  const views: Readonly<Record<string, View>> = {
    "1440": STANDARD,
    "1440-dark": { ...STANDARD, scheme: "dark" },
    "1024": { width: 1024, height: 700 },
    "1024-zoom200": { width: 1024, height: 700, zoom: 2 },
  };
  await window.getByRole("button", { name: "Regels" }).click();
  for (const [name, view] of Object.entries(views)) {
    await look(view);
    await window.getByRole("button", { name: /^Overzicht/ }).click();
    await take(inFolder(`rules-${name}`));
    await window
      .getByRole("button", { name: /^Aandeel in opleiding/ })
      .first()
      .click();
    await take(inFolder(`rule-${name}`));
  }
  await look(STANDARD);
  await window.getByRole("button", { name: "Beroepskracht-kindratio", exact: true }).click();
  await take(inFolder("rule-bkr"));
}

async function takeAll(): Promise<void> {
  const closeDisplay = await openDisplay();
  const dataDir = makeDataDir();
  mkdirSync(FOLDER, { recursive: true });
  giveToApp(dataDir);
  launched = await launchApp({ dataDir });
  try {
    await takeReadmePicture();
    await takeSizes();
    await takeViews();
    await takeStates();
    await takeScenario();
    await takeRules();
  } finally {
    await launched.close();
    removeDataDir(dataDir);
    closeDisplay?.();
  }
}

await takeAll();
