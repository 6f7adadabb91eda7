import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import { useBoardUi } from "../store/page.tsx";
import type { BoardRow } from "./boardRows.ts";

import { type FocusMap, findPlace, type PlaceKey } from "./focusMap.ts";

/** Rows that are drawn above and below those in sight, so that a quick scroll meets no bare ground. */
const OVERSCAN = 5;

interface VirtualRowsProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly BoardRow[];
  readonly offsets: readonly number[];
  readonly headHeight: number;
  readonly focusMap: FocusMap;
}

/**
 * The indexes of the rows to draw: those in sight with some around them, and, wherever it lies, the row of the tab stop
 * and of a place that something else on the page asked for.
 */
export function useVirtualRows({ scroller, rows, offsets, headHeight, focusMap }: VirtualRowsProps): number[] {
  const stop = useRowOf(focusMap, "place");
  const revealed = useRowOf(focusMap, "revealed");
  // A new function of the key tells the virtualizer that the heights are others.
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const sizeOf = (index: number) => (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
  const rangeExtractor = useCallback(
    (range: Range) => withRows(defaultRangeExtractor(range), [stop, revealed], range.count),
    [stop, revealed],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: sizeOf,
    paddingStart: headHeight,
    overscan: OVERSCAN,
    rangeExtractor,
    useFlushSync: false,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  return virtualizer.getVirtualItems().map(({ index }) => index);
}

function useRowOf(map: FocusMap, which: "place" | "revealed"): number | null {
  return useBoardUi((ui) => rowOf(map, ui[which]));
}

function rowOf(map: FocusMap, place: PlaceKey | null): number | null {
  return place === null ? null : (findPlace(map, place)?.row ?? null);
}

/** Some indexes with others that must be among them, in order. */
export function withRows(indexes: readonly number[], wanted: readonly (number | null)[], count: number): number[] {
  const all = new Set(indexes);
  for (const row of wanted) if (row !== null && row < count) all.add(row);
  return [...all].sort((a, b) => a - b);
}
