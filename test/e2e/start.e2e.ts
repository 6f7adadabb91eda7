import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { texts } from "../../shared/texts/nl.ts";
import { askBridge, callBridge } from "./bridgeCall.ts";
import { giveToApp, launchApp, makeDataDir, removeDataDir, runToEnd } from "./electronLaunch.ts";

/*
 * How the program starts, refuses to start, and comes back: window, database, dialogs of files.
 */

const EXAMPLE = join(import.meta.dirname, "../../shared/example/de-zonnebloem.json");

let dataDir: string;

test.beforeEach(() => {
  dataDir = makeDataDir();
});

test.afterEach(() => {
  removeDataDir(dataDir);
});

test("a smoke run ends by itself with 0 once the roster shows", async () => {
  const { code, errors } = await runToEnd(dataDir, { ROOSTERWIJS_SMOKE: "1" });
  expect(code, errors).toBe(0);
});

test("a database of a newer version is refused in Dutch and left as it is", async () => {
  await runToEnd(dataDir, { ROOSTERWIJS_SMOKE: "1" });
  const path = join(dataDir, "voorbeeld.db");
  const bytes = readFileSync(path);
  // The field user_version of the file's header.
  bytes.writeInt32BE(99, 60);
  writeFileSync(path, bytes);
  const { code, errors } = await runToEnd(dataDir, { ROOSTERWIJS_SMOKE: "1" });
  expect(code).toBe(1);
  expect(errors).toContain(texts.system.storage.newerDatabase);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test("a folder that cannot be written is told in Dutch", async () => {
  chmodSync(dataDir, 0o500);
  const below = join(dataDir, "x");
  const { code, errors } = await runToEnd(below, { ROOSTERWIJS_SMOKE: "1" });
  chmodSync(dataDir, 0o700);
  expect(code).toBe(1);
  expect(errors).toContain(texts.system.storage.folderNotWritable);
});

test("a second start on the same data leaves the first one in front", async () => {
  const { app, close } = await launchApp({ dataDir });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const { code } = await runToEnd(dataDir);
  expect(code).toBe(0);
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await close();
});

test("the window opens where it was left, and on the screen when that place is gone", async () => {
  const first = await launchApp({ dataDir });
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 20, y: 30, width: 1100, height: 700 });
  });
  await expect.poll(() => readState()).toMatchObject({ window: { width: 1100, height: 700 } });
  await first.kill();
  const second = await launchApp({ dataDir });
  expect(await bounds(second)).toMatchObject({ width: 1100, height: 700 });
  await second.close();
  writeFileSync(
    join(dataDir, "window.json"),
    '{"window":{"x":90000,"y":-5000,"width":1100,"height":700,"isMaximized":false}}',
  );
  giveToApp(join(dataDir, "window.json"));
  const third = await launchApp({ dataDir });
  const { x, y } = await bounds(third);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x).toBeLessThan(2000);
  expect(y).toBeGreaterThanOrEqual(0);
  await third.close();
});

test("a page that crashes comes back with the roster", async () => {
  const { app, window, close } = await launchApp({ dataDir });
  await expect(window.getByText("VOORBEELD")).toBeVisible();
  // Asked of main, since the driver's own page ends with the one that crashes.
  const roster = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<void>((resolve) => contents?.once("did-finish-load", resolve));
    contents?.forcefullyCrashRenderer();
    await loaded;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return (await contents?.executeJavaScript("document.body.innerText")) as string;
  });
  expect(roster).toContain("VOORBEELD");
  await close();
});

test("the location goes out as a document, comes in again, and the example can be put back", async () => {
  const document = JSON.parse(readFileSync(EXAMPLE, "utf8"));
  const saved = join(dataDir, "in.json");
  writeFileSync(saved, JSON.stringify({ ...document, location: { ...document.location, name: "Andere naam" } }));
  giveToApp(saved);
  const env = { ROOSTERWIJS_TEST_SAVE_DIR: dataDir, ROOSTERWIJS_TEST_OPEN_FILE: saved };
  const { window, close } = await launchApp({ dataDir, env });
  expect(await callBridge(window, "importDocument")).toEqual({
    ok: true,
    value: { status: "imported", fileName: "in.json" },
  });
  expect(await callBridge(window, "openLocation")).toMatchObject({ value: { location: { name: "Andere naam" } } });
  const saving = await askBridge(window, "exportDocument");
  const fileName = saving.status === "saved" ? saving.fileName : "";
  expect(fileName).toMatch(/^Roosterwijs Andere naam \d{4}-\d{2}-\d{2}\.roosterwijs$/);
  const exported = JSON.parse(readFileSync(join(dataDir, fileName), "utf8"));
  expect(exported.weeks.map((week: { shifts: unknown[] }) => week.shifts.length)).toEqual(
    document.weeks.map((week: { shifts: unknown[] }) => week.shifts.length),
  );
  expect(await callBridge(window, "resetExample")).toEqual({ ok: true, value: null });
  expect(await callBridge(window, "openLocation")).toMatchObject({
    value: { location: { name: document.location.name } },
  });
  await close();
});

test("a file that is no sound document is refused with its fields and changes nothing", async () => {
  const broken = join(dataDir, "broken.json");
  writeFileSync(broken, '{"format":"roosterwijs/1","location":{"id":""}}');
  giveToApp(broken);
  const { window, close } = await launchApp({ dataDir, env: { ROOSTERWIJS_TEST_OPEN_FILE: broken } });
  const answer = await callBridge(window, "importDocument");
  expect(answer).toMatchObject({ ok: false, error: { code: "invalidDocument" } });
  expect(JSON.stringify(answer)).toContain("location.id");
  expect(await callBridge(window, "openLocation")).toMatchObject({ value: { location: { name: "De Zonnebloem" } } });
  await close();
});

function readState(): unknown {
  try {
    return JSON.parse(readFileSync(join(dataDir, "window.json"), "utf8"));
  } catch {
    return undefined;
  }
}

async function bounds({ app }: Awaited<ReturnType<typeof launchApp>>): Promise<{ x: number; y: number }> {
  return await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: -1, y: -1 });
}
