import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { migrations } from "../../electron/db/migrations/all.ts";
import { openStore } from "../../electron/db/store.ts";
import { exampleDocument } from "../../electron/main/example.ts";
import { EXCHANGE_FILES } from "../../electron/packaging/builderConfig.ts";
import { wrongFuses } from "../../electron/packaging/fuses.ts";
import { findProgram } from "../../electron/setup/commands.ts";
import { giveToApp, makeDataDir, removeDataDir } from "../e2e/electronLaunch.ts";
import { announcement, expectSaved, openWeek, shiftBar } from "../e2e/rosterPage.ts";
import { makeEarlierDatabase } from "../electron/db/earlierDatabase.ts";
import { readDesktopFacts } from "./debContents.ts";
import { type InstalledApp, startInstalled } from "./installedApp.ts";

/*
 * The app as it was packed and installed, with the fuses that are given out: a week is made, checked and exported in it.
 */

const executable = process.env.ROOSTERWIJS_PACKAGED ?? "";
const deb = process.env.ROOSTERWIJS_DEB ?? "";

let dataDir: string;
let app: InstalledApp | undefined;

test.beforeEach(() => {
  dataDir = makeDataDir();
});

test.afterEach(async () => {
  await app?.close();
  app = undefined;
  removeDataDir(dataDir);
});

async function start(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Promise<Page> {
  app = await startInstalled(executable, dataDir, env, args);
  return app.page;
}

test("its fuses are those that are given out", async () => {
  expect(await wrongFuses(executable)).toEqual([]);
});

test("it begins with the first start, and makes, checks, stores and exports a week", async () => {
  const saveDir = join(dataDir, "saved");
  mkdirSync(saveDir, { mode: 0o700 });
  giveToApp(saveDir);
  const page = await start({ ROOSTERWIJS_TEST_SAVE_DIR: saveDir });
  await expect(page.getByRole("heading", { name: "Welkom bij Roosterwijs" })).toBeVisible();
  await page.getByRole("button", { name: "Voorbeeld openen" }).click();
  await openWeek(page, 50);
  const status = page.getByRole("contentinfo");
  await expect(status).toContainText("5 overtredingen");
  const monday = shiftBar(page, "Fatima B.", "Zonnestralen", "maandag");
  await monday.focus();
  await page.keyboard.press("Delete");
  await expect(monday).toHaveCount(0);
  await expect(status).not.toContainText("5 overtredingen");
  await page.keyboard.press("q");
  await page.keyboard.type("Fatima ma 7:30-16:45 pauze 12:30");
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText("Dienst van Fatima B. toegevoegd");
  await expectSaved(page);

  await page.getByRole("button", { name: "Weekrooster als PDF bewaren" }).click();
  await page.getByRole("menuitem", { name: "Hele locatie" }).click();
  await expect
    .poll(() => readdirSync(saveDir).filter((name) => name.endsWith(".pdf")), { timeout: 30_000 })
    .toHaveLength(1);
  const [name = ""] = readdirSync(saveDir);
  expect(readFileSync(join(saveDir, name), "latin1").slice(0, 5)).toBe("%PDF-");

  await app?.close();
  const again = await start();
  await again.getByRole("button", { name: "Voorbeeld openen" }).click();
  await openWeek(again, 50);
  await expect(shiftBar(again, "Fatima B.", "Zonnestralen", "maandag")).toHaveAccessibleName(/7:30 tot 16:45/);
});

test("it opens a document by the address that a desktop of Linux hands it, also before there is a location", async () => {
  const path = join(dataDir, "De Linde.roosterwijs");
  const location = { id: "linde", name: "De Linde" };
  const groups = [{ id: "g1", name: "Beukennootjes", care: "dagopvang" }];
  writeFileSync(path, JSON.stringify({ format: "roosterwijs/1", location, groups }));
  giveToApp(path);
  const page = await start({}, [pathToFileURL(path).href]);
  await expect(page.getByRole("dialog")).toContainText("In De Linde.roosterwijs staat De Linde: 1 groep");
  await page.getByRole("button", { name: "Toevoegen" }).click();
  await expect(page.getByRole("heading", { name: "De Linde", exact: true })).toBeVisible();
});

test("its package tells the desktop which files are documents, and that the app opens them", async () => {
  test.skip(findProgram("update-mime-database") === undefined, "this system has no types of files");
  const { opens, namesOfTypes } = await readDesktopFacts(deb);
  expect(opens).toEqual([EXCHANGE_FILES.mimeType]);
  expect(namesOfTypes).toEqual([`50:${EXCHANGE_FILES.mimeType}:*.roosterwijs`]);
});

test("it opens an encrypted database that another build of its SQLite made, by its passphrase", async () => {
  await makeEncrypted(join(dataDir, "roosterwijs.db"), "vier willekeurige woorden");
  const asking = await start();
  await expect(asking.getByRole("heading", { name: "De gegevens zijn versleuteld" })).toBeVisible();
  const roster = asking.context().waitForEvent("page");
  await asking.getByLabel("Wachtwoordzin", { exact: true }).fill("vier willekeurige woorden");
  await asking.keyboard.press("Enter");
  const page = await roster;
  await openWeek(page, 50);
  const monday = shiftBar(page, "Fatima B.", "Zonnestralen", "maandag");
  await monday.focus();
  await page.keyboard.press("Delete");
  await expect(monday).toHaveCount(0);
  await expectSaved(page);
});

test("it brings a database of an earlier version to its own, with a copy of before", async () => {
  makeEarlierDatabase(join(dataDir, "roosterwijs.db"), 1);
  giveToApp(join(dataDir, "roosterwijs.db"));
  await start();
  const latest = migrations.length;
  await expect
    .poll(() => readdirSync(dataDir, { recursive: true, encoding: "utf8" }), { timeout: 20_000 })
    .toContainEqual(expect.stringMatching(new RegExp(`before-v${latest}\\.db$`)));
});

/** Makes a database of the example by the binding of the Node that runs the tests. */
async function makeEncrypted(path: string, passphrase: string): Promise<void> {
  const store = openStore({ path, now: () => new Date() });
  store.replaceEverything(exampleDocument());
  await store.changePassphrase({ current: null, next: passphrase });
  store.close();
  for (const name of readdirSync(dataDir, { recursive: true, encoding: "utf8" })) giveToApp(join(dataDir, name));
}

test("it runs from nothing but its own archive: no Node, no inspector, no other program", async () => {
  const page = await start({ ELECTRON_RUN_AS_NODE: "1", NODE_OPTIONS: "--inspect=0" });
  await expect(page.getByRole("heading", { name: "Welkom bij Roosterwijs" })).toBeVisible();
  expect(await page.evaluate(() => typeof Reflect.get(globalThis, "process"))).toBe("undefined");
});
