import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { BoardModel } from "./boardModel.ts";

/*
 * The order in which the arrow keys walk the board. A place is a cell or a shift in it; each has a key that is also the
 * `data-place` of its element. Left and right pass the shifts of a cell one by one; up and down keep the column.
 */

export type PlaceKey = string;

export type Direction = "left" | "right" | "up" | "down" | "rowStart" | "rowEnd" | "first" | "last";

/** Rows of columns of places, at least one place in each. */
export type FocusMap = readonly (readonly (readonly PlaceKey[])[])[];

export function stripPlace(groupId: string | null, date: LocalDate): PlaceKey {
  return `strip:${groupId ?? ""}:${date}`;
}

export function cellPlace(laneKey: string, date: LocalDate): PlaceKey {
  return `cell:${laneKey}:${date}`;
}

export function shiftPlace(shiftId: string): PlaceKey {
  return `shift:${shiftId}`;
}

export function makeFocusMap(model: BoardModel): FocusMap {
  return model.groups.flatMap((group) => [
    model.dates.map((date) => [stripPlace(group.id, date)]),
    ...group.lanes.map((lane) =>
      lane.days.map((day) =>
        day.shifts.length === 0
          ? [cellPlace(lane.key, day.date)]
          : day.shifts.map((placed) => shiftPlace(placed.shift.id)),
      ),
    ),
  ]);
}

/** The place that a key leads to; the same place where there is nothing further. */
export function nextPlace(map: FocusMap, from: PlaceKey, direction: Direction): PlaceKey {
  const at = findPlace(map, from);
  if (at === null) return firstOf(map[0]) ?? from;
  const row = map[at.row] ?? [];
  const places = row.flat();
  const index = places.indexOf(from);
  switch (direction) {
    case "left":
      return places[Math.max(0, index - 1)] ?? from;
    case "right":
      return places[Math.min(places.length - 1, index + 1)] ?? from;
    case "up":
      return map[at.row - 1]?.[at.column]?.[0] ?? from;
    case "down":
      return map[at.row + 1]?.[at.column]?.[0] ?? from;
    case "rowStart":
      return places[0] ?? from;
    case "rowEnd":
      return places.at(-1) ?? from;
    case "first":
      return firstOf(map[0]) ?? from;
    case "last":
      return map.at(-1)?.flat().at(-1) ?? from;
  }
}

/** Where a place stands, or null when it is not (or no longer) on the board. */
export function findPlace(map: FocusMap, place: PlaceKey): { readonly row: number; readonly column: number } | null {
  for (const [row, columns] of map.entries()) {
    const column = columns.findIndex((places) => places.includes(place));
    if (column !== -1) return { row, column };
  }
  return null;
}

function firstOf(row: FocusMap[number] | undefined): PlaceKey | undefined {
  return row?.[0]?.[0];
}
