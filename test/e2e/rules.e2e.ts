import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, SCHEMES } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved, pressUntilFocused } from "./rosterPage.ts";

/* The screen of the rules in the real Electron: found and read by keyboard, a choice switched and undone, and back again. */

const app = appUnderTest();

const start = () => app.start(49);

const screenButton = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Onderdelen" }).getByRole("button", { name });
const detail = (page: Page, rule: string) => page.getByRole("region", { name: `Regel ${rule}` });

test("by keyboard: opened, searched, the share of trainees switched, named by undo, and undone", async () => {
  let page = await start();
  await pressUntilFocused(page, "Shift+Tab", screenButton(page, "Regels"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Onzeker of aangekondigd" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("38 regels");

  await pressUntilFocused(page, "Tab", page.getByRole("searchbox", { name: "Zoeken" }));
  await page.keyboard.type("hoogstens de helft");
  await expect(page.getByRole("status")).toHaveText("1 van 38 regels");
  await pressUntilFocused(page, "Tab", page.getByRole("button", { name: /^Overzicht/ }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: /^Aandeel in opleiding/ })).toBeFocused();
  const inForce = detail(page, "Aandeel in opleiding").getByRole("row", { name: /geldt deze week/ });
  await expect(inForce).toContainText("Sinds 1 juli 2026");
  await expect(inForce).toContainText("Aangekondigd");

  const half = page.getByRole("radio", { name: /de helft/ });
  const third = page.getByRole("radio", { name: /een derde/ });
  await expect(half).toBeChecked();
  await pressUntilFocused(page, "Tab", half);
  await page.keyboard.press("ArrowDown");
  await expect(third).toBeChecked();
  await expect(announcement(page)).toContainText("Keuze gewijzigd: aandeel in opleiding, een derde.");
  await expectSaved(page);
  const undo = page.getByRole("button", { name: "Ongedaan maken" });
  await pressUntilFocused(page, "Shift+Tab", undo);
  await expect(page.getByRole("tooltip")).toHaveText(
    "Ongedaan maken: Keuze gewijzigd: aandeel in opleiding, een derde (Ctrl+Z)",
  );

  await app.kill();
  page = await start();
  await screenButton(page, "Regels").press("Enter");
  await expect(page.getByRole("radio", { name: /een derde/ })).toBeChecked();
  await page.getByRole("radio", { name: /een derde/ }).focus();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("radio", { name: /de helft/ })).toBeChecked();
  await expect(announcement(page)).toContainText("Ongedaan gemaakt: Keuze gewijzigd");
});

test("a finding's article opens its rule, and the roster is as it was when coming back", async () => {
  const page = await start();
  const finding = page.getByRole("button", { name: /Sterretjes · di 12:30/ });
  await finding.click();
  await page.getByRole("button", { name: /Alle dagen/ }).click();
  await page.getByRole("option", { name: "dinsdag" }).click();
  const board = page.locator(".board");
  await board.evaluate((element) => element.scrollTo(0, 150));
  const scrolled = await board.evaluate((element) => element.scrollTop);
  expect(scrolled).toBeGreaterThan(0);

  await page
    .locator(".finding[data-open]")
    .getByRole("button", { name: /^Bkk art\. 7/ })
    .click();
  await expect(detail(page, "Beroepskracht-kindratio")).toBeVisible();
  await expect(page.getByRole("button", { name: "Beroepskracht-kindratio", exact: true })).toBeFocused();
  await expect(page.getByRole("grid")).toHaveCount(0);

  await screenButton(page, "Rooster").click();
  await expect(page.getByRole("grid")).toBeVisible();
  await expect(page.locator(".finding[data-open]")).toHaveCount(1);
  await expect(page.locator(".findings").getByRole("button", { name: /^dinsdag/ })).toBeVisible();
  expect(await board.evaluate((element) => element.scrollTop)).toBe(scrolled);
});

test("lists by topic and by certainty", async () => {
  const page = await start();
  await screenButton(page, "Regels").click();
  await page.getByRole("checkbox", { name: "Alleen onzeker of aangekondigd" }).press("Space");
  await expect(page.getByRole("status")).toHaveText("36 van 38 regels");
  await page.getByRole("button", { name: /Onderwerp/ }).click();
  await page.getByRole("option", { name: "Werktijden" }).click();
  const list = page.getByRole("navigation", { name: "Regels per onderwerp" });
  await expect(list.getByRole("heading")).toHaveText(["Werktijden"]);
  await expect(page.getByRole("table", { name: "Aangekondigd" })).toHaveCount(0);
  await expect(page.getByRole("table", { name: "Tweede bron" })).toContainText("Rust tussen werkdagen");
});

for (const { scheme, tag } of SCHEMES) {
  test(`axe finds nothing on the rules, and nothing runs off a small window (${scheme})`, { tag }, async () => {
    const page = await start();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await screenButton(page, "Regels").click();
    await expectAccessible(page, "overview");
    await page
      .getByRole("button", { name: /^Aandeel in opleiding/ })
      .first()
      .click();
    await expectAccessible(page, "rule");
    await page.getByRole("searchbox").fill("dat staat nergens");
    await expectAccessible(page, "nothing found");
    await app.resize(1024, 700);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024);
    const isWider = (element: Element) => element.scrollWidth > element.clientWidth;
    expect(await page.locator(".rules-detail").evaluate(isWider)).toBe(false);
    expect(await page.locator("html").evaluate(isWider)).toBe(false);
  });
}
