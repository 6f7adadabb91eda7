import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type ElectronApplication, type Page, test } from "@playwright/test";
import { giveToApp, type LaunchedApp, launchApp, makeDataDir, removeDataDir } from "./electronLaunch.ts";
import { openWeek } from "./rosterPage.ts";

/** The app that the tests of a file drive: one at a time, each test with a data folder of its own. */
export interface AppUnderTest {
  /** Where the app of this test keeps its data. */
  readonly dataDir: string;
  /** Where it saves what a dialog would ask a place for. */
  readonly saveDir: string;
  /** Its main process, while it runs. */
  readonly electron: ElectronApplication;
  /** Starts it, also again on the data of an earlier start, and opens a week of 2026. */
  start(week: number, env?: Readonly<Record<string, string>>): Promise<Page>;
  /** Starts it on the week that it opens by itself, without a press on anything. */
  launch(env?: Readonly<Record<string, string>>, args?: readonly string[]): Promise<Page>;
  /** The next window that it opens, its page loaded. */
  nextWindow(): Promise<Page>;
  /** Hands it a document as macOS does, which needs no second start. */
  handDocument(path: string): Promise<void>;
  /** Ends it at once, without a chance to save. */
  kill(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** 1 is 100 %. */
  zoom(factor: number): Promise<void>;
}

/** Gives each test of the calling file an app that has ended, and its data gone, when the test is over. */
export function appUnderTest(): AppUnderTest {
  let launched: LaunchedApp | undefined;
  let dataDir = "";
  const saveDir = () => join(dataDir, "saved");
  test.beforeEach(() => {
    dataDir = makeDataDir();
    mkdirSync(saveDir(), { mode: 0o700 });
    giveToApp(saveDir());
  });
  test.afterEach(async () => {
    try {
      await launched?.close();
    } finally {
      launched = undefined;
      removeDataDir(dataDir);
    }
  });
  async function launch(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Promise<Page> {
    launched = await launchApp({ dataDir, args, env: { ROOSTERWIJS_TEST_SAVE_DIR: saveDir(), ...env } });
    return launched.window;
  }
  return {
    get dataDir() {
      return dataDir;
    },
    get saveDir() {
      return saveDir();
    },
    get electron() {
      if (launched === undefined) throw new Error("the app was not started");
      return launched.app;
    },
    launch,
    async handDocument(path) {
      await launched?.app.evaluate(
        ({ app }, handed) => app.emit("open-file", { preventDefault: () => undefined }, handed),
        path,
      );
    },
    async start(week, env) {
      const page = await launch(env);
      await openWeek(page, week);
      return page;
    },
    async nextWindow() {
      if (launched === undefined) throw new Error("nothing is started");
      const window = await launched.app.waitForEvent("window");
      await window.waitForLoadState();
      return window;
    },
    async kill() {
      await launched?.kill();
    },
    async resize(width, height) {
      const size = [width, height] as const;
      await launched?.app.evaluate(
        ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high),
        size,
      );
    },
    async zoom(factor) {
      await launched?.app.evaluate(
        ({ BrowserWindow }, times) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(times),
        factor,
      );
    },
  };
}
