import { useEffect, useLayoutEffect, useRef } from "react";
import { useBoardUi, usePage } from "../store/page.tsx";
import { type BoardUiStore, elementOfPlace } from "./boardUi.ts";
import { type FocusMap, findPlace, samePlace } from "./focusMap.ts";

/**
 * Keeps the one tab stop of the board on something that exists, and gives focus back to a shift that an edit drew anew
 * in another row.
 */
export function useFocusKeeper(map: FocusMap) {
  const { ui } = usePage();
  const hasFocus = useRef(false);
  const lastSpot = useRef({ row: 0, column: 0 });

  useLayoutEffect(() => {
    const { place } = ui.getState();
    const same = place === null ? null : samePlace(map, place);
    const spot = same === null ? null : findPlace(map, same);
    if (spot !== null) {
      lastSpot.current = spot;
      if (same !== place) ui.setState({ place: same });
      return;
    }
    const { row, column } = lastSpot.current;
    const stand = map[Math.min(row, map.length - 1)]?.[column]?.[0] ?? map[0]?.[0]?.[0] ?? null;
    ui.setState({ place: stand });
  }, [map, ui]);

  useEffect(() => {
    const { place, editor } = ui.getState();
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (hasFocus.current && isLost && place !== null && editor === null && map.length > 0)
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
