import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { readLocationDocument } from "../../shared/exchange/parse.ts";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { giveToApp } from "./electronLaunch.ts";
import { announcement } from "./rosterPage.ts";

/* The screens "Importeren" and "Exporteren" in the real Electron, by keyboard alone. */

const app = appUnderTest();

/** As a planning system writes it: Windows-1252, semicolons, a title above the headings, and what no roster needs. */
const CHILDREN = [
  "Overzicht kinderen;;;;;",
  "Kindnr;Naam kind;Geb. datum;Stamgroep;BSN;Begeleider",
  "c1;Bakker, Fien;11-02-2026;Zonnestralen;123456782;Noor de W.",
  "n1;Bergen, Noémie van der;06.05.2025;Sterretjes;111222333;Noor de W.",
  "n2;Test, Björn;31-02-2025;Sterretjes;;",
].join("\r\n");

/** Starts the app so that its open dialog answers one file, whose content a test can change. */
async function startWithFile(): Promise<{ readonly page: Page; readonly put: (text: string) => void }> {
  const file = join(app.dataDir, "kinderen.csv");
  const put = (text: string) => writeFileSync(file, Buffer.from(text, "latin1"));
  put("");
  giveToApp(file);
  const page = await app.start(49, { ROOSTERWIJS_TEST_OPEN_FILE: file });
  return { page, put };
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).press("Enter");
const preview = (page: Page) => page.getByRole("grid", { name: "Wat er verandert" });
const counts = (page: Page) => page.getByRole("group", { name: "Tonen" });

async function chooseTable(page: Page): Promise<void> {
  await page.keyboard.press("Control+i");
  await press(page, "Tabel kiezen…");
}

/** Reads a column as another field. */
async function readColumnAs(page: Page, column: string, field: string): Promise<void> {
  await press(page, /^Kolommen \(/);
  await press(page, new RegExp(`Kolom ${column} wordt gelezen als$`));
  await page.keyboard.type(field);
  await page.keyboard.press("Enter");
}

test("a file of another program is looked at, read, taken back as a whole, and its columns are remembered", async () => {
  test.slow();
  const { page, put } = await startWithFile();
  put(CHILDREN);
  await chooseTable(page);
  await expect(counts(page)).toHaveText(/Alles 3.*Geweigerd 1.*Nieuw 1.*Gewijzigd 1.*Gelijk 0/);
  await expect(page.getByText(/Wordt niet ingelezen.*BSN/)).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "kolom Geb. datum" })).toContainText("Deze datum bestaat niet.");
  await expectAccessible(page, "the preview");

  await readColumnAs(page, "Begeleider", "Mentor");
  await expect(page.getByRole("row").filter({ hasText: "BSN" })).not.toContainText("123456782");
  await expectAccessible(page, "the columns");
  await press(page, "Wat er verandert");
  await preview(page).getByRole("gridcell", { name: "Noémie van der B.", exact: true }).focus();
  await page.keyboard.press("Enter");
  const detail = page.getByRole("dialog", { name: "Noémie van der B." });
  await expect(detail.getByRole("row").filter({ hasText: "Mentor" })).toContainText("Noor de W.");
  await page.keyboard.press("Escape");

  await press(page, "2 wijzigingen inlezen");
  await expect(page.getByText("Ingelezen: Kinderen uit kinderen.csv (1 nieuw, 1 gewijzigd).").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Importeren" })).toBeFocused();
  expect(readdirSync(join(app.dataDir, "backups")).join()).toMatch(/import/i);
  await expectAccessible(page, "what was read");
  await press(page, "Naar Kinderen");
  await page.getByRole("searchbox", { name: "Zoeken" }).fill("noemie");
  await expect(page.getByRole("row").filter({ hasText: "Noémie van der B." })).toContainText("Noor de W.");

  await press(page, "Importeren…");
  await press(page, "Tabel kiezen…");
  await expect(counts(page)).toHaveText(/Alles 3.*Geweigerd 1.*Nieuw 0.*Gewijzigd 0.*Gelijk 2/);
  await expect(page.getByRole("button", { name: "Niets in te lezen" })).toBeDisabled();
  put(CHILDREN.replace("06.05.2025", "07.05.2025").replace("31-02-2025", "28-02-2025"));
  await press(page, "Annuleren");
  await press(page, "Tabel kiezen…");
  await press(page, "2 wijzigingen inlezen");
  await press(page, "Hele import ongedaan maken");
  await expect(announcement(page)).toContainText("De import is ongedaan gemaakt.");
  await expect(counts(page)).toHaveText(/Nieuw 1.*Gewijzigd 1/);
  await page.keyboard.press("Control+z");
  await expect(announcement(page)).toContainText(/Ongedaan gemaakt: Ingelezen: Kinderen uit kinderen\.csv/);
});

test("a large file stops when asked; tables and locations go out and in, and say what they hold and replace", async () => {
  test.slow();
  const { page, put } = await startWithFile();
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const rows = Array.from({ length: 40_000 }, (_, index) => `k${index};Kind ${index};01-03-2024;Sterretjes`);
  put(["Kindnr;Kind;Geboortedatum;Groep", ...rows].join("\r\n"));
  await chooseTable(page);
  await expect(page.getByRole("progressbar")).toHaveAccessibleName(/^Het bestand wordt vergeleken: \d+ %$/);
  await press(page, "Stoppen");
  await expect(page.getByText("Gestopt. Er is niets ingelezen.")).toBeVisible();
  await expect(page.getByRole("button", { name: /inlezen$/ }).last()).toBeDisabled();

  await page.keyboard.press("Control+e");
  await expectAccessible(page, "the export");
  await press(page, "Medewerkers opslaan als CSV");
  const warning = page.getByRole("dialog", { name: "Dit bestand bevat persoonsgegevens" });
  await warning.getByRole("button", { name: "Annuleren" }).press("Enter");
  expect(readdirSync(app.saveDir)).toEqual([]);
  await press(page, "Medewerkers opslaan als CSV");
  await warning.getByRole("button", { name: "Toch exporteren…" }).press("Enter");
  await expect(page.getByText(/^Tabel opgeslagen als Medewerkers De Zonnebloem/).first()).toBeVisible();
  await press(page, "Uitwisselbestand opslaan…");
  await expect(page.getByText(/^Locatie geëxporteerd als/).first()).toBeVisible();
  await press(page, "Zonder namen opslaan…");
  await expect(page.getByText(/^Zonder namen opgeslagen als/).first()).toBeVisible();
  expect(savedAs("Medewerkers")).toContain("Noor de W.");
  expect(savedAs("Roosterwijs zonder namen")).not.toContain("Noor");
  const exported = readLocationDocument(savedAs("Roosterwijs De Zonnebloem"));

  put(JSON.stringify({ ...exported, location: { ...exported.location, name: "Nieuwe naam" } }));
  await page.keyboard.press("Control+i");
  await press(page, "Diensten opslaan als Excel");
  await expect.poll(() => existsSync(join(app.saveDir, "Diensten sjabloon.xlsx"))).toBe(true);
  await press(page, "Uitwisselbestand kiezen…");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(/In kinderen\.csv staat Nieuwe naam: 6 groepen, \d+ medewerkers/);
  await expect(dialog).toContainText(/Dit komt in de plaats van De Zonnebloem: 6 groepen/);
  await expectAccessible(page, "a document");
  await dialog.getByRole("button", { name: "Vervangen" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nieuwe naam");
});

function savedAs(begin: string): string {
  const name = readdirSync(app.saveDir).find((each) => each.startsWith(begin)) ?? "";
  return readFileSync(join(app.saveDir, name), "utf8");
}
