import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved, shiftBar, stepToWeek } from "./rosterPage.ts";

/* Weeks that are filled from a basisrooster, and from each other, with what changes before it does. */

const app = appUnderTest();

test("a basisrooster of even weeks fills the weeks ahead, each undone in its own week", async () => {
  const page = await app.start(50);
  await page.keyboard.press("Shift+T");
  const list = page.getByRole("dialog", { name: "Basisrooster en sjablonen" });
  await expect(list).toContainText("Er is nog geen basisrooster of sjabloon.");
  await expect(list.getByRole("button", { name: "Nieuw sjabloon…" })).toBeFocused();
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "Nieuw sjabloon" });
  await page.keyboard.press("Enter");
  await expect(form).toContainText("Geef het sjabloon een naam.");
  await page.keyboard.type("Basis even");
  await form.getByRole("button", { name: /Voor$/ }).press("Enter");
  await page.getByRole("option", { name: "even weken", exact: true }).press("Enter");
  await expectAccessible(page, "the form of a template");
  await form.getByRole("textbox", { name: "Naam" }).press("Enter");
  await expect(list).toContainText("Basisrooster · even weken, altijd geldig · 85 diensten");
  await expectAccessible(page, "the list of templates");

  await list.getByRole("button", { name: "Basis even toepassen" }).press("Enter");
  const apply = page.getByRole("dialog", { name: "Basis even toepassen" });
  await apply.getByRole("button", { name: /Tot en met week$/ }).press("Enter");
  await page.getByRole("option", { name: /^Week 52/ }).press("Enter");
  const weeks = apply.getByRole("region", { name: "Wat er verandert" }).getByRole("listitem");
  await expect(weeks).toHaveText([/Week 50.*er verandert niets/, /Week 51.*Geldt alleen in even weken/, /Week 52/]);
  await expect(weeks.last()).toContainText(/\d+ erbij · overtredingen \d+ → \d+/);
  await expect(weeks.last()).toContainText("vr 25 dec (Eerste kerstdag)");
  await expectAccessible(page, "applying a template");
  await apply.getByRole("button", { name: "Toepassen op 1 week" }).press("Enter");
  await expect(announcement(page)).toContainText("Gevuld: week 52.");
  await expectSaved(page);

  await stepToWeek(page, 52);
  await expect(shiftBar(page, "Fatima B.", "Zonnestralen", "maandag")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(announcement(page)).toContainText("Ongedaan gemaakt: Sjabloon Basis even toegepast.");
  await expect(page.locator("[data-shift]")).toHaveCount(0);
});

test("a week is filled from the one before, and a day from another, after a look at what changes", async () => {
  const page = await app.start(51);
  await page.keyboard.press("Shift+W");
  const week = page.getByRole("dialog", { name: "Week kopiëren naar week 51" });
  await expect(week.getByRole("button", { name: /^Week 50.*Welke week|Welke week.*Week 50/ })).toBeVisible();
  await week.getByText(/verschillen tonen$/).click();
  await expectAccessible(page, "copying a week");
  await week.getByRole("button", { name: "Week kopiëren" }).click();
  await expect(announcement(page)).toContainText("Week 50 gekopieerd naar deze week");

  const bar = shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag");
  await bar.focus();
  await page.keyboard.press("Shift+D");
  const day = page.getByRole("dialog", { name: "Dag kopiëren" });
  await expect(day).toContainText("Kies minstens één dag.");
  await day.getByRole("checkbox", { name: "woensdag 16 december" }).press("Space");
  await expect(day.getByRole("region", { name: "Wat er verandert" })).toContainText(/overtreding/);
  await expectAccessible(page, "copying a day");
  await day.getByRole("button", { name: "Dag kopiëren" }).press("Enter");
  await expect(announcement(page)).toContainText("Dag gekopieerd: di 15 dec → wo 16 dec");
  await expect(shiftBar(page, "Fatima B.", "Zonnestralen", "woensdag")).toBeVisible();
});
