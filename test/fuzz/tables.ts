import { deepStrictEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { StorageError } from "../../electron/db/storageError.ts";
import { TableFileError } from "../../electron/files/tableFile.ts";
import { readTable } from "../../electron/files/tableReader.ts";
import { type TableSheet, writeSheets } from "../../electron/files/xlsxFile.ts";
import { importedChangesSchema, openedTableSchema } from "../../shared/contract/tables.ts";
import { type Change, invertChange } from "../../shared/editing/change.ts";
import { parseLocationDocument } from "../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { exportTable, tableCsv } from "../../shared/exporting/exportTable.ts";
import { proposeMapping } from "../../shared/importing/columnMapping.ts";
import { guessTableKind } from "../../shared/importing/guessTableKind.ts";
import { importChanges } from "../../shared/importing/importChanges.ts";
import { previewImport } from "../../shared/importing/previewImport.ts";
import { sourceTableOf } from "../../shared/importing/sourceTable.ts";
import { TABLE_KINDS } from "../../shared/importing/tableKinds.ts";
import { finish, freshIds, TODAY } from "../shared/importing/importSketch.ts";
import type { Importer, Outcome, Surroundings } from "./importers.ts";
import { mutate, pick, type Random, randomFrom } from "./mutate.ts";

/* Tables as they come in through the screen: read, guessed, mapped, compared, stored, and taken back. */

const SAMPLES = join(import.meta.dirname, "../shared/importing/samples");
const WEEK = "2026-W48";
/** Of a table in a workbook; more of them try nothing else. */
const MOST_ROWS = 30;

/** CSV: the samples of other programs, and the example's own tables. */
export function csvImporter(surroundings: Surroundings): Importer {
  const example = surroundings.store.exportDocument();
  const own = TABLE_KINDS.map((kind) => new TextEncoder().encode(tableCsv(exportTable(kind, example))));
  const inputs = [...own, ...readdirSync(SAMPLES).map((name) => new Uint8Array(readFileSync(join(SAMPLES, name))))];
  return tableImporter(surroundings, (random) => mutate(pick(random, inputs), random));
}

/** Workbooks: damaged as an archive, within one of the files in it, or in what stands in their cells. */
export async function workbookImporter(surroundings: Surroundings): Promise<Importer> {
  const example = surroundings.store.exportDocument();
  const sheets = TABLE_KINDS.map((kind) => ({ name: kind, table: exportTable(kind, example).slice(0, MOST_ROWS) }));
  const inputs = await Promise.all([...sheets.map((sheet) => writeSheets([sheet])), writeSheets(sheets)]);
  return tableImporter(surroundings, async (random) => {
    const input = pick(random, inputs);
    const way = random(3);
    if (way === 0) return mutate(input, random);
    if (way === 1) {
      const { name, table } = pick(random, sheets);
      return await writeSheets([{ name, table: table.map((row) => row.map((cell) => damagedCell(cell, random))) }]);
    }
    const files = unzipSync(input);
    const name = pick(random, Object.keys(files).sort());
    return zipSync({ ...files, [name]: mutate(files[name] ?? new Uint8Array(), random) }, { level: 1 });
  });
}

function damagedCell(cell: string, random: Random): string {
  return random(20) === 0 ? new TextDecoder().decode(mutate(new TextEncoder().encode(cell), random)) : cell;
}

function tableImporter(
  { store }: Surroundings,
  inputOf: (random: Random) => Uint8Array | Promise<Uint8Array>,
): Importer {
  const before = store.exportDocument();
  return {
    attempt: async (seed) => {
      const sheets = await readOrRefuse(await inputOf(randomFrom(seed)));
      if (sheets === null) return "refused";
      openedTableSchema.parse({ status: "opened", fileName: "x", sheets });
      const changes = changesOf(sheets[0]?.rows ?? [], before);
      if (changes.length === 0) return "nothing";
      return await storeAndUndo(store, changes, before);
    },
  };
}

async function readOrRefuse(bytes: Uint8Array): Promise<readonly TableSheet[] | null> {
  try {
    return await readTable(bytes);
  } catch (error) {
    if (error instanceof TableFileError) return null;
    throw error;
  }
}

function changesOf(rows: TableSheet["rows"], base: LocationDocument): Change[] {
  const kind = guessTableKind(rows, { base: { ...base, weeks: [] }, today: TODAY, remembered: {} });
  const table = sourceTableOf(kind, rows);
  const mapping = proposeMapping(kind, table, {});
  const newId = freshIds();
  const preview = finish(
    previewImport({ kind, table, mapping, removedIds: [], base, today: TODAY, newId, keepsFullNames: false }),
  );
  const { weeks } = base;
  return importChanges(preview, {
    week: WEEK,
    weeks,
    fileName: "x.csv",
    today: TODAY,
    newId: () => `change-${newId()}`,
  });
}

/** All is stored, sound, or nothing is; taken back, all is as it was. */
async function storeAndUndo(
  store: Surroundings["store"],
  changes: readonly Change[],
  before: LocationDocument,
): Promise<Outcome> {
  const sent = importedChangesSchema.parse({ changes }).changes;
  try {
    await store.commitImport(sent);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    deepStrictEqual(store.exportDocument(), before);
    return "refused";
  }
  parseLocationDocument(JSON.parse(JSON.stringify(store.exportDocument())));
  store.undoImport(sent.map(invertChange));
  deepStrictEqual(store.exportDocument(), before);
  // So that the log of one does not slow down the next.
  store.replaceEverything(before);
  return "stored";
}
