import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { appUnderTest } from "./appUnderTest.ts";
import { giveToApp } from "./electronLaunch.ts";
import { readPdf } from "./readPdf.ts";
import { expectSaved } from "./rosterPage.ts";

/* What is recorded beside a finding: on screen, in the list, and in the dossier that is handed out. */

const PRINT_TIMEOUT = { timeout: 30_000 };
const MEASURE = "Twee kinderen later gebracht";
const OTHER_GROUPS = ["Zonnestralen", "Vlinders", "Regenboog", "BSO Boomhut", "BSO Uilennest"];

const app = appUnderTest();

const tuesdayShortage = (page: Page) => page.locator(".finding").filter({ hasText: "Sterretjes · di 12:30–13:00" });

async function recordDeviation(page: Page): Promise<void> {
  await tuesdayShortage(page).getByRole("button").first().click();
  await tuesdayShortage(page).getByRole("button", { name: "Afwijking vastleggen…" }).click();
  const form = page.getByRole("dialog", { name: "Afwijking vastleggen" });
  await form.getByLabel("Wat is gedaan om het te voorkomen").fill("Drie invalkrachten gebeld");
  await form.getByLabel("Maatregel").fill(MEASURE);
  await form.getByLabel("Besloten door").fill("De locatiemanager");
  await form.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(form).toHaveCount(0);
  await expectSaved(page);
}

/**
 * Stands in for the dialog and the file manager, which belong to the system.
 * @returns what they were asked, in order.
 */
async function answerSystem(chosen: string): Promise<() => Promise<unknown[]>> {
  await app.electron.evaluate(({ dialog, shell }, filePath) => {
    const asked: unknown[] = [];
    Reflect.set(globalThis, "asked", asked);
    dialog.showSaveDialog = (...[, options]: unknown[]) => {
      asked.push(options);
      return Promise.resolve({ canceled: false, filePath });
    };
    shell.showItemInFolder = (path) => asked.push(path);
  }, chosen);
  return () => app.electron.evaluate(() => Reflect.get(globalThis, "asked") as unknown[]);
}

test("a deviation stands beside its finding, in the list and in the dossier, and mends nothing", async () => {
  const page = await app.start(49, { ROOSTERWIJS_TEST_SAVE_DIR: "" });
  await expect(tuesdayShortage(page)).toHaveAttribute("data-severity", "overtreding");
  await recordDeviation(page);
  await expect(tuesdayShortage(page)).toHaveAttribute("data-severity", "overtreding");
  await expect(tuesdayShortage(page)).toContainText(`Maatregel: ${MEASURE}.`);
  await expect(tuesdayShortage(page)).toContainText("de inspecteur beslist");

  await page.keyboard.press("Control+p");
  await page.getByRole("button", { name: "Afwijkingen", exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: MEASURE });
  await expect(row).toContainText("di 1 dec 2026");
  await row.getByRole("gridcell").first().press("Enter");
  await expect(page.getByRole("dialog")).toContainText("De bevinding bestaat nu.");
  await page.getByRole("dialog").getByRole("button", { name: "Annuleren" }).click();

  await page.getByRole("button", { name: "Afdrukken en opslaan", exact: true }).click();
  await page.getByRole("button", { name: "Dossier voor de inspecteur", exact: true }).click();
  const choices = page.getByRole("group", { name: "Keuzes" });
  for (const name of OTHER_GROUPS) await choices.getByText(name, { exact: true }).click();
  await expect(page.getByRole("progressbar", { name: /naar schatting \d+ %$/ })).toBeVisible();

  const file = join(app.saveDir, "Dossier.pdf");
  writeFileSync(file, "wat er stond");
  giveToApp(file);
  const asked = await answerSystem(file);
  const save = page.getByRole("button", { name: "Opslaan als PDF…", exact: true });
  await expect(save).toBeEnabled(PRINT_TIMEOUT);
  await save.click();
  await page.getByRole("button", { name: "Map openen", exact: true }).click();
  await expect.poll(asked).toHaveLength(2);
  const asking = { properties: ["showOverwriteConfirmation"], defaultPath: expect.stringMatching(/Dossier.*\.pdf$/) };
  expect(await asked()).toEqual([expect.objectContaining(asking), file]);

  const dossier = (await readPdf(file)).pages.join(" ");
  const recorded = dossier.slice(dossier.indexOf("Vastgelegde afwijkingen"), dossier.indexOf("Pilotafspraken"));
  expect(recorded).toMatch(/overtreding Beroepskracht-\s?kindratio Sterretjes · di 1 dec Overmacht aangevoerd/);
  expect(recorded).toContain(MEASURE);
  const [finding] = /di 1 dec gepland 12:30–13:00 overtreding Sterretjes .{0,400}/.exec(dossier) ?? [];
  expect(finding).toContain("3 beroepskrachten nodig, 1 ingezet");
  expect(finding).toContain(MEASURE);
});
