import { flushSync } from "react-dom";
import type { Page } from "../store/page.tsx";
import { elementOfPlace } from "./boardUi.ts";
import { dayOfHead, type PlaceKey, samePlace } from "./focusMap.ts";

/**
 * The element of a place on the board, drawn now if its row was out of sight; null when the view that is shown does not
 * have it. Not to be called while React renders.
 */
export function drawnPlace({ ui }: Pick<Page, "ui">, place: PlaceKey): HTMLElement | null {
  // The heads of the days are always drawn.
  if (dayOfHead(place) !== null) return elementOfPlace(place);
  const shown = samePlace(ui.getState().focusMap, place);
  if (shown === null) return null;
  if (elementOfPlace(shown) === null) flushSync(() => ui.setState({ revealed: shown }));
  return elementOfPlace(shown);
}

/** Puts the focus on a place of the board and brings it into view; false when this view does not have it. */
export function focusPlace(page: Pick<Page, "ui">, place: PlaceKey, block: ScrollLogicalPosition = "nearest"): boolean {
  const element = drawnPlace(page, place);
  // The focus alone would scroll as well, but to the middle of the board.
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block, inline: "nearest" });
  return element !== null;
}
