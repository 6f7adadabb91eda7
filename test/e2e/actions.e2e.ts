import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, laneCell, shiftBar } from "./rosterPage.ts";

/* What can be done on the roster: by menu, by key, in words and by search, each read in the live region. */

const app = appUnderTest();

const start = () => app.start(48);

const fatima = (page: Page, day = "maandag") => shiftBar(page, "Fatima B.", "Zonnestralen", day);

test("the menu of a shift opens by key and by the right button, does what it says and gives the focus back", async () => {
  const page = await start();
  const bar = fatima(page);
  await bar.focus();
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu", { name: "Acties" });
  await expect(menu.getByRole("menuitem", { name: /^Dienst splitsen/ })).toBeVisible();
  await expectAccessible(page, "menu of a shift");
  await page.keyboard.press("Escape");
  await expect(bar).toBeFocused();

  await bar.click({ button: "right" });
  await menu.getByRole("menuitem", { name: /^Dienst splitsen/ }).click();
  const prompt = page.getByRole("dialog", { name: "Dienst splitsen" });
  await expectAccessible(page, "split");
  await prompt.getByRole("textbox", { name: "Splitsen om" }).fill("12:00");
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText("Dienst van Fatima B. gesplitst.");
  await expect(fatima(page)).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await expect(fatima(page)).toHaveCount(1);

  await bar.focus();
  await page.keyboard.press("t");
  await page.getByRole("menuitem", { name: "Kantoor" }).click();
  await expect(announcement(page)).toContainText("Activiteit gewijzigd: Fatima B.");
  await expect(bar).toBeFocused();

  await page.keyboard.press("Control+Shift+D");
  await expect(page.getByRole("dialog", { name: "Kopiëren naar" })).toBeVisible();
  await expectAccessible(page, "copy to days");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Kopiëren", exact: true }).click();
  await expect(announcement(page)).toContainText("Diensten gekopieerd: Fatima B.");
});

test("several are selected by key and with Shift and click, and move, are cut and pasted as one", async () => {
  const page = await start();
  await fatima(page).focus();
  await page.keyboard.press("Space");
  await shiftBar(page, "Jelle R.", "Zonnestralen", "maandag").click({ modifiers: ["Shift"] });
  await expect(announcement(page)).toContainText("2 diensten geselecteerd.");
  await expect(fatima(page)).toHaveAccessibleName(/geselecteerd$/);
  await fatima(page).focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(fatima(page)).toHaveAccessibleName(/7:45 tot 17:15/);
  await expect(shiftBar(page, "Jelle R.", "Zonnestralen", "maandag")).toHaveAccessibleName(/9:15 tot 18:45/);
  await page.keyboard.press("Control+z");
  await expect(fatima(page)).toHaveAccessibleName(/7:30 tot 17:00/);

  await page.keyboard.press("Escape");
  await expect(announcement(page)).toContainText("Selectie gewist.");
  await page.keyboard.press("Control+x");
  await expect(fatima(page)).toHaveCount(0);
  await laneCell(page, "Thea van D.", "maandag").focus();
  await page.keyboard.press("Control+v");
  const pasted = shiftBar(page, "Thea van D.", "Zonnestralen", "maandag");
  await expect(pasted).toBeFocused();
  await expect(pasted).toHaveAccessibleName(/7:30 tot 17:00/);
});

test("a shift is typed: names complete themselves, what is wrong is said, and the field goes on", async () => {
  const page = await start();
  await fatima(page).focus();
  await page.keyboard.press("q");
  const field = page.getByRole("combobox", { name: "Dienst typen" });
  await expect(field).toBeFocused();
  await page.keyboard.type("fat");
  await expect(page.getByRole("option", { name: /^Fatima B\./ })).toBeVisible();
  await expectAccessible(page, "quick field");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.type("wo 9-15 pauze 12:30");
  await expect(field).toHaveAccessibleDescription(/Fatima B\., .* woensdag 25 november, 9:00 tot 15:00, pauze 12:30/);
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText(
    "Dienst van Fatima B. toegevoegd: woensdag 25 november, 9:00 tot 15:00",
  );
  await expect(field).toHaveValue("");

  await page.keyboard.type("Fatima do 17-9");
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText("ligt het einde niet na het begin");

  // While typing, letters write and Ctrl+Z is of the text; what leads elsewhere goes there, and the text waits.
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Zoeken en opdrachten" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field).toBeFocused();
  await page.keyboard.press("Control+PageDown");
  await expect(page.locator(".week-title")).toContainText("Week 49");
  await page.keyboard.press("Control+PageUp");
  await expect(page.locator(".week-title")).toContainText("Week 48");
  await page.keyboard.press("Control+z");
  await expect(fatima(page, "woensdag")).toHaveCount(1);
  await field.fill("Fatima do 17-9");
  await page.keyboard.press("Escape");
  await expect(fatima(page, "woensdag")).toBeFocused();
});

