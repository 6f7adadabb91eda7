import { BrowserWindow, nativeTheme } from "electron";
import { texts } from "../../shared/texts/nl.ts";
import { PAGES } from "./ownPages.ts";
import { PAGE_BACKGROUND } from "./pageBackground.ts";
import { returnToPage, secureWebPreferences } from "./security.ts";
import { trustSender } from "./senders.ts";
import { giveUnlockJob, type UnlockJob } from "./unlockJobs.ts";

const SIZE = { width: 560, height: 420 };

/**
 * Asks for a passphrase in a small window until one fits or the window is closed.
 * @returns when the window is gone.
 */
export async function askPassphrase(job: Omit<UnlockJob, "onOpen">): Promise<void> {
  const window = new BrowserWindow({
    ...SIZE,
    useContentSize: true,
    show: false,
    maximizable: false,
    fullscreenable: false,
    title: texts.system.product,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAGE_BACKGROUND.dark : PAGE_BACKGROUND.light,
    autoHideMenuBar: true,
    webPreferences: secureWebPreferences(),
  });
  trustSender(window.webContents, "unlock");
  // Only once its answer has gone out.
  giveUnlockJob(window.webContents, { ...job, onOpen: () => setImmediate(() => window.close()) });
  returnToPage(window.webContents, PAGES.unlock);
  window.on("page-title-updated", (event) => {
    event.preventDefault();
  });
  window.once("ready-to-show", () => {
    window.show();
  });
  const closed = new Promise<void>((resolve) => {
    window.once("closed", resolve);
  });
  await window.loadURL(PAGES.unlock);
  await closed;
}
