import { app, type BrowserWindow, dialog } from "electron";
import { texts } from "../../shared/texts/nl.ts";
import type { Log } from "./log.ts";
import { RECOVERED_PAGE } from "./ownPages.ts";

/* What happens when the page, or a process that Chromium has beside it, ends or hangs. */

/** A page that ended so often within so long would end again, so the user decides. */
const MOST_CRASHES = 3;
const WITHIN_MS = 60_000;

const words = texts.system.dialogs;

/**
 * Opens the page anew when its process ended, and has it say so: every edit is stored as it is made, so the new page shows
 * the roster as it was. Asks what to do when that happens again and again, or when the page gives no answer.
 */
export function recoverPage(window: BrowserWindow, log: Log): void {
  let crashes: number[] = [];
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit" || window.isDestroyed()) return;
    log.error(`page ${reason}`, undefined);
    const now = performance.now();
    crashes = [...crashes.filter((at) => now - at < WITHIN_MS), now];
    if (crashes.length < MOST_CRASHES) openAnew(window);
    else void askToGoOn(window);
  });
  askWhenHanging(window, log);
}

/** Chromium starts these again by itself; the log is to tell that it had to. */
export function logEndedProcesses(log: Log): void {
  app.on("child-process-gone", (_event, { type, reason }) => {
    if (reason !== "clean-exit") log.error(`${type} ${reason}`, undefined);
  });
}

function openAnew(window: BrowserWindow): void {
  if (!window.isDestroyed()) void window.loadURL(RECOVERED_PAGE);
}

async function askToGoOn(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: "error",
    title: texts.system.product,
    message: words.pageKeepsEnding,
    detail: words.pageKeepsEndingAdvice,
    buttons: [words.tryAgain, words.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) openAnew(window);
  else app.quit();
}

function askWhenHanging(window: BrowserWindow, log: Log): void {
  let asking: AbortController | undefined;
  window.on("unresponsive", () => {
    if (asking !== undefined) return;
    log.error("page unresponsive", undefined);
    asking = new AbortController();
    void askToWait(window, asking.signal).finally(() => {
      asking = undefined;
    });
  });
  window.on("responsive", () => asking?.abort());
}

async function askToWait(window: BrowserWindow, signal: AbortSignal): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    title: texts.system.product,
    message: words.pageHangs,
    detail: words.pageHangsAdvice,
    buttons: [words.wait, words.openAnew],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  // Its end opens it anew.
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
}
