import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { texts } from "../../shared/texts/nl.ts";
import { appUnderTest } from "../e2e/appUnderTest.ts";
import { beginDrag, shiftBar } from "../e2e/rosterPage.ts";
import { pidOfPage } from "./breakThings.ts";
import {
  answerQuestions,
  beginEdit,
  edit,
  editedSpan,
  inNewPage,
  questionsAsked,
  storedEdits,
  textOfNewPage,
} from "./faultPage.ts";

/* The process of the page ends or hangs. */

const app = appUnderTest();
const { notice, top } = texts.app;
const { dialogs } = texts.system;

test("a page that is killed is opened anew, says so, and has the same week, roster and undo", async () => {
  const page = await app.start(49);
  const before = await editedSpan(page);
  await edit(page);
  await edit(page);
  const after = await editedSpan(page);
  process.kill(await pidOfPage(app.electron), "SIGKILL");

  await expect.poll(() => textOfNewPage(app.electron)).toContain(notice.recovered);
  expect(await textOfNewPage(app.electron)).toContain(notice.recoveredText);
  expect(await textOfNewPage(app.electron)).toContain("Week 49");
  expect(await isOnRoster(after)).toBe(true);
  // What was done before the fall can be taken back, step by step.
  for (const left of [1, 0]) {
    await inNewPage(app.electron, `document.querySelector("[aria-label='${top.undo}']").click()`);
    await expect.poll(() => storedEdits(app.dataDir)).toBe(left);
  }
  await expect.poll(() => isOnRoster(before)).toBe(true);
  // It is said once: not when the page is opened anew by hand.
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.reload());
  await expect.poll(() => textOfNewPage(app.electron)).toContain("Week 49");
  expect(await textOfNewPage(app.electron)).not.toContain(notice.recovered);
  expect(readFileSync(join(app.dataDir, "logs", "roosterwijs.log"), "utf8")).toMatch(/ page killed /);
});

/** Whether the shift that is edited stands at these times. */
async function isOnRoster(span: string): Promise<boolean> {
  const labels = `[...document.querySelectorAll(".shift")].map((bar) => bar.getAttribute("aria-label"))`;
  const names = (await inNewPage(app.electron, labels)) as readonly string[];
  return names.some((name) => name.startsWith("Fatima B.") && name.includes(span) && name.includes("dinsdag"));
}

test("a page that is killed in the middle of edits loses none that was confirmed", async () => {
  const page = await app.start(49);
  for (const _ of Array.from({ length: 4 })) await beginEdit(page);
  const confirmed = storedEdits(app.dataDir);
  process.kill(await pidOfPage(app.electron), "SIGKILL");
  await expect.poll(() => textOfNewPage(app.electron)).toContain(notice.recovered);
  expect(storedEdits(app.dataDir)).toBeGreaterThanOrEqual(confirmed);
});

test("a page that ends again and again is opened anew only when the user wants it", async () => {
  await app.start(49);
  await answerQuestions(app.electron, 0);
  for (const crash of [1, 2, 3]) {
    await expect.poll(() => textOfNewPage(app.electron)).toContain("Week 49");
    process.kill(await pidOfPage(app.electron), "SIGKILL");
    await expect.poll(async () => (await questionsAsked(app.electron)).length).toBe(crash === 3 ? 1 : 0);
    await expect.poll(() => textOfNewPage(app.electron)).toContain(notice.recovered);
  }
  expect(await questionsAsked(app.electron)).toEqual([dialogs.pageKeepsEnding]);

  await answerQuestions(app.electron, 1);
  const ended = new Promise((resolve) => app.electron.process().once("exit", resolve));
  process.kill(await pidOfPage(app.electron), "SIGKILL");
  expect(await ended).toBe(0);
});

test("a page that hangs is told of, and is opened anew when the user wants it", async () => {
  const page = await app.start(49);
  await edit(page);
  await answerQuestions(app.electron, 1);
  void page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  // Chromium says so after a while without an answer, but never while a driver is attached.
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit("unresponsive"));
  await expect.poll(() => questionsAsked(app.electron)).toEqual([dialogs.pageHangs]);
  await expect.poll(() => textOfNewPage(app.electron)).toContain(notice.recovered);
  expect(storedEdits(app.dataDir)).toBe(1);
});

test("a worker that breaks off leaves the page working, and the next drag has a new one", async () => {
  const page = await app.start(49);
  const bar = shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag");
  await beginDrag(page, bar, "middle", 1);
  await expect.poll(() => page.workers().length).toBe(1);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error("broken on purpose");
    });
  });
  await expect.poll(() => page.workers().length).toBe(0);
  await edit(page);
  await beginDrag(page, bar, "middle", 1);
  await expect.poll(() => page.workers().length).toBe(1);
  await page.mouse.up();
  await expect(page.getByRole("button", { name: top.nothingToUndo })).toHaveCount(0);
});
