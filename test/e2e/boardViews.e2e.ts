import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expandDay, laneCell, pressUntilFocused, shiftBar } from "./rosterPage.ts";

/* The week, the day and the people: one roster, three ways to look at it, by mouse and by keys. */

const app = appUnderTest();

const start = () => app.start(49);

test("by keys from view to view: the focus stays on its shift, and each view says itself", async () => {
  const page = await start();
  const bar = shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag");
  await bar.focus();

  await page.keyboard.press("2");
  await expect(announcement(page)).toContainText("Dagrooster dinsdag 1 december.");
  await expect(bar).toBeFocused();
  await expect(page.getByRole("gridcell", { name: /^Bezetting .*, maandag/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Samengevoegd, / }).first()).toBeVisible();
  await expectAccessible(page, "day view");

  await page.keyboard.press("PageDown");
  await expect(announcement(page)).toContainText("Dagrooster woensdag 2 december.");
  await expect(page.getByRole("columnheader", { name: /woensdag 2 december/ })).toHaveCount(1);
  await page.keyboard.press("PageUp");

  // The tabs of the days lie above the first row.
  const tab = (day: string) =>
    page.getByRole("button", { name: new RegExp(`^${day} \\d+ `), pressed: day === "dinsdag" });
  await bar.focus();
  await pressUntilFocused(page, "ArrowUp", tab("dinsdag"));
  await page.keyboard.press("ArrowRight");
  await expect(tab("woensdag")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText("Dagrooster woensdag 2 december.");
  await expect(page.locator(".day-tab:focus")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press(" ");
  await expect(announcement(page)).toContainText("Dagrooster dinsdag 1 december.");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".board-body :focus")).toHaveCount(1);

  await bar.focus();
  await page.keyboard.press("3");
  await expect(announcement(page)).toContainText("Rooster per medewerker.");
  await expect(bar).toBeFocused();
  await expect(page.getByRole("rowheader", { name: /^Fatima B\. 36 van 36 uur gepland, saldo 0, / })).toBeVisible();
  await expectAccessible(page, "person view");

  await page.keyboard.press("1");
  await expect(announcement(page)).toContainText("Weekrooster.");
  await expect(bar).toBeFocused();
});

test("an empty cell of a person keeps the focus in whichever row the view has for her", async () => {
  const page = await start();
  const cell = laneCell(page, "Fatima B.", "woensdag");
  await cell.focus();
  await page.keyboard.press("3");
  await expect(cell).toBeFocused();
  await page.keyboard.press("1");
  await expect(cell).toBeFocused();
});

test("a row out of sight is not drawn, but the one with the focus is, and rows keep their number", async () => {
  const page = await start();
  const board = page.getByRole("grid");
  const rows = Number(await board.getAttribute("aria-rowcount"));
  const first = page.getByRole("gridcell", { name: /^Bezetting Sterretjes, maandag/ });
  await first.focus();
  await page.keyboard.press("Control+End");
  const last = page.getByRole("row").last();
  await expect(last).toHaveAttribute("aria-rowindex", String(rows));
  await expect(last.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Control+Home");
  await expect(first).toBeFocused();

  await board.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(page.getByRole("row").last()).toHaveAttribute("aria-rowindex", String(rows));
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("gridcell", { name: /^Bezetting Sterretjes, dinsdag/ })).toBeFocused();
});

test("a day made wide can be dragged by its edges, and the time axis goes wider and back", async () => {
  const page = await start();
  const bar = shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag");
  const handle = bar.locator("[data-handle='to']").last();
  await expect(handle).toBeHidden();
  await expandDay(page, "dinsdag");
  await expect(handle).toBeVisible();
  const box = await handle.boundingBox();
  expect(box?.width ?? 0).toBeGreaterThanOrEqual(8);
  await expect(
    shiftBar(page, "Fatima B.", "Zonnestralen", "maandag").locator("[data-handle='to']").last(),
  ).toBeHidden();

  await bar.focus();
  await page.keyboard.press("ArrowLeft");
  const monday = shiftBar(page, "Fatima B.", "Zonnestralen", "maandag");
  await expect(monday).toBeFocused();
  await expect(monday.locator("[data-handle='to']").last()).toBeVisible();
  await expect(handle).toBeHidden();

  await page.getByRole("button", { name: "Tijdas breder" }).click();
  await expect(announcement(page)).toContainText("Tijdas 1,5×.");
  const board = page.getByRole("grid");
  const overflow = () => board.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(await overflow()).toBe(true);
  await page.getByRole("button", { name: "Tijdas smaller" }).click();
  expect(await overflow()).toBe(false);
});

test("a finding leads to its day in the day view, and from the people to its group in the week", async () => {
  const page = await start();
  await page.getByRole("button", { name: "Dag", exact: true }).click();
  await page.getByRole("button", { name: /Sterretjes · di 12:30/ }).click();
  await expect(page.getByRole("columnheader", { name: /dinsdag 1 december/ })).toHaveCount(1);
  await expect(page.locator(".finding-mark")).toBeVisible();

  await page.getByRole("button", { name: "Personen", exact: true }).click();
  await page.getByRole("button", { name: /Sterretjes · di 12:30/ }).press("Enter");
  await expect(page.getByRole("gridcell", { name: /^Bezetting Sterretjes, dinsdag/ })).toBeFocused();
});
