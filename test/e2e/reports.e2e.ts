import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { readTableFile } from "../../electron/files/tableFile.ts";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { readPdf } from "./readPdf.ts";

/* The screen "Rapporten" in the real Electron: what is looked at is what is saved; tables and calendars; by keyboard. */

const PRINT_TIMEOUT = { timeout: 30_000 };

const app = appUnderTest();

const sheetNumber = (page: Page) => page.locator(".preview-number");
const saveButton = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).press("Enter");
  await page.getByRole("option", { name: option }).press("Enter");
}

async function savedAs(page: Page, fileName: string): Promise<string> {
  await expect(page.locator(".report-saved", { hasText: `Opgeslagen als ${fileName}.` })).toBeVisible(PRINT_TIMEOUT);
  return join(app.saveDir, fileName);
}

test("a report is looked at sheet by sheet, saved as it was seen, and asked for in the same way again", async () => {
  test.slow();
  const page = await app.start(48);
  await page.keyboard.press("Control+p");
  await expect(sheetNumber(page)).toHaveText(/^Blad 1 van \d+$/, PRINT_TIMEOUT);
  await expect(page.locator("canvas[data-drawn]")).toBeVisible();
  const [, count = ""] = /van (\d+)$/.exec((await sheetNumber(page).textContent()) ?? "") ?? [];
  await page.getByRole("region", { name: /^Blad 1 van/ }).press("PageDown");
  await expect(sheetNumber(page)).toHaveText(`Blad 2 van ${count}`);
  await page.getByRole("button", { name: "Tekst van dit blad", exact: true }).press("Enter");
  await expect(page.getByRole("region", { name: "Tekst van dit blad" })).toContainText("blz. 2 van");
  await expectAccessible(page, "the preview of a roster");

  await choose(page, "Groep", "Sterretjes");
  await page.getByRole("button", { name: "Initialen" }).press("Enter");
  await expect(sheetNumber(page)).toHaveText(/^Blad 1 van \d+$/, PRINT_TIMEOUT);
  await expect(page.getByRole("region", { name: /^Blad 1 van/ })).toBeVisible();
  await saveButton(page, "Opslaan als PDF…").press("Enter");
  const file = await savedAs(page, "Rooster 2026-W48 Sterretjes.pdf");
  // A pattern that is a formula takes a viewer a quarter of a minute a sheet.
  expect(readFileSync(file).includes("/ShadingType")).toBe(false);
  const pdf = await readPdf(file);
  expect(pdf.pages.join(" ")).not.toContain("Noor de W.");

  await page.getByRole("button", { name: "Dossier voor de inspecteur" }).press("Enter");
  await expect(page.getByRole("checkbox", { name: "Sterretjes" })).toBeChecked();
  await page.keyboard.press("Alt+1");
  await page.keyboard.press("Control+p");
  await page.getByRole("button", { name: "Weekrooster", exact: true }).press("Enter");
  await expect(page.getByRole("button", { name: /Sterretjes.*Groep$/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Initialen" })).toHaveAttribute("aria-pressed", "true");
});

test("a week as tables, and everyone's shifts as calendars in a folder", async () => {
  const page = await app.start(48);
  await page.keyboard.press("Control+p");
  await page.getByRole("button", { name: "Uren per medewerker en functie" }).press("Enter");
  await saveButton(page, "Opslaan als Excel…").press("Enter");
  const [hours] = await readTableFile(readFileSync(await savedAs(page, "Uren 2026-W48 De Zonnebloem.xlsx")));
  expect(hours?.rows[0]?.cells.slice(0, 4)).toEqual(["Medewerker", "Functie", "Contracturen", "Gepland"]);
  await page.getByRole("button", { name: "Rooster van een week" }).press("Enter");
  await saveButton(page, "Opslaan als CSV…").press("Enter");
  const week = readFileSync(await savedAs(page, "Rooster 2026-W48 De Zonnebloem.csv"), "utf8");
  expect(week).toContain("Noor de W.;");
  expect(week).not.toMatch(/ziek/i);
  await page.getByRole("button", { name: "Agenda per medewerker" }).press("Enter");
  const preview = page.getByRole("region", { name: "Voorbeeld" });
  await expect(preview.getByRole("row", { name: /^Noor de W\. 3/ })).toBeVisible();
  await saveButton(page, "Agenda's in een map opslaan…").press("Enter");
  const folder = await savedAs(page, "Agenda's De Zonnebloem vanaf 2026-11-23");
  const noor = readFileSync(join(folder, "Rooster Noor de W.ics"), "utf8");
  expect(noor.match(/^BEGIN:VEVENT/gm)).toHaveLength(3);
  expect(readdirSync(folder).length).toBeGreaterThan(5);
  await choose(page, "Medewerker", "Noor de W.");
  await expect(preview.getByRole("row", { name: /^ma 23 nov 2026 07:00–16:30 Dienst Sterretjes / })).toBeVisible();
  await expect(preview.getByRole("row")).toHaveCount(4);
  await expectAccessible(page, "the calendars");
});
