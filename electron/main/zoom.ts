import type { WebContents } from "electron";

/** The steps between which the page zooms; below 100 % the figures on the board would be too small to read. */
const STEPS: readonly [number, ...number[]] = [1, 1.1, 1.25, 1.5, 1.75, 2];

export type ZoomDirection = "in" | "out" | "reset";

/** The next step from a factor, which may lie between steps or outside them. */
export function nextZoom(factor: number, direction: ZoomDirection): number {
  const least = STEPS[0];
  const most = STEPS.at(-1) ?? least;
  // A factor comes back from Chromium with the rounding of its logarithm.
  const margin = 0.01;
  if (direction === "in") return STEPS.find((step) => step > factor + margin) ?? most;
  if (direction === "out") return STEPS.findLast((step) => step < factor - margin) ?? least;
  return least;
}

export function zoom(contents: WebContents, direction: ZoomDirection): void {
  contents.setZoomFactor(nextZoom(contents.getZoomFactor(), direction));
}

/** Zooms with Ctrl and the wheel like with the menu, and brings a remembered factor within bounds. */
export function keepZoomInBounds(contents: WebContents): void {
  contents.on("zoom-changed", (_event, direction) => {
    zoom(contents, direction);
  });
  contents.on("did-finish-load", () => {
    const most = STEPS.at(-1) ?? STEPS[0];
    contents.setZoomFactor(Math.min(most, Math.max(STEPS[0], contents.getZoomFactor())));
  });
}
