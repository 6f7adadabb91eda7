import { tableCsv } from "./exportTable.ts";

/** A table for a spreadsheet, its headings first; numbers are numbers there, and every text stays a text. */
export type SheetTable = readonly (readonly (string | number)[])[];

/** The same as the CSV that Dutch spreadsheets open, with decimal commas. */
export function sheetCsv(table: SheetTable): string {
  return tableCsv(table.map((row) => row.map((cell) => (typeof cell === "number" ? decimalComma(cell) : cell))));
}

function decimalComma(value: number): string {
  return String(value).replace(".", ",");
}
