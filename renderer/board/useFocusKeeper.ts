import { useEffect, useLayoutEffect, useRef } from "react";
import { useBoardUi, usePage } from "../store/page.tsx";
import { type BoardUiStore, elementOfPlace } from "./boardUi.ts";
import { type DayHeads, dayPlace, type FocusMap, findPlace, type PlaceKey, samePlace } from "./focusMap.ts";

/**
 * Keeps the one tab stop of the board on something that exists, and gives focus back to a shift that an edit drew anew
 * elsewhere.
 */
export function useFocusKeeper(map: FocusMap, { all: heads }: DayHeads) {
  const { ui } = usePage();
  const hasFocus = useRef(false);
  const lastMap = useRef<FocusMap>([]);

  useLayoutEffect(() => {
    const { place } = ui.getState();
    const before = lastMap.current;
    lastMap.current = map;
    if (heads.some((date) => dayPlace(date) === place)) return;
    const same = place === null ? null : samePlace(map, place);
    if (same !== null && findPlace(map, same) !== null) {
      if (same !== place) ui.setState({ place: same });
      return;
    }
    // What had the focus is gone: what stands where it stood has it now.
    const { row, column } = (place === null ? null : findPlace(before, place)) ?? { row: 0, column: 0 };
    const stand = map[Math.min(row, map.length - 1)]?.[column]?.[0] ?? map[0]?.[0]?.[0] ?? null;
    ui.setState({ place: stand });
  }, [map, heads, ui]);

  useEffect(() => {
    const { place, editor } = ui.getState();
    if (hasFocus.current && place !== null && editor === null && map.length > 0 && isElsewhere(place))
      elementOfPlace(place)?.focus();
  }, [map, ui]);

  const editor = useBoardUi((state) => state.editor);
  useEffect(() => (editor === null ? undefined : () => refocusAfterForm(ui)), [editor, ui]);

  return {
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: (event: React.FocusEvent) => {
      if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) hasFocus.current = false;
    },
  };
}

/** Whether the focus was lost with its element, or lies on a bar that shows another shift since the edit. */
function isElsewhere(place: PlaceKey): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return true;
  const shown = activeElement instanceof HTMLElement ? activeElement.dataset["place"] : undefined;
  return shown !== undefined && shown !== place;
}

/** The form gives focus back to what opened it, a frame after it closes; that may be a cell which the edit took away. */
function refocusAfterForm(ui: BoardUiStore): void {
  const { place } = ui.getState();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { editor, dialog } = ui.getState();
      if (place !== null && editor === null && dialog === null) elementOfPlace(place)?.focus();
    }),
  );
}
