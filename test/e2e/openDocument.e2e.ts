import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { resolveElectron } from "../../electron/setup/electronLaunch.ts";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { giveToApp } from "./electronLaunch.ts";

/* Exchange documents that are opened from a file manager: with the program not running, running, and busy. */

const app = appUnderTest();

const EXAMPLE = join(import.meta.dirname, "../../shared/example/de-zonnebloem.json");
const dialog = (page: Page) => page.getByRole("dialog");
const notice = (page: Page) => page.locator(".notice");

/** A file in the data folder; its name is what the desk of the system would show. */
function put(name: string, content: string): string {
  const path = join(app.dataDir, name);
  writeFileSync(path, content);
  giveToApp(path);
  return path;
}

const linde = (more: object = {}) =>
  JSON.stringify({
    format: "roosterwijs/1",
    location: { id: "linde", name: "De Linde" },
    groups: [{ id: "g1", name: "Beukennootjes", care: "dagopvang" }],
    ...more,
  });

/** Starts the program a second time on the same data, as a file manager does, and waits until that start has ended. */
async function openFromFileManager(path: string): Promise<number | null> {
  const launch = await resolveElectron();
  const args = [...launch.args, path];
  const env = { ...launch.env, ROOSTERWIJS_DATA_DIR: app.dataDir };
  const [code] = await once(spawn(launch.command, args, { env, stdio: "ignore" }), "exit");
  launch.dispose();
  return code;
}

test("the program starts with a document, and says what is in it before anything is stored", async () => {
  const path = put("Van de buren (2).roosterwijs", linde());
  const page = await app.launch({}, [path]);
  await expect(dialog(page)).toContainText("In Van de buren (2).roosterwijs staat De Linde: 1 groep, 0 medewerkers");
  await expect(dialog(page)).toContainText("Zij komt erbij");
  await expectAccessible(page, "a document that was opened");
  await dialog(page).getByRole("button", { name: "Toevoegen" }).press("Enter");
  await expect(page.getByRole("heading", { name: "De Linde", exact: true })).toBeVisible();
});

test("a running program takes it over, once no dialog is open, and refuses what is no document", async () => {
  const page = await app.start(48);
  await page.keyboard.press("?");
  await expect(dialog(page)).toBeVisible();
  const again = join(app.dataDir, "De Zonnebloem.roosterwijs");
  copyFileSync(EXAMPLE, again);
  chmodSync(again, 0o644);
  expect(await openFromFileManager(again)).toBe(0);
  await expect(notice(page)).toContainText("Er is een uitwisselbestand geopend. Sluit dit venster");
  await expect(dialog(page)).not.toContainText("De Zonnebloem.roosterwijs");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toContainText("Dit komt in de plaats van De Zonnebloem: 6 groepen");
  await dialog(page).getByRole("button", { name: "Annuleren" }).press("Enter");
  await expect(dialog(page)).toHaveCount(0);

  mkdirSync(join(app.dataDir, "map.roosterwijs"));
  giveToApp(join(app.dataDir, "map.roosterwijs"));
  const refused: readonly (readonly [path: string, says: RegExp])[] = [
    [join(app.dataDir, "weg.roosterwijs"), /^Dit bestand kan niet worden gelezen/],
    [join(app.dataDir, "map.roosterwijs"), /^Dit bestand kan niet worden gelezen/],
    [put("foto.roosterwijs", "\u0089PNG"), /past niet bij het uitwisselformaat/],
    [put("half.roosterwijs", linde({ groups: [{ id: "g1", care: "dierenopvang" }] })), /groups\[0\]\.care/],
    [put("<img src=x onerror=alert(1)>.roosterwijs", "{}"), /format: Kies een van: roosterwijs/],
  ];
  for (const [path, says] of refused) {
    await app.handDocument(path);
    await expect(notice(page)).toContainText(says);
    await notice(page).getByRole("button").first().press("Enter");
    await expect(notice(page)).toHaveCount(0);
  }
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator(".status-saving")).toHaveText("Alles opgeslagen");
});

test("where someone else has the file open a document is only looked at", { tag: "@long" }, async () => {
  await app.start(48);
  await app.kill();
  const at = new Date().toISOString();
  put(
    "voorbeeld.db.lease",
    JSON.stringify({ token: "t", user: "jan", host: "kantoor", pid: 1, since: at, beatAt: at }),
  );
  const page = await app.launch({}, [put("linde.roosterwijs", linde())]);
  await expect(dialog(page)).toContainText("Alleen lezen: jan op kantoor");
  await expect(dialog(page).getByRole("button", { name: "Toevoegen" })).toBeDisabled();
});
