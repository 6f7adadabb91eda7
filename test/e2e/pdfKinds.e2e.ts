import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { writeLocationDocument } from "../../shared/exchange/parse.ts";
import type { DossierReport } from "../../shared/reports/dossier/dossierReport.ts";
import { clockRange } from "../../shared/reports/dutchDates.ts";
import { BROKEN_WEEK, DEVIATION, OWN_VARIANT, recordedExample } from "../shared/reports/recordedExample.ts";
import { STRESS_WEEK, stressLocation } from "../shared/reports/stressLocation.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { type PdfContent, readPdf } from "./readPdf.ts";
import { expectSaved, shiftBar } from "./rosterPage.ts";

/* The dossier, the roster of a person and the letters on paper, through the command line and so through the real Electron. */

const ROOT = join(import.meta.dirname, "../..");

const app = appUnderTest();

let folder: string;
let example: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "roosterwijs-kinds-"));
  example = join(folder, "example.json");
  writeFileSync(example, writeLocationDocument(recordedExample()));
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function rooster(...args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ["electron/cli/rooster.ts", ...args], { cwd: ROOT });
}

async function print(kind: string, file: string, ...options: readonly string[]): Promise<PdfContent> {
  const out = join(folder, `${kind}.pdf`);
  await rooster("pdf", file, "--kind", kind, "--today", "2026-11-21", "--out", out, ...options);
  return await readPdf(out);
}

/** What every PDF has, so that it can be found, read aloud and walked through. */
function expectSound(pdf: PdfContent, paper: { title: string }): void {
  expect(pdf.title).toBe(paper.title);
  expect(pdf.language).toBe("nl");
  expect(pdf.isTagged).toBe(true);
  expect(pdf.outline[0]).toBe(paper.title);
  expect(pdf.fontsElsewhere).toEqual([]);
  expect(pdf.roles.get("H1")).toBe(1);
  expect(pdf.roles.get("TH")).toBeGreaterThan(3);
  for (const [index, page] of pdf.pages.entries()) expect(page).toContain(`blz. ${index + 1} van ${pdf.pages.length}`);
}

/** Where each of some texts begins, in the order in which they are read. */
function places(pdf: PdfContent, texts: readonly string[]): number[] {
  const all = pdf.pages.join(" ");
  return texts.map((text) => all.indexOf(text));
}

test("the dossier: every moment of its JSON, the regular verdict first, and what was recorded beside it", async () => {
  const json = join(folder, "dossier.json");
  const options = ["--week", BROKEN_WEEK, "--group", "g1,g3"];
  await rooster("pdf", example, "--kind", "dossier", "--format", "json", "--out", json, ...options);
  const dossier: DossierReport = JSON.parse(readFileSync(json, "utf8"));
  const pdf = await print("dossier", example, ...options);
  expectSound(pdf, { title: "Dossier De Zonnebloem, week 49 van 2026" });
  const order = places(pdf, [
    "Oordeel over de periode",
    dossier.hash,
    "Vastgelegde afwijkingen",
    DEVIATION.measure,
    "Pilot III: bkr op locatieniveau",
    "Tekortplan",
    "Bevindingen, week 49",
    "Vaste gezichten, week 49",
    "maandag 30 november 2026 · medewerkers gerealiseerd, kinderen gepland",
    "Sterretjes (dagopvang)",
    "dinsdag 1 december 2026 · gepland",
    "Gebruikte regels en hun zekerheid",
  ]);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThanOrEqual(0);
  const text = pdf.pages.join(" ");
  for (const { groups } of dossier.weeks.flatMap(({ days }) => days)) {
    for (const moment of groups.flatMap(({ moments }) => moments)) {
      expect(text).toContain(clockRange(moment));
      for (const { name } of [...moment.counted, ...moment.notCounted]) expect(text).toContain(name);
    }
  }
  expect(text).toContain("Tabel 1 (0–1, 9 kinderen) → 3.");
  expect(text).not.toMatch(/ziek\b/i);
});

