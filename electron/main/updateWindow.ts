import { app, type BrowserWindow, type Event } from "electron";
import type { UpdateProgress } from "../../shared/contract/update.ts";
import type { TellUpdate } from "../db/updateBeside.ts";
import { PAGES } from "./ownPages.ts";
import { makeSmallWindow } from "./smallWindow.ts";
import { giveUpdateProgress } from "./updateProgress.ts";

const SIZE = { width: 560, height: 240 };
/** What is done sooner needs no window, in milliseconds. */
const SOON = 500;
/** A window that goes sooner only startles, in milliseconds. */
const LEAST_SHOWN = 1200;

/**
 * Has the database brought to this version, and shows how far that is in a small window when it takes a while.
 * @throws what `update` throws.
 */
export async function showUpdate(update: (tell: TellUpdate) => Promise<void>): Promise<void> {
  let last: UpdateProgress = { step: "checking", share: null };
  const running = update((progress) => {
    last = progress;
  });
  if (await isDoneWithin(running, SOON)) return;
  const window = openWindow(() => last);
  let isToEnd = false;
  // As the system asks when its user leaves: granted, but not before the data are whole.
  const noteEnd = (event: Event) => {
    event.preventDefault();
    isToEnd = true;
  };
  app.on("before-quit", noteEnd);
  try {
    await Promise.all([running, pause(LEAST_SHOWN)]);
  } finally {
    app.off("before-quit", noteEnd);
    window.destroy();
  }
  if (isToEnd) await endProgram();
}

/** Nothing is opened any more. */
function endProgram(): Promise<never> {
  app.exit(0);
  return new Promise(() => {});
}

async function isDoneWithin(running: Promise<void>, milliseconds: number): Promise<boolean> {
  return await Promise.race([running.then(() => true), pause(milliseconds).then(() => false)]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function openWindow(read: () => UpdateProgress): BrowserWindow {
  const window = makeSmallWindow("update", SIZE);
  giveUpdateProgress(window.webContents, read);
  // It cannot be broken off, and goes by itself.
  window.on("close", (event) => {
    event.preventDefault();
  });
  // Not being able to show it is no reason not to do it.
  window.loadURL(PAGES.update).catch(() => undefined);
  return window;
}
