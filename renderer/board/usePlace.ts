import { useCallback } from "react";
import { useBoardUi, usePage } from "../store/page.tsx";
import type { PlaceKey } from "./focusMap.ts";

/** What makes an element a place of the roving focus: only the current place is a tab stop. */
export function usePlace(place: PlaceKey) {
  const { ui } = usePage();
  const isCurrent = useBoardUi((state) => state.place === place);
  const onFocus = useCallback(
    (event: React.FocusEvent) => {
      if (event.target === event.currentTarget && ui.getState().place !== place) ui.setState({ place });
    },
    [ui, place],
  );
  return { tabIndex: isCurrent ? 0 : -1, "data-place": place, onFocus };
}
