import type { Minute } from "../../shared/calendar/time.ts";
import type { PointerSpot } from "./dragMath.ts";
import type { TimeAxis } from "./timeAxis.ts";

/* From pixels to the place on the board under them; the only part of dragging that reads the layout. */

/** The cell of the board (lane or strip) that an element belongs to. */
export function cellOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("[data-cell], [data-strip]");
}

/** What lies under a point of the window, or null outside the cells. */
export function spotAt(x: number, y: number, axis: TimeAxis): PointerSpot | null {
  // A sheet that holds the cursor's form lies over all while something is dragged.
  const element = document.elementsFromPoint(x, y).find((candidate) => !candidate.matches(".drag-cursor"));
  const cell = element && cellOf(element);
  const date = cell?.dataset["date"];
  if (!cell || date === undefined) return null;
  const { groupId = null, staffId = null } = cell.dataset;
  // The strip row of the people without a group is no place to drop on.
  if (groupId === null && staffId === null) return null;
  return { groupId, staffId, date, minute: minuteAt(cell, x, axis) };
}

/** The minute of the time axis at a horizontal position in a cell, also beyond its edges. */
export function minuteAt(cell: HTMLElement, x: number, axis: TimeAxis): Minute {
  const { left, width } = (cell.querySelector(".track") ?? cell).getBoundingClientRect();
  return axis.from + ((x - left) / width) * (axis.to - axis.from);
}
