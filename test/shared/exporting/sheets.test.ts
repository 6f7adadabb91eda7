import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rosterOf } from "../../../shared/checking/evaluateWeek.ts";
import { readLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { hoursTable } from "../../../shared/exporting/hoursTable.ts";
import { sheetCsv } from "../../../shared/exporting/sheetTable.ts";
import { weekTable } from "../../../shared/exporting/weekTable.ts";
import { csvRows } from "../../../shared/importing/csvRows.ts";

const EXAMPLE = join(import.meta.dirname, "../../../shared/example/de-zonnebloem.json");
const example = readLocationDocument(readFileSync(EXAMPLE, "utf8"));

/** Two groups, a shift with a break and an hour of office, and one on top of those who count. */
const sketch: LocationDocument = {
  ...example,
  groups: [
    { id: "g1", name: "Vlinders", care: "dagopvang" },
    { id: "g2", name: "Bijen", care: "dagopvang" },
  ] as LocationDocument["groups"],
  staff: [
    { id: "s1", name: "Noor", role: "pm", contractMinutesPerWeek: 600, unavailable: [] },
    { id: "s2", name: "Daan", role: "pm", unavailable: [] },
    { id: "s3", name: "=Kim", role: "groepshulp", unavailable: [] },
  ] as unknown as LocationDocument["staff"],
  weeks: [
    {
      week: "2026-W48",
      status: "published",
      merges: [],
      shifts: [
        {
          id: "a",
          staffId: "s1",
          date: "2026-11-23",
          from: "08:00",
          to: "17:00",
          activity: "groep",
          groupId: "g1",
          breaks: [{ from: "12:30", to: "13:00" }],
          blocks: [{ from: "16:00", to: "17:00", activity: "kantoor", groupId: null }],
        },
        shift("b", "s1", "2026-11-24", "09:00", "10:15", { formatief: false }),
        shift("c", "s2", "2026-11-28", "09:00", "12:00", {}),
        shift("d", "s3", "2026-11-23", "10:00", "12:00", {}),
      ],
      openPlaces: [{ ...shift("e", "", "2026-11-25", "07:30", "12:00", {}), staffId: undefined, asked: [] }],
    },
  ] as unknown as LocationDocument["weeks"],
};

function shift(id: string, staffId: string, date: string, from: string, to: string, more: object) {
  return { id, staffId, date, from, to, activity: "groep", groupId: "g2", breaks: [], blocks: [], ...more };
}

describe("the hours of a week", () => {
  const table = hoursTable(sketch, "2026-W48");

  test("stand by person: contract, planned, and where; without a contract there is no balance", () => {
    expect(table.slice(1, 4)).toEqual([
      ["Noor", "pedagogisch medewerker", 10, 9.75, -0.25, 7.5, 1.25, 1],
      ["Daan", "pedagogisch medewerker", "", 3, "", 3, 0, 0],
      ["=Kim", "groepshulp", "", 2, "", 0, 2, 0],
    ]);
  });

  test("and by role; a sum is not made of what is unknown", () => {
    expect(table.slice(5)).toEqual([
      ["Samen (2 medewerkers)", "pedagogisch medewerker", "", 12.75, "", 10.5, 1.25, 1],
      ["Samen (1 medewerker)", "groepshulp", "", 2, "", 0, 2, 0],
    ]);
  });

  test("count once what overlaps, and add up to what is planned for everybody in the example", () => {
    for (const [name, , , planned, , ...parts] of hoursTable(example, "2026-W48").slice(1)) {
      if (name === undefined) continue;
      const sum = parts.reduce<number>((total, part) => total + Number(part), 0);
      expect(sum, String(name)).toBeCloseTo(Number(planned), 5);
    }
  });

  test("keep their sign and their comma in CSV, and a name is never a formula there", () => {
    const csv = sheetCsv(table);
    expect(csv).toContain(";10;9,75;-0,25;7,5;");
    expect(csv).toContain("'=Kim");
    expect(csvRows(csv.slice(1)).at(3)?.cells[0]).toBe("=Kim");
  });
});

describe("the roster of a week as a table", () => {
  const table = weekTable(sketch, "2026-W48");

  test("has a column for each workday, and Saturday when somebody works then", () => {
    expect(table[0]).toEqual([
      "Medewerker",
      "Functie",
      "ma 23 nov",
      "di 24 nov",
      "wo 25 nov",
      "do 26 nov",
      "vr 27 nov",
      "za 28 nov",
    ]);
  });

  test("says times, place and breaks, and what nobody holds comes last", () => {
    expect(table[1]?.[2]).toBe("08:00–17:00 Vlinders (pauze 12:30–13:00)");
    expect(table.at(-1)).toEqual(["Open plaats", "", "", "", "07:30–12:00 Bijen", "", "", ""]);
  });

  test("has every shift of the example once", () => {
    const cells = weekTable(example, "2026-W48")
      .slice(1)
      .flatMap((row) => row.slice(2))
      .flatMap((cell) => String(cell).split("\n"))
      .filter((line) => line !== "");
    expect(cells).toHaveLength(rosterOf(example, "2026-W48").shifts.length);
  });
});
