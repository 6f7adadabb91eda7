import { useMemo } from "react";
import type { BoardModel } from "./boardModel.ts";
import type { RowSizes } from "./boardRows.ts";

/* The heights of the rows stand in the tokens; the virtual rows need them as figures. */

/** A length token in pixels. */
function pixelsOf(token: string): number {
  const root = getComputedStyle(document.documentElement);
  return Number.parseFloat(root.getPropertyValue(token)) * Number.parseFloat(root.fontSize);
}

export interface BoardSizes extends RowSizes {
  readonly head: number;
}

/** The heights of the rows of this view, in pixels. */
export function useRowSizes({ view, scenario }: Pick<BoardModel, "view" | "scenario">): BoardSizes {
  const hasTwoLines = scenario !== null;
  return useMemo(() => {
    const strip = hasTwoLines ? "--strip-height-double" : "--strip-height";
    const dayStrip = hasTwoLines ? "--day-strip-height-double" : "--day-strip-height";
    return {
      head: pixelsOf("--head-height"),
      group: pixelsOf(view === "day" ? dayStrip : strip),
      plainGroup: pixelsOf("--plain-height"),
      lane: pixelsOf(view === "person" ? "--person-lane-height" : "--lane-height"),
    };
  }, [view, hasTwoLines]);
}
