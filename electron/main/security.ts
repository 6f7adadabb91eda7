import { join } from "node:path";
import { app, type Session, type WebContents, type WebPreferences } from "electron";
import { isOwnAddress } from "./ownPages.ts";

/*
 * Everything is denied that the program does not use: the pages are our own, need no device and no network, and go
 * nowhere. Each line has a hostile try in test/e2e/security*.e2e.ts.
 */

/** Turns off what Chromium would do over the network by itself. Must run before the app is ready. */
export function denyNetwork(): void {
  app.commandLine.appendSwitch("disable-component-update");
  app.commandLine.appendSwitch("disable-background-networking");
  app.commandLine.appendSwitch("disable-domain-reliability");
  app.commandLine.appendSwitch("disable-sync");
  app.commandLine.appendSwitch("no-pings");
  // The last line of defence: no name of any host is ever looked up.
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
}

/** The preferences of every window of the program. */
export function secureWebPreferences(): WebPreferences {
  return {
    preload: join(import.meta.dirname, "../preload/preload.cjs"),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}

/**
 * Denies all that is not used, in every session and page from its first moment on. Must run before the app is ready: what
 * Chromium looks for by itself, such as a dictionary, it looks for as soon as there is a session.
 */
export function hardenEverything(): void {
  app.on("session-created", hardenSession);
  app.on("web-contents-created", (_event, contents) => {
    hardenContents(contents);
  });
}

/** Denies permissions, devices, downloads, dictionaries and every address but our own. */
function hardenSession(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on("will-download", (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedAddress(details.url) });
  });
}

/** Denies that a page leaves, opens a window or holds another page. */
function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-navigate", (event) => {
    event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    event.preventDefault();
  });
  contents.on("will-redirect", (event) => {
    event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => {
    event.preventDefault();
  });
}

/**
 * Brings a window back to its page. Electron lets nobody refuse a way to `about:blank` or `about:srcdoc`, empty pages
 * that hold no data and whose calls are refused, but a user would be stuck there.
 */
export function returnToPage(contents: WebContents, page: string): void {
  const back = (address: string) => {
    if (!isOwnAddress(address) && !contents.isDestroyed()) void contents.loadURL(page);
  };
  contents.on("did-navigate", (_event, address) => {
    back(address);
  });
  contents.on("did-fail-load", (_event, _code, _reason, address, isMainFrame) => {
    if (isMainFrame) back(address);
  });
}

/** Developer tools are Chromium's own page, and are not to be had in a packaged app. */
function isAllowedAddress(address: string): boolean {
  return isOwnAddress(address) || (!app.isPackaged && address.startsWith("devtools://"));
}
