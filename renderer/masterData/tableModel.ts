import { normalText } from "../../shared/importing/normalText.ts";
import type { GridColumn, GridSort } from "./gridColumn.ts";

/* Which rows of a table are shown, and in which order. */

/** The rows in whose cells every word of the search stands, capitals and accents aside. */
export function searchRows<R>(rows: readonly R[], columns: readonly GridColumn<R>[], search: string): readonly R[] {
  const words = normalText(search)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = normalText(columns.map((column) => column.text(row)).join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** The rows in order of a column; rows that are alike keep their order, and what is not known comes last either way. */
export function sortRows<R>(
  rows: readonly R[],
  columns: readonly GridColumn<R>[],
  sort: GridSort | null,
): readonly R[] {
  const column = columns.find(({ key }) => key === sort?.key);
  if (column === undefined || sort === null) return rows;
  const sortedBy = column.sortBy ?? column.text;
  const direction = sort.isDescending ? -1 : 1;
  const valued = rows.map((row) => ({ row, value: sortedBy(row) }));
  return valued
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return direction * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}

const collator = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

function compare(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}

/** How the head of a column sorts when it is pressed: upwards, then downwards, then as the records stand. */
export function nextSort(sort: GridSort | null, key: string): GridSort | null {
  if (sort?.key !== key) return { key, isDescending: false };
  return sort.isDescending ? null : { key, isDescending: true };
}

/** A place in the table; row -1 is the head. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows that PageDown goes on. */
const PAGE = 10;

/** Where a key goes from a place; null for a key that goes nowhere. */
export function placeAfterKey(
  { row, column }: GridPlace,
  { key, ctrlKey, metaKey }: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const isFar = ctrlKey || metaKey;
  const at = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.min(Math.max(nextRow, -1), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  switch (key) {
    case "ArrowUp":
      return at(row - 1, column);
    case "ArrowDown":
      return at(row + 1, column);
    case "ArrowLeft":
      return at(row, column - 1);
    case "ArrowRight":
      return at(row, column + 1);
    case "Home":
      return at(isFar ? 0 : row, 0);
    case "End":
      return at(isFar ? rows - 1 : row, columns - 1);
    // With Ctrl these keys go to another week.
    case "PageUp":
      return isFar ? null : at(Math.max(row - PAGE, 0), column);
    case "PageDown":
      return isFar ? null : at(row + PAGE, column);
    default:
      return null;
  }
}
