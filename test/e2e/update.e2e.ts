import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3-multiple-ciphers";
import { makeEarlierDatabase } from "../electron/db/earlierDatabase.ts";
import { expectAccessible, SCHEMES } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { giveToApp } from "./electronLaunch.ts";

/*
 * A database of an earlier version in the real Electron. What the app waits for is held here for a while, as a large
 * database would hold it: SQLite waits five seconds for the right to write.
 */

const app = appUnderTest();

/** Makes it and holds the right to write in it. */
function holdEarlierDatabase(): Database.Database {
  const path = join(app.dataDir, "voorbeeld.db");
  makeEarlierDatabase(path, 3);
  const db = new Database(path);
  db.exec("BEGIN IMMEDIATE");
  for (const name of readdirSync(app.dataDir)) giveToApp(join(app.dataDir, name));
  return db;
}

test("a database of an earlier version is updated while a window says so, and then opens", async () => {
  const held = holdEarlierDatabase();
  const page = await app.launch();
  await expect(page.getByRole("heading", { name: "Uw gegevens worden bijgewerkt voor deze versie" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Gegevens bijwerken…");
  await expect(page.getByRole("progressbar")).toBeVisible();
  // It shows only once the page has drawn, and cannot be closed.
  const isShown = () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.close();
      return window?.isVisible();
    });
  await expect.poll(isShown).toBe(true);
  const roster = app.nextWindow();
  held.close();
  const opened = await roster;
  await expect(opened.getByRole("grid", { name: /^Rooster Week/ })).toBeVisible();
  expect(page.isClosed()).toBe(true);
  expect(readdirSync(join(app.dataDir, "backups")).filter((name) => name.includes("before-v"))).toHaveLength(1);
});

for (const { scheme, tag } of SCHEMES) {
  test(`the window that says so is accessible, ${scheme}`, { tag }, async () => {
    const held = holdEarlierDatabase();
    const page = await app.launch();
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.getByRole("status")).toHaveText("Gegevens bijwerken…");
    await expectAccessible(page, "the window that says that data are updated");
    const roster = app.nextWindow();
    held.close();
    await roster;
  });
}
