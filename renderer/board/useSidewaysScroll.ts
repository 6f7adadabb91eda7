import { type RefObject, useEffect } from "react";

/**
 * Marks the board (`data-wide`) while it is wider than its window. Only then do the names have to stay in view beside it:
 * each that does is a layer of its own, which is costly where dozens of them never move.
 */
export function useSidewaysScroll(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const board = scroller.current;
    if (board === null) return;
    const observer = new ResizeObserver(() => {
      board.toggleAttribute("data-wide", board.scrollWidth > board.clientWidth);
    });
    for (const element of [board, ...board.children]) observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
}
