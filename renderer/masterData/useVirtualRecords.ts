import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";

/** Rows that are drawn above and below those in sight. */
const OVERSCAN = 8;

/** The height of a row in the tokens of the tables (grid.css), in rem. */
const ROW_HEIGHT_REM = 2;

/** The rows to draw, in order, and the height of each in pixels. */
export interface VirtualRecords {
  readonly indexes: readonly number[];
  readonly height: number;
}

/** The rows in sight, and wherever it lies the one that has the tab stop. */
export function useVirtualRecords(
  scroller: RefObject<HTMLDivElement | null>,
  count: number,
  focused: number,
): VirtualRecords {
  const height = ROW_HEIGHT_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const rangeExtractor = useCallback(
    (range: Range) => withRow(defaultRangeExtractor(range), focused, range.count),
    [focused],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    rangeExtractor,
    useFlushSync: false,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  return { indexes: virtualizer.getVirtualItems().map(({ index }) => index), height };
}

function withRow(indexes: readonly number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || indexes.includes(row)) return [...indexes];
  return [...indexes, row].sort((a, b) => a - b);
}
