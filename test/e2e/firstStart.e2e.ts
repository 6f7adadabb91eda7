import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";

/*
 * The first start on an empty file of one's own: a location by the guide, with the keyboard alone; and the example beside it.
 */

const app = appUnderTest();
const OWN = { ROOSTERWIJS_OWN_DATA: "1" };

const box = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
const step = (page: Page, name: RegExp) => page.getByRole("form", { name });

test("from an empty file to a location with two groups, by the keyboard, and back to it after a restart", async () => {
  const page = await app.launch(OWN);
  await expect(page.getByRole("heading", { name: "Welkom bij Roosterwijs" })).toBeVisible();
  await expectAccessible(page, "the first start");
  await press(page, "Locatie maken");
  await expect(box(page, "Naam van de locatie")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(step(page, /^Stap 1/)).toContainText("Vul een naam in.");
  await expectAccessible(page, "the first step");
  await page.keyboard.type("De Regenboog");
  await page.getByRole("checkbox", { name: /bso/ }).press("Space");
  await box(page, "Gemeente").fill("Deventer");
  await page.keyboard.press("Enter");
  await expect(box(page, "Naam van de groep")).toBeFocused();
  await page.keyboard.type("Rood");
  await box(page, "Plaatsen").fill("16");
  await press(page, "Groep toevoegen");
  await expect(box(page, "Naam van de groep").nth(1)).toBeFocused();
  await page.keyboard.type("Blauw");
  await expectAccessible(page, "the second step");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /De Regenboog/ })).toBeVisible();
  await expect(page.getByRole("grid", { name: /^Rooster Week/ })).toBeVisible();
  await expect(page.getByRole("region", { name: /eerste gecontroleerde rooster/ })).toContainText("Naar Medewerkers");
  await expect(page.getByText("VOORBEELD", { exact: true })).toHaveCount(0);
  await expectAccessible(page, "the empty roster");
  await app.kill();
  const again = await app.launch(OWN);
  await expect(again.getByRole("heading", { name: /De Regenboog/ })).toBeVisible();
  await press(again, "Naar Medewerkers");
  await expect(again.getByRole("heading", { name: "Medewerkers" })).toBeVisible();
});

test("the example opens beside the empty file, and the way back leads to the first start", async () => {
  const page = await app.launch(OWN);
  await press(page, "Voorbeeld openen");
  await expect(page.getByText("VOORBEELD", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "De Zonnebloem", exact: true }).press("Enter");
  await page.getByRole("menuitem", { name: "Eigen locaties openen" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Welkom bij Roosterwijs" })).toBeVisible();
});
