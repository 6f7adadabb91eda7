import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { writeSheets } from "../../../electron/files/xlsxFile.ts";
import { exportTable, tableCsv } from "../../../shared/exporting/exportTable.ts";
import { TABLE_KINDS } from "../../../shared/importing/tableKinds.ts";
import { exampleDocument } from "../../renderer/fakeSurroundings.ts";

/* A name that a spreadsheet would run: whatever a person is called, an export is only text. */

const HOSTILE = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  '=HYPERLINK("http://example.com")',
];

/** The example with everyone and everything called so. */
function calledSo(name: string) {
  const document = exampleDocument();
  const called = <T>(all: readonly T[]) => all.map((one) => ({ ...one, name }));
  return {
    ...document,
    staff: called(document.staff),
    children: called(document.children),
    groups: called(document.groups),
  };
}

const cases = TABLE_KINDS.flatMap((kind) => HOSTILE.map((name) => ({ kind, name })));

test.each(cases)("CSV of $kind called $name", ({ kind, name }) => {
  const csv = tableCsv(exportTable(kind, calledSo(name)));
  const cells = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: ";" }).data.flat();
  expect(cells.some((cell) => cell.startsWith("'"))).toBe(true);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(,\d+)?$/.test(cell))).toEqual([]);
});

test.each(TABLE_KINDS)("a workbook of %s has no formula in it", async (kind) => {
  const sheets = HOSTILE.map((name, index) => ({ name: `${index}`, table: exportTable(kind, calledSo(name)) }));
  const files = Object.entries(unzipSync(await writeSheets(sheets)));
  const pages = files.filter(([name]) => /^xl\/worksheets\/\w+\.xml$/.test(name)).map(([, bytes]) => strFromU8(bytes));
  expect(pages.length).toBe(HOSTILE.length);
  expect(pages.filter((page) => /<(\w+:)?f[\s/>]/.test(page))).toEqual([]);
});
