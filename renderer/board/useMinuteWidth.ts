import { useCallback } from "react";
import { usePage } from "../store/page.tsx";
import type { TimeAxis } from "./timeAxis.ts";

/** Keeps the width of a minute on the screen in the page's state; a ref for the hours of one column, which are as wide as all. */
export function useMinuteWidth(axis: TimeAxis): React.RefCallback<HTMLElement> {
  const { ui } = usePage();
  return useCallback(
    (element) => {
      if (element === null) return;
      const observer = new ResizeObserver(([entry]) => {
        // A column that leaves the page is told to have no width at all.
        const width = entry?.contentRect.width ?? 0;
        if (width > 0) ui.setState({ minuteWidth: width / (axis.to - axis.from) });
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [ui, axis],
  );
}
