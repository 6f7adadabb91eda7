import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved, shiftBar } from "./rosterPage.ts";

/* A day that is over: what happened is recorded beside the plan, and the check reads either. */

const app = appUnderTest();

test("a day is closed with who really came, read both ways, kept over a restart, and reopened", async () => {
  let page = await app.start(48);
  await page.clock.setFixedTime(new Date("2026-11-27T18:00:00"));
  const bar = () => shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag");
  await bar().focus();
  await page.keyboard.press("Shift+S");
  const dialog = page.getByRole("dialog", { name: "Dag afsluiten: dinsdag 24 november" });
  await dialog.getByRole("textbox", { name: "Fatima B. tot" }).fill("7:00");
  await dialog.getByRole("checkbox", { name: "Thea van D. was er" }).press("Space");
  await dialog.locator("summary").filter({ hasText: "Sterretjes" }).press("Enter");
  await expect(dialog.getByRole("table", { name: /^Kinderen van Sterretjes/ })).toBeVisible();
  await expectAccessible(page, "closing a day");
  await app.resize(1024, 700);
  await app.zoom(2);
  const body = dialog.locator(".dialog-body");
  await expect.poll(() => body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await expectAccessible(page, "closing a day in a narrow window");
  await app.zoom(1);
  await dialog.getByRole("button", { name: "Dag afsluiten" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("1 regel klopt nog niet.");
  await dialog.getByRole("textbox", { name: "Fatima B. tot" }).fill("15");
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText("Dag afgesloten: di 24 nov.");
  await expect(bar()).toHaveAccessibleName(/7:30 tot 15:00/);
  await expect(shiftBar(page, "Thea van D.", "Zonnestralen", "dinsdag")).toHaveCount(0);
  await expect(page.locator(".status-totals").first()).toContainText("(deels gerealiseerd) 6 overtredingen");
  await expectAccessible(page, "a closed day");

  await bar().focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(announcement(page)).toContainText("Deze dag is afgesloten.");
  await page.keyboard.press("Enter");
  const record = page.getByRole("dialog", { name: /dinsdag 24 november/ });
  await expect(record.getByRole("textbox", { name: "Fatima B. van" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(bar()).toBeFocused();
  await page.keyboard.press("g");
  await expect(announcement(page)).toContainText("zoals gepland. Geen overtredingen.");
  await expect(bar()).toHaveAccessibleName(/7:30 tot 17:00/);
  await expectSaved(page);

  await app.kill();
  page = await app.start(48);
  await page.clock.setFixedTime(new Date("2026-11-27T18:00:00"));
  await expect(bar()).toHaveAccessibleName(/7:30 tot 15:00/);
  await bar().focus();
  await page.keyboard.press("Shift+R");
  await expect(announcement(page)).toContainText("Dag heropend: di 24 nov. Geen overtredingen.");
  await expect(bar()).toHaveAccessibleName(/7:30 tot 17:00/);
});

test("a day that is yet to come cannot be closed", async () => {
  const page = await app.start(48);
  await page.clock.setFixedTime(new Date("2026-11-20T12:00:00"));
  await shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag").focus();
  await page.keyboard.press("Shift+S");
  await expect(announcement(page)).toContainText("Een dag kan worden afgesloten als die er is geweest");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
