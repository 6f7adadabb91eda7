import type { WindowBounds } from "./appState.ts";

export const MIN_WIDTH = 1024;
export const MIN_HEIGHT = 640;
const FIRST_WIDTH = 1440;
const FIRST_HEIGHT = 900;
/** How much of the title bar must lie on a screen for a window to be grabbed. */
const GRIP = 80;

/** A part of the desktop in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the window opens: as it was left, made to fit, or in the middle of the first screen when it would lie where no
 * screen is any more.
 * @param screens the work areas, the main one first; never empty.
 */
export function placeWindow(saved: WindowBounds | undefined, screens: readonly [Area, ...Area[]]): WindowBounds {
  const home = screens.find((screen) => saved !== undefined && showsTitleBar(saved, screen));
  const screen = home ?? screens[0];
  const width = clamp(saved?.width ?? FIRST_WIDTH, MIN_WIDTH, screen.width);
  const height = clamp(saved?.height ?? FIRST_HEIGHT, MIN_HEIGHT, screen.height);
  const isMaximized = saved?.isMaximized ?? false;
  if (saved === undefined || home === undefined) {
    const x = screen.x + Math.max(0, Math.round((screen.width - width) / 2));
    const y = screen.y + Math.max(0, Math.round((screen.height - height) / 2));
    return { x, y, width, height, isMaximized };
  }
  return { x: saved.x, y: saved.y, width, height, isMaximized };
}

function showsTitleBar(window: Area, screen: Area): boolean {
  const overlap = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return overlap >= GRIP && window.y >= screen.y && window.y + GRIP <= screen.y + screen.height;
}

/** The least wins over the most: on a screen below the minimum the window is as small as it may be. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
