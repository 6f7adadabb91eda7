import readXlsx from "read-excel-file/universal";
import writeXlsx from "write-excel-file/universal";
import type { SheetTable } from "../../shared/exporting/sheetTable.ts";
import { numberedRows, type SourceRow } from "../../shared/importing/csvRows.ts";

/* The only place that knows how a workbook is packed. Cells go in and out as text, as they do in CSV. */

/** A sheet of a workbook; a CSV file is one without a name. */
export interface TableSheet {
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

/** Times without a date lie on the day from which a workbook counts. */
const FIRST_YEAR_OF_DATES = 1901;

/**
 * The sheets of a workbook, in order, those without any text left out.
 * @throws when the bytes are no workbook.
 */
export async function readSheets(bytes: Uint8Array): Promise<TableSheet[]> {
  // A copy, since a view may be part of something larger.
  const sheets = await readXlsx(new Uint8Array(bytes).buffer);
  return sheets
    .map(({ sheet, data }) => ({ name: sheet, rows: numberedRows(data.map((row) => row.map(textOfCell))) }))
    .filter(({ rows }) => rows.length > 0);
}

/** A sheet to write, its headings first. */
export interface SheetToWrite {
  readonly name: string;
  readonly table: SheetTable;
}

/** A workbook. Every text goes out as a text, so nothing in it is a formula and no number loses its zeros. */
export async function writeSheets(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const blob = await writeXlsx(
    sheets.map(({ name, table }) => ({ sheet: name, stickyRowsCount: 1, data: table.map(rowToWrite) })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function rowToWrite(row: SheetTable[number], index: number) {
  const look = index === 0 ? { fontWeight: "bold" as const } : {};
  return row.map((value) =>
    typeof value === "number"
      ? { value, type: Number, ...look }
      : { value, type: String, wrap: value.includes("\n"), ...look },
  );
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell);
  const [date = "", time = ""] = cell.toISOString().split("T");
  if (cell.getUTCFullYear() < FIRST_YEAR_OF_DATES) return time.slice(0, 5);
  return time.startsWith("00:00") ? date : `${date} ${time.slice(0, 5)}`;
}
