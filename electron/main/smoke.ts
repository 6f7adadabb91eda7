import { app, type BrowserWindow } from "electron";

/** How long the roster may take to come, and how long it stays once it is there, in milliseconds. */
const LIMIT_MS = 60_000;
const LINGER_MS = 1000;

/**
 * A start that only shows that it works (`ROOSTERWIJS_SMOKE=1`): ends with exit code 0 soon after the window showed a
 * week, with 1 when that does not happen.
 */
export interface SmokeRun {
  readonly onWeekOpened: () => void;
  readonly watch: (window: BrowserWindow) => void;
}

/** @returns undefined for an ordinary start. */
export function beginSmokeRun(endWith: (code: number) => void): SmokeRun | undefined {
  if (process.env.ROOSTERWIJS_SMOKE !== "1" || app.isPackaged) return undefined;
  let isShown = false;
  let isWeekOpened = false;
  setTimeout(() => {
    endWith(1);
  }, LIMIT_MS);
  const settle = () => {
    if (isShown && isWeekOpened) setTimeout(endWith, LINGER_MS, 0);
  };
  return {
    onWeekOpened: () => {
      isWeekOpened = true;
      settle();
    },
    watch: (window) => {
      window.once("show", () => {
        isShown = true;
        settle();
      });
    },
  };
}
