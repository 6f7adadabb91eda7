import { expect, type Locator, type Page, test } from "@playwright/test";
import { appUnderTest } from "./appUnderTest.ts";
import { CLOSING_TIME, expectOvertredingen, expectPlannedWeek, GAPS, type Gap, PLANNING_DAY } from "./plannedWeek.ts";
import {
  beginDrag,
  drawAcross,
  expandDay,
  expectSaved,
  laneCell,
  shiftBar,
  stepToWeek,
  wheelTo,
} from "./rosterPage.ts";

/*
 * A week from the basisrooster to a closed day with the mouse: everything is clicked or dragged, and keys type no more than a
 * name and times.
 */

const app = appUnderTest();

const dialog = (page: Page, name: string | RegExp) => page.getByRole("dialog", { name });
const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole("button", { name, exact: typeof name === "string" });

/** An action of the menu of a place; what lies deeper is named from the outside in. */
async function fromMenu(page: Page, place: Locator, ...path: readonly string[]): Promise<void> {
  await place.click({ button: "right" });
  for (const name of path) await page.getByRole("menuitem", { name: new RegExp(`^${name}`) }).click();
}

async function choose(page: Page, field: Locator, option: RegExp): Promise<void> {
  await field.click();
  await page.getByRole("option", { name: option }).click();
}

async function takeBasisrooster(page: Page): Promise<void> {
  await stepToWeek(page, 50);
  await fromMenu(
    page,
    shiftBar(page, "Fatima B.", "Zonnestralen", "maandag"),
    "Week en dag",
    "Basisrooster en sjablonen",
  );
  await button(page, "Nieuw sjabloon…").click();
  const form = dialog(page, "Nieuw sjabloon");
  await form.getByRole("textbox", { name: "Naam" }).fill("Basisrooster winter");
  await button(form, "Bewaren").click();
  await button(page, "Basisrooster winter toepassen").click();
  const apply = dialog(page, "Basisrooster winter toepassen");
  await choose(page, apply.getByRole("button", { name: /Van week$/ }), /^Week 51/);
  await expect(apply.getByRole("region", { name: "Wat er verandert" })).toContainText("overtredingen 216 → 5");
  await button(apply, "Toepassen op 1 week").click();
  await expect(apply).toHaveCount(0);
  await stepToWeek(page, 51);
  await expectOvertredingen(page, "5 overtredingen");
}

async function reportSickAndFill(page: Page, { away, taker, group, day, times }: Gap): Promise<void> {
  const bar = shiftBar(page, away, group, day);
  await expect(bar).toHaveAccessibleName(times);
  // Two clicks: the menu within the menu opens under the pointer.
  await bar.click({ button: "right" });
  await page.getByRole("menuitem", { name: /^Afwezig op deze dag/ }).hover();
  await page.getByRole("menuitem", { name: "Ziek, hele dag afwezig" }).click();
  await expect(
    page.getByRole("grid", { name: "Wie kan komen, de beste eerst" }).getByRole("row").first(),
  ).toHaveAccessibleName(new RegExp(`^${taker}, `));
  await button(page, `${taker} inplannen`).click();
  await expect(shiftBar(page, taker, group, day)).toHaveAccessibleName(times);
  await expectOvertredingen(page, "5 overtredingen");
}

async function drawMorningMerge(page: Page): Promise<void> {
  await button(page, "Dag").click();
  await button(page.getByRole("grid"), /^woensdag/).click();
  const merges = page.getByRole("gridcell", { name: /^Samenvoegingen woensdag/ });
  const old = page.getByRole("button", { name: /^Samengevoegd, Vlinders, Regenboog, 7:00/ });
  await old.dblclick();
  await button(dialog(page, /^Samenvoeging bewerken/), "Verwijderen").click();
  await expect(old).toHaveCount(0);

  // Beside the bars, where the row is free.
  await drawAcross(page, merges, [7.5, 8.25]);
  const form = dialog(page, "Groepen samenvoegen, woensdag 16 december");
  await expect(form.getByRole("textbox", { name: "Van" })).toHaveValue("7:30");
  await expect(form.getByRole("textbox", { name: "Tot" })).toHaveValue("8:15");
  await form.getByText("Vlinders", { exact: true }).click();
  await form.getByText("Regenboog", { exact: true }).click();
  await choose(page, form.getByRole("button", { name: /In de ruimte van$/ }), /^Regenboog/);
  await expect(form.getByRole("status")).toContainText("Geen nieuwe bevindingen.");
  await button(form, "Samenvoegen").click();
  await expect(page.getByRole("button", { name: /^Samengevoegd, Vlinders, Regenboog, 7:30–8:15/ })).toBeVisible();
  await button(page, "Week").click();
}

