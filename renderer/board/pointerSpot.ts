import type { Minute } from "../../shared/calendar/time.ts";
import type { Box } from "./boardGeometry.ts";
import type { PointerSpot } from "./dragMath.ts";
import type { TimeAxis } from "./timeAxis.ts";

/* From pixels to the place on the board under them. */

/** The cell of the board (lane or strip) that an element belongs to. */
export function cellOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("[data-cell], [data-strip]");
}

/** What lies under a point of the window, or null outside the cells. */
export function spotAt(x: number, y: number, axis: TimeAxis): PointerSpot | null {
  const element = document.elementFromPoint(x, y);
  const cell = element && cellOf(element);
  return cell ? spotIn(cell, minuteAt(cell, x, axis)) : null;
}

/** A cell as a place to drop on; null for one that is none. */
export function spotIn(cell: HTMLElement, minute: Minute): PointerSpot | null {
  const { date, groupId = null, staffId = null } = cell.dataset;
  // The strip row of the people without a group is no place to drop on.
  if (date === undefined || (groupId === null && staffId === null)) return null;
  return { groupId, staffId, date, minute };
}

/** The minute of the time axis at a horizontal position in a cell, also beyond its edges. */
export function minuteAt(cell: HTMLElement, x: number, axis: TimeAxis): Minute {
  return minuteOn((cell.querySelector(".track") ?? cell).getBoundingClientRect(), x, axis);
}

/** The same along a time axis that was measured before. */
export function minuteOn({ left, width }: Box, x: number, axis: TimeAxis): Minute {
  return axis.from + ((x - left) / width) * (axis.to - axis.from);
}
