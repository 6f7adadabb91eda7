import { describe, expect, test } from "vitest";
import example from "../../../shared/example/de-zonnebloem.json" with { type: "json" };
import { readLocationDocument } from "../../../shared/exchange/parse.ts";
import { exportTable, tableCsv, templateTable } from "../../../shared/exporting/exportTable.ts";
import { proposeMapping, rememberMapping } from "../../../shared/importing/columnMapping.ts";
import { csvRows } from "../../../shared/importing/csvRows.ts";
import type { TableBase } from "../../../shared/importing/field.ts";
import { guessTableKind } from "../../../shared/importing/guessTableKind.ts";
import { missingColumns } from "../../../shared/importing/neededColumns.ts";
import { sourceTableOf } from "../../../shared/importing/sourceTable.ts";
import { TABLE_KINDS, type TableKind } from "../../../shared/importing/tableKinds.ts";
import { weeksInTable } from "../../../shared/importing/weeksInTable.ts";
import { EMPTY_BASE, readSample, TODAY } from "./importSketch.ts";

const zonnebloem: TableBase = readLocationDocument(JSON.stringify(example));

function guess(text: string, base: TableBase = EMPTY_BASE): TableKind {
  return guessTableKind(csvRows(text), { base, today: TODAY, remembered: {} });
}

describe("which table a file is", () => {
  test.each([
    ["kinderen-windows-1252.csv", "children"],
    ["opvangdagen-utf8-bom.csv", "attendance"],
    ["opvang-per-weekdag.csv", "attendance"],
    ["medewerkers-utf16.csv", "staff"],
    ["beschikbaarheid-komma.csv", "availability"],
    ["beschikbaarheid-per-weekdag.csv", "availability"],
    ["diensten-windows-1252.csv", "shifts"],
  ] as const)("%s, in a location without people", (file, kind) => {
    expect(guess(readSample(file))).toBe(kind);
  });

  test.each(TABLE_KINDS)("the export and the template of %s", (kind) => {
    expect(guess(tableCsv(exportTable(kind, zonnebloem)), zonnebloem)).toBe(kind);
    expect(guess(tableCsv(templateTable(kind)))).toBe(kind);
  });

  test("where the headings leave it open, by who is in it", () => {
    const headings = "Naam;Dagen;Van;Tot";
    const [person, child] = [zonnebloem.staff[0]?.name, zonnebloem.children[0]?.name];
    expect(guess(`${headings}\n${person};ma/di;8:00;17:00\n`, zonnebloem)).toBe("availability");
    expect(guess(`${headings}\n${child};ma/di;8:00;17:00\n`, zonnebloem)).toBe("attendance");
  });

  test("a source that was read before is what it was then", () => {
    const rows = csvRows("Naam;Dagen;Van;Tot\nNiemand;ma;8:00;17:00\n");
    const table = sourceTableOf("availability", rows);
    const remembered = rememberMapping("availability", table, proposeMapping("availability", table, {}), {});
    expect(guessTableKind(rows, { base: zonnebloem, today: TODAY, remembered })).toBe("availability");
  });

  test("a file without rows is some table", () => {
    expect(TABLE_KINDS).toContain(guess(""));
  });
});

describe("what a table cannot do without", () => {
  test("is named by its heading; either form of days will do", () => {
    expect(missingColumns("children", { name: 0 })).toEqual(["Geboortedatum", "Groep"]);
    expect(missingColumns("attendance", {})).toEqual(["Kind", "Dagen", "Van", "Tot"]);
    expect(missingColumns("attendance", { firstName: 0, monday: 1 })).toEqual([]);
    expect(missingColumns("shifts", { staffId: 0, date: 1, from: 2, to: 3 })).toEqual([]);
  });
});

describe("the weeks of a table of shifts", () => {
  const table = sourceTableOf(
    "shifts",
    csvRows("Medewerker;Datum\nA;24-11-2026\nB;1-1-2206\nC;di 1-12-2026\nD;geen datum\nE;30-12-2026\n"),
  );

  test("are spans, and one wrong year does not ask for all between", () => {
    expect(weeksInTable(table, { date: 1 }, TODAY, 100)).toEqual([
      { from: "2026-W48", to: "2026-W53" },
      { from: "2206-W01", to: "2206-W01" },
    ]);
    expect(weeksInTable(table, { date: 1 }, TODAY, 2)).toEqual([
      { from: "2026-W48", to: "2026-W49" },
      { from: "2026-W53", to: "2026-W53" },
      { from: "2206-W01", to: "2206-W01" },
    ]);
  });

  test("are none without a column of dates", () => {
    expect(weeksInTable(table, {}, TODAY, 100)).toEqual([]);
  });
});
