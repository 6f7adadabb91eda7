import { BrowserWindow, type WebContents } from "electron";
import type { CopyProgress } from "../../shared/contract/storage.ts";

/** Shows how far a copy is; null takes it away. */
export type ShowProgress = (caller: WebContents, progress: CopyProgress | null) => void;

/** How far the copy is that is being made, for the system and for the page. */
export interface ProgressDesk {
  readonly show: ShowProgress;
  readonly read: () => CopyProgress | null;
}

/** Shows it where the system lists the windows, and keeps it for the page to ask for. */
export function makeProgressDesk(): ProgressDesk {
  let last: CopyProgress | null = null;
  return {
    show: (caller, progress) => {
      last = progress;
      const window = BrowserWindow.fromWebContents(caller);
      if (window !== null && !window.isDestroyed()) window.setProgressBar(barOf(progress));
    },
    read: () => last,
  };
}

/** Electron's words: below zero is none, above one is that it goes on, nobody knows how far. */
function barOf(progress: CopyProgress | null): number {
  return progress === null ? -1 : (progress.share ?? 2);
}
