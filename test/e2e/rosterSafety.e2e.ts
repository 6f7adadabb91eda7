import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { expectAccessible, SCHEMES } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { giveToApp } from "./electronLaunch.ts";
import { HOSTILE_NAMES } from "./hostileNames.ts";
import { openWeek, shiftBar } from "./rosterPage.ts";

/* The page under hostile names and under the accessibility checker. */

const EXAMPLE = join(import.meta.dirname, "../../shared/example/de-zonnebloem.json");

const app = appUnderTest();

/** The example with a hostile name for its first group, location, a child and some people. */
function writeHostileDocument(): string {
  const { markup, long, rightToLeft, emoji } = HOSTILE_NAMES;
  const document = JSON.parse(readFileSync(EXAMPLE, "utf8"));
  document.location.name = long;
  document.groups[0].name = markup;
  for (const child of document.children) child.name = markup;
  [markup, long, rightToLeft, emoji].forEach((name, index) => Object.assign(document.staff[index], { name }));
  const path = join(app.dataDir, "vijandig.json");
  writeFileSync(path, JSON.stringify(document), { mode: 0o600 });
  giveToApp(path);
  return path;
}

test("hostile names are text: on the board, in findings, forms, menus and messages", async () => {
  const page = await app.start(48, { ROOSTERWIJS_TEST_OPEN_FILE: writeHostileDocument() });
  await page.getByRole("button", { name: "Meer" }).click();
  await page.getByRole("menuitem", { name: "Importeren…" }).click();
  await page.getByRole("button", { name: "Uitwisselbestand kiezen…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Vervangen" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Locatie uit / })).toBeVisible();

  await openWeek(page, 49);
  for (const name of Object.values(HOSTILE_NAMES)) {
    await expect(page.locator(".board-person-name").filter({ hasText: name })).toHaveCount(1);
  }
  await expect(page.locator(".finding-title").filter({ hasText: HOSTILE_NAMES.markup }).first()).toBeVisible();
  await page.locator(".shift").first().press("Enter");
  await expect(page.getByRole("dialog")).toContainText(HOSTILE_NAMES.markup);
  await page.keyboard.press("Escape");
  await page.locator(".shift").first().press("Alt+ArrowRight");
  await expect(page.getByRole("log")).toContainText(HOSTILE_NAMES.markup);

  await expect(page.locator("img")).toHaveCount(0);
  expect(await page.title()).not.toContain("overgenomen");
  const overflows = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(overflows).toBe(false);
  const lane = await page.locator(".board-person").first().boundingBox();
  expect(lane?.height).toBeLessThan(60);
});

for (const { scheme, tag } of SCHEMES) {
  test(`axe finds nothing on the board, its form, the panel and the dialogs (${scheme})`, { tag }, async () => {
    const page = await app.start(49);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await expectAccessible(page, "board");

    await page.locator(".finding-button").first().click();
    await expectAccessible(page, "finding");

    await shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag").press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page, "form");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);

    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Toetsen en bediening" })).toBeVisible();
    await expectAccessible(page, "help");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Meer" }).click();
    await expectAccessible(page, "menu");
    await page.keyboard.press("Escape");
    await openWeek(page, 52);
    await expect(page.getByText("Deze week is nog leeg")).toBeVisible();
    await expectAccessible(page, "empty week");
  });
}
