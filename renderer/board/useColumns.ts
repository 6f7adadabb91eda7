import { useLayoutEffect, useRef } from "react";
import { useBoardUi, usePage } from "../store/page.tsx";
import type { BoardModel } from "./boardModel.ts";
import { elementOfPlace } from "./boardUi.ts";

/** Columns of figures beside the names in the person view. */
const FIGURES = 4;

/**
 * The columns of the grid as style: names, in the person view figures, then a column for each day; all alike, or one day
 * wide and the others narrow. The narrowest that they can be together is the width below which the board scrolls.
 */
export function useColumns({ view, dates }: Pick<BoardModel, "view" | "dates">): Readonly<Record<string, string>> {
  const zoom = useBoardUi((ui) => ui.zoom);
  const expanded = useBoardUi((ui) => (ui.view === "day" ? null : ui.expandedDay));
  const isOneWide = expanded !== null && dates.includes(expanded);
  const widths = dates.map((date) => {
    if (!isOneWide) return { least: zoom > 1 ? zoomedWidth(zoom, dates.length) : "var(--day-min-width)", share: 1 };
    return date === expanded
      ? { least: "var(--day-expanded-width)", share: 6 }
      : { least: "var(--day-narrow-width)", share: 1 };
  });
  const names =
    view === "person" ? ["var(--name-width)", ...Array(FIGURES).fill("var(--figure-width)")] : ["var(--name-width)"];
  return {
    "--columns": [...names, ...widths.map(({ least, share }) => `minmax(${least}, ${share}fr)`)].join(" "),
    "--board-min-width": `calc(${[...names, ...widths.map(({ least }) => least)].join(" + ")})`,
  };
}

/** Brings the place of the focus into view again when the columns get other widths. */
export function useKeptInView(columns: Readonly<Record<string, string>>): void {
  const { ui } = usePage();
  const widths = columns["--columns"];
  const before = useRef(widths);
  useLayoutEffect(() => {
    if (before.current === widths) return;
    before.current = widths;
    const { place } = ui.getState();
    if (place !== null) elementOfPlace(place)?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [widths, ui]);
}

/** So many times what a day gets when all days share the width of the window beside the names. */
function zoomedWidth(zoom: number, days: number): string {
  return `max(var(--day-min-width), (100cqw - var(--name-width)) * ${zoom / days})`;
}
