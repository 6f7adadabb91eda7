import { readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { launchApp } from "./electronLaunch.ts";
import { announcement, expectSaved, openWeek, shiftBar } from "./rosterPage.ts";

/* A passphrase on the file in the real Electron, by keyboard: set, asked for at the start, changed, and taken away. */

const app = appUnderTest();
const FIRST = "vier willekeurige woorden";
const SECOND = "vijf heel andere woorden";

const bar = (page: Page) => shiftBar(page, "Marijke T.", "Sterretjes", "dinsdag");
const dialog = (page: Page) => page.getByRole("dialog");
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** The files of the data folder in which the name of a child can be read. */
function readableFiles(): string[] {
  return readdirSync(app.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => /\.(db|db-wal|tmp)$/.test(path) && readFileSync(path).includes("Fien B."));
}

/** What was set aside since nobody could open it. */
const asideFiles = () => readdirSync(app.dataDir).filter((name) => name.endsWith("-locked.db"));

async function editOnce(page: Page): Promise<string> {
  await page.keyboard.press("Alt+1");
  await bar(page).focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expectSaved(page);
  return (await bar(page).getAttribute("aria-label")) ?? "";
}

async function fillDialog(page: Page, button: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.keyboard.press("Alt+V");
  await page.getByRole("button", { name: button }).press("Enter");
  for (const [name, text] of Object.entries(fields)) await field(page, name).fill(text);
  await dialog(page).getByRole("checkbox").last().press("Space");
}

const confirm = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true }).press("Enter");

/** Presses what closes its own window, which may be gone before the key is up again. */
async function pressLast(button: Locator): Promise<void> {
  await button.press("Enter").catch((error: Error) => {
    if (!error.message.includes("has been closed")) throw error;
  });
}

/** Types it in the window that asks, and goes on in the one with the roster. */
async function unlock(page: Page, passphrase: string): Promise<Page> {
  const roster = app.nextWindow();
  await page.getByLabel("Wachtwoordzin", { exact: true }).fill(passphrase);
  await page.keyboard.press("Enter");
  const opened = await roster;
  await openWeek(opened, 49);
  return opened;
}

async function encrypt(page: Page): Promise<void> {
  await fillDialog(page, "Versleutelen…", { "Nieuwe wachtwoordzin": FIRST, "Nieuwe wachtwoordzin nogmaals": FIRST });
  await confirm(page, "Versleutelen");
  await expect(announcement(page)).toContainText("De gegevens zijn nu versleuteld.");
}

test("a passphrase is set, asked for at the next start, and guards the copies too", async () => {
  const page = await app.start(49);
  await page.keyboard.press("Alt+V");
  await expectAccessible(page, "encryption");
  expect(readableFiles()).not.toEqual([]);
  await fillDialog(page, "Versleutelen…", { "Nieuwe wachtwoordzin": "kort", "Nieuwe wachtwoordzin nogmaals": "kort" });
  await confirm(page, "Versleutelen");
  await expect(dialog(page)).toContainText("Neem ten minste 12 tekens.");
  await field(page, "Nieuwe wachtwoordzin").fill(FIRST);
  await confirm(page, "Versleutelen");
  await expect(dialog(page)).toContainText("Deze twee zijn niet gelijk.");
  await expectAccessible(page, "the form for a passphrase");
  await field(page, "Nieuwe wachtwoordzin nogmaals").fill(FIRST);
  await confirm(page, "Versleutelen");
  await expect(announcement(page)).toContainText("De gegevens zijn nu versleuteld.");
  await expect(
    page.getByRole("heading", { name: "De gegevens en hun reservekopieën zijn versleuteld." }),
  ).toBeVisible();
  const kept = await editOnce(page);
  expect(readableFiles()).toEqual([]);
  await app.kill();

  const asking = await app.launch();
  await expect(asking.getByRole("heading", { name: "De gegevens zijn versleuteld" })).toBeVisible();
  await expectAccessible(asking, "the window that asks for a passphrase");
  await asking.getByLabel("Wachtwoordzin", { exact: true }).fill(SECOND);
  await asking.keyboard.press("Enter");
  await expect(asking.getByText("Deze wachtwoordzin past niet. Let op hoofdletters en spaties.")).toBeVisible();
  const opened = await unlock(asking, FIRST);
  expect(await bar(opened).getAttribute("aria-label")).toBe(kept);
  expect(readableFiles()).toEqual([]);
});

