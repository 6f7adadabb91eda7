import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { BoardModel, Lane, OpenLane, PlacedMerge } from "./boardModel.ts";
import { type BoardRow, rowsOf } from "./boardRows.ts";

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

export function openPlaceKey(placeId: string): PlaceKey {
  return `open:${placeId}`;
}

/** The cell of a day in the lane of open places, when nothing is open then. */
export function openCellPlace(groupId: string | null, date: LocalDate): PlaceKey {
  return `opencell:${groupId ?? ""}:${date}`;
}

export function mergePlace(mergeKey: string): PlaceKey {
  return `merge:${mergeKey}`;
}

/** The cell of the merges of a day when there are none. */
export function mergeCellPlace(date: LocalDate): PlaceKey {
  return `mergecell:${date}`;
}

/** The head of a day: its name above a column, or its tab above the day view. */
export function dayPlace(date: LocalDate): PlaceKey {
  return `day:${date}`;
}

/** The date of the head of a day; null for every other place. */
export function dayOfHead(place: PlaceKey): LocalDate | null {
  return place.startsWith("day:") ? place.slice("day:".length) : null;
}

/** The heads of the days, above all rows. They are no rows of the map: the board never begins there. */
export interface DayHeads {
  /** Every day that has a head, in order. */
  readonly all: readonly LocalDate[];
  /** The days that have a column. */
  readonly columns: readonly LocalDate[];
}

/** The places of a board: a row of them for each of its rows, in the same order. */
export function makeFocusMap(model: Pick<BoardModel, "groups" | "view" | "dates" | "merges">): FocusMap {
  return rowsOf(model).map((row) => placesOfRow(row, model.dates));
}

function placesOfRow(row: BoardRow, dates: readonly LocalDate[]): PlaceKey[][] {
  switch (row.kind) {
    case "merges":
      return mergePlaces(row.merges, dates);
    case "group":
      return dates.map((date) => [stripPlace(row.group.id, date)]);
    case "open":
      return openPlaces(row.open, row.group.id);
    case "lane":
      return lanePlaces(row.lane);
  }
}

function mergePlaces(merges: readonly PlacedMerge[], dates: readonly LocalDate[]): PlaceKey[][] {
  return dates.map((date) => {
    const places = merges.filter(({ merge }) => merge.date === date).map(({ key }) => mergePlace(key));
    return places.length === 0 ? [mergeCellPlace(date)] : places;
  });
}

function openPlaces({ days }: OpenLane, groupId: string | null): PlaceKey[][] {
  return days.map(({ date, places }) =>
    places.length === 0 ? [openCellPlace(groupId, date)] : places.map(({ place }) => openPlaceKey(place.id)),
  );
}

function lanePlaces(lane: Lane): PlaceKey[][] {
  return lane.days.map(({ date, shifts }) =>
    shifts.length === 0 ? [cellPlace(lane.key, date)] : shifts.map(({ shift }) => shiftPlace(shift.id)),
  );
}

/** The place that a key leads to, from the heads of the days to the rows and back. */
export function nextOnBoard(map: FocusMap, heads: DayHeads, from: PlaceKey, direction: Direction): PlaceKey {
  if (dayOfHead(from) !== null) return nextFromHead(map, heads, from, direction);
  const at = findPlace(map, from);
  const above = direction === "up" && at?.row === 0 ? heads.columns[at.column] : undefined;
  return above === undefined ? nextPlace(map, from, direction) : dayPlace(above);
}

function nextFromHead(map: FocusMap, { all, columns }: DayHeads, from: PlaceKey, direction: Direction): PlaceKey {
  if (direction === "down") {
    const column = columns.findIndex((date) => dayPlace(date) === from);
    return map[0]?.[Math.max(0, column)]?.[0] ?? from;
  }
  if (direction === "up") return from;
  const row = [all.map((date) => [dayPlace(date)])];
  return direction === "first" || direction === "last"
    ? nextPlace(map, from, direction)
    : nextPlace(row, from, direction);
}

/** The place that a key leads to within the rows; the same place where there is nothing further. */
export function nextPlace(map: FocusMap, from: PlaceKey, direction: Direction): PlaceKey {
  const at = findPlace(map, from);
  if (at === null) return (direction === "last" ? map.at(-1)?.flat().at(-1) : firstOf(map[0])) ?? from;
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

type Spot = { readonly row: number; readonly column: number };

/** Each map is looked up at every key and pointer move, so where its places stand is reckoned once. */
const spots = new WeakMap<FocusMap, ReadonlyMap<PlaceKey, Spot>>();

/** Where a place stands, or null when it is not (or no longer) on the board. */
export function findPlace(map: FocusMap, place: PlaceKey): Spot | null {
  const known = spots.get(map) ?? spotsOf(map);
  spots.set(map, known);
  return known.get(place) ?? null;
}

function spotsOf(map: FocusMap): ReadonlyMap<PlaceKey, Spot> {
  return new Map(
    map.flatMap((columns, row) =>
      columns.flatMap((places, column) => places.map((place): [PlaceKey, Spot] => [place, { row, column }])),
    ),
  );
}

/**
 * The place of another view that shows the same: the cell of a person on a day, in whichever lane she has here; null when
 * this view does not show it.
 */
export function samePlace(map: FocusMap, place: PlaceKey): PlaceKey | null {
  if (findPlace(map, place) !== null) return place;
  const cell = /^cell:[^/]*\/(.*)$/.exec(place);
  if (cell === null) return null;
  const end = `/${cell[1]}`;
  return map.flat(2).find((candidate) => candidate.startsWith("cell:") && candidate.endsWith(end)) ?? null;
}

function firstOf(row: FocusMap[number] | undefined): PlaceKey | undefined {
  return row?.[0]?.[0];
}
