import { expect, test } from "vitest";
import { blocksOf, offsetsOf, rowsOf } from "../../../renderer/board/boardRows.ts";
import {
  cellPlace,
  findPlace,
  makeFocusMap,
  openCellPlace,
  openPlaceKey,
  samePlace,
  stripPlace,
} from "../../../renderer/board/focusMap.ts";
import { withRows } from "../../../renderer/board/useVirtualRows.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { buildDocument, TUESDAY } from "../../shared/buildDocument.ts";
import { buildBoard } from "./buildBoard.ts";

const SIZES = { group: 50, plainGroup: 30, lane: 20 };

function documentWithOpenPlace(): LocationDocument {
  const document = buildDocument({
    staff: [
      { id: "a", role: "pm", homeGroupIds: ["g1"] },
      { id: "b", role: "coach" },
    ],
    shifts: [
      { staffId: "a", from: "08:00", to: "12:00" },
      { staffId: "a", from: "11:00", to: "14:00" },
    ],
  });
  const place = { from: "08:00", to: "17:00", activity: "groep" as const, breaks: [], blocks: [], asked: [] };
  const [week, ...others] = document.weeks;
  if (week === undefined) throw new Error("a document has a week");
  const openPlaces = [{ ...place, id: "o1", date: TUESDAY, groupId: "g1" }];
  return { ...document, weeks: [{ ...week, openPlaces }, ...others] };
}

test("a group has a row for its strips, one for what is open in it, and one for each person", () => {
  const rows = rowsOf(buildBoard(documentWithOpenPlace()).week);
  expect(rows.map(({ key }) => key)).toEqual(["group:g1", "open:g1", "lane:g1/a", "group:", "lane:/b"]);
  expect(blocksOf(rows).map(({ first, count }) => [first, count])).toEqual([
    [0, 3],
    [3, 2],
  ]);
});

test("rows are as high as their fullest day, and lie under each other", () => {
  const rows = rowsOf(buildBoard(documentWithOpenPlace()).week);
  expect(offsetsOf(rows, SIZES)).toEqual([0, 50, 70, 110, 140, 160]);
});

test("each row of the board is a row of places, in the same order", () => {
  const { week } = buildBoard(documentWithOpenPlace());
  const map = makeFocusMap(week);
  expect(map).toHaveLength(rowsOf(week).length);
  expect(findPlace(map, openPlaceKey("o1"))).toEqual({ row: 1, column: 1 });
  expect(findPlace(map, openCellPlace("g1", "2026-11-23"))).toEqual({ row: 1, column: 0 });
  expect(findPlace(map, stripPlace("g1", TUESDAY))).toEqual({ row: 0, column: 1 });
  expect(findPlace(map, "shift:unknown")).toBeNull();
});

test("another view has the cell of a person in another lane, and may not have a strip at all", () => {
  const { week } = buildBoard(documentWithOpenPlace());
  const map = makeFocusMap(week);
  const inPersonView = cellPlace("/a", "2026-11-23");
  expect(samePlace(map, inPersonView)).toBe(cellPlace("g1/a", "2026-11-23"));
  expect(samePlace(map, cellPlace("/a", "2026-11-30"))).toBeNull();
  expect(samePlace(map, stripPlace("g2", TUESDAY))).toBeNull();
  expect(samePlace(map, openPlaceKey("o1"))).toBe(openPlaceKey("o1"));
});

test("the rows to draw are those in sight, with the row of the focus wherever it lies", () => {
  expect(withRows([4, 5, 6], [1, null], 10)).toEqual([1, 4, 5, 6]);
  expect(withRows([4, 5, 6], [5, 9], 10)).toEqual([4, 5, 6, 9]);
  // After an edit the focus may still be in a row that is gone.
  expect(withRows([4, 5, 6], [12, null], 10)).toEqual([4, 5, 6]);
});
