import { join } from "node:path";
import { app, type BrowserWindow, session } from "electron";
import { texts } from "../../shared/texts/nl.ts";
import { ensurePrivateFolder } from "../db/privateFiles.ts";
import { toStorageError } from "../db/storageError.ts";
import { findPrintFolder, runPrintMode } from "../print/printMode.ts";
import { printReport } from "../print/printReport.ts";
import { readBuildMark } from "./buildMark.ts";
import { dutchDateOf } from "./clock.ts";
import { chooseDataFiles } from "./dataFiles.ts";
import { makeFiles } from "./files.ts";
import { makeHandlers } from "./handlers.ts";
import { registerBridge } from "./ipc.ts";
import { type Log, openLog } from "./log.ts";
import { setMenu } from "./menu.ts";
import { type FileDesk, openFileDesk } from "./openFile.ts";
import { choosePath, openOwnStore } from "./openOwnStore.ts";
import { makeProgressDesk } from "./progressBar.ts";
import { registerOwnScheme, serveOwnPages } from "./protocol.ts";
import { type RuntimeInfo, readRuntime } from "./runtime.ts";
import { denyNetwork, hardenEverything } from "./security.ts";
import { beginSmokeRun } from "./smoke.ts";
import { sayBackupFailed, stopWithError } from "./startErrors.ts";
import { askInDialogs } from "./startQuestions.ts";
import { openMainWindow } from "./window.ts";

/*
 * The life of the program: what must be set before Electron is ready, then the database, then the window.
 */

const givenFolder = process.env.ROOSTERWIJS_DATA_DIR;
const dataFolder = givenFolder === undefined || givenFolder === "" ? app.getPath("userData") : givenFolder;
const now = () => new Date();

// Whatever the program writes is for this user alone.
process.umask(0o077);
// The set-up says so where no sandbox can be had, as in some containers; a packaged app never starts without one.
if (app.isPackaged || process.env.ROOSTERWIJS_SANDBOX !== "off") app.enableSandbox();
denyNetwork();
registerOwnScheme();
hardenEverything();

const pages = join(import.meta.dirname, "../renderer");
const printFolder = findPrintFolder(process.argv);
if (printFolder !== undefined) void runPrintMode(printFolder, pages);
else if (claimDataFolder()) void app.whenReady().then(start);

/** One program a data folder: a second one brings the window of the first to the front and leaves. */
function claimDataFolder(): boolean {
  try {
    ensurePrivateFolder(dataFolder);
  } catch (error) {
    stopWithError(texts.system.dialogs.cannotStart, toStorageError(error), dataFolder, undefined);
    return false;
  }
  app.setPath("userData", dataFolder);
  // Chromium's own files, apart from the rosters.
  app.setPath("sessionData", join(dataFolder, "browser"));
  if (app.requestSingleInstanceLock()) return true;
  app.exit(0);
  return false;
}

function start(): void {
  const log = openLog(join(dataFolder, "logs"), now);
  process.on("uncaughtException", (error) => {
    stopWithError(texts.system.dialogs.unexpectedStop, error, dataFolder, log);
  });
  process.on("unhandledRejection", (reason) => {
    log.error("unhandled rejection", reason);
  });
  run(log).catch((error: unknown) => {
    stopWithError(texts.system.dialogs.cannotStart, error, dataFolder, log);
  });
}

/** Opens the database that this program begins with, and asks what to do where that is not possible as it stands. */
async function openDesk(runtime: RuntimeInfo): Promise<FileDesk> {
  const files = chooseDataFiles({
    dataFolder,
    isGivenFolder: givenFolder !== undefined && givenFolder !== "",
    isPackaged: app.isPackaged,
    wantsOwn: process.env.ROOSTERWIJS_OWN_DATA === "1",
    runtime: runtime.kind,
  });
  return await openFileDesk(files, async (chosen) => {
    const path = await choosePath(chosen, localFolder(), askInDialogs);
    return await openOwnStore({ path, now }, askInDialogs);
  });
}

async function run(log: Log): Promise<void> {
  const runtime = readRuntime(readBuildMark(app.getAppPath()));
  const statePath = join(dataFolder, "window.json");
  const desk = await openDesk(runtime);

  const smoke = beginSmokeRun((code) => {
    desk.opened().store.close();
    app.exit(code);
  });
  serveOwnPages(session.defaultSession, pages);
  const progress = makeProgressDesk();
  const handlersOfOpenFile = () =>
    makeHandlers({
      store: desk.opened().store,
      isExample: desk.opened().kind === "example",
      otherFile: desk.other(),
      switchTo: async (file) => {
        await desk.switchTo(file);
        handlers = handlersOfOpenFile();
        window.setTitle(texts.system.windowTitle(desk.opened().kind === "example"));
        backUpDaily(desk, log);
      },
      runtime,
      files: makeFiles(statePath),
      printReport,
      showProgress: progress.show,
      readProgress: progress.read,
      now,
      today: () => dutchDateOf(now()),
      onWeekOpened: () => smoke?.onWeekOpened(),
    });
  let handlers = handlersOfOpenFile();
  registerBridge(() => handlers, log.error);
  setMenu(runtime);
  const window = openMainWindow({ isExample: desk.opened().kind === "example", statePath });
  smoke?.watch(window);
  endWithWindow(desk, window, log);
  backUpDaily(desk, log);
}

/** After the window, so that nobody waits for it; a copy that fails must be known, but stops no one from working. */
function backUpDaily(desk: FileDesk, log: Log): void {
  desk
    .opened()
    .store.makeDailyBackup()
    .catch((error: unknown) => {
      log.error("daily backup", error);
      sayBackupFailed(error);
    });
}

/** Where a copy of a database on another computer can stand: the folder that is this user's on this computer. */
function localFolder(): string {
  const ofWindows = process.env.LOCALAPPDATA;
  return ofWindows === undefined || ofWindows === ""
    ? join(app.getPath("appData"), texts.system.product)
    : join(ofWindows, texts.system.product);
}

function endWithWindow(desk: FileDesk, window: BrowserWindow, log: Log): void {
  app.on("second-instance", () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  window.webContents.on("render-process-gone", (_event, details) => {
    log.error(`page ${details.reason}`, undefined);
    // Every edit is stored as it is made, so a new page shows the roster as it was.
    if (details.reason !== "clean-exit" && !window.isDestroyed()) window.reload();
  });
  window.on("closed", () => {
    app.quit();
  });
  app.on("will-quit", () => {
    desk.opened().store.close();
  });
}