test("without the passphrase the program ends and nothing has changed", async () => {
  await encrypt(await app.start(49));
  await app.kill();
  const file = join(app.dataDir, "voorbeeld.db");
  const bytes = readFileSync(file);
  const { app: program, window, close } = await launchApp({ dataDir: app.dataDir });
  const ended = new Promise((resolve) => program.process().once("exit", resolve));
  await pressLast(window.getByRole("button", { name: "Afsluiten" }));
  expect(await ended).toBe(0);
  await close();
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test("who lost the passphrase goes on with a copy or with nothing, and what cannot be opened is kept", async () => {
  const copy = join(app.dataDir, "saved", "kopie.db");
  const page = await app.start(49);
  const wanted = await bar(page).getAttribute("aria-label");
  await page.keyboard.press("Alt+9");
  await page.getByRole("button", { name: "Kopie bewaren als bestand…" }).press("Enter");
  await expect(announcement(page)).toContainText("Reservekopie bewaard");
  const [saved = ""] = readdirSync(app.saveDir);
  renameSync(join(app.saveDir, saved), copy);
  await encrypt(page);
  await editOnce(page);
  await app.kill();

  const asking = await app.launch({ ROOSTERWIJS_TEST_OPEN_FILE: copy });
  await asking.getByRole("button", { name: "Andere kopie terugzetten…" }).press("Enter");
  await expect(asking.getByRole("heading", { name: "Een andere kopie terugzetten" })).toBeFocused();
  await asking.getByRole("radio", { name: /^Een ander bestand/ }).press("Space");
  await expect(asking.getByRole("button", { name: "Terugzetten", exact: true })).toBeDisabled();
  await asking.getByRole("button", { name: "Bestand kiezen…" }).press("Enter");
  await expect(asking.getByRole("radio", { name: /kopie\.db/ })).toBeChecked();
  await expectAccessible(asking, "what comes in the place of an encrypted file");
  const roster = app.nextWindow();
  await pressLast(asking.getByRole("button", { name: "Terugzetten", exact: true }));
  const opened = await roster;
  await openWeek(opened, 49);
  expect(await bar(opened).getAttribute("aria-label")).toBe(wanted);
  const [aside = "", ...others] = asideFiles();
  expect([others, readableFiles().some((path) => path.endsWith(aside))]).toEqual([[], false]);

  await encrypt(opened);
  await app.kill();
  const again = await app.launch();
  await again.getByRole("button", { name: "Andere kopie terugzetten…" }).press("Enter");
  await again
    .getByRole("radio", { name: /^Kopie van/ })
    .first()
    .waitFor();
  await again.getByRole("button", { name: "Terug", exact: true }).press("Enter");
  await expect(field(again, "Wachtwoordzin")).toBeFocused();
  await again.getByRole("button", { name: "Andere kopie terugzetten…" }).press("Enter");
  await again.getByRole("radio", { name: /^Leeg beginnen/ }).press("Space");
  const empty = app.nextWindow();
  await pressLast(again.getByRole("button", { name: "Leeg beginnen" }));
  // The example begins with the example.
  await openWeek(await empty, 49);
  expect(asideFiles()).toHaveLength(2);
});

test("a copy from before another passphrase asks for its own", { tag: "@long" }, async () => {
  const copy = join(app.dataDir, "saved", "kopie.db");
  const page = await app.start(49, { ROOSTERWIJS_TEST_OPEN_FILE: copy });
  const wanted = await bar(page).getAttribute("aria-label");
  await encrypt(page);
  await page.keyboard.press("Alt+9");
  await page.getByRole("button", { name: "Kopie bewaren als bestand…" }).press("Enter");
  await expect(announcement(page)).toContainText("Reservekopie bewaard");
  const [saved = ""] = readdirSync(app.saveDir);
  renameSync(join(app.saveDir, saved), copy);
  await editOnce(page);
  await fillDialog(page, "Wachtwoordzin wijzigen…", {
    "Huidige wachtwoordzin": SECOND,
    "Nieuwe wachtwoordzin": SECOND,
    "Nieuwe wachtwoordzin nogmaals": SECOND,
  });
  await confirm(page, "Wijzigen");
  await expect(dialog(page)).toContainText("Deze wachtwoordzin past niet.");
  await field(page, "Huidige wachtwoordzin").fill(FIRST);
  await confirm(page, "Wijzigen");
  await expect(announcement(page)).toContainText("De wachtwoordzin is gewijzigd.");

  await page.keyboard.press("Alt+9");
  await page.getByRole("button", { name: "Bestand terugzetten…" }).press("Enter");
  await confirm(page, "Bestand kiezen");
  await expect(dialog(page)).toContainText("andere wachtwoordzin dan de gegevens");
  await expectAccessible(page, "the passphrase of a copy");
  await field(page, "Wachtwoordzin van de kopie").fill(SECOND);
  await confirm(page, "Terugzetten");
  await expect(dialog(page)).toContainText("Deze wachtwoordzin past niet.");
  await field(page, "Wachtwoordzin van de kopie").fill(FIRST);
  await confirm(page, "Terugzetten");
  await expect(announcement(page)).toContainText("De reservekopie is teruggezet.");
  await page.keyboard.press("Alt+1");
  expect(await bar(page).getAttribute("aria-label")).toBe(wanted);

  await fillDialog(page, "Versleuteling opheffen…", { "Huidige wachtwoordzin": SECOND });
  await confirm(page, "Opheffen");
  await expect(announcement(page)).toContainText("De versleuteling is opgeheven.");
  expect(readableFiles()).not.toEqual([]);
});
