import { join } from "node:path";
import { app, type BrowserWindow, safeStorage, session } from "electron";
import { texts } from "../../shared/texts/nl.ts";
import { makeKeyRing } from "../db/keyRing.ts";
import { ensurePrivateFolder } from "../db/privateFiles.ts";
import { StorageError, toStorageError } from "../db/storageError.ts";
import { findPrintFolder, runPrintMode } from "../print/printMode.ts";
import { printReport } from "../print/printReport.ts";
import { refusingAllBut } from "./bridgeCalls.ts";
import { readBuildMark } from "./buildMark.ts";
import { dutchDateOf } from "./clock.ts";
import { keepDailyBackups } from "./dailyBackup.ts";
import { chooseDataFiles } from "./dataFiles.ts";
import { type Files, makeFiles } from "./files.ts";
import { documentAmong, documentOfSecondStart, makeDocumentDesk, type SecondStart } from "./handedDocuments.ts";
import { makeHandlers } from "./handlers.ts";
import { registerBridge } from "./ipc.ts";
import { type KeyMemory, makeKeyMemory } from "./keyMemory.ts";
import { type Log, openLog } from "./log.ts";
import { setMenu } from "./menu.ts";
import { type FileDesk, openFileDesk } from "./openFile.ts";
import { choosePath, openOwnStore } from "./openOwnStore.ts";
import { logEndedProcesses, recoverPage } from "./pageRecovery.ts";
import { makeProgressDesk } from "./progressBar.ts";
import { registerOwnScheme, serveOwnPages } from "./protocol.ts";
import { type RuntimeInfo, readRuntime } from "./runtime.ts";
import { denyNetwork, hardenEverything } from "./security.ts";
import { beginSmokeRun } from "./smoke.ts";
import { stopWithError } from "./startErrors.ts";
import { askInDialogs } from "./startQuestions.ts";
import { unlockHandlers } from "./unlockJobs.ts";
import { updateHandlers } from "./updateProgress.ts";
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

// macOS hands a document by this event, also before the program is ready; elsewhere it is an argument.
const documents = makeDocumentDesk();
app.on("open-file", (event, path) => {
  event.preventDefault();
  documents.hand(path);
});

const pages = join(import.meta.dirname, "../renderer");
const printFolder = findPrintFolder(process.argv);
if (printFolder !== undefined) void runPrintMode(printFolder, pages);
else if (claimDataFolder()) void app.whenReady().then(start);

/** One program a data folder: a second one hands its document to the first, brings that to the front, and leaves. */
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
  const document = documentAmong(process.argv.slice(1), process.cwd());
  if (app.requestSingleInstanceLock({ document } satisfies SecondStart)) {
    if (document !== null) documents.hand(document);
    return true;
  }
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
  // The window that asks for a passphrase may be gone before there is another one; the program ends with its main window.
  app.on("window-all-closed", () => {});
  run(log).catch((error: unknown) => {
    // Whoever closed that window knows why nothing opens.
    if (isDeclined(error)) return app.exit(0);
    stopWithError(texts.system.dialogs.cannotStart, error, dataFolder, log);
  });
}

function isDeclined(error: unknown): boolean {
  return error instanceof StorageError && error.code === "passphraseNeeded" && process.env.ROOSTERWIJS_SMOKE !== "1";
}

/** Opens the database that this program begins with, and asks what to do where that is not possible as it stands. */
async function openDesk(runtime: RuntimeInfo, keyMemory: KeyMemory, chooser: Files): Promise<FileDesk> {
  const files = chooseDataFiles({
    dataFolder,
    isGivenFolder: givenFolder !== undefined && givenFolder !== "",
    isPackaged: app.isPackaged,
    wantsOwn: process.env.ROOSTERWIJS_OWN_DATA === "1",
    runtime: runtime.kind,
  });
  const sources = { keys: makeKeyRing(), keyMemory };
  const questions = askInDialogs(chooser);
  return await openFileDesk(files, async (chosen) => {
    const path = await choosePath(chosen, localFolder(), { questions, ...sources });
    return await openOwnStore({ path, now, ...sources }, questions);
  });
}

async function run(log: Log): Promise<void> {
  const runtime = readRuntime(readBuildMark(app.getAppPath()));
  const statePath = join(dataFolder, "window.json");
  const keyMemory = makeKeyMemory(join(dataFolder, "remembered-key"), safeStorage);
  serveOwnPages(session.defaultSession, pages);
  // Before the database is open nobody asks but the windows that want its passphrase or say that it is brought up to date.
  let handlers = refusingAllBut({ ...unlockHandlers, ...updateHandlers });
  registerBridge(() => handlers, log.error);
  const files = makeFiles(statePath);
  const desk = await openDesk(runtime, keyMemory, files);

  const smoke = beginSmokeRun((code) => {
    desk.opened().store.close();
    app.exit(code);
  });
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
        backUpDaily();
      },
      runtime,
      log,
      files,
      documents,
      keyMemory,
      printReport,
      showProgress: progress.show,
      readProgress: progress.read,
      now,
      today: () => dutchDateOf(now()),
      onWeekOpened: () => smoke?.onWeekOpened(),
    });
  handlers = handlersOfOpenFile();
  setMenu(runtime);
  const window = openMainWindow({ isExample: desk.opened().kind === "example", statePath });
  smoke?.watch(window);
  recoverPage(window, log);
  logEndedProcesses(log);
  endWithWindow(desk, window);
  // After the window, so that nobody waits for it.
  const backUpDaily = keepDailyBackups(desk, log);
}

/** Where a copy of a database on another computer can stand: the folder that is this user's on this computer. */
function localFolder(): string {
  const ofWindows = process.env.LOCALAPPDATA;
  return ofWindows === undefined || ofWindows === ""
    ? join(app.getPath("appData"), texts.system.product)
    : join(ofWindows, texts.system.product);
}

function endWithWindow(desk: FileDesk, window: BrowserWindow): void {
  app.on("second-instance", (_event, _args, _folder, told) => {
    const document = documentOfSecondStart(told);
    if (document !== null) documents.hand(document);
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  window.on("closed", () => {
    app.quit();
  });
  app.on("will-quit", () => {
    desk.opened().store.close();
  });
}
