import { randomInt, randomUUID } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { WebContents } from "electron";
import type { OpenedTable, TableToSave } from "../../shared/contract/tables.ts";
import type { Change } from "../../shared/editing/change.ts";
import { writeLocationDocument } from "../../shared/exchange/parse.ts";
import { exportTable, tableCsv, templateTable } from "../../shared/exporting/exportTable.ts";
import { pseudonymise } from "../../shared/exporting/pseudonymise.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Store } from "../db/store.ts";
import { TableFileError } from "../files/tableFile.ts";
import { readTable } from "../files/tableReader.ts";
import { writeSheets } from "../files/xlsxFile.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";
import { fileNameOf } from "./fileNames.ts";
import type { Files, SavedFile } from "./files.ts";
import { DOCUMENT_EXTENSION, DOCUMENT_FILTER } from "./handedDocuments.ts";
import type { ShowProgress } from "./progressBar.ts";

interface TableContext {
  readonly store: Pick<
    Store,
    "exportDocument" | "findRemovedPeople" | "commitImport" | "undoImport" | "tableSettings" | "rememberTableSettings"
  >;
  readonly files: Pick<Files, "save" | "choose">;
  /** The date of today. */
  readonly today: () => string;
  readonly showProgress: ShowProgress;
}

type TableName =
  | "openTable"
  | "findRemovedPeople"
  | "commitImport"
  | "undoImport"
  | "readTableSettings"
  | "rememberTableSettings"
  | "exportTable"
  | "exportPseudonymised";

const { dialogs, fileNames } = texts.exporting;

/** Tens of thousands of rows stay far below this; anything above is some other file. */
const MAX_TABLE_BYTES = 20 * 1024 * 1024;

/** What main does for tables that come in and go out. */
export function makeTableHandlers(context: TableContext): Pick<BridgeHandlers, TableName> {
  return {
    openTable: (_input, caller) => openTable(context, caller),
    findRemovedPeople: ({ kind, ids }) => ({ ids: context.store.findRemovedPeople(kind, ids) }),
    commitImport: ({ changes }, caller) => commitImport(context, changes, caller),
    undoImport: ({ changes }) => context.store.undoImport(changes),
    readTableSettings: () => context.store.tableSettings(),
    rememberTableSettings: (settings) => {
      context.store.rememberTableSettings(settings);
      return null;
    },
    exportTable: (table, caller) => saveTable(context, table, caller),
    exportPseudonymised: (_input, caller) => savePseudonymised(context, caller),
  };
}

async function commitImport({ store, showProgress }: TableContext, changes: readonly Change[], caller: WebContents) {
  try {
    return await store.commitImport(changes, (progress) => showProgress(caller, progress));
  } finally {
    showProgress(caller, null);
  }
}

async function openTable({ files }: TableContext, caller: WebContents): Promise<OpenedTable> {
  const filter = { name: dialogs.tableFiles, extensions: ["csv", "txt", "xlsx"] };
  const path = await files.choose(caller, dialogs.openTable, filter);
  if (path === null) return { status: "cancelled" };
  const sheets = await readSheetsOf(readBytes(path));
  if (sheets.every(({ rows }) => rows.length === 0)) throw new BridgeRefusal("emptyTable");
  return {
    status: "opened",
    fileName: basename(path),
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ number, cells }) => ({ number, cells: [...cells] })),
    })),
  };
}

async function readSheetsOf(bytes: Uint8Array) {
  try {
    return await readTable(bytes);
  } catch (error) {
    throw error instanceof TableFileError ? new BridgeRefusal(error.code, { cause: error }) : error;
  }
}

function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).size > MAX_TABLE_BYTES) throw new BridgeRefusal("fileTooLarge");
    return readFileSync(path);
  } catch (error) {
    throw error instanceof BridgeRefusal ? error : new BridgeRefusal("fileNotReadable", { cause: error });
  }
}

async function saveTable(
  { store, files, today }: TableContext,
  { kind, form, isTemplate }: TableToSave,
  caller: WebContents,
): Promise<SavedFile> {
  const name = texts.importing.tables[kind];
  const document = store.exportDocument();
  const table = isTemplate ? templateTable(kind) : exportTable(kind, document);
  const location = document.location.name ?? document.location.id;
  const title = isTemplate ? fileNames.template(name) : fileNames.table(name, location, today());
  return await files.save(caller, {
    title: isTemplate ? dialogs.saveTemplate : dialogs.saveTable,
    fileName: fileNameOf(title, form),
    filter: { name: dialogs.tableFiles, extensions: [form] },
    content: () => (form === "xlsx" ? writeSheets([{ name, table }]) : Promise.resolve(tableCsv(table))),
  });
}

async function savePseudonymised({ store, files, today }: TableContext, caller: WebContents): Promise<SavedFile> {
  const document = pseudonymise(store.exportDocument(), {
    newId: randomUUID,
    randomBelow: (bound) => randomInt(bound),
  });
  return await files.save(caller, {
    title: dialogs.savePseudonymised,
    // Without the name of the location, which the document has no longer either.
    fileName: fileNameOf(fileNames.pseudonymised(today()), DOCUMENT_EXTENSION),
    filter: DOCUMENT_FILTER,
    content: () => Promise.resolve(writeLocationDocument(document)),
  });
}
