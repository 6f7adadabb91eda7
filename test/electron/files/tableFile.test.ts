import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import writeXlsx from "write-excel-file/universal";
import { readTableFile, TableFileError } from "../../../electron/files/tableFile.ts";
import { writeSheets } from "../../../electron/files/xlsxFile.ts";
import { readLocationDocument } from "../../../shared/exchange/parse.ts";
import { exportTable } from "../../../shared/exporting/exportTable.ts";
import { proposeMapping } from "../../../shared/importing/columnMapping.ts";
import { previewImport } from "../../../shared/importing/previewImport.ts";
import { sourceTableOf } from "../../../shared/importing/sourceTable.ts";
import { TABLE_KINDS } from "../../../shared/importing/tableKinds.ts";
import { texts } from "../../../shared/texts/nl.ts";
import { finish, freshIds, TODAY } from "../../shared/importing/importSketch.ts";

const PROJECT = join(import.meta.dirname, "../../..");
const samples = join(PROJECT, "test/shared/importing/samples");
const example = readLocationDocument(readFileSync(join(PROJECT, "shared/example/de-zonnebloem.json"), "utf8"));

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readTableFile(bytes);
  } catch (error) {
    if (error instanceof TableFileError) return error.code;
    throw error;
  }
  return "read";
}

describe("a table in a file", () => {
  test.each(TABLE_KINDS)("%s of the example go into a workbook and come back without a change", async (kind) => {
    const bytes = await writeSheets([{ name: texts.importing.tables[kind], table: exportTable(kind, example) }]);
    const [sheet, ...others] = await readTableFile(bytes);
    expect([sheet?.name, others]).toEqual([texts.importing.tables[kind], []]);
    const table = sourceTableOf(kind, sheet?.rows ?? []);
    const mapping = proposeMapping(kind, table, {});
    const input = { kind, table, mapping, removedIds: [], base: example };
    const request = { ...input, today: TODAY, newId: freshIds(), keepsFullNames: false };
    expect(finish(previewImport(request))).toMatchObject({ added: [], changed: [], refused: [] });
  });

  test("cells that look like formulas or have zeros before them stay the text that they are", async () => {
    const bytes = await writeSheets([
      {
        name: "Kinderen",
        table: [
          ["Kindnummer", "Kind"],
          ["0012", "=1+1"],
          ["", "<Zoë & 'Bo'>"],
        ],
      },
    ]);
    expect(await readTableFile(bytes)).toEqual([
      {
        name: "Kinderen",
        rows: [
          { number: 1, cells: ["Kindnummer", "Kind"] },
          { number: 2, cells: ["0012", "=1+1"] },
          { number: 3, cells: ["", "<Zoë & 'Bo'>"] },
        ],
      },
    ]);
  });

  test("dates, times and numbers of a workbook are read as texts that an import understands", async () => {
    const row = [
      { value: new Date("2026-11-24T00:00:00Z"), type: Date, format: "dd-mm-yyyy" },
      { value: new Date("1899-12-30T07:30:00Z"), type: Date, format: "hh:mm" },
      { value: 28.5, type: Number },
      { value: true, type: Boolean },
    ];
    const blob = await writeXlsx([row]).toBlob();
    const [sheet] = await readTableFile(new Uint8Array(await blob.arrayBuffer()));
    expect(sheet?.rows[0]?.cells).toEqual(["2026-11-24", "07:30", "28.5", "true"]);
  });

  test("a CSV file is read in its own encoding, whatever it is called", async () => {
    const [sheet] = await readTableFile(readFileSync(join(samples, "kinderen-windows-1252.csv")));
    expect(sheet?.rows.at(3)?.cells[1]).toBe("Noémie");
    const [other] = await readTableFile(readFileSync(join(samples, "medewerkers-utf16.csv")));
    expect(other?.rows.at(1)?.cells[1]).toBe("Proef, Zoë");
  });

  test.each([
    ["a workbook that was cut off", Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), "tableNotReadable"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "tableNotReadable"],
    ["a workbook of before 2007", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "oldWorkbook"],
  ] as const)("%s is refused with a sentence", async (_what, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
    expect(texts.system.bridge[code]).toMatch(/\.$/);
  });
});
