import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible, SCHEMES } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved } from "./rosterPage.ts";

/* The pilot log in the real Electron: read, a werkdruk pulse entered by keyboard, refused and undone, and exported. */

const EXAMPLE = join(import.meta.dirname, "../../shared/example/de-zonnebloem.json");

interface Named {
  readonly id: string;
  readonly name: string;
}

const app = appUnderTest();

async function start(): Promise<Page> {
  const window = await app.start(50);
  const navigation = window.getByRole("navigation", { name: "Onderdelen" });
  await navigation.getByRole("button", { name: "Pilotlog" }).press("Enter");
  await expect(window.getByRole("heading", { name: "Pilotlog" })).toBeVisible();
  return window;
}

/** Goes to a part with the arrow keys. */
async function openPart(page: Page, name: string): Promise<void> {
  const part = page.getByRole("tab", { name });
  await page.getByRole("tab", { selected: true }).focus();
  for (let press = 0; press < 4 && !(await part.evaluate((tab) => tab === document.activeElement)); press += 1) {
    await page.keyboard.press("ArrowRight");
  }
  await expect(part).toHaveAttribute("aria-selected", "true");
}

/** Types scores one after the other, each with Enter, from the first field. */
async function typeScores(page: Page, scores: readonly number[]): Promise<void> {
  await page.getByRole("textbox", { name: "Score 1", exact: true }).focus();
  for (const score of scores) {
    await page.keyboard.type(String(score));
    await page.keyboard.press("Enter");
  }
}

const weekRow = (page: Page, week: string): Locator =>
  page.getByRole("table", { name: "Per week" }).getByRole("row", { name: new RegExp(`^${week} \\(2026\\)`) });

test("tells by week, by group and by helper, each figure marked as planned", async () => {
  const page = await start();
  const trend = page.getByRole("table", { name: /op de pilots leunt/ });
  await expect(trend.getByRole("row")).toHaveCount(4);
  const week49 = trend.getByRole("row", { name: /^49 \(2026\) Gepland 5 / });
  await expect(week49).toContainText(/\d+,\d %/);

  await openPart(page, "Per groep en dag");
  const units = page.getByRole("table", { name: /drie-uursregeling en tekort/ });
  await expect(units.getByRole("row", { name: /Sterretjes/ }).first()).toContainText("Gepland");

  await openPart(page, "Groepshulpen");
  const helper = page.getByRole("row", { name: /^Jorrit H\. groepshulp/ });
  await expect(helper).toContainText("verzorgend");
  await expect(helper).toContainText("Noor de W.");

  await page.getByRole("button", { name: /Van week/ }).press("Enter");
  await page.getByRole("option", { name: "50 (2026)" }).press("Enter");
  await openPart(page, "Verloop");
  await expect(trend.getByRole("row")).toHaveCount(2);
});

test("by keyboard: four scores are refused, five are kept without their order, undone and brought back", async () => {
  let page = await start();
  await openPart(page, "Werkdruk");
  await typeScores(page, [7, 7, 8, 9]);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Voer minstens vijf scores tegelijk in.");
  await expect(page.getByText("Er zijn nog geen scores ingevoerd.")).toBeVisible();

  await page.keyboard.type("11");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("heel getal van 1 tot en met 10");
  const fifth = page.getByRole("textbox", { name: "Score 5", exact: true });
  await expect(fifth).toHaveAttribute("aria-invalid", "true");
  await fifth.fill("4");
  await fifth.press("Enter");
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText("Werkdrukscores van week 50 (2026) toegevoegd");
  await expect(page.getByRole("textbox", { name: "Score 1", exact: true })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Score 1", exact: true })).toHaveValue("");
  await expect(weekRow(page, "50")).toContainText("Tijdens de pilot57,07,01,9");
  await expectSaved(page);

  await app.kill();
  page = await start();
  await openPart(page, "Werkdruk");
  await expect(weekRow(page, "50")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Er zijn nog geen scores ingevoerd.")).toBeVisible();
  await page.keyboard.press("Control+y");
  await expect(weekRow(page, "50")).toBeVisible();

  await page.getByRole("button", { name: "Scores van week 50 (2026) verwijderen" }).press("Enter");
  await expect(page.getByText("Er zijn nog geen scores ingevoerd.")).toBeVisible();
});

test("compares before with during the pilots, and asks for notes only when that is switched on", async () => {
  const page = await start();
  await openPart(page, "Werkdruk");
  await expect(page.getByText("Minder dan vijf scores: niet getoond.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Opmerkingen" })).toHaveCount(0);
  await typeScores(page, [5, 5, 5, 5, 5, 6]);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /50 \(2026\) Week/ }).press("Enter");
  await page.getByRole("option", { name: "30 (2026)" }).press("Enter");
  await page.getByRole("checkbox", { name: "Opmerkingen vragen" }).press("Space");
  await page.getByRole("textbox", { name: "Opmerkingen" }).fill("druk in de ochtend");
  await typeScores(page, [8, 8, 8, 8, 8]);
  await page.getByRole("button", { name: "Scores toevoegen" }).press("Enter");
  await expect(page.getByText(/gemiddeld 2,8 punt lager dan daarvoor/)).toBeVisible();
  await expect(page.getByText("druk in de ochtend")).toBeVisible();
  await expect(page.getByRole("img", { name: /Gemiddelde werkdruk over 2 weken/ })).toBeVisible();
});

