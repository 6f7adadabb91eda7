import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { addDays, addWeeks } from "../../shared/calendar/dates.ts";
import type { Shift, WeekRoster } from "../../shared/exchange/records.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { giveToApp } from "./electronLaunch.ts";

/* Scenarios over a range of weeks, worked out in the page's worker: totals, a bar a week, progress, and stopping. */

const EXAMPLE = join(import.meta.dirname, "../../shared/example/de-zonnebloem.json");
const WEEKS = 60;

const app = appUnderTest();

const start = (env?: Readonly<Record<string, string>>) => app.start(49, env);

async function openRange(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Wat-als" }).click();
  await page.getByRole("button", { name: "Meer weken" }).click();
}

async function pick(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option }).first().click();
}

const row = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(`^${name}`) });

/** The example with week 49 again and again. */
function manyWeeks(): object {
  const document = JSON.parse(readFileSync(EXAMPLE, "utf8"));
  const source: WeekRoster = document.weeks.find(({ week }: WeekRoster) => week === "2026-W49");
  const weeks = Array.from({ length: WEEKS }, (_, index) => {
    const move = ({ id, date, ...shift }: Shift) => ({
      ...shift,
      id: `${id}-${index}`,
      date: addDays(date, 7 * index),
    });
    const merges = source.merges.map((merge) => ({ ...merge, date: addDays(merge.date, 7 * index) }));
    return { week: addWeeks(source.week, index), shifts: source.shifts.map(move), merges };
  });
  return { ...document, weeks };
}

test("a range of weeks is worked out in the worker: totals and a bar a week", async () => {
  const page = await start();
  await openRange(page);
  await page.getByRole("button", { name: "Doorrekenen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Totaal over 3 weken" })).toBeVisible();
  await expect(row(page, "Overtredingen").first().getByRole("cell").first()).toContainText("15");
  await expect(
    page.getByRole("img", { name: /^Regulier, Overtredingen per week\. 2026-W48: 0; 2026-W49: 10/ }),
  ).toBeVisible();
  await expect(page.getByRole("img", { name: /^Pilot III, Leunt op een pilot per week/ })).toBeVisible();
  await pick(page, "Van week", /Week 50/);
  await pick(page, "Tot en met week", /Week 48/);
  await page.getByRole("button", { name: "Doorrekenen" }).click();
  await expect(page.getByRole("alert")).toHaveText("De laatste week ligt voor de eerste.");
});

test("many weeks hold up nothing, tell how far they are, and stop at once", { tag: "@long" }, async () => {
  const file = join(app.dataDir, "many.json");
  writeFileSync(file, JSON.stringify(manyWeeks()));
  giveToApp(file);
  const page = await start({ ROOSTERWIJS_TEST_OPEN_FILE: file });
  await page.getByRole("button", { name: "Meer", exact: true }).click();
  await page.getByRole("menuitem", { name: "Importeren…" }).click();
  await page.getByRole("button", { name: "Uitwisselbestand kiezen…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Vervangen" }).click();
  await expect(page.getByRole("status").getByText("Locatie uit many.json geopend.")).toBeVisible();
  await openRange(page);
  await page.getByRole("button", { name: "Doorrekenen" }).click();
  const progress = page.getByRole("progressbar");
  await expect(progress).toHaveAccessibleName(/^[1-9]\d* van 60 weken doorgerekend$/);
  const longestWait = await page.evaluate(async () => {
    const begin = performance.now();
    let [last, longest] = [begin, 0];
    while (last - begin < 1000) {
      await new Promise((resolve) => setTimeout(resolve));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
  // The weeks themselves take some seconds; on a busy computer a timer comes late by itself.
  expect(longestWait).toBeLessThan(1500);
  await page.getByRole("button", { name: "Stoppen" }).click();
  await expect(progress).toHaveCount(0);
  const note = page.getByRole("status").filter({ hasText: "Gestopt" });
  await expect(note).toBeVisible();
  const bars = page.getByRole("img", { name: /^Regulier, Overtredingen per week/ }).locator("rect");
  // What came last is drawn a moment later.
  await page.waitForTimeout(1000);
  const stopped = await bars.count();
  expect(stopped).toBeLessThan(WEEKS);
  await page.waitForTimeout(500);
  expect(await bars.count()).toBe(stopped);

  await page.getByRole("button", { name: "Doorrekenen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Totaal over 60 weken" })).toBeVisible({ timeout: 60_000 });
  await expect(bars).toHaveCount(WEEKS);
});
