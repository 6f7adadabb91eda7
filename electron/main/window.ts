import { BrowserWindow, nativeTheme, screen } from "electron";
import { texts } from "../../shared/texts/nl.ts";
import { readAppState, updateAppState } from "./appState.ts";
import { PAGES } from "./ownPages.ts";
import { PAGE_BACKGROUND } from "./pageBackground.ts";
import { returnToPage, secureWebPreferences } from "./security.ts";
import { trustSender } from "./senders.ts";
import { MIN_HEIGHT, MIN_WIDTH, placeWindow } from "./windowBounds.ts";
import { keepZoomInBounds } from "./zoom.ts";

/** How long after the last move or resize the place is remembered, in milliseconds. */
const SETTLE_MS = 400;

export interface MainWindowOptions {
  readonly isExample: boolean;
  /** Where the window's place is remembered. */
  readonly statePath: string;
}

/** Opens the window with the roster; it shows once the page has drawn. */
export function openMainWindow({ isExample, statePath }: MainWindowOptions): BrowserWindow {
  const { isMaximized, ...bounds } = placeWindow(readAppState(statePath).window, workAreas());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: texts.system.windowTitle(isExample),
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAGE_BACKGROUND.dark : PAGE_BACKGROUND.light,
    autoHideMenuBar: true,
    webPreferences: secureWebPreferences(),
  });
  trustSender(window.webContents, "app");
  returnToPage(window.webContents, PAGES.app);
  keepZoomInBounds(window.webContents);
  rememberPlace(window, statePath);
  window.on("page-title-updated", (event) => {
    // The title says whether this is the example, and only main knows that for sure.
    event.preventDefault();
  });
  window.once("ready-to-show", () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  void window.loadURL(PAGES.app);
  return window;
}

function workAreas(): [Electron.Rectangle, ...Electron.Rectangle[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main.workArea, ...others.map((display) => display.workArea)];
}

function rememberPlace(window: BrowserWindow, statePath: string): void {
  let timer: NodeJS.Timeout | undefined;
  const remember = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    updateAppState(statePath, { window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
  };
  const rememberSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, SETTLE_MS);
  };
  window.on("resize", rememberSoon);
  window.on("move", rememberSoon);
  window.on("maximize", rememberSoon);
  window.on("unmaximize", rememberSoon);
  window.on("close", remember);
}
