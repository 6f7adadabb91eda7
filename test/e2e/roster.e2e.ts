import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { appUnderTest } from "./appUnderTest.ts";
import { readPdf } from "./readPdf.ts";
import {
  announcement,
  beginDrag,
  expandDay,
  expectSaved,
  laneCell,
  openWeek,
  pixelsPerHour,
  shiftBar,
  watchForFinding,
} from "./rosterPage.ts";

/*
 * The main job in the real Electron: a week in order, an edit, its finding at once, undo, a crash, and the paper. Then the
 * same board by keyboard alone.
 */

/** From the drop to the finding in the page, also while other work holds the machine; the bench of the board has the figure. */
const LIMIT_MS = 250;

const app = appUnderTest();

const start = () => app.start(48);

test("a shift two hours shorter: its finding at once, undo, redo, a crash, and the paper", async () => {
  let page = await start();
  await expect(page.locator(".status-totals").getByText("geen overtredingen")).toBeVisible();
  const bar = shiftBar(page, "Marijke T.", "Sterretjes", "maandag");
  await expect(bar).toHaveAccessibleName(/8:30 tot 18:00/);

  await expandDay(page, "maandag");
  const finding = "Sterretjes · ma 16:30–17:30";
  const measure = await watchForFinding(page, finding);
  await beginDrag(page, bar, "end", -2);
  await expect(page.locator(".drag-label")).toContainText("8:30–16:00");
  await page.mouse.up();
  const { dom, painted } = await measure();
  const check = await page.locator(".status-check").textContent();
  // biome-ignore lint/suspicious/noConsole: the figure that the issue asks for.
  console.log(`drop to finding: ${dom.toFixed(0)} ms in the page, ${painted.toFixed(0)} ms on the screen (${check})`);
  // How fast the screen follows depends on the display; this machine may have none and draw in software.
  expect(dom).toBeLessThan(LIMIT_MS);

  const item = page.getByRole("listitem").filter({ hasText: finding });
  await expect(item).toContainText("2 beroepskrachten nodig, 0 ingezet");
  await expect(item).toContainText("nieuw");
  await expect(bar).toHaveAccessibleName(/8:30 tot 16:00/);

  await page.keyboard.press("Control+z");
  await expect(item).toHaveCount(0);
  await expect(page.locator(".status-totals").getByText("geen overtredingen")).toBeVisible();
  await page.keyboard.press("Control+y");
  await expect(item).toHaveCount(1);
  await expectSaved(page);

  await app.kill();
  page = await start();
  await expect(shiftBar(page, "Marijke T.", "Sterretjes", "maandag")).toHaveAccessibleName(/8:30 tot 16:00/);
  await expect(page.getByRole("listitem").filter({ hasText: finding })).toHaveCount(1);

  await page.getByRole("button", { name: "Weekrooster als PDF bewaren" }).click();
  await page.getByRole("menuitem", { name: "Sterretjes" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^PDF bewaard als / })).toBeVisible({ timeout: 30_000 });
  const [file = ""] = readdirSync(app.saveDir);
  const text = (await readPdf(join(app.saveDir, file))).pages.join(" ");
  for (const expected of ["Sterretjes", "Marijke T.", "8:30–16:00", "Noor de W."]) expect(text).toContain(expected);

  await page.keyboard.press("Control+z");
  await expect(shiftBar(page, "Marijke T.", "Sterretjes", "maandag")).toHaveAccessibleName(/8:30 tot 18:00/);
});

