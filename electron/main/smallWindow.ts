import { BrowserWindow, nativeTheme } from "electron";
import { texts } from "../../shared/texts/nl.ts";
import { PAGES, type PageKind } from "./ownPages.ts";
import { PAGE_BACKGROUND } from "./pageBackground.ts";
import { returnToPage, secureWebPreferences } from "./security.ts";
import { trustSender } from "./senders.ts";

/**
 * Makes a small window for one of the pages that stand before the roster; it shows once the page has drawn.
 * @param size of what is in it, in pixels.
 * @returns the window, its page not loaded yet: what that asks for must be there before.
 */
export function makeSmallWindow(
  kind: PageKind,
  size: { readonly width: number; readonly height: number },
): BrowserWindow {
  const window = new BrowserWindow({
    ...size,
    useContentSize: true,
    show: false,
    maximizable: false,
    fullscreenable: false,
    title: texts.system.product,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAGE_BACKGROUND.dark : PAGE_BACKGROUND.light,
    autoHideMenuBar: true,
    webPreferences: secureWebPreferences(),
  });
  trustSender(window.webContents, kind);
  returnToPage(window.webContents, PAGES[kind]);
  window.on("page-title-updated", (event) => {
    event.preventDefault();
  });
  window.once("ready-to-show", () => {
    window.show();
  });
  return window;
}
