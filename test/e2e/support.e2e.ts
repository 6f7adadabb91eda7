import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { giveToApp } from "./electronLaunch.ts";

/* What who helps needs: the log of the program, looked at first and saved as it was looked at. */

const OLD_LINE = "2026-11-20T08:00:00.000Z daily backup StorageError ENOSPC at copy (main.js:1:1)\n";
const NEW_LINE = "2026-11-21T08:00:00.000Z page crashed thrown undefined\n";

const app = appUnderTest();

test("the log of the program is shown and then saved, without what came after the look", async () => {
  const folder = join(app.dataDir, "logs");
  mkdirSync(folder, { mode: 0o700 });
  const file = join(folder, "roosterwijs.log");
  writeFileSync(file, NEW_LINE);
  writeFileSync(`${file}.1`, OLD_LINE);
  for (const path of [folder, file, `${file}.1`]) giveToApp(path);
  const page = await app.start(48);
  await page.getByRole("button", { name: "Meer", exact: true }).click();
  await page.getByRole("menuitem", { name: "Over Roosterwijs" }).click();
  const dialog = page.getByRole("dialog", { name: "Over Roosterwijs" });
  await dialog.getByText("Logboek van het programma").click();
  await expect(dialog.getByText("Er zijn 2 meldingen, de nieuwste onderaan.")).toBeVisible();
  const shown = await dialog.getByRole("region", { name: "Inhoud van het logboek" }).textContent();
  expect(shown).toMatch(/^Roosterwijs \d/);
  expect(shown?.endsWith(`\n\n${OLD_LINE}${NEW_LINE}`)).toBe(true);
  await dialog.getByText("Toegankelijkheid", { exact: true }).click();
  await expect(dialog.getByText(/nagelopen met axe-core \d/)).toBeVisible();
  await expect(dialog.getByText(/^Rooster Week 49/).first()).toBeVisible();
  await expectAccessible(page, "over Roosterwijs");
  appendFileSync(file, NEW_LINE);
  await dialog.getByRole("button", { name: "Logboek bewaren…" }).click();
  await expect(page.getByText(/^Logboek bewaard als Roosterwijs logboek .*\.txt\.$/).first()).toBeVisible();
  const [name = ""] = readdirSync(app.saveDir);
  expect(readFileSync(join(app.saveDir, name), "utf8")).toBe(shown);
});
