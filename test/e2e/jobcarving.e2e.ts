import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved, shiftBar } from "./rosterPage.ts";

/*
 * The parts of a shift in the real Electron, by keyboard alone: a groepshulp gets tasks and a pedagogical one is found, and
 * a beroepskracht gets a second break and a stretch on another group.
 */

const app = appUnderTest();

const start = () => app.start(48);

const field = (page: Page, name: string) => page.getByRole("dialog").getByRole("textbox", { name, exact: true });

/** Types over what the field with the focus holds. */
async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

/** Goes on from the begin of a row to what it is spent on, and chooses that by its first letters. */
async function chooseWhat(page: Page, letters: string): Promise<void> {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type(letters);
  await page.keyboard.press("Enter");
}

test("a groepshulp gets two tasks by keyboard; the pedagogical one is found, and undone at once", async () => {
  const page = await start();
  const bar = shiftBar(page, "Gerda Z.", "Vlinders", "woensdag");
  const finding = page.getByRole("listitem").filter({ hasText: "Een pedagogische taak staat bij een groepshulp" });
  // The panel opens on what breaks a rule; this asks for attention.
  await page.getByRole("button", { name: "Aandacht" }).click();
  await expect(finding).toHaveCount(0);
  await bar.press("Enter");
  const add = page.getByRole("button", { name: "Onderdeel toevoegen" });

  await add.press("Enter");
  await expect(field(page, "Onderdeel 1 van")).toBeFocused();
  await expect(field(page, "Onderdeel 1 van")).toHaveValue("10:00");
  await expect(field(page, "Onderdeel 1 tot")).toHaveValue("15:00");
  await page.keyboard.press("Tab");
  await retype(page, "11.30");
  await add.press("Enter");
  await expect(field(page, "Onderdeel 2 van")).toBeFocused();
  await expect(field(page, "Onderdeel 2 van")).toHaveValue("11:30");
  await retype(page, "11");
  await chooseWhat(page, "ped");
  await expectAccessible(page, "form with parts");
  await field(page, "Onderdeel 2 van").press("Enter");
  await expect(page.getByText("Het onderdeel overlapt een ander onderdeel")).toBeVisible();
  await expectAccessible(page, "form with a refused part");
  await field(page, "Onderdeel 2 van").focus();
  await retype(page, "12");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(bar).toHaveAccessibleName(/verzorgend 10:00 tot 11:30, pedagogisch 12:00 tot 15:00/);
  await expect(bar).toBeFocused();
  await expect(announcement(page)).toContainText("Dienst van Gerda Z. bewerkt");
  await expect(finding).toContainText("12:00–15:00");
  await expectSaved(page);
  await page.keyboard.press("Control+z");
  await expect(finding).toHaveCount(0);
  await expect(bar).not.toHaveAccessibleName(/verzorgend|pedagogisch/);
});

test("parts that the document brought are edited and removed, and nothing changes when the form is left", async () => {
  const page = await start();
  const bar = shiftBar(page, "Jorrit H.", "Sterretjes", "dinsdag");
  await expect(bar).toHaveAccessibleName(
    /verzorgend 9:00 tot 11:15, huishoudelijk 11:15 tot 12:15, verzorgend 12:15 tot 14:00/,
  );
  await bar.press("Enter");
  await expect(page.getByRole("group", { name: "Onderdelen" })).toContainText("huishoudelijk, niet op de groep");
  await page.getByRole("button", { name: "Onderdeel 3 verwijderen" }).press("Enter");
  await expect(page.getByRole("button", { name: "Onderdeel toevoegen" })).toBeFocused();
  await field(page, "Onderdeel 1 van").focus();
  await chooseWhat(page, "voor");
  await page.keyboard.press("Escape");
  await expect(bar).toHaveAccessibleName(/verzorgend 12:15 tot 14:00/);

  await bar.press("Enter");
  await page.getByRole("button", { name: "Onderdeel 3 verwijderen" }).press("Enter");
  await field(page, "Onderdeel 1 van").focus();
  await chooseWhat(page, "voor");
  await page.getByRole("button", { name: "Bewaren", exact: true }).press("Enter");
  await expect(bar).toHaveAccessibleName(
    /voorbereidend 9:00 tot 11:15, huishoudelijk 11:15 tot 12:15, gewijzigd sinds publicatie$/,
  );
  await page.keyboard.press("Control+z");
  await expect(bar).toHaveAccessibleName(/verzorgend 12:15 tot 14:00/);
});

test("a second break and a stretch on another group are added, seen on the strips, removed and undone", async () => {
  const page = await start();
  const bar = shiftBar(page, "Marijke T.", "Sterretjes", "maandag");
  const strip = page.getByRole("gridcell", { name: /^Bezetting Sterretjes, maandag/ });
  const inOrder = (await strip.getAttribute("aria-label")) ?? "";
  const dialog = page.getByRole("dialog", { name: "Dienst bewerken" });
  await bar.press("Enter");
  await expect(dialog.getByRole("textbox")).toHaveCount(4);
  await page.getByRole("button", { name: "Pauze toevoegen" }).press("Enter");
  await expect(field(page, "Pauze 2 van")).toBeFocused();
  await page.keyboard.type("15.30");
  await page.keyboard.press("Tab");
  await page.keyboard.type("15.45");
  await page.getByRole("button", { name: "Onderdeel toevoegen" }).press("Enter");
  await retype(page, "9.30");
  await page.keyboard.press("Tab");
  await retype(page, "14");
  await field(page, "Onderdeel 1 van").focus();
  await chooseWhat(page, "op zonne");
  await expectAccessible(page, "form with a second break and another group");
  await field(page, "Onderdeel 1 van").press("Enter");

  await expect(dialog).toHaveCount(0);
  await expect(bar).toHaveAccessibleName(
    /pauze 13:00 tot 13:30, pauze 15:30 tot 15:45, op Zonnestralen 9:30 tot 14:00, gewijzigd/,
  );
  await expect(strip).not.toHaveAccessibleName(inOrder);
  await expectSaved(page);

  await bar.press(";");
  await expect(announcement(page)).toContainText("Pauze 2 van 2 gekozen: 15:30 tot 15:45.");
  await page.keyboard.press(".");
  await expect(bar).toHaveAccessibleName(/pauze 13:00 tot 13:30, pauze 15:45 tot 16:00/);

  await bar.press("Enter");
  await page.getByRole("button", { name: "Pauze 2 verwijderen" }).press("Enter");
  await expect(page.getByRole("button", { name: "Pauze toevoegen" })).toBeFocused();
  await page.getByRole("button", { name: "Onderdeel 1 verwijderen" }).press("Enter");
  await page.getByRole("button", { name: "Bewaren", exact: true }).press("Enter");
  await expect(bar).not.toHaveAccessibleName(/15:|op Zonnestralen/);
  await expect(strip).toHaveAccessibleName(inOrder);
  await page.keyboard.press("Control+z");
  await expect(bar).toHaveAccessibleName(/pauze 15:45 tot 16:00, op Zonnestralen 9:30 tot 14:00/);
});