test("exports a folder with a codebook and no names, and the key beside it", async () => {
  const page = await start();
  await openPart(page, "Werkdruk");
  await typeScores(page, [6, 7, 8, 9, 10]);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Exporteren" }).press("Enter");
  // A button that was busy speaks through a region of its own, so the page's is named here.
  const said = page.getByRole("log", { name: "Wat er gebeurde" });
  await expect(said).toContainText(/Pilotlog bewaard in de map .*geef hem niet mee/);

  const folder = "Pilotlog De Zonnebloem 2026-W48 tot en met 2026-W50";
  const key = "Sleutel pilotlog De Zonnebloem 2026-W48 tot en met 2026-W50.csv";
  expect(readdirSync(app.saveDir).sort()).toEqual([folder, key]);
  const files = readdirSync(join(app.saveDir, folder)).sort();
  expect(files).toHaveLength(13);
  const contents = files.map((name) => readFileSync(join(app.saveDir, folder, name), "utf8"));
  const { staff, children } = JSON.parse(readFileSync(EXAMPLE, "utf8")) as Record<"staff" | "children", Named[]>;
  for (const { name } of [...staff, ...children]) {
    for (const content of contents) expect(content).not.toContain(name);
  }
  const read = (name: string) => contents[files.indexOf(name)] ?? "";
  expect(read("werkdruk.csv")).toContain("2026-W50,tijdens de pilot,5,8,8,1.58");
  expect(read("codeboek.csv")).toContain("groepshulpen,grondslag,");
  expect(JSON.parse(read("pilotlog.json")).tables.weken).toHaveLength(3);

  const [, code] = /^(P-\w+),s21,Jorrit H\.$/m.exec(readFileSync(join(app.saveDir, key), "utf8")) ?? [];
  expect(read("taken.csv")).toContain(`,${code},groepshulp,verzorgend,`);
});

for (const { scheme, tag } of SCHEMES) {
  test(`axe finds nothing on any part, and nothing runs off a small window (${scheme})`, { tag }, async () => {
    // It looks five times, which takes seconds each on a busy machine.
    test.slow();
    const page = await start();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const isWider = (element: Element) => element.scrollWidth > element.clientWidth;
    await app.resize(1024, 700);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024);
    for (const part of ["Verloop", "Per groep en dag", "Groepshulpen", "Werkdruk"]) {
      await openPart(page, part);
      if (part === "Werkdruk") {
        await typeScores(page, [6, 7, 8, 9]);
        await page.keyboard.press("Enter");
        await expectAccessible(page, "refused");
        await page.keyboard.type("5");
        await page.keyboard.press("Enter");
        await page.keyboard.press("Enter");
        await expect(weekRow(page, "50")).toBeVisible();
      }
      await expectAccessible(page, part);
      expect(await page.locator(".log-panel").evaluate(isWider), part).toBe(false);
    }
    expect(await page.locator("html").evaluate(isWider)).toBe(false);
  });
}
