import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved } from "./rosterPage.ts";

/* The screens "Groepen" and "Locatie & pilots" in the real Electron: by keyboard alone, kept, undone, and in order for axe. */

const app = appUnderTest();

const cell = (page: Page, text: string) => page.getByRole("gridcell", { name: text, exact: true });
const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ has: cell(page, name) });
const dialog = (page: Page) => page.getByRole("dialog");
const field = (page: Page, name: string) => dialog(page).getByRole("textbox", { name, exact: true });
const press = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true }).press("Enter");
const topic = (page: Page, name: string) => page.getByRole("article", { name, exact: true });

/** Types over what a field holds. */
async function type(target: Locator, text: string): Promise<void> {
  await target.focus();
  await target.press("Control+a");
  await target.pressSequentially(text);
}

async function showPart(page: Page, part: string): Promise<void> {
  await page.keyboard.press("Alt+3");
  await page.getByRole("button", { name: part, exact: true }).press("Enter");
}

test("a group comes, is edited, is closed where it has a history, and goes where it has none", async () => {
  const page = await app.start(49);
  await page.keyboard.press("Alt+8");
  await page.getByRole("button", { name: "Groep toevoegen" }).press("Enter");
  await press(page, "Toevoegen");
  await expect(dialog(page).getByText("Vul een naam in.")).toBeVisible();
  await type(field(page, "Naam"), "Krekels");
  await type(field(page, "Aantal plaatsen"), "8");
  await dialog(page)
    .getByRole("checkbox", { name: "In deze groep wordt voorschoolse educatie gegeven" })
    .press("Space");
  await field(page, "Naam").press("Enter");
  await expect(announcement(page)).toContainText("Groep Krekels toegevoegd");
  await expect(rowOf(page, "Krekels")).toContainText("ja, uren niet vastgelegd");
  await expect(rowOf(page, "Krekels")).toContainText("Uren voorschoolse educatie");
  await expectAccessible(page, "the groups");

  await cell(page, "Krekels").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("0,5");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Vul een heel getal");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "Krekels")).toContainText("9");
  await cell(page, "Krekels").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expectAccessible(page, "the form of a group");
  await press(page, "Verwijderen of beëindigen…");
  await expect(dialog(page).getByText(/Hieraan hangt niets/)).toBeVisible();
  await press(page, "Verwijderen");
  await expect(cell(page, "Krekels")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(cell(page, "Krekels")).toBeVisible();

  await cell(page, "Vlinders").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await press(page, "Verwijderen of beëindigen…");
  await expect(dialog(page)).toContainText("20 kinderen");
  await expect(dialog(page)).toContainText(/\d+ diensten/);
  await expect(dialog(page).getByRole("button", { name: "Verwijderen", exact: true })).toHaveCount(0);
  await type(field(page, "Laatste dag dat de groep open is"), "31-12-2026");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("Na deze dag staan er nog 17 kinderen");
});

test("groups stand in another order by keys and mouse, which undo takes back as one", async () => {
  const page = await app.start(49);
  await page.keyboard.press("Alt+8");
  const names = page.locator(".record-grid tbody tr td:first-child");
  const before = await names.allTextContents();
  const [first = "", second = "", third = "", ...others] = before;
  await page.getByRole("button", { name: "Volgorde…" }).press("Enter");
  await page.getByRole("button", { name: `${first} omlaag` }).press("Enter");
  await expect(announcement(page)).toContainText(`${first} staat nu op plaats 2.`);
  const items = page.getByRole("list", { name: "Groepen in hun volgorde" }).getByRole("listitem");
  await items.nth(2).locator(".ordered-grip").dragTo(items.nth(0));
  await expectAccessible(page, "the order of the groups");
  await press(page, "Opslaan");
  await expect(names).toHaveText([third, second, first, ...others]);
  await page.keyboard.press("Alt+1");
  await expect(page.getByRole("grid").first().getByRole("rowheader").first()).toContainText(third);
  await page.keyboard.press("Control+z");
  await expect(announcement(page)).toContainText("Ongedaan gemaakt: Volgorde van de groepen gewijzigd");
  await page.keyboard.press("Alt+8");
  await expect(names).toHaveText(before);
});

test("what is on record of the location changes by its forms, and holidays close only when chosen", async () => {
  const page = await app.start(49);
  await showPart(page, "Locatie");
  await page.getByRole("button", { name: "Openingstijden bewerken" }).press("Enter");
  const hours = (day: string) => field(page, day).first();
  await type(hours("maandag"), "8 tot");
  await press(page, "Bewaren");
  await expect(dialog(page).getByText("Eén veld klopt nog niet.")).toBeVisible();
  await type(hours("maandag"), "8-17");
  await dialog(page).getByRole("button", { name: "Maandag overnemen voor dinsdag t/m vrijdag" }).first().press("Enter");
  await expectAccessible(page, "the opening hours");
  await press(page, "Bewaren");
  await expect(topic(page, "Openingstijden")).toContainText("ma–vr 8:00-17:00");
  await expect(announcement(page)).toContainText("Openingstijden gewijzigd");

  await page.getByRole("button", { name: "Achterwacht bewerken" }).press("Enter");
  await dialog(page).getByRole("checkbox", { name: "De achterwacht is vastgelegd" }).press("Space");
  await press(page, "Bewaren");
  await expect(topic(page, "Achterwacht")).toContainText("niet vastgelegd");
  await expect(topic(page, "Achterwacht").getByRole("button", { name: "Achterwacht", exact: true })).toBeVisible();

  await expect(topic(page, "Dagen gesloten")).toContainText("Ook op feestdagen geldt de locatie als open.");
  await page.getByRole("button", { name: "Dagen gesloten bewerken" }).press("Enter");
  await dialog(page)
    .getByRole("button", { name: /^Eerste kerstdag, vr 25 dec/ })
    .press("Enter");
  await expect(field(page, "Waarom")).toHaveValue("Eerste kerstdag");
  await press(page, "Bewaren");
  await expect(topic(page, "Dagen gesloten")).toContainText("25 december 2026 · Eerste kerstdag");

  await page.getByRole("button", { name: "School toevoegen" }).press("Enter");
  await type(field(page, "Naam"), "De Wilg");
  await type(field(page, "Datums met een komma ertussen"), "27-11-2026, 12-3-2027");
  await page.keyboard.press("Enter");
  await expect(topic(page, "Scholen")).toContainText("De Wilg · 0 kinderen · 0 vakanties, 2 studiedagen");
  await expectSaved(page);
  await expectAccessible(page, "the location");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("Control+z");
  await expect(topic(page, "Scholen")).toContainText("Geen scholen.");
  await expect(topic(page, "Openingstijden")).toContainText("ma–vr 7:00-18:30");
  await expectSaved(page);
});

test("the steps of the tekortplan are ordered by keys, and a new version starts with them", async () => {
  let page = await app.start(49);
  await showPart(page, "Tekortplan");
  const steps = page.getByRole("list", { name: "Stappen van het tekortplan" }).getByRole("listitem");
  await expect(topic(page, "Versie 2")).toContainText("geldt");
  await expectAccessible(page, "the plan");
  await page.getByRole("button", { name: "Een groep sluiten omhoog" }).press("Enter");
  await expect(steps.nth(4)).toContainText("Een groep sluiten");
  await expect(announcement(page)).toContainText("Een groep sluiten is nu stap 5.");
  await expect(page.getByRole("button", { name: "Een groep sluiten omhoog" })).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(steps.nth(3)).toContainText("Een groep sluiten");
  await steps.nth(0).locator(".ordered-grip").dragTo(steps.nth(2));
  await expect(steps.nth(2)).toContainText("Diensten ruilen");

  await page.getByRole("button", { name: "Stap toevoegen" }).press("Enter");
  await type(field(page, "Wat er wordt gedaan"), "De GGD bellen");
  await page.keyboard.press("Enter");
  await expect(steps.nth(6)).toContainText("Wie beslist: nog niet vastgelegd");

  await page.getByRole("button", { name: "Nieuwe versie" }).press("Enter");
  await expect(field(page, "Versie")).toHaveValue("3");
  await type(field(page, "Geldig vanaf"), "1-12-2026");
  await page.keyboard.press("Enter");
  await expect(topic(page, "Versie 3")).toContainText("Besproken met oudercommissienog niet vastgelegd");
  await expect(steps).toHaveCount(7);
  await expectSaved(page);
  await app.kill();

  page = await app.start(49);
  await showPart(page, "Tekortplan");
  await page.getByRole("button", { name: "Versie 3", exact: true }).press("Enter");
  await page.getByRole("button", { name: "De GGD bellen bewerken" }).press("Enter");
  await press(page, "Stap verwijderen");
  await expect(page.getByText("De GGD bellen")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(page.getByText("De GGD bellen")).toBeVisible();
});
