import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved, laneCell, shiftBar, stepToWeek } from "./rosterPage.ts";

/* A second location beside the example, someone who works at both, and the way from one to the other. */

const app = appUnderTest();

const dialog = (page: Page) => page.getByRole("dialog");
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

async function inMenu(page: Page, location: string, item: string): Promise<void> {
  await page.getByRole("button", { name: location, exact: true }).press("Enter");
  await page.getByRole("menu", { name: location }).getByText(item, { exact: true }).press("Enter");
}

/** A location set up as the example, without people, where Noor of the example works on Tuesday morning. */
async function makeSecond(page: Page): Promise<void> {
  await inMenu(page, "De Zonnebloem", "Opzet overnemen in een nieuwe locatie…");
  await dialog(page).getByRole("textbox", { name: "Naam van de nieuwe locatie" }).fill("De Regenboog");
  await page.keyboard.press("Enter");
  await expect(heading(page, "De Regenboog")).toBeVisible();
  await stepToWeek(page, 48);
  await inMenu(page, "De Regenboog", "Medewerker van andere locatie…");
  await dialog(page)
    .getByRole("button", { name: /Medewerker$/ })
    .press("Enter");
  await page.getByRole("option", { name: "Noor de W.", exact: true }).press("Enter");
  await expectAccessible(page, "someone of another location");
  await dialog(page).getByRole("button", { name: "Toevoegen", exact: true }).press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  await expect(laneCell(page, "Noor de W.", "dinsdag")).toHaveAccessibleName(/werkt op De Zonnebloem/);
  const field = page.getByRole("combobox", { name: "Dienst typen" });
  await field.fill("Noor di 9-12 Sterretjes");
  await field.press("Enter");
  await expectSaved(page);
}

test("who works at two locations is judged over both, and each location keeps its own week", async () => {
  const page = await app.start(48);
  await makeSecond(page);
  const findings = page.getByRole("complementary", { name: "Bevindingen" });
  await expect(findings.getByRole("button", { name: /Dubbele dienst Noor de W\. · di 09:00–12:00/ })).toBeVisible();
  await expect(laneCell(page, "Noor de W.", "dinsdag")).toHaveAccessibleName(/werkt op De Zonnebloem/);
  await expect(laneCell(page, "Fatima B.", "dinsdag")).toHaveCount(0);

  await page.getByRole("button", { name: /^Zoeken en opdrachten/ }).press("Enter");
  await page.keyboard.type("zonneb");
  await expect(dialog(page).getByRole("menuitem")).toHaveText(["De Zonnebloem"]);
  await page.keyboard.press("Enter");
  await expect(heading(page, "De Zonnebloem")).toBeVisible();
  await stepToWeek(page, 48);
  await expect(findings.getByRole("button", { name: /Dubbele dienst Noor de W\. · di 09:00–12:00/ })).toBeVisible();
  await expect(laneCell(page, "Noor de W.", "dinsdag").first()).toHaveAccessibleName(/werkt op De Regenboog/);
});

test("one press opens another location in a low window at 200 % too", async () => {
  const page = await app.start(48);
  await makeSecond(page);
  await app.resize(1024, 640);
  await app.zoom(2);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(512);
  const to = page.getByRole("button", { name: "Naar De Zonnebloem" });
  await expect(to).toBeInViewport({ ratio: 1 });
  const bar = page.locator(".top-bar");
  expect(await bar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await expectAccessible(page, "the names of locations in a low window");
  await to.click();
  await expect(heading(page, "De Zonnebloem")).toBeVisible();
  await page.getByRole("button", { name: "De Zonnebloem", exact: true }).press("Enter");
  await expect(page.getByRole("menuitemradio", { name: "De Regenboog" })).toBeVisible();
});

test("one press opens another location, and what is recorded of someone at one is offered at the other", async () => {
  const page = await app.start(48);
  await makeSecond(page);
  await shiftBar(page, "Noor de W.", "Sterretjes", "dinsdag").focus();
  await page.keyboard.press("a");
  await expect(dialog(page)).toHaveAccessibleName("Noor de W. afwezig melden");
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText("Afwezigheid van Noor de W. gemeld");
  await page.keyboard.press("Escape");
  await expectSaved(page);

  await page.getByRole("button", { name: "Naar De Zonnebloem" }).click();
  await expect(heading(page, "De Zonnebloem")).toBeVisible();
  await expect(page.getByRole("button", { name: "De Zonnebloem, geopend" })).toBeFocused();
  await stepToWeek(page, 48);
  const notes = page.getByRole("region", { name: "Wat een andere locatie weet" });
  await expect(notes).toContainText(
    "Noor de W.: op De Regenboog is vastgelegd wat hier ontbreekt: afwezig op di 24 nov.",
  );
  await expectAccessible(page, "what another location knows");
  await notes.getByRole("button", { name: "Overnemen van De Regenboog: Noor de W." }).press("Enter");
  await dialog(page).getByRole("button", { name: "Wijzigen toestaan" }).press("Enter");
  await expect(notes).toHaveCount(0);
  await expect(
    page.getByRole("button", { name: /^Open plaats, .*dinsdag .*was van Noor de W\./ }).first(),
  ).toBeVisible();
  await page.getByRole("button", { name: "De Zonnebloem, geopend" }).press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(heading(page, "De Regenboog")).toBeVisible();
});

test("a location is given up, stands apart in the list, and undo takes it up again, also after a restart", {
  tag: "@long",
}, async () => {
  let page = await app.start(48);
  await makeSecond(page);
  await inMenu(page, "De Regenboog", "Locatie beëindigen…");
  await expect(dialog(page)).toContainText("6 groepen, 1 medewerker, 0 kinderen en 1 week");
  await dialog(page).getByRole("button", { name: "Beëindigen" }).press("Enter");
  const note = page.getByRole("note").filter({ hasText: "De laatste dag van deze locatie" });
  await expect(note).toBeVisible();
  await expectSaved(page);
  await app.kill();
  page = await app.launch();
  await expect(heading(page, "De Regenboog")).toBeVisible();
  await page.getByRole("button", { name: "De Regenboog", exact: true }).press("Enter");
  await expect(page.getByRole("group", { name: "Beëindigd" })).toContainText("De Regenboog");
  await expectAccessible(page, "the list of locations");
  await page.keyboard.press("Escape");
  await stepToWeek(page, 48);
  await page.getByRole("button", { name: "Ongedaan maken", exact: true }).press("Enter");
  await expect(page.getByText("De laatste dag van deze locatie")).toHaveCount(0);
});
