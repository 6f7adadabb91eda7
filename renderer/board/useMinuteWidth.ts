import { useCallback } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { useBoardUi, usePage } from "../store/page.tsx";
import type { BoardUi } from "./boardUi.ts";
import { hasHandles } from "./boardView.ts";
import type { TimeAxis } from "./timeAxis.ts";

/**
 * Keeps the width of a minute on the screen in the page's state; a ref for the hours of one column, which are as wide as
 * those of all columns of its kind.
 */
export function useMeasuredMinute(
  axis: TimeAxis,
  kind: "minuteWidth" | "expandedMinuteWidth",
): React.RefCallback<HTMLElement> {
  const { ui } = usePage();
  return useCallback(
    (element) => {
      if (element === null) return;
      const observer = new ResizeObserver(([entry]) => {
        // A column that leaves the page is told to have no width at all.
        const width = entry?.contentRect.width ?? 0;
        if (width > 0) ui.setState({ [kind]: width / (axis.to - axis.from) });
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [ui, axis, kind],
  );
}

/** Pixels for a minute in the column of a day. */
export function minuteWidthOf(ui: BoardUi, date: LocalDate): number {
  return ui.expandedDay === date && ui.view !== "day" ? ui.expandedMinuteWidth : ui.minuteWidth;
}

/** Whether a shift on this day has room for handles at its ends. */
export function useHasHandles(date: LocalDate): boolean {
  return useBoardUi((ui) => hasHandles(minuteWidthOf(ui, date)));
}
