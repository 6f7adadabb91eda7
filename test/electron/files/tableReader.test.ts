import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTable } from "../../../electron/files/tableReader.ts";
import { writeSheets } from "../../../electron/files/xlsxFile.ts";

const samples = join(import.meta.dirname, "../../shared/importing/samples");
const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with these rows in its only sheet. */
async function workbookOf(rows: string): Promise<Uint8Array> {
  const files = unzipSync(await writeSheets([{ name: "Kinderen", table: [["Kind"]] }]));
  const sheet = strFromU8(files[SHEET] ?? new Uint8Array());
  const changed = sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
  expect(changed).not.toBe(sheet);
  return zipSync({ ...files, [SHEET]: strToU8(changed) });
}

function row(number: number, column: string): string {
  return `<row r="${number}"><c r="${column}${number}" t="inlineStr"><is><t>x</t></is></c></row>`;
}

describe("a table on a thread of its own", () => {
  test("is what is in the file", async () => {
    const [sheet] = await readTable(readFileSync(join(samples, "kinderen-windows-1252.csv")));
    expect(sheet?.rows.at(3)?.cells[1]).toBe("Noémie");
    const workbook = await writeSheets([{ name: "Kinderen", table: [["Kind"], ["=1+1"]] }]);
    expect(await readTable(workbook)).toEqual([
      {
        name: "Kinderen",
        rows: [
          { number: 1, cells: ["Kind"] },
          { number: 2, cells: ["=1+1"] },
        ],
      },
    ]);
  });

  test("or is refused with the reason", async () => {
    await expect(readTable(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).rejects.toMatchObject({ code: "oldWorkbook" });
    await expect(readTable(Buffer.from("PK\u0003\u0004"))).rejects.toMatchObject({ code: "tableNotReadable" });
  });
});

describe("a small file of a table without end is refused, and nothing else is harmed:", () => {
  test.each([
    ["a cell at the far corner of a sheet", () => workbookOf(row(1, "A") + row(1_048_576, "XFD"))],
    ["a row beyond any sheet", () => workbookOf(row(1, "A") + row(999_999_999, "A"))],
    ["a column beyond any sheet", () => workbookOf(row(1, "ZZZZZZ"))],
    ["wide rows", () => workbookOf(Array.from({ length: 50_000 }, (_, at) => row(at + 1, "XFD")).join(""))],
    ["rows without numbers", () => workbookOf(row(1, "ALL") + "<row/>".repeat(2_000_000))],
    ["a line of a million cells", () => Promise.resolve(Buffer.from(`Kind${";x".repeat(1_000_000)}`))],
    ["a million lines of some cells", () => Promise.resolve(Buffer.from("a;b;c\r\n".repeat(1_000_000)))],
  ])("%s", { timeout: 30_000 }, async (_what, bytesOf) => {
    const bytes = await bytesOf();
    const before = process.memoryUsage().heapUsed;
    await expect(readTable(bytes)).rejects.toMatchObject({ code: "fileTooLarge" });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 1024 * 1024);
  });
});
