import { expect, test } from "vitest";
import { type DayHeads, dayOfHead, dayPlace, nextOnBoard } from "../../../renderer/board/focusMap.ts";

/* The heads of the days lie above the rows: the arrow keys go there and back, and the board never begins there. */

const MAP = [
  [["a1"], ["a2", "a3"], ["a4"]],
  [["b1"], ["b2"], ["b4"]],
];
const DAYS = ["2026-11-30", "2026-12-01", "2026-12-02"];
const [MONDAY = "", TUESDAY = "", WEDNESDAY = ""] = DAYS;
const WEEK: DayHeads = { all: DAYS, columns: DAYS };
/** The day view has one column, and a head for each day. */
const DAY: DayHeads = { all: DAYS, columns: [TUESDAY] };
const ROWS_OF_DAY = [[["a2", "a3"]], [["b2"]]];

test("up from the first row leads to the head of the column, and down back to it", () => {
  expect(nextOnBoard(MAP, WEEK, "a3", "up")).toBe(dayPlace(TUESDAY));
  expect(nextOnBoard(MAP, WEEK, "b2", "up")).toBe("a2");
  expect(nextOnBoard(MAP, WEEK, dayPlace(WEDNESDAY), "down")).toBe("a4");
  expect(nextOnBoard(MAP, WEEK, dayPlace(TUESDAY), "up")).toBe(dayPlace(TUESDAY));
});

test("the arrow keys go from day to day and stop at the ends", () => {
  expect(nextOnBoard(MAP, WEEK, dayPlace(MONDAY), "right")).toBe(dayPlace(TUESDAY));
  expect(nextOnBoard(MAP, WEEK, dayPlace(MONDAY), "left")).toBe(dayPlace(MONDAY));
  expect(nextOnBoard(MAP, WEEK, dayPlace(MONDAY), "rowEnd")).toBe(dayPlace(WEDNESDAY));
});

test("above the day view up leads to the tab of the day that is shown, and from every tab down to its rows", () => {
  expect(nextOnBoard(ROWS_OF_DAY, DAY, "a2", "up")).toBe(dayPlace(TUESDAY));
  expect(nextOnBoard(ROWS_OF_DAY, DAY, dayPlace(WEDNESDAY), "down")).toBe("a2");
});

test("the corners of the board are those of its rows", () => {
  expect(nextOnBoard(MAP, WEEK, "b2", "first")).toBe("a1");
  expect(nextOnBoard(MAP, WEEK, dayPlace(TUESDAY), "first")).toBe("a1");
  expect(nextOnBoard(MAP, WEEK, dayPlace(TUESDAY), "last")).toBe("b4");
});

test("a head is known by its date, and no other place is one", () => {
  expect(dayOfHead(dayPlace(MONDAY))).toBe(MONDAY);
  expect(dayOfHead(`strip:g1:${MONDAY}`)).toBeNull();
});
