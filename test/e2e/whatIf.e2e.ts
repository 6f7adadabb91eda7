import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { eightAndNine } from "../shared/comparison/eightAndNine.ts";
import { expectAccessible, SCHEMES } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { readPdf } from "./readPdf.ts";
import { announcement, expectSaved, pressUntilFocused, shiftBar } from "./rosterPage.ts";

/*
 * The comparison of scenarios in the real Electron: four side by side, a difference opened in the roster, a variant made,
 * adopted and undone, a range of weeks in the worker, and the comparison as PDF, CSV and JSON.
 */

const ROOT = join(import.meta.dirname, "../..");

const app = appUnderTest();

async function start(): Promise<Page> {
  const page = await app.start(49);
  await page.getByRole("button", { name: "Wat-als" }).click();
  await expect(page.getByRole("heading", { name: "Wat-als · week 49" })).toBeVisible();
  return page;
}

const chip = (page: Page, name: string) =>
  page.getByRole("group", { name: "Scenario's om te vergelijken" }).getByRole("button", { name, exact: true });
const row = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(`^${name}`) });
const detail = (page: Page, name: string) => page.getByRole("region", { name: `Over ${name}` });
const heads = (page: Page) => page.locator(".measure-table thead th");

async function pick(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option }).first().click();
}

async function save(page: Page, format: string): Promise<string> {
  const [kind = ""] = format.split(" ");
  const fileName = `Vergelijking 2026-W49.${kind.toLowerCase()}`;
  await page.getByRole("button", { name: "Vergelijking bewaren" }).click();
  await page.getByRole("menuitem", { name: format }).click();
  await expect(page.getByRole("status").getByText(`Vergelijking bewaard als ${fileName}.`)).toBeVisible();
  return join(app.saveDir, fileName);
}

test("four scenarios side by side, and a difference opens the roster at its moment in that scenario", async () => {
  const page = await start();
  await chip(page, "Pilot I + III").click();
  await expect(heads(page)).toContainText(["Maat", "Regulier", "Pilot I", "Pilot III", "Zoals afgesproken"]);
  await expect(row(page, "Overtredingen").getByRole("cell")).toContainText(["10", "10", "7−3", "10"]);
  await row(page, "Overtredingen").getByRole("button").click();
  await expect(row(page, "Drie-uursregeling").first().getByRole("cell").nth(2)).toContainText("0");
  await expect(row(page, "Nodig").first().getByRole("cell").nth(2)).toContainText("−60 u 30");
  await expect(page.getByRole("img", { name: /^Pilot III, maandag 30 november\. Hoogstens 8 nodig/ })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Regulier, maandag 30 november\. Hoogstens 9 nodig/ })).toBeVisible();

  await page.getByRole("button", { name: "Per groep" }).click();
  await expect(row(page, "Begeleiding die dat vraagt")).toHaveCount(0);
  await page.getByRole("button", { name: "Hele week", exact: true }).click();

  await page.getByRole("button", { name: /^Pilot III: 10 nieuw/ }).click();
  const about = detail(page, "Pilot III");
  await expect(about).toContainText("Regulier (overtreding): ");
  await expect(about).toContainText("Pilot III: voor 4 kinderen ontbreekt toestemming.");
  await expect(about).toContainText("⌈a/3 + b/5 + c/8 + d/8⌉");
  await about
    .getByRole("button", { name: /^Zonnestralen · di .*Regulier tekort — binnen pilotafspraak III/ })
    .first()
    .click();
  await expect(page.getByRole("grid")).toBeVisible();
  await expect(announcement(page)).toContainText("Scenario: Pilot III.");
  await expect(page.locator(".finding[data-open]")).toContainText("binnen pilotafspraak III");
  await expect(page.getByRole("gridcell", { name: /^Bezetting Zonnestralen, dinsdag/ })).toBeFocused();

  await page.getByRole("button", { name: "Wat-als" }).click();
  await expect(about).toBeVisible();
});

