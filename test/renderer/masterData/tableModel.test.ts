import { describe, expect, it, test } from "vitest";
import type { GridColumn } from "../../../renderer/masterData/gridColumn.ts";
import { nextSort, placeAfterKey, searchRows, sortRows } from "../../../renderer/masterData/tableModel.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly age: number | null;
}

const columns: readonly GridColumn<Row>[] = [
  { key: "name", title: "Naam", width: 1, text: ({ name }) => name },
  { key: "age", title: "Leeftijd", width: 1, text: ({ age }) => `${age ?? ""} jaar`, sortBy: ({ age }) => age },
];

const rows: readonly Row[] = [
  { id: "a", name: "Zoë M.", age: 10 },
  { id: "b", name: "Bram-Willem T.", age: null },
  { id: "c", name: "aya S.", age: 9 },
];

const idsOf = (list: readonly Row[]) => list.map(({ id }) => id).join("");

describe("searching", () => {
  test.each([
    ["", "abc"],
    ["zoe", "a"],
    ["  JAAR ", "abc"],
    ["willem t", "b"],
    ["s 9", "c"],
    ["niemand", ""],
  ])("%j finds %s", (search, found) => {
    expect(idsOf(searchRows(rows, columns, search))).toBe(found);
  });
});

describe("sorting", () => {
  test.each<[string, boolean, string]>([
    ["name", false, "cba"],
    ["name", true, "abc"],
    ["age", false, "cab"],
    ["age", true, "acb"],
    ["nothing", false, "abc"],
  ])("by %s, downwards %s", (key, isDescending, order) => {
    expect(idsOf(sortRows(rows, columns, { key, isDescending }))).toBe(order);
  });

  it("leaves the order of the records without a column", () => {
    expect(idsOf(sortRows(rows, columns, null))).toBe("abc");
  });

  it("goes upwards, downwards and back", () => {
    const up = nextSort(null, "name");
    expect(up).toEqual({ key: "name", isDescending: false });
    const down = nextSort(up, "name");
    expect(down).toEqual({ key: "name", isDescending: true });
    expect(nextSort(down, "name")).toBeNull();
    expect(nextSort(down, "age")).toEqual({ key: "age", isDescending: false });
  });
});

describe("walking through a table of 30 rows and 5 columns", () => {
  const size = { rows: 30, columns: 5 };
  const press = (key: string, row: number, column: number, ctrlKey = false) =>
    placeAfterKey({ row, column }, { key, ctrlKey, metaKey: false }, size);

  test.each<[string, number, number, boolean, number, number]>([
    ["ArrowUp", 0, 2, false, -1, 2],
    ["ArrowUp", -1, 2, false, -1, 2],
    ["ArrowDown", 29, 2, false, 29, 2],
    ["ArrowLeft", 3, 0, false, 3, 0],
    ["ArrowRight", 3, 3, false, 3, 4],
    ["Home", 3, 3, false, 3, 0],
    ["End", 3, 0, false, 3, 4],
    ["Home", 3, 3, true, 0, 0],
    ["End", 3, 0, true, 29, 4],
    ["PageDown", 3, 1, false, 13, 1],
    ["PageDown", 25, 1, false, 29, 1],
    ["PageUp", 3, 1, false, 0, 1],
  ])("%s from %i,%i (Ctrl %s) goes to %i,%i", (key, row, column, ctrlKey, toRow, toColumn) => {
    expect(press(key, row, column, ctrlKey)).toEqual({ row: toRow, column: toColumn });
  });

  it("leaves the keys of the weeks, and all others, alone", () => {
    expect(press("PageDown", 3, 1, true)).toBeNull();
    expect(press("a", 3, 1)).toBeNull();
  });
});
