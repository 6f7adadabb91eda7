import { BrowserWindow, type WebContents } from "electron";

/** Shows how far a long task is, from 0 to 1; null takes it away. */
export type ShowProgress = (caller: WebContents, share: number | null) => void;

/** Shows it where the system lists the windows. */
export const showOnTaskbar: ShowProgress = (caller, share) => {
  const window = BrowserWindow.fromWebContents(caller);
  // Below zero is Electron's word for none.
  if (window !== null && !window.isDestroyed()) window.setProgressBar(share ?? -1);
};
