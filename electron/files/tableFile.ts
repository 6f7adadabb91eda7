import { csvRows } from "../../shared/importing/csvRows.ts";
import { decodeText } from "../../shared/importing/decodeText.ts";
import { unpackedBytes } from "./archiveSize.ts";
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

/**
 * Reads the bytes of a CSV or XLSX file as tables; what is in it decides, not its name.
 * @throws TableFileError when it is neither, or unpacks to more than any table.
 */
export async function readTableFile(bytes: Uint8Array): Promise<TableSheet[]> {
  if (beginsWith(bytes, OLD_WORKBOOK)) throw new TableFileError("oldWorkbook");
  if (!beginsWith(bytes, ZIP)) return [readCsv(bytes)];
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null) throw new TableFileError("tableNotReadable");
  if (unpacked > MOST_UNPACKED_BYTES) throw new TableFileError("fileTooLarge");
  try {
    return await readSheets(bytes);
  } catch (cause) {
    throw new TableFileError("tableNotReadable", { cause });
  }
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
