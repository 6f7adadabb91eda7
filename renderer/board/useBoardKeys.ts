import { useCallback, useLayoutEffect } from "react";
import { flushSync } from "react-dom";
import { texts } from "../../shared/texts/nl.ts";
import { type Page, usePage } from "../store/page.tsx";
import { type DayHeads, type Direction, type FocusMap, nextOnBoard, type PlaceKey } from "./focusMap.ts";
import { focusPlace } from "./showPlace.ts";
import { widenFocusedDay } from "./viewActions.ts";

const STEPS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "rowStart",
  End: "rowEnd",
};

const CORNERS: Readonly<Record<string, Direction>> = { Home: "first", End: "last" };

/** Walking the board, with Shift selecting on the way. All other keys are actions (`renderer/actions`). */
export function useBoardKeys(map: FocusMap, heads: DayHeads) {
  const page = usePage();
  useLayoutEffect(() => page.ui.setState({ focusMap: map }), [map, page]);
  return useCallback(
    (event: React.KeyboardEvent) => {
      const { place } = page.ui.getState();
      const { drag } = page.drag.getState();
      if (place === null || drag !== null || event.altKey || event.metaKey) return;
      const direction = (event.ctrlKey ? CORNERS : STEPS)[event.key];
      if (direction === undefined || (event.ctrlKey && event.shiftKey)) return;
      event.preventDefault();
      const next = nextOnBoard(map, heads, place, direction);
      if (event.shiftKey) selectOnTheWay(page, [place, next]);
      focusPlace(page, next);
      // Its column is elsewhere now, and may be out of sight.
      if (flushSync(() => widenFocusedDay(page))) focusPlace(page, next);
    },
    [map, heads, page],
  );
}

function selectOnTheWay({ ui, roster }: Page, places: readonly PlaceKey[]): void {
  const ids = places.flatMap((place) => (place.startsWith("shift:") ? [place.slice("shift:".length)] : []));
  const selection = new Set([...ui.getState().selection, ...ids]);
  ui.setState({ selection });
  roster.getState().announce(texts.boardActions.announce.selected(selection.size));
}
