import { csvRows } from "../../shared/importing/csvRows.ts";
import { decodeText } from "../../shared/importing/decodeText.ts";
import { archivedFiles } from "./archive.ts";
import { cellsOfWorkbook } from "./workbookSize.ts";
import { readSheets, type TableSheet } from "./xlsxFile.ts";

/** Thrown for a file that cannot be read as tables; `texts.system.bridge` has the sentence of its code. */
export class TableFileError extends Error {
  readonly code: "tableNotReadable" | "oldWorkbook" | "fileTooLarge";

  constructor(code: TableFileError["code"], options?: ErrorOptions) {
    super(code, options);
    this.name = "TableFileError";
    this.code = code;
  }
}

/** A workbook is a ZIP archive; those of before 2007 are something else altogether. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/** A workbook of 5,000 people unpacks to some megabytes; beyond this it is another kind of file, or one made to do harm. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Beyond these it is no table of people or days, and the page would have to show and send them all. */
const MOST_COLUMNS = 1000;
const MOST_CELLS = 2_000_000;
/** Cells may share a long text, but travel with a copy each. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/**
 * Reads the bytes of a CSV or XLSX file as tables; what is in it decides, not its name.
 * @throws TableFileError when it is neither, or holds or unpacks to more than any table.
 */
export async function readTableFile(bytes: Uint8Array): Promise<TableSheet[]> {
  if (beginsWith(bytes, OLD_WORKBOOK)) throw new TableFileError("oldWorkbook");
  const sheets = beginsWith(bytes, ZIP) ? await readWorkbook(bytes) : [readCsv(bytes)];
  const rows = sheets.flatMap((sheet) => sheet.rows.map(({ cells }) => cells));
  const cells = sumOf(rows, (row) => row.length);
  const characters = sumOf(rows, (row) => sumOf(row, (cell) => cell.length));
  const isTooWide = rows.some((row) => row.length > MOST_COLUMNS);
  if (isTooWide || cells > MOST_CELLS || characters > MOST_CHARACTERS) throw new TableFileError("fileTooLarge");
  return sheets;
}

async function readWorkbook(bytes: Uint8Array): Promise<TableSheet[]> {
  const files = archivedFiles(bytes);
  if (files === null) throw new TableFileError("tableNotReadable");
  if (sumOf(files, ({ size }) => size) > MOST_UNPACKED_BYTES) throw new TableFileError("fileTooLarge");
  try {
    if (cellsOfWorkbook(files) > MOST_CELLS) throw new TableFileError("fileTooLarge");
    return await readSheets(bytes);
  } catch (cause) {
    throw cause instanceof TableFileError ? cause : new TableFileError("tableNotReadable", { cause });
  }
}

function sumOf<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((sum, one) => sum + value(one), 0);
}

function readCsv(bytes: Uint8Array): TableSheet {
  const { text } = decodeText(bytes, (part, encoding) => new TextDecoder(encoding, { fatal: true }).decode(part));
  // A NUL stands in no table, but in nearly every other kind of file.
  if (text.includes("\0")) throw new TableFileError("tableNotReadable");
  return { name: "", rows: csvRows(text) };
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
