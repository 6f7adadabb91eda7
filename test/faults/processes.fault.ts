import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { texts } from "../../shared/texts/nl.ts";
import { appUnderTest } from "../e2e/appUnderTest.ts";
import { callBridge } from "../e2e/bridgeCall.ts";
import { beginDrag, shiftBar } from "../e2e/rosterPage.ts";
import { processesOf } from "./breakThings.ts";
import { edit, storedEdits } from "./faultPage.ts";

/* Processes and threads beside the page end; what they did is begun anew, and the work goes on. */

const app = appUnderTest();

test("the network and storage services are killed: the page goes on, and loads, prints and stores as before", async () => {
  const page = await app.start(49);
  const services = (await processesOf(app.electron)).filter(({ type }) => type === "Utility");
  expect(services.map(({ service }) => service)).toContain("network.mojom.NetworkService");
  for (const { pid } of services) process.kill(pid, "SIGKILL");
  await edit(page);
  // A drag begins a worker, whose script is loaded now.
  await beginDrag(page, shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag"), "middle", 1);
  await expect.poll(() => page.workers().length).toBe(1);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await page.getByRole("button", { name: texts.app.top.exportPdfLabel }).click();
  await page.getByRole("menuitem", { name: texts.app.top.wholeLocation }).click();
  await expect(page.getByRole("status").getByText(/^PDF bewaard als /)).toBeVisible({ timeout: 30_000 });
  expect(readdirSync(app.saveDir)).toHaveLength(1);
  await page.reload();
  await expect(page.getByRole("grid")).toHaveAccessibleName(/^Rooster Week 49,/);
  expect(storedEdits(app.dataDir)).toBe(1);
  expect(readFileSync(join(app.dataDir, "logs", "roosterwijs.log"), "utf8")).toMatch(/ Utility killed /);
});

test("the process that draws on the screen is killed: it comes back, and the page is drawn anew", async () => {
  const page = await app.start(49);
  const gpu = (await processesOf(app.electron)).find(({ type }) => type === "GPU");
  // Where Chromium draws without it there is none to lose.
  test.skip(gpu === undefined, "no GPU process");
  process.kill(gpu?.pid ?? 0, "SIGKILL");
  await edit(page);
  await expect
    .poll(async () => (await processesOf(app.electron)).find(({ type }) => type === "GPU")?.pid)
    .not.toBe(gpu?.pid);
  const picture = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return new Set(image?.toBitmap()).size;
  });
  expect(picture).toBeGreaterThan(2);
  expect(storedEdits(app.dataDir)).toBe(1);
});

test("the window that prints is killed: the PDF is refused in Dutch, and the next one is made", async () => {
  const page = await app.start(49);
  await app.electron.evaluate(({ app: program }) => {
    program.once("web-contents-created", (_event, contents) => {
      contents.once("did-start-loading", () => contents.forcefullyCrashRenderer());
    });
  });
  const print = async () => {
    await page.getByRole("button", { name: texts.app.top.exportPdfLabel }).click();
    await page.getByRole("menuitem", { name: texts.app.top.wholeLocation }).click();
  };
  await print();
  await expect(page.getByRole("alert")).toContainText(texts.reports.printErrors.processGone);
  expect(readdirSync(app.saveDir)).toEqual([]);
  await print();
  await expect(page.getByRole("status").getByText(/^PDF bewaard als /)).toBeVisible({ timeout: 30_000 });
  await edit(page);
});

test("the thread that checks a copy breaks off: no copy is kept, it is told in Dutch, and the next one is made", async () => {
  const page = await app.start(49);
  await app.electron.evaluate(() => {
    const threads = process.getBuiltinModule("node:worker_threads");
    const { Worker } = threads;
    Object.assign(threads, {
      Worker: class extends Worker {
        constructor(...all: ConstructorParameters<typeof Worker>) {
          super(...all);
          Object.assign(threads, { Worker });
          process.getBuiltinModule("node:module").syncBuiltinESMExports();
          void this.terminate();
        }
      },
    });
    process.getBuiltinModule("node:module").syncBuiltinESMExports();
  });
  const backups = () => readdirSync(join(app.dataDir, "backups"));
  const before = backups().length;
  const makeBackup = () => callBridge(page, "makeBackup");
  expect(await makeBackup()).toMatchObject({ ok: false });
  expect(backups()).toHaveLength(before);
  expect(await makeBackup()).toMatchObject({ ok: true });
  expect(backups()).toHaveLength(before + 1);
  await edit(page);
});