/** Opens the first finding with this title and reads what would repair it. */
async function readRepair(page: Page, title: string, repair: string): Promise<void> {
  await page.locator(".finding-button").filter({ hasText: title }).first().click();
  await expect(page.locator(".finding[data-open]")).toContainText(repair);
}

async function mendOvertredingen(page: Page): Promise<void> {
  await readRepair(page, "Vlinders · di 08:45", "Plan Pieter-Bas G. dinsdag");
  const strip = page.getByRole("gridcell", { name: /^Bezetting Vlinders, dinsdag/ });
  await fromMenu(page, strip, "Open plaats maken");
  const form = dialog(page, "Open plaats");
  await form.getByRole("textbox", { name: "Van", exact: true }).fill("8:45");
  await form.getByRole("textbox", { name: "Tot", exact: true }).fill("17:00");
  await button(form, "Toevoegen").click();
  await fromMenu(page, page.getByRole("button", { name: /^Open plaats, Vlinders, dinsdag/ }), "Open plaats invullen");
  await button(page, "Pieter-Bas G. inplannen").click();
  const planned = shiftBar(page, "Pieter-Bas G.", "Vlinders", "dinsdag");
  await expect(planned).toHaveAccessibleName(/8:45 tot 17:00/);
  await fromMenu(page, planned, "Pauze", "Pauze inplannen volgens de regels");
  await expect(planned).toHaveAccessibleName(/pauze/);
  await expectOvertredingen(page, "2 overtredingen");

  await readRepair(page, "Bso (kindercentrum) · do 15:00", "Plan Dewi N. donderdag");
  await expandDay(page, "donderdag");
  const dewi = laneCell(page, "Dewi N.", "donderdag");
  await wheelTo(page, dewi);
  await drawAcross(page, dewi, [15, 17]);
  await expect(shiftBar(page, "Dewi N.", "BSO Uilennest", "donderdag")).toHaveAccessibleName(/15:00 tot 17:00/);
  await expectOvertredingen(page, "1 overtreding");

  await readRepair(page, "vr 18:00", "Laat Jelle R. vrijdag tot 18:15 blijven");
  await expandDay(page, "vrijdag");
  const jelle = shiftBar(page, "Jelle R.", "Zonnestralen", "vrijdag");
  await beginDrag(page, jelle, "end", 0.25);
  await expect(page.locator(".drag-label")).toContainText("9:00–18:15");
  await page.mouse.up();
  await expect(jelle).toHaveAccessibleName(/9:00 tot 18:15/);
  await expectOvertredingen(page, "geen overtredingen");
}

async function publish(page: Page): Promise<void> {
  await button(page, "Publiceren…").click();
  await expect(dialog(page, "Week 51 publiceren")).toContainText("Geen overtredingen.");
  await button(dialog(page, "Week 51 publiceren"), "Publiceren").click();
  await expect(button(page, "Gepubliceerd. Wijzigen toestaan…")).toBeVisible();
  await expectSaved(page);
}

async function closeMonday(page: Page): Promise<void> {
  const bar = shiftBar(page, "Noor de W.", "Sterretjes", "maandag");
  await fromMenu(page, bar, "Week en dag", "Dag afsluiten");
  const form = dialog(page, "Dag afsluiten: maandag 14 december");
  await form.getByRole("textbox", { name: "Noor de W. tot" }).fill("16:45");
  await button(form, "Dag afsluiten").click();
  await expect(bar).toHaveAccessibleName(/7:00 tot 16:45/);
  await expectSaved(page);
}

test("by mouse: a week from the basisrooster is mended, published, and its first day closed", async () => {
  test.slow();
  let page = await app.launch();
  await page.clock.setFixedTime(PLANNING_DAY);
  await takeBasisrooster(page);
  await reportSickAndFill(page, GAPS.fatima);
  await reportSickAndFill(page, GAPS.marijke);
  await drawMorningMerge(page);
  await mendOvertredingen(page);
  await publish(page);

  await page.clock.setFixedTime(CLOSING_TIME);
  await closeMonday(page);
  await app.kill();

  page = await app.launch();
  await expectPlannedWeek(page);
});
