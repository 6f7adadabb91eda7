import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved, shiftBar } from "./rosterPage.ts";

/* The screen "Beheer" in the real Electron, by keyboard alone: copies made and put back, the log, and a removal. */

const app = appUnderTest();

const bar = (page: Page) => shiftBar(page, "Marijke T.", "Sterretjes", "dinsdag");
const dialog = (page: Page) => page.getByRole("dialog");
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().press("Enter");

const KEYS = { Reservekopieën: "Alt+9", Logboek: "Alt+0", "Bewaren en verwijderen": "Alt+b" } as const;

async function openPart(page: Page, part: keyof typeof KEYS): Promise<void> {
  await page.keyboard.press(KEYS[part]);
  await expect(page.getByRole("button", { name: part, exact: true })).toHaveAttribute("aria-pressed", "true");
}

async function editOnce(page: Page): Promise<void> {
  await page.keyboard.press("Alt+1");
  await bar(page).focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expectSaved(page);
}

test("a copy is made, put back with what is lost by it said, and the log tells of it", async () => {
  const page = await app.start(49);
  await editOnce(page);
  const kept = await bar(page).getAttribute("aria-label");
  await openPart(page, "Reservekopieën");
  await expectAccessible(page, "copies");
  await press(page, "Nu een kopie maken");
  await expect(announcement(page)).toContainText("Reservekopie gemaakt");
  const made = page.getByRole("row").filter({ hasText: "Zelf gemaakt" });
  await expect(made).toContainText("De Zonnebloem: 3 weken");
  await editOnce(page);
  expect(await bar(page).getAttribute("aria-label")).not.toBe(kept);

  await openPart(page, "Reservekopieën");
  await made.getByRole("button").press("Enter");
  await expect(dialog(page)).toContainText("1 wijziging bij de geopende locatie");
  await expectAccessible(page, "question about a copy");
  await dialog(page).getByRole("button", { name: "Terugzetten" }).press("Enter");
  await expect(announcement(page)).toContainText("is teruggezet");
  await expect(page.getByRole("row").filter({ hasText: "Voor het terugzetten" })).toHaveCount(1);
  await page.keyboard.press("Alt+1");
  expect(await bar(page).getAttribute("aria-label")).toBe(kept);

  await openPart(page, "Logboek");
  const log = page.getByRole("grid", { name: /^Wijzigingen/ });
  await expect(log.getByRole("row").nth(1)).toContainText(/Reservekopie van .* teruggezet/);
  await expectAccessible(page, "log");
  await log.getByRole("gridcell", { name: /^Dienst van Marijke T\./ }).press("Enter");
  await expect(dialog(page).getByRole("row").nth(1)).toContainText("Dienst Marijke T.");
  await expectAccessible(page, "entry of the log");
});

test("a child is removed for good, after what that means was said", async () => {
  const page = await app.start(49);
  await openPart(page, "Bewaren en verwijderen");
  await page.getByRole("textbox", { name: /^Bewaartermijn/ }).fill("0");
  await press(page, "Termijn bewaren");
  await expect(page.getByText("Vul een heel getal van 1 tot en met 240 in.")).toBeVisible();
  await page.getByRole("textbox", { name: /^Bewaartermijn/ }).fill("18");
  await press(page, "Termijn bewaren");
  await expect(announcement(page)).toContainText("Bewaartermijn: 18 maanden");
  await expectAccessible(page, "retention");
  await press(page, /Persoon/);
  await page.getByRole("option", { name: "Kind: Fien B." }).press("Enter");
  await page.getByRole("button", { name: "Verwijderen…", exact: true }).press("Enter");
  await expect(dialog(page)).toContainText("3 weken met opvang");
  await expect(dialog(page).getByRole("button", { name: "Voorgoed verwijderen" })).toBeDisabled();
  await expectAccessible(page, "removal");
  await dialog(page).getByRole("checkbox").press("Space");
  await dialog(page).getByRole("button", { name: "Voorgoed verwijderen" }).press("Enter");
  await expect(announcement(page)).toContainText(/heet nu Kind [0-9a-f]{8}/);
  await press(page, "Kinderen");
  await expect(page.getByRole("gridcell", { name: /^Kind [0-9a-f]{8}$/ })).toBeVisible();
  await expect(page.getByRole("gridcell", { name: "Fien B.", exact: true })).toHaveCount(0);
});

test("while someone else has the file open it is said who, and nothing of it can be changed", async () => {
  await app.start(49);
  await app.kill();
  const at = new Date().toISOString();
  const holder = { token: "t", user: "jan", host: "kantoor", pid: 1, since: at, beatAt: at };
  const lease = join(app.dataDir, "voorbeeld.db.lease");
  writeFileSync(lease, JSON.stringify(holder));
  const page = await app.start(49);
  await expect(page.getByText(/^Alleen lezen: jan op kantoor heeft dit bestand sinds/)).toBeVisible();
  await bar(page).focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(page.getByRole("alert")).toContainText("jan op kantoor");
  await openPart(page, "Reservekopieën");
  await expect(page.getByRole("button", { name: "Nu een kopie maken" })).toBeDisabled();
  await expectAccessible(page, "read only");
});
