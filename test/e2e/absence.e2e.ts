import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, beginDrag, expectSaved, laneCell, moveOver, shiftBar } from "./rosterPage.ts";

/*
 * Someone cannot come and the gap is filled, by keyboard with the live region read; groups go together, by mouse, with what
 * that does before it is stored.
 */

const app = appUnderTest();

test("sick in two presses, who can come, filled, and better again", async () => {
  const page = await app.start(48);
  await shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag").focus();
  await page.keyboard.press("a");
  await expect(page.getByRole("dialog")).toHaveAccessibleName("Fatima B. afwezig melden");
  await expectAccessible(page, "absence");
  await page.keyboard.press("Enter");

  // The reason stays with the person: it is not said out loud, and stands on no list.
  await expect(announcement(page)).toHaveText(/^Afwezigheid van Fatima B\. gemeld\..*1 open plaats\.$/);
  const list = page.getByRole("grid", { name: "Wie kan komen, de beste eerst" });
  await expect(list.getByRole("row").first()).toBeFocused();
  await page.getByRole("button", { name: /^Wie niet kan, en waarom/ }).click();
  await expect(page.getByRole("row", { name: /^Fatima B\.,.*afwezig/ })).toBeVisible();
  await expectAccessible(page, "fill");
  await list.getByRole("row").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText("Navraag bij");
  await expect(list.getByRole("row").first()).toHaveAccessibleName(/gevraagd op/);
  await page.keyboard.press("Escape");

  const open = page.getByRole("button", { name: /^Open plaats, Zonnestralen, dinsdag .*was van Fatima B\./ });
  await expect(open).toBeFocused();
  await expect(open).toHaveAccessibleName(/1 persoon gevraagd/);
  await expect(laneCell(page, "Fatima B.", "dinsdag")).toHaveAccessibleName(/geen dienst, ziek$/);
  await expect(page.getByRole("button", { name: /^1 open plaats: naar de eerste/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(list.getByRole("row").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText(/^Open plaats ingevuld door .*Er zijn geen open plaatsen meer\.$/);
  await expect(open).toHaveCount(0);

  await page.keyboard.press("Control+z");
  await expect(open).toBeVisible();
  await laneCell(page, "Fatima B.", "dinsdag").focus();
  await page.keyboard.press("Shift+A");
  await expect(announcement(page)).toContainText("1 dienst terug bij deze medewerker");
  await expect(shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag")).toBeVisible();
  await expect(open).toHaveCount(0);
  await expectSaved(page);
});

test("a shift or a name that is let go on an open place fills it, with what that does before", async () => {
  const page = await app.start(48);
  await shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag").press("Shift+O");
  const open = page.getByRole("button", { name: /^Open plaats, Zonnestralen, dinsdag/ });
  await beginDrag(page, page.getByRole("rowheader", { name: /^Thea van D\./ }).first(), "middle", 0.5);
  await expect(page.locator(".drag-label")).toContainText("Laat los op een open plaats om die te vullen.");
  await moveOver(page, open);
  await expect(page.locator(".drag-label")).toContainText("vult de open plaats");
  await expect(page.locator(".drag-label")).toContainText(/Zonnestralen: |overtreding/);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(open).toBeVisible();

  await beginDrag(page, shiftBar(page, "Thea van D.", "Zonnestralen", "dinsdag"), "middle", open);
  await moveOver(page, open);
  await page.mouse.up();
  await expect(announcement(page)).toContainText("Open plaats ingevuld door Thea van D.");
  await expect(open).toHaveCount(0);
  await expect(shiftBar(page, "Thea van D.", "Zonnestralen", "dinsdag")).toHaveAccessibleName(/7:30 tot 17:00/);
  await expectSaved(page);
});

test("groups go together by a drag over the row of merges, with the effect on need and consent before it is stored", async () => {
  const page = await app.start(48);
  await shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag").focus();
  await page.keyboard.press("2");
  const row = page.getByRole("gridcell", { name: /^Samenvoegingen dinsdag/ });
  const box = await row.boundingBox();
  if (box === null) throw new Error("the row of merges is not on the screen");
  const y = box.y + 8;
  await page.mouse.move(box.x + box.width * 0.5, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 6 });
  await expect(page.locator(".drag-label")).toContainText(/\d+:\d\d–\d+:\d\d/);
  await page.mouse.up();

  const dialog = page.getByRole("dialog", { name: "Groepen samenvoegen, dinsdag 24 november" });
  await dialog.getByRole("checkbox", { name: "Vlinders" }).press(" ");
  await expect(dialog.getByRole("status")).toContainText("Kies minstens twee groepen");
  await dialog.getByRole("checkbox", { name: "Regenboog" }).press(" ");
  await expect(dialog.getByRole("status")).toContainText(/Hoogste aantal nodig: apart \d+, samengevoegd \d+\./);
  await expect(dialog.getByRole("status")).toContainText("geen vastgelegde toestemming voor deze ruimte");
  await expectAccessible(page, "merge");
  await dialog.getByRole("button", { name: "Samenvoegen" }).click();
  await expect(announcement(page)).toContainText(
    "Samenvoeging van Vlinders + Regenboog toegevoegd: dinsdag 24 november",
  );

  const bars = page.getByRole("button", { name: /^Samengevoegd, Vlinders, Regenboog, 1\d:/ });
  const bar = bars.first();
  await expect(bar).toBeFocused();
  await page.keyboard.press("Shift+Alt+ArrowRight");
  await expect(announcement(page)).toContainText("Samenvoeging van Vlinders + Regenboog gewijzigd");
  const before = await bar.boundingBox();
  if (before === null) throw new Error("the merge is not on the screen");
  await page.mouse.move(before.x + before.width - 1, before.y + 6);
  await page.mouse.down();
  await page.mouse.move(before.x + before.width + 60, before.y + 6, { steps: 6 });
  await expect(page.locator(".drag-label")).toContainText(/nodig \d+ → \d+/);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await bar.boundingBox()).toEqual(before);
  await bar.focus();
  await page.keyboard.press("Delete");
  await expect(announcement(page)).toContainText("Samenvoeging van Vlinders + Regenboog verwijderd");
});
