import Papa from "papaparse";
import { cellContextOf, type TableBase, writeCell } from "../importing/field.ts";
import { TABLES, type TableKind } from "../importing/tableKinds.ts";

/** A table as texts, its headings first; every row has as many cells. */
export type TextTable = readonly (readonly string[])[];

/** Says to a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet would read as a formula, and what the guard against that was put before already; a number is none. */
const FORMULA = /^(?!-?\d+(?:,\d+)?$)'*[=+\-@\t\r]/;

/** A table of a location, with the columns that its import reads. */
export function exportTable(kind: TableKind, base: TableBase): TextTable {
  const { fields, rowsOf } = TABLES[kind];
  const columns = Object.entries(fields).filter(([, { isOnlyRead }]) => isOnlyRead !== true);
  // The day tells the century of what is read; nothing is read here.
  const context = cellContextOf(base, "2000-01-01");
  const rows = rowsOf(base).map((row) => columns.map(([name, field]) => writeCell(field, row[name], context)));
  return [columns.map(([, { heading }]) => heading), ...rows];
}

/** An empty table to fill in. */
export function templateTable(kind: TableKind): TextTable {
  return exportTable(kind, { groups: [], staff: [], children: [], weeks: [] });
}

/** A table as the CSV that Dutch spreadsheets open: semicolons, and no text that is read as a formula. */
export function tableCsv(table: TextTable): string {
  const rows = table.map((row) => [...row]);
  const csv = Papa.unparse(rows, { delimiter: ";", newline: "\r\n", escapeFormulae: FORMULA });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}