test("search leads to a person, a group and a week, and does what can be done", async () => {
  const page = await start();
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Zoeken en opdrachten" });
  await expect(dialog.getByRole("menuitem").first()).toBeVisible();
  await expectAccessible(page, "search");
  await page.keyboard.type("gerda");
  await expect(dialog.getByRole("menuitem")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator(".board :focus")).toHaveAccessibleName(/^Gerda Z\./);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("boomhut");
  await expect(dialog.getByRole("menuitem", { name: /^BSO Boomhut/ })).toBeVisible();
  await dialog.getByRole("menuitem", { name: /^BSO Boomhut/ }).click();
  await expect(page.locator(".board :focus")).toHaveAccessibleName(/^Bezetting BSO Boomhut/);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("week 49");
  await page.keyboard.press("Enter");
  await expect(page.locator(".week-title")).toContainText("Week 49");
});

test("what search does leaves the focus on the board, also when it took away what had it", async () => {
  const page = await start();
  await fatima(page).focus();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("verwijderen");
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText("Dienst van Fatima B. verwijderd.");
  await expect(laneCell(page, "Fatima B.", "maandag")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(fatima(page, "dinsdag")).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("ongedaan");
  await page.keyboard.press("Enter");
  await expect(fatima(page)).toHaveCount(1);
  await expect(fatima(page, "dinsdag")).toBeFocused();

  await fatima(page, "dinsdag").click({ button: "right" });
  await page.getByRole("menuitem", { name: /^Verwijderen/ }).click();
  await expect(laneCell(page, "Fatima B.", "dinsdag")).toBeFocused();
});

test("the menu of the free time beside a shift is about that day", async () => {
  const page = await start();
  await fatima(page, "maandag").click();
  const bar = await fatima(page, "donderdag").boundingBox();
  const beside = { x: (bar?.x ?? 0) + (bar?.width ?? 0) + 4, y: (bar?.y ?? 0) + 4 };
  await page.mouse.click(beside.x, beside.y, { button: "right" });
  await page.getByRole("menuitem", { name: /^Groepen samenvoegen/ }).click();
  await expect(page.getByRole("dialog")).toContainText("donderdag 26 november");
});

test("while a shift is dragged the strip shows how it would stand, and Ctrl leaves a copy", async () => {
  const page = await start();
  const bar = await fatima(page).boundingBox();
  const free = await laneCell(page, "Thea van D.", "maandag").boundingBox();
  if (!bar || !free) throw new Error("the board is not on the screen");
  await page.mouse.move(bar.x + 30, bar.y + 10);
  await page.mouse.down();
  const tuesday = await laneCell(page, "Jelle R.", "dinsdag").boundingBox();
  if (!tuesday) throw new Error("the board is not on the screen");
  await page.mouse.move(tuesday.x + 40, tuesday.y + 10, { steps: 5 });
  await expect(page.locator(".drag-label")).toContainText("overtredingen erbij");
  await expect(page.locator(".strip-preview[data-shown]").first()).toBeVisible();
  await page.mouse.move(bar.x + 30, bar.y + 10, { steps: 5 });
  await expect(page.locator(".drag-label")).toContainText("blijft zoals het is");
  await expect(page.locator(".strip-preview[data-shown]")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator(".strip-preview[data-shown]")).toHaveCount(0);

  await page.keyboard.down("Control");
  await page.mouse.move(bar.x + 30, bar.y + 10);
  await page.mouse.down();
  await page.mouse.move(bar.x + 30, free.y + 10, { steps: 5 });
  await expect(page.locator(".drag-label")).toContainText("kopie");
  await page.mouse.up();
  await page.keyboard.up("Control");
  await expect(announcement(page)).toContainText("Dienst van Thea van D. gekopieerd");
  await expect(fatima(page)).toHaveCount(1);
});