test("with the mouse: a shift is drawn, goes to another group and to another day, and Escape leaves it where it was", async () => {
  const page = await start();
  const free = await laneCell(page, "Jelle R.", "dinsdag").boundingBox();
  if (!free) throw new Error("the board is not on the screen");
  const hour = await pixelsPerHour(page);
  await page.mouse.move(free.x + 3 * hour, free.y + 12);
  await page.mouse.down();
  await page.mouse.move(free.x + 7 * hour, free.y + 12, { steps: 6 });
  await page.mouse.up();
  const drawn = shiftBar(page, "Jelle R.", "Zonnestralen", "dinsdag");
  await expect(drawn).toBeFocused();
  await expect(announcement(page)).toContainText("Dienst van Jelle R. toegevoegd");

  const strip = await page.getByRole("gridcell", { name: /^Bezetting Vlinders, dinsdag/ }).boundingBox();
  const drawnBox = await drawn.boundingBox();
  if (!strip || !drawnBox) throw new Error("the board is not on the screen");
  await page.mouse.move(drawnBox.x + drawnBox.width / 2, drawnBox.y + 10);
  await page.mouse.down();
  await page.mouse.move(drawnBox.x + drawnBox.width / 2, strip.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(shiftBar(page, "Jelle R.", "Vlinders", "dinsdag")).toBeFocused();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(laneCell(page, "Jelle R.", "dinsdag")).toHaveAccessibleName(/geen dienst/);

  const bar = shiftBar(page, "Thea van D.", "Zonnestralen", "dinsdag");
  const target = laneCell(page, "Thea van D.", "maandag");
  const from = await bar.boundingBox();
  const to = await target.boundingBox();
  if (!from || !to) throw new Error("the board is not on the screen");

  const tuesday = await laneCell(page, "Thea van D.", "dinsdag").boundingBox();
  if (!tuesday) throw new Error("the board is not on the screen");
  const shift = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  await page.mouse.move(shift.x, shift.y);
  await page.mouse.down();
  await page.mouse.move(shift.x - (tuesday.x - to.x), shift.y, { steps: 6 });
  await page.mouse.up();
  const moved = shiftBar(page, "Thea van D.", "Zonnestralen", "maandag");
  await expect(moved).toHaveAccessibleName(/9:00 tot 18:30/);
  await expect(moved).toBeFocused();

  const box = await moved.boundingBox();
  if (!box) throw new Error("the shift is not on the screen");
  await page.mouse.move(box.x + 40, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, 4, { steps: 4 });
  await expect(page.locator(".drag-label")).toContainText("Buiten het rooster");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(announcement(page)).toContainText("Slepen afgebroken");
  await expect(moved).toHaveAccessibleName(/9:00 tot 18:30/);
});

test("by keyboard alone: add, move, resize, give to someone else, delete, and all of it undone", async () => {
  const page = await start();
  await page.getByRole("gridcell", { name: /^Bezetting Sterretjes, maandag/ }).focus();
  const cell = laneCell(page, "Thea van D.", "maandag");
  for (let row = 0; row < 8; row += 1) await page.keyboard.press("ArrowDown");
  await expect(cell).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Dienst toevoegen" })).toBeVisible();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("9");
  await page.keyboard.press("Tab");
  await page.keyboard.type("13.30");
  await page.keyboard.press("Enter");
  const added = shiftBar(page, "Thea van D.", "Zonnestralen", "maandag");
  await expect(added).toHaveAccessibleName(/9:00 tot 13:30/);
  await expect(added).toBeFocused();
  await expect(announcement(page)).toContainText(
    "Dienst van Thea van D. toegevoegd: maandag 23 november, 9:00 tot 13:30",
  );

  await page.keyboard.press("Alt+ArrowRight");
  await expect(added).toHaveAccessibleName(/9:15 tot 13:45/);
  await page.keyboard.press("Shift+Alt+ArrowLeft");
  await expect(added).toHaveAccessibleName(/9:15 tot 13:30/);
  await page.keyboard.press("Control+Shift+ArrowLeft");
  await expect(added).toHaveAccessibleName(/9:00 tot 13:30/);

  await page.keyboard.press("Alt+ArrowDown");
  const given = page.getByRole("button", { name: /^Jelle R\., .*, maandag .*, 9:00 tot 13:30/ });
  await expect(given).toBeFocused();
  await expect(announcement(page)).toContainText("Dienst overgezet naar Jelle R.");
  await page.keyboard.press("Alt+PageDown");
  await expect(page.getByRole("button", { name: /^Jelle R\., .*, dinsdag .*, 9:00 tot 13:30/ })).toBeFocused();

  await page.keyboard.press("Delete");
  await expect(page.getByRole("button", { name: /^Jelle R\., .*, dinsdag/ })).toHaveCount(0);
  for (let step = 0; step < 7; step += 1) await page.keyboard.press("Control+z");
  await expect(laneCell(page, "Thea van D.", "maandag")).toHaveAccessibleName(/geen dienst/);
  await expect(page.locator(".status-totals").getByText("geen overtredingen")).toBeVisible();
  await expect(announcement(page)).toContainText("Ongedaan gemaakt: Dienst van Thea van D. toegevoegd.");
  await expectSaved(page);
});

test("what is refused in the form can be mended and saved by keyboard", async () => {
  const page = await start();
  await shiftBar(page, "Marijke T.", "Sterretjes", "maandag").press("Enter");
  const from = page.getByRole("textbox", { name: "Van", exact: true });
  await from.fill("x");
  await from.press("Enter");
  await expect(page.getByText("Vul een tijd in, zoals 7:30.")).toBeVisible();
  await from.fill("9");
  await from.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(shiftBar(page, "Marijke T.", "Sterretjes", "maandag")).toHaveAccessibleName(/9:00 tot 18:00/);
});

test("the moments of a strip are walked and its finding opened by keyboard, and the panel leads back to the board", async () => {
  const page = await start();
  await openWeek(page, 49);
  const strip = page.getByRole("gridcell", { name: /^Bezetting Sterretjes, dinsdag/ });
  await strip.focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(page.getByRole("tooltip")).toContainText("Nodig");
  await page.keyboard.press("Enter");
  await page.keyboard.press("F6");
  const open = page.locator(".finding[data-open] .finding-button, .finding-button[tabindex='0']").first();
  await expect(open).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.locator(".finding[data-open]")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator(".board :focus")).toHaveCount(1);
});
