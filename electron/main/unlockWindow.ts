import { PAGES } from "./ownPages.ts";
import { makeSmallWindow } from "./smallWindow.ts";
import { giveUnlockJob, type UnlockJob } from "./unlockJobs.ts";

const SIZE = { width: 560, height: 560 };

/**
 * Asks for a passphrase in a small window until one fits or the window is closed.
 * @returns when the window is gone.
 */
export async function askPassphrase(job: Omit<UnlockJob, "onOpen">): Promise<void> {
  const window = makeSmallWindow("unlock", SIZE);
  // Only once its answer has gone out.
  giveUnlockJob(window.webContents, { ...job, onOpen: () => setImmediate(() => window.close()) });
  const closed = new Promise<void>((resolve) => {
    window.once("closed", resolve);
  });
  await window.loadURL(PAGES.unlock);
  await closed;
}