test("a variant drops a shift and swaps a person, is adopted as one change, and undone in one", async () => {
  const page = await start();
  await page.getByRole("button", { name: "Nieuwe variant" }).click();
  const about = detail(page, "Variant 1");
  await about.getByRole("textbox", { name: "Naam" }).fill("Met hulp");
  await about.getByRole("textbox", { name: "Naam" }).press("Enter");
  const named = detail(page, "Met hulp");
  await expect(named).toBeVisible();
  await named.getByText("III · bkr op locatieniveau").click();
  await expect(named.getByRole("checkbox", { name: /^III/ })).toBeChecked();
  await pick(page, "Dienst", /Noor de W\./);
  await pick(page, "Door", /^Gerda Z\./);
  await named.getByRole("button", { name: "Vervangen", exact: true }).click();
  await expect(named).toContainText("→ Gerda Z.");
  await pick(page, "Dienst", /Marijke T\./);
  await named.getByRole("button", { name: "Laten vervallen" }).click();
  await expect(named.getByText(/^Vervalt: .*Marijke T\./)).toBeVisible();
  await expect(row(page, "Ingezet, meetellend").getByRole("cell").last()).toContainText("−");
  await expect(page.locator(".status-totals").first()).toContainText("10 overtredingen");

  // A difference opens the copy on the roster, to look at.
  await named
    .getByRole("button", { name: /In het rooster openen\.$/ })
    .first()
    .click();
  const banner = page.getByRole("region", { name: "Eigen variant" });
  await expect(banner).toContainText("Variant: Met hulp. Een kopie van de week met 2 wijzigingen");
  await expect(announcement(page)).toContainText("Variant Met hulp, alleen om te bekijken.");
  await expect(shiftBar(page, "Gerda Z.", "Sterretjes", "maandag")).toHaveCount(1);
  await expect(shiftBar(page, "Marijke T.", "Sterretjes", "maandag")).toHaveCount(0);
  await shiftBar(page, "Gerda Z.", "Sterretjes", "maandag").press("Alt+ArrowRight");
  await expect(announcement(page)).toContainText("U bekijkt een variant.");
  await expectAccessible(page, "variant on the roster");
  await banner.getByRole("button", { name: "Terug naar de week" }).press("Enter");
  await expect(banner).toHaveCount(0);
  await expect(shiftBar(page, "Marijke T.", "Sterretjes", "maandag")).toHaveCount(1);
  await page.getByRole("button", { name: "Wat-als" }).click();

  await named.getByRole("button", { name: "Overnemen in de week" }).click();
  await expect(page.getByText("De kopie van Met hulp is overgenomen.")).toBeVisible();
  await expectSaved(page);
  await page.getByRole("button", { name: "Rooster", exact: true }).click();
  await expect(shiftBar(page, "Noor de W.", "Sterretjes", "maandag")).toHaveCount(0);
  await expect(shiftBar(page, "Gerda Z.", "Sterretjes", "maandag")).toHaveCount(1);
  await expect(shiftBar(page, "Marijke T.", "Sterretjes", "maandag")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(announcement(page)).toContainText("Ongedaan gemaakt: Variant Met hulp overgenomen.");
  await expect(shiftBar(page, "Noor de W.", "Sterretjes", "maandag")).toHaveCount(1);
  await expect(shiftBar(page, "Gerda Z.", "Sterretjes", "maandag")).toHaveCount(0);
  await expect(shiftBar(page, "Marijke T.", "Sterretjes", "maandag")).toHaveCount(1);

  // The shift of the copy changes in the week itself, so the copy does not fit any more.
  await shiftBar(page, "Marijke T.", "Sterretjes", "maandag").press("Alt+ArrowRight");
  await page.getByRole("button", { name: "Wat-als" }).click();
  await expect(named).toContainText("De kopie past niet meer");
  await named.getByRole("button", { name: "Overnemen in de week" }).click();
  await expect(page.getByText(/Intussen gewijzigd: ma 30 nov .*Marijke T\./)).toBeVisible();
  await expectSaved(page);
  await app.kill();
  const again = await start();
  await expect(chip(again, "Met hulp")).toBeVisible();
});

test("in a week without an agreement no condition is said to be met", async () => {
  const window = await app.start(35);
  await window.getByRole("button", { name: "Wat-als" }).click();
  await expect(detail(window, "Zoals afgesproken")).toContainText("In deze week loopt geen pilotafspraak.");
  await expect(row(window, "Wat ervoor nodig is")).not.toContainText("voldaan");
});

test("the comparison as PDF, CSV and JSON, with parameters and formula", async () => {
  const page = await start();
  const csv = readFileSync(await save(page, "CSV (tabel)"), "utf8").split("\n");
  expect(csv[0]).toBe("week,measure,none,I,III,I+III,agreed");
  expect(csv).toContain("2026-W49,overtredingen,10,10,7,7,10");
  expect(csv.some((line) => line.startsWith("2026-W49,formula.III,"))).toBe(true);
  const json = JSON.parse(readFileSync(await save(page, "JSON (alle gegevens)"), "utf8"));
  expect(json).toMatchObject({ format: "roosterwijs-compare/1", week: "2026-W49" });
  expect(json.scenarios[1].terms[0].parameters).toEqual({ variant: "0-1", maxSubstitutions: 1 });
  const pdf = await readPdf(await save(page, "PDF"));
  expect(pdf.title).toBe("Vergelijking van scenario's De Zonnebloem, week 49 van 2026");
  expect([pdf.language, pdf.isTagged]).toEqual(["nl", true]);
  expect(pdf.outline).toContain("Nodig en ingezet door de dag");
  expect(pdf.pages[0]).toContain(`blz. 1 van ${pdf.pages.length}`);
  expect(pdf.pages.join(" ")).toContain("⌈a/3 + b/5 + c/8 + d/8⌉");
});

test("the example of eight and nine is on paper: four by group, three at the location", async () => {
  const folder = mkdtempSync(join(tmpdir(), "roosterwijs-compare-"));
  try {
    const [file, out] = [join(folder, "in.json"), join(folder, "out.pdf")];
    writeFileSync(file, JSON.stringify(eightAndNine()));
    const options = ["--week", "2026-W48", "--kind", "compare", "--scenarios", "none,III", "--out", out];
    await promisify(execFile)(process.execPath, ["electron/cli/rooster.ts", "pdf", file, ...options], { cwd: ROOT });
    const text = (await readPdf(out)).pages.join(" ");
    expect(text).toMatch(/Nodig op de locatie, di 24 nov.*9:00–17:00 4 3/);
    expect(text).toContain("32 u 00 24 u 00");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("by keyboard alone: a scenario added, its column chosen, a difference opened", async () => {
  const page = await start();
  await page.getByRole("button", { name: "Wat-als" }).focus();
  await pressUntilFocused(page, "Tab", chip(page, "Pilot II + III"));
  await page.keyboard.press("Enter");
  await expect(detail(page, "Pilot II + III")).toBeVisible();
  await pressUntilFocused(page, "Tab", page.getByRole("button", { name: "Pilot I", exact: true }).last());
  await page.keyboard.press("Enter");
  const difference = detail(page, "Pilot I").getByRole("button").first();
  await pressUntilFocused(page, "Tab", difference);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("grid")).toBeVisible();
  await expect(announcement(page)).toContainText("Scenario: Pilot I.");
});

for (const { scheme, tag } of SCHEMES) {
  test(`axe finds nothing on the comparison, and nothing runs off a small window (${scheme})`, { tag }, async () => {
    const page = await start();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await expectAccessible(page, "comparison");
    await page.getByRole("button", { name: "Nieuwe variant" }).click();
    await expect(detail(page, "Variant 1")).toBeVisible();
    await expectAccessible(page, "variant");
    await app.resize(1024, 700);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024);
    const isWider = (element: Element) => element.scrollWidth > element.clientWidth;
    expect(await page.locator("html").evaluate(isWider)).toBe(false);
    expect(await page.locator(".scenario-detail").evaluate(isWider)).toBe(false);
    await app.zoom(2);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(512);
    expect(await page.locator("html").evaluate(isWider)).toBe(false);
    const table = await page.locator(".measure-table").boundingBox();
    expect((await page.locator(".measure-scroll").boundingBox())?.height).toBeGreaterThanOrEqual(table?.height ?? 0);
    await page.getByRole("button", { name: "Meer weken" }).click();
    await page.getByRole("button", { name: "Doorrekenen" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Totaal over 3 weken" })).toBeVisible();
    await expectAccessible(page, "range");
  });
}
