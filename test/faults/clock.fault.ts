import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, type Page, test } from "@playwright/test";
import { texts } from "../../shared/texts/nl.ts";
import { appUnderTest } from "../e2e/appUnderTest.ts";
import { giveToApp } from "../e2e/electronLaunch.ts";
import { sleepAll, turnClock } from "./breakThings.ts";
import { beginEdit, edit, editedSpan, storedEdits } from "./faultPage.ts";

/* The clock jumps, and the computer sleeps. */

const app = appUnderTest();
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A look at the date is taken three times a minute. */
const NEW_DAY = { timeout: 40_000 };

/** Turns the clock to a moment, wherever it is. */
async function turnTo(moment: string): Promise<void> {
  await turnClock(app.electron, Date.parse(moment) - Date.now());
}

async function expectToday(page: Page, day: string): Promise<void> {
  const today = page.locator(".board-day-head[aria-current='date']");
  await expect(today).toHaveAccessibleName(new RegExp(`^${day} `), NEW_DAY);
}

function dailyCopies(): string[] {
  return readdirSync(join(app.dataDir, "backups")).filter((name) => name.includes("-daily"));
}

test("a clock that is set back by weeks: edits keep their order, and undo takes back the last", async () => {
  const page = await app.start(49);
  const [first] = [await editedSpan(page), await edit(page)];
  const second = await editedSpan(page);
  await turnClock(app.electron, -40 * DAY_MS);
  await edit(page);
  await page.getByRole("button", { name: texts.app.top.undo }).click();
  await expect.poll(() => editedSpan(page)).toBe(second);
  await expect.poll(() => storedEdits(app.dataDir)).toBe(1);
  await app.kill();
  // With the clock right again it opens as it was left, to be written in.
  const again = await app.start(49);
  await expect(again.locator(".read-only-note")).toHaveCount(0);
  expect(await editedSpan(again)).toBe(second);
  await again.getByRole("button", { name: texts.app.top.undo }).click();
  await expect.poll(() => editedSpan(again)).toBe(first);
});

test("a computer that sleeps through the night: today is the new day, its copy is made, and edits are stored", async () => {
  const page = await app.start(49);
  await turnTo("2026-12-01T22:30:00+01:00");
  await expectToday(page, "dinsdag");
  await edit(page);
  await sleepAll(app.electron, () => pause(3000));
  await turnTo("2026-12-02T07:30:00+01:00");
  // The system tells of the end of a real sleep.
  await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit("resume"));
  await expectToday(page, "woensdag");
  await expect.poll(() => dailyCopies().some((name) => name.includes("2026-12-02T"))).toBe(true);
  await edit(page);
  await expect(page.locator(".status-saving")).toHaveText("Opgeslagen 07:30");
  expect(storedEdits(app.dataDir)).toBe(2);
});

test("a sleep in which someone else took over: the first edit is refused, and the roster is only to look at", async () => {
  const page = await app.start(49);
  await edit(page);
  const before = await editedSpan(page);
  const lease = join(app.dataDir, "voorbeeld.db.lease");
  await sleepAll(app.electron, () => {
    const at = new Date(Date.now() + 8 * HOUR_MS).toISOString();
    const other = { token: "other", host: "kantoor", user: "jan", pid: 4711, since: at, beatAt: at };
    writeFileSync(lease, JSON.stringify(other));
    giveToApp(lease);
  });
  await turnClock(app.electron, 8 * HOUR_MS);
  await beginEdit(page);
  await expect(page.getByRole("alert")).toContainText(texts.system.storage.readOnly);
  await expect(page.locator(".read-only-note")).toContainText("jan op kantoor");
  expect(await editedSpan(page)).toBe(before);
  expect(storedEdits(app.dataDir)).toBe(1);
});
