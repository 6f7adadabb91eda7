import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { readPdf } from "./readPdf.ts";
import { announcement } from "./rosterPage.ts";

/*
 * The double verdict of week 49 of the example: switched live on the roster, hatched and worded where something leans on a
 * pilot, found in the panel, added up, and on paper.
 */

const ROOT = join(import.meta.dirname, "../..");
const COVERED = ".strip-pilot[data-verdict=covered]";

const app = appUnderTest();

const start = () => app.start(49);

/** Chooses a scenario by its name, with the keyboard. */
async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press("F8");
  await expect(page.getByRole("button", { name: /Scenario$/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name, exact: true }).press("Enter");
  await expect(announcement(page)).toContainText(`Scenario: ${name}.`);
}

test("a supposition is hatched, worded and counted beside the regular verdict, and gone under the regular rules", async () => {
  const page = await start();
  const totals = page.locator(".status-totals");
  await expect(totals.first()).toContainText("Regulier 10 overtredingen");
  await expect(totals.last()).toContainText("Zoals afgesproken 10");
  await expect(page.locator(COVERED)).toHaveCount(0);

  await choose(page, "Pilot I + III");
  expect(await page.locator(COVERED).count()).toBeGreaterThan(5);
  await expect(totals.first()).toContainText("Regulier 10 overtredingen");
  await expect(totals.last()).toContainText("Pilot I + III 7");
  const banner = page.getByRole("region", { name: "Veronderstelling" });
  await expect(banner).toContainText("Pilot III: voor 4 kinderen ontbreekt toestemming.");

  const strip = page.getByRole("gridcell", { name: /^Bezetting Zonnestralen, dinsdag/ });
  await expect(strip).toHaveAccessibleName(/regulier tekort — binnen pilotafspraak III$/);
  await strip.focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("Alt+ArrowRight");
    if ((await announcement(page).textContent())?.includes("pilotafspraak")) break;
  }
  await expect(announcement(page)).toContainText("regulier tekort — binnen pilotafspraak III");
  await expect(page.getByRole("tooltip")).toContainText("Regulier: tekort");
  await expect(page.getByRole("tooltip")).toContainText("Pilot I + III: regulier tekort — binnen pilotafspraak III");
  await page.keyboard.press("Enter");
  await expect(page.locator(".finding[data-open]")).toContainText("Regulier tekort — binnen pilotafspraak III.");
  await expectAccessible(page, "a supposition on the roster");

  await choose(page, "Regulier");
  await expect(page.locator(".strip-pilot")).toHaveCount(0);
  await expect(banner).toHaveCount(0);
  await expect(totals).toHaveCount(1);
  await expect(strip).toHaveAccessibleName(/: tekort$/);
});

test("what leans on a pilot is filtered, added up by group and by week, and the way back is one press", async () => {
  const page = await start();
  await choose(page, "Pilot I + III");
  const panel = page.getByRole("complementary", { name: "Bevindingen" });
  await expect(panel.locator(".findings-standing")).toContainText("Regulier10 overtredingen, tekort 24:15");
  await panel.getByRole("button", { name: /Alleen met pilot/ }).click();
  for (const item of await panel.locator(".finding-sentence").all()) {
    await expect(item).toContainText("Regulier tekort — binnen pilotafspra");
  }

  await expect(page.getByRole("rowheader", { name: /^Sterretjes/ })).toContainText("Leunt deze week 7 u 15 op pilot");
  await page.getByRole("button", { name: /^Leunt op pilot 16 u 15/ }).click();
  const dialog = page.getByRole("dialog", { name: "Leunt op een pilot" });
  await expect(dialog.locator("[aria-current]")).toHaveText(/week 49\s*16 u 15/);
  await expect(dialog.getByText(/week 48/)).toBeVisible();
  await expect(dialog.getByText(/week 50/)).toBeVisible();
  await expectAccessible(page, "the dependence on pilots");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Terug naar zoals afgesproken" }).click();
  await expect(announcement(page)).toContainText("Scenario: Zoals afgesproken.");
  await expect(page.locator(COVERED)).toHaveCount(0);
});

test("arrows on the switch walk the scenarios while the roster stays open for edits", async () => {
  const page = await start();
  await page.keyboard.press("F8");
  await page.keyboard.press("ArrowRight");
  await expect(announcement(page)).toContainText("Scenario: Regulier.");
  await page.keyboard.press("ArrowRight");
  await expect(announcement(page)).toContainText("Scenario: Pilot I.");
  await page.getByRole("button", { name: /^Marijke T\..*, maandag/ }).press("Alt+ArrowRight");
  await expect(announcement(page)).toContainText("Dienst van Marijke T. verplaatst");
  await page.keyboard.press("Control+z");
  await expect(announcement(page)).toContainText("Ongedaan gemaakt");
  await expect(page.getByRole("button", { name: /Scenario$/ })).toContainText("Pilot I");
});

test("the sheet on the wall says both verdicts in words and nothing of consent", async () => {
  const out = join(app.dataDir, "supposition.pdf");
  const args = ["shared/example/de-zonnebloem.json", "--week", "2026-W49", "--kind", "roster", "--group", "g2"];
  const command = ["electron/cli/rooster.ts", "pdf", ...args, "--scenario", "I,III", "--out", out];
  await promisify(execFile)(process.execPath, command, { cwd: ROOT });
  const text = (await readPdf(out)).pages.join(" ").replace(/\s+/g, " ");
  expect(text).toContain("Veronderstelling: Pilot I + III.");
  expect(text).toContain("overtreding 8:15–16:30");
  expect(text).toMatch(/Pilot I \+ III: regulier tekort — binnen pilotafspraak III 8:15–8:30/);
  expect(text).toContain("BK-pilot Personeelstekort Kinderopvang, pilot III");
  expect(text).not.toContain("toestemming");
});