test("the comparison: every day, a variant of one's own beside the regular rules, and the totals", async () => {
  const names = ["Regulier", "Pilot III", OWN_VARIANT.name];
  const pdf = await print("compare", example, "--week", BROKEN_WEEK, "--scenarios", "none,III,own:v1");
  expectSound(pdf, { title: "Vergelijking van scenario's De Zonnebloem, week 49 van 2026" });
  const text = pdf.pages.join(" ");
  // The row of charts of each day is headed by the span of time that they share.
  expect(text.match(/ 7:00–19:00 /g)).toHaveLength(5);
  for (const name of names) expect(text).toContain(name);
  expect(text).toMatch(/Ingezet, meetellend 413 u 45 413 u 45 41\d u \d\d \+/);
  expect(text).toContain("Verschillen t.o.v. regulier");
});

test("the roster of a person: the own days and hours, and nobody else", { tag: "@long" }, async () => {
  const pdf = await print("person", example, "--week", BROKEN_WEEK, "--person", "s1");
  expectSound(pdf, { title: "Rooster Noor de W., week 49 van 2026" });
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.pages[0]).toContain("7:00–16:30");
  expect(pdf.pages[0]).toMatch(/Totaal van de week · \d+:\d\d van 28:00 contracturen/);
  const others = recordedExample().staff.filter(({ id }) => id !== "s1");
  for (const { name = "" } of others) expect(pdf.pages[0]).not.toContain(name);
});

test("a hard location: the roster of everyone, whole names, header rows on every sheet", { tag: "@long" }, async () => {
  const document = stressLocation();
  const file = join(folder, "stress.json");
  writeFileSync(file, writeLocationDocument(document));
  const person = await print("person", file, "--week", STRESS_WEEK);
  expect(person.pages.length).toBeGreaterThanOrEqual(56);
  expect(person.roles.get("H2")).toBe(person.pages.length);
  const text = person.pages.join(" ").replace(/\s/g, "");
  for (const { staffId } of document.weeks[0]?.shifts ?? []) {
    const name = document.staff.find(({ id }) => id === staffId)?.name ?? "";
    expect(text).toContain(name.replace(/\s/g, ""));
  }
  const plan = await print("tekortplan", file);
  expectSound(plan, { title: `Tekortplan ${document.location.name}` });
  expect(plan.pages.length).toBeGreaterThan(1);
  for (const page of plan.pages.slice(0, -1)) expect(page).toContain("Wie beslist");
});

test("the letter to parents", async () => {
  const pdf = await print("notice", example);
  expectSound(pdf, { title: "De drie-uursregeling bij De Zonnebloem" });
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.pages[0]).toContain("Op alle andere tijden wijken wij niet af.");
  expect(pdf.pages[0]).toContain("12:30–14:00");
});

test("a week that changed after it was printed shows where, in the app", async () => {
  const page = await app.start(48);
  const printGroup = async () => {
    await page.getByRole("button", { name: "Weekrooster als PDF bewaren" }).click();
    await page.getByRole("menuitem", { name: "Sterretjes" }).click();
    await expect(page.getByRole("status").filter({ hasText: /^PDF bewaard als / })).toBeVisible({ timeout: 30_000 });
    return (await readPdf(join(app.saveDir, "Rooster 2026-W48 Sterretjes.pdf"))).pages.join(" ");
  };
  expect(await printGroup()).not.toContain("sinds de afdruk");
  await shiftBar(page, "Noor de W.", "Sterretjes", "maandag").press("Alt+ArrowRight");
  await expectSaved(page);
  await expect(page.getByRole("status").filter({ hasText: /^PDF bewaard als / })).toHaveCount(0);
  const changed = await printGroup();
  expect(changed).toMatch(/Gewijzigd sinds de afdruk van \d+ \S+ \d{4} \(Gepubliceerd op 30 oktober 2026 · versie /);
  expect(changed.match(/gewijzigd/g)).toHaveLength(1);
});
