import { expect, type Locator, type Page, test } from "@playwright/test";
import { appUnderTest } from "./appUnderTest.ts";
import { CLOSING_TIME, expectOvertredingen, expectPlannedWeek, GAPS, type Gap, PLANNING_DAY } from "./plannedWeek.ts";
import { announcement, expectSaved, pressUntilFocused, shiftBar } from "./rosterPage.ts";

/*
 * A week from the basisrooster to a closed day with the keyboard alone: nothing is clicked, and nothing gets the focus but by a
 * key. What happens is read where a screen reader hears it.
 */

const app = appUnderTest();

const says = (page: Page, text: string | RegExp) => expect(announcement(page)).toContainText(text);
const focused = (page: Page) => page.locator(":focus");
const dialog = (page: Page, name: string | RegExp) => page.getByRole("dialog", { name });

/** Goes somewhere, or does something, with Ctrl+K. */
async function find(page: Page, text: string): Promise<void> {
  const search = dialog(page, "Zoeken en opdrachten");
  await page.keyboard.press("Control+k");
  await expect(search.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type(text);
  await expect(search.getByRole("menuitem", { name: new RegExp(`^${text}`, "i") })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(search).toHaveCount(0);
}

async function openWeekByName(page: Page, week: string): Promise<void> {
  await find(page, week);
  await expect(page.getByRole("grid")).toHaveAccessibleName(new RegExp(`^Rooster ${week},`, "i"));
  await says(page, /^Week \d+, .* geopend\.$/);
}

/** Walks through the row of a person, where the search leads, to her shift of a day. */
async function walkTo(page: Page, person: string, target: Locator): Promise<void> {
  await find(page, person);
  await expect(focused(page)).toHaveAccessibleName(new RegExp(`^${person.replace(".", "\\.")}, `));
  await page.keyboard.press("Home");
  if (await target.evaluate((element) => element !== document.activeElement)) {
    await pressUntilFocused(page, "ArrowRight", target);
  }
}

/** The list of a choice opens with Enter, typing finds the option, and Enter takes it. */
async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await pressUntilFocused(page, "Tab", field);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.type(option);
  await expect(focused(page)).toHaveAccessibleName(new RegExp(`^${option}`));
  await page.keyboard.press("Enter");
}

async function retype(page: Page, field: Locator, text: string): Promise<void> {
  await pressUntilFocused(page, "Tab", field);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

async function takeBasisrooster(page: Page): Promise<void> {
  await openWeekByName(page, "Week 50");
  await page.keyboard.press("Shift+T");
  await expect(focused(page)).toHaveAccessibleName("Nieuw sjabloon…");
  await page.keyboard.press("Enter");
  await expect(dialog(page, "Nieuw sjabloon")).toBeVisible();
  await page.keyboard.type("Basisrooster winter");
  await page.keyboard.press("Enter");
  await says(page, "Basisrooster winter");

  const list = dialog(page, "Basisrooster en sjablonen");
  await pressUntilFocused(page, "Tab", list.getByRole("button", { name: "Basisrooster winter toepassen" }));
  await page.keyboard.press("Enter");
  const apply = dialog(page, "Basisrooster winter toepassen");
  await choose(page, apply.getByRole("button", { name: /Van week$/ }), "Week 51");
  await expect(apply.getByRole("region", { name: "Wat er verandert" })).toContainText(
    /115 erbij.* overtredingen 216 → 5/,
  );
  await pressUntilFocused(page, "Tab", apply.getByRole("button", { name: "Toepassen op 1 week" }));
  await page.keyboard.press("Enter");
  await says(page, "Gevuld: week 51.");
  await expect(apply).toHaveCount(0);
  await openWeekByName(page, "Week 51");
  await expectOvertredingen(page, "5 overtredingen");
}

async function reportSickAndFill(page: Page, { away, taker, group, day, times }: Gap): Promise<void> {
  await walkTo(page, away, shiftBar(page, away, group, day));
  await expect(focused(page)).toHaveAccessibleName(times);
  await page.keyboard.press("a");
  await expect(focused(page)).toHaveAccessibleName("Ziek");
  await page.keyboard.press("Enter");
  await says(page, new RegExp(`^Afwezigheid van ${away.replace(".", "\\.")} gemeld`));
  await says(page, "1 open plaats.");

  await expect(page.getByRole("grid", { name: "Wie kan komen, de beste eerst" })).toBeVisible();
  await expect(focused(page)).toHaveAccessibleName(new RegExp(`^${taker.replace(".", "\\.")}, `));
  await page.keyboard.press("Enter");
  await says(page, new RegExp(`^Open plaats ingevuld door ${taker.replace(".", "\\.")}`));
  await says(page, "5 overtredingen. Er zijn geen open plaatsen meer.");
}

async function drawMorningMerge(page: Page): Promise<void> {
  await walkTo(page, "Roos V.", shiftBar(page, "Roos V.", "Regenboog", "woensdag"));
  await page.keyboard.press("2");
  await says(page, "Dagrooster woensdag 16 december.");
  const old = page.getByRole("button", { name: /^Samengevoegd, Vlinders, Regenboog, 7:00/ });
  await page.keyboard.press("Control+Home");
  await pressUntilFocused(page, "ArrowRight", old);
  await page.keyboard.press("Delete");
  await says(page, "Samenvoeging van Vlinders + Regenboog verwijderd");
  await expect(focused(page)).toHaveAccessibleName(/^Samengevoegd, /);

  await page.keyboard.press("m");
  const form = dialog(page, "Groepen samenvoegen, woensdag 16 december");
  for (const group of ["Vlinders", "Regenboog"]) {
    await pressUntilFocused(page, "Tab", form.getByRole("checkbox", { name: group }));
    await page.keyboard.press("Space");
  }
  await retype(page, form.getByRole("textbox", { name: "Van" }), "7.30");
  await retype(page, form.getByRole("textbox", { name: "Tot" }), "8.15");
  await choose(page, form.getByRole("button", { name: /In de ruimte van$/ }), "Regenboog");
  await expect(form.getByRole("status")).toContainText(/Hoogste aantal nodig: apart \d+, samengevoegd \d+\./);
  await expect(form.getByRole("status")).toContainText("Geen nieuwe bevindingen.");
  await pressUntilFocused(page, "Tab", form.getByRole("button", { name: "Samenvoegen" }));
  await page.keyboard.press("Enter");
  await says(page, "Samenvoeging van Vlinders + Regenboog toegevoegd: woensdag 16 december, 7:30 tot 8:15");
  await page.keyboard.press("1");
  await says(page, "Weekrooster.");
}

/** Opens the first finding with this title, reads its repairs, and goes back to the board. */
async function readRepair(page: Page, title: string, repair: string): Promise<void> {
  await page.keyboard.press("F6");
  await expect(page.locator(".finding-button:focus")).toHaveCount(1);
  await page.keyboard.press("Home");
  const finding = page.locator(".finding-button").filter({ hasText: title }).first();
  if (await finding.evaluate((element) => element !== document.activeElement)) {
    await pressUntilFocused(page, "ArrowDown", finding);
  }
  await expect(page.locator(".finding[data-open]")).toContainText(repair);
  await page.keyboard.press("Enter");
  await expect(page.locator(".board :focus")).toHaveCount(1);
}

async function type(page: Page, shift: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Dienst typen" })).toBeFocused();
  await page.keyboard.type(shift);
  await page.keyboard.press("Enter");
}

async function mendOvertredingen(page: Page): Promise<void> {
  await readRepair(page, "Vlinders · di 08:45", "Plan Pieter-Bas G. dinsdag");
  await type(page, "Pieter-Bas di 8:45-17 vlinders pauze 12:00");
  await says(page, /^Dienst van Pieter-Bas G\. toegevoegd: dinsdag 15 december, 8:45 tot 17:00.* 2 overtredingen\.$/);
  await page.keyboard.press("Escape");

  await readRepair(page, "Bso (kindercentrum) · do 15:00", "Plan Dewi N. donderdag");
  await type(page, "dewi do 15-17 uilennest");
  await says(page, /^Dienst van Dewi N\. toegevoegd: donderdag 17 december, 15:00 tot 17:00.* 1 overtreding\.$/);
  await page.keyboard.press("Escape");

  await readRepair(page, "vr 18:00", "Laat Jelle R. vrijdag tot 18:15 blijven");
  await walkTo(page, "Jelle R.", shiftBar(page, "Jelle R.", "Zonnestralen", "vrijdag"));
  await page.keyboard.press("Shift+Alt+ArrowRight");
  await says(page, /^Tijden van Jelle R\. gewijzigd: vrijdag 18 december, 9:00 tot 18:15.* Geen overtredingen\.$/);
}

async function publish(page: Page): Promise<void> {
  await find(page, "week publiceren");
  await expect(dialog(page, "Week 51 publiceren")).toContainText("Geen overtredingen.");
  await expect(focused(page)).toHaveAccessibleName("Publiceren");
  await page.keyboard.press("Enter");
  await says(page, "Week 51 gepubliceerd");
  await expectSaved(page);
}

async function closeMonday(page: Page): Promise<void> {
  await find(page, "dag afsluiten");
  const form = dialog(page, "Dag afsluiten: maandag 14 december");
  await retype(page, form.getByRole("textbox", { name: "Noor de W. tot" }), "16.45");
  await page.keyboard.press("Enter");
  await says(page, "Dag afgesloten: ma 14 dec.");
  await says(page, "Geen overtredingen.");
  await expectSaved(page);
}

test("by keyboard alone: a week from the basisrooster is mended, published, and its first day closed", async () => {
  test.slow();
  let page = await app.launch();
  await page.clock.setFixedTime(PLANNING_DAY);
  await expect(page.getByRole("grid")).toBeVisible();
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
