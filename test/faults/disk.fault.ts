import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import Database from "better-sqlite3-multiple-ciphers";
import { texts } from "../../shared/texts/nl.ts";
import { appUnderTest } from "../e2e/appUnderTest.ts";
import { callBridge } from "../e2e/bridgeCall.ts";
import { runToEnd } from "../e2e/electronLaunch.ts";
import { breakFile, type SmallDisk, smallDisk } from "./breakThings.ts";
import { beginEdit, edit, editedSpan, storedEdits } from "./faultPage.ts";

/* The disk fails while someone edits: it is said in Dutch, nothing that was confirmed is lost, and the work can go on. */

const app = appUnderTest();
const words = texts.system.storage;
/** The example takes some 2 MB, Chromium's own files as much again. */
const DISK_KILOBYTES = 24_000;

let disk: SmallDisk | undefined;

test.afterEach(() => {
  disk?.remove();
  disk = undefined;
});

/** Starts the app with its data on a small disk of its own. */
async function startOnSmallDisk(): Promise<{ page: Page; data: SmallDisk }> {
  disk = smallDisk(DISK_KILOBYTES);
  test.skip(disk === undefined, "no file system can be mounted here");
  const data = disk as SmallDisk;
  return { page: await app.start(49, { ROOSTERWIJS_DATA_DIR: data.folder }), data };
}

/** Makes an edit that cannot be stored: it is taken back on the screen too, and the reason stands there in Dutch. */
async function expectRefused(page: Page, reason: string): Promise<void> {
  const before = await editedSpan(page);
  await beginEdit(page);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Niet opgeslagen en teruggedraaid", { timeout: 20_000 });
  await expect(alert).toContainText(reason);
  await expect(page.locator(".status-saving")).toHaveText(texts.app.status.unsaved);
  await expect.poll(() => editedSpan(page)).toBe(before);
}

/** Lets a file grow until the disk is full. */
function fill(folder: string): string {
  const path = join(folder, "ballast");
  for (const size of [1 << 20, 1 << 16, 1 << 12]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: "a" });
    } catch {
      // Full for pieces of this size.
    }
  }
  return path;
}

test("a disk that is full: edits, copies and files are refused, and all of it works once there is room", async () => {
  const { page, data } = await startOnSmallDisk();
  await edit(page);
  const ballast = fill(data.folder);
  // The WAL has room of its own for some edits, each confirmed and so kept.
  let confirmed = 1;
  await expect(async () => {
    await beginEdit(page);
    await expect(page.locator(".status-saving")).not.toHaveText(texts.app.status.saving);
    if ((await page.getByRole("alert").count()) === 0) confirmed += 1;
    expect(await page.getByRole("alert").count()).toBe(1);
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("alert")).toContainText(words.diskFull);
  await expectRefused(page, words.diskFull);
  expect(storedEdits(data.folder)).toBe(confirmed);
  const copies = readdirSync(join(data.folder, "backups"));
  const refused = await callBridge(page, "makeBackup");
  expect(refused).toMatchObject({ ok: false, error: { code: "diskFull", message: words.diskFull } });
  expect(readdirSync(join(data.folder, "backups"))).toEqual(copies);

  rmSync(ballast);
  await edit(page);
  expect(storedEdits(data.folder)).toBe(confirmed + 1);
  expect(await callBridge(page, "makeBackup")).toMatchObject({
    ok: true,
  });
});

test("a start on a disk that is full says so, and leaves the data as they are", async () => {
  const { data } = await startOnSmallDisk();
  await app.kill();
  // The lease of the one that was killed would give its place on the disk to the new one.
  rmSync(join(data.folder, "voorbeeld.db.lease"));
  const ballast = fill(data.folder);
  const { code, errors } = await runToEnd(data.folder, { ROOSTERWIJS_SMOKE: "1" });
  expect(code).toBe(1);
  expect(errors).toContain(words.diskFull);
  rmSync(ballast);
  // Nothing is left that would keep this start from writing.
  const page = await app.start(49, { ROOSTERWIJS_DATA_DIR: data.folder });
  await edit(page);
});

test("a disk that can be read but not written: edits are refused, and work goes on when it is mended", async () => {
  const page = await app.start(49);
  await edit(page);
  const mend = await breakFile(app.electron, join(app.dataDir, "voorbeeld.db-wal"), "writing");
  await expectRefused(page, words.ioError);
  await mend();
  await edit(page);
  expect(storedEdits(app.dataDir)).toBe(2);
});

test("a disk that gives nothing any more: it is said, and trying again brings the roster back when it is mended", async () => {
  const page = await app.start(49);
  await edit(page);
  const before = await editedSpan(page);
  const mend = await breakFile(app.electron, join(app.dataDir, "voorbeeld.db-wal"), "everything");
  await beginEdit(page);
  const failed = page.getByRole("alert").filter({ hasText: texts.app.states.failedTitle });
  await expect(failed).toContainText(words.ioError);
  await mend();
  await page.getByRole("button", { name: texts.app.states.retry }).click();
  await expect.poll(() => editedSpan(page)).toBe(before);
  await edit(page);
  expect(storedEdits(app.dataDir)).toBe(2);
});

test("another program that keeps the file locked is told of, and the work goes on when it lets go", async () => {
  const page = await app.start(49);
  await edit(page);
  const other = new Database(join(app.dataDir, "voorbeeld.db"));
  try {
    other.exec("BEGIN IMMEDIATE");
    await expectRefused(page, words.locked);
  } finally {
    other.close();
  }
  await edit(page);
  expect(storedEdits(app.dataDir)).toBe(2);
});

test("a place to save in that is full or gone is told in Dutch, and what stood there still stands", async () => {
  const saved = smallDisk(64);
  disk = saved;
  test.skip(saved === undefined, "no file system can be mounted here");
  const folder = saved?.folder ?? "";
  const page = await app.start(49, { ROOSTERWIJS_TEST_SAVE_DIR: folder });
  const print = async () => {
    await page.getByRole("button", { name: texts.app.top.exportPdfLabel }).click();
    await page.getByRole("menuitem", { name: texts.app.top.wholeLocation }).click();
  };
  await print();
  await expect(page.getByRole("alert")).toContainText(words.diskFull, { timeout: 30_000 });
  expect(readdirSync(folder)).toEqual([]);
  saved?.remount("size=9000k");
  await print();
  await expect(page.getByRole("status").getByText(/^PDF bewaard als /)).toBeVisible({ timeout: 30_000 });
});
