import type { ArchivedFile } from "./archive.ts";

/*
 * How large the tables of a workbook are, told by the addresses of its cells before any of them is made. A reader makes every
 * cell up to the last one, so a workbook of a few kilobytes with one cell at the far corner of a sheet would ask for
 * 17 thousand million of them.
 */

/** `C12` of a cell, `12` of a row. */
const ADDRESS = /^([A-Z]{0,4})(\d{1,8})$/;
const LETTERS = 26;

/** The largest row and column of one file of a workbook, and how many sheets it says there are. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly sheets: number;
}

/**
 * The cells that a reader would make, at most: as many sheets as the workbook names, each as large as the largest part of it.
 * @returns infinite when a cell stands where no sheet has a place.
 * @throws when a file is damaged.
 */
export function cellsOfWorkbook(files: readonly ArchivedFile[]): number {
  const extents = files.filter(({ name }) => name.endsWith(".xml")).map(extentOf);
  const area = Math.max(0, ...extents.map(({ rows, columns }) => rows * Math.max(1, columns)));
  return area * Math.max(1, ...extents.map(({ sheets }) => sheets));
}

function extentOf(file: ArchivedFile): Extent {
  let rowTags = 0;
  let sheets = 0;
  let [rows, columns] = [0, 0];
  const text = new TextDecoder().decode(file.unpack());
  for (const [, tag, attributes = ""] of text.matchAll(/<(?:[^\s<>/:]+:)?(row|c|sheet)(?=[\s/>])([^<]*)/g)) {
    if (tag === "sheet") sheets += 1;
    if (tag === "row") rowTags += 1;
    if (tag === "sheet") continue;
    // Wherever it stands and whatever quotes it has: what is no address of a sheet is never given to a reader.
    for (const [, address = ""] of attributes.matchAll(/\br\s*=\s*["']?([^"'\s>]*)/g)) {
      const [row, column] = placeOf(address);
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    }
  }
  return { rows: Math.max(rows, rowTags), columns, sheets };
}

/** Row and column of an address, counted from 1; a row alone is in column 0. */
function placeOf(address: string): readonly [row: number, column: number] {
  const [, letters, row] = ADDRESS.exec(address) ?? [];
  if (letters === undefined) return [Number.POSITIVE_INFINITY, 0];
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  return [Number(row), column];
}
