import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { codebookEntries } from "../../../shared/pilotLog/codebook.ts";
import { EXPORT_COLUMNS, EXPORT_TABLES } from "../../../shared/pilotLog/exportColumns.ts";
import { exportPilotLog, type PilotLogExport } from "../../../shared/pilotLog/exportPilotLog.ts";
import { personCodes } from "../../../shared/pilotLog/personCodes.ts";
import { texts } from "../../../shared/texts/nl.ts";
import { exampleDocument } from "../../renderer/fakeSurroundings.ts";
import { buildDocument, childrenOf, pm } from "../buildDocument.ts";
import { people, shiftsOf } from "../pilots/pilotSketch.ts";
import { BABIES, BRIDGED, pinnedChance, WEEK } from "./logSketch.ts";

const TABLE_COUNT = 11;

function exported(document: LocationDocument, seed = 7, from = WEEK, to = WEEK): PilotLogExport {
  return exportPilotLog(document, { from, to }, { today: "2026-11-27", randomBelow: pinnedChance(seed) });
}

type Row = Readonly<Record<string, string>>;

function tableOf({ files }: PilotLogExport, name: string): Row[] {
  const file = files.find((candidate) => candidate.name === `${name}.csv`);
  return Papa.parse<Row>(file?.content ?? "", { header: true, skipEmptyLines: true }).data;
}

function keyOf({ key }: PilotLogExport): Row[] {
  return Papa.parse<Row>(key, { header: true, skipEmptyLines: true }).data;
}

/** As many helpers as said, who all do the same work. */
function withHelpers(count: number): LocationDocument {
  const ids = Array.from({ length: count }, (_, index) => `gh${index}`);
  const blocks = [{ from: "09:00", to: "10:00", task: "verzorgend" }];
  return buildDocument({
    staff: [...pm("pm1"), ...people("groepshulp", ...ids)],
    children: childrenOf("two", 4),
    shifts: [
      ...shiftsOf(["pm1"], "08:00", "18:00"),
      ...shiftsOf(ids, "09:00", "12:00").map((shift) => ({ ...shift, blocks })),
    ],
  });
}

describe("an export", () => {
  it("has a file a table, a codebook and everything as JSON, and the key apart from them", () => {
    const { files } = exported(buildDocument(BRIDGED));
    expect(files).toHaveLength(TABLE_COUNT + 2);
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(["codeboek.csv", "pilotlog.json"]));
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it("says who bridged what by code, and the key says whose code it is", () => {
    const result = exported(buildDocument(BRIDGED));
    const [row] = tableOf(result, "overbruggingen");
    const code = keyOf(result).find(({ id }) => id === "zij1")?.["code"];
    expect(row).toEqual({
      week: WEEK,
      datum: "2026-11-24",
      grondslag: "gepland",
      persoon: code,
      groep: "g1",
      van: "08:30",
      tot: "09:30",
      minuten: "60",
    });
    expect(tableOf(result, "leunt-op")).toMatchObject([{ persoon: code, minuten: "210" }]);
  });

  it("has the same rows in the JSON, with the agreements but not with whom they were made", () => {
    const document = buildDocument({
      ...BABIES,
      pilots: (BABIES.pilots ?? []).map((one) => ({ ...one, agreedWith: "Wethouder Q." })),
    });
    const result = exported(document);
    const json = JSON.parse(result.files.find(({ name }) => name === "pilotlog.json")?.content ?? "");
    expect(json.format).toBe("roosterwijs-pilotlog/1");
    expect(json.agreements).toMatchObject([{ pilot: "I", from: "2026-09-01", agreedOn: "2026-08-15" }]);
    expect(json.tables.taken).toMatchObject(
      tableOf(result, "taken").map(({ minuten }) => ({ minuten: Number(minuten) })),
    );
    expect(JSON.stringify(json)).not.toContain("Wethouder");
    expect(json.codebook.tables).toHaveLength(TABLE_COUNT);
  });

  it("keeps a group's name from being read as a formula", () => {
    const groups = [{ id: "g1", name: "=1+1", care: "dagopvang" }];
    const [row] = tableOf(exported(buildDocument({ ...BRIDGED, groups })), "overbruggingen");
    expect(row?.["groep"]).toBe("'=1+1");
  });

  it("has only the chosen weeks, but compares all scores before and during the pilots", () => {
    const workloadPulses = [
      { week: "2026-W30", scores: [8, 8, 8, 8, 8] },
      { week: WEEK, scores: [5, 5, 5, 5, 6] },
    ];
    const result = exported({ ...buildDocument(BRIDGED), workloadPulses });
    expect(tableOf(result, "werkdruk")).toEqual([
      { week: WEEK, periode: "tijdens de pilot", aantal: "5", gemiddelde: "5.2", mediaan: "5", spreiding: "0.45" },
    ]);
    expect(tableOf(result, "werkdruk-voor-en-tijdens")).toMatchObject([
      { periode: "voor de pilot", weken: "1", aantal: "5", gemiddelde: "8" },
      { periode: "tijdens de pilot", weken: "1" },
    ]);
  });

  it("holds back the figures of a period without scores", () => {
    const [before] = tableOf(exported(buildDocument(BRIDGED)), "werkdruk-voor-en-tijdens");
    expect(before).toMatchObject({ weken: "0", aantal: "<5", gemiddelde: "<5", mediaan: "<5", spreiding: "<5" });
  });
});

describe("the codebook", () => {
  it("tells the meaning and the source of every column, in the order of the files", () => {
    const entries = codebookEntries();
    expect(entries).toHaveLength(EXPORT_TABLES.reduce((sum, table) => sum + EXPORT_COLUMNS[table].length, 0));
    for (const { name, meaning, source, unit, values } of entries) {
      expect(name).toMatch(/^[a-zA-Z_]+$/);
      expect(meaning.length).toBeGreaterThan(2);
      expect(source).not.toBe("");
      expect(unit + values).not.toBe("");
    }
  });

  it("names exactly the columns that stand at the head of each file", () => {
    const { files } = exported(exampleDocument());
    for (const table of EXPORT_TABLES) {
      const { file } = texts.pilotLogExport.tables[table];
      const head = files.find(({ name }) => name === `${file}.csv`)?.content.split("\n")[0];
      const columns = codebookEntries().filter((entry) => entry.table === file);
      expect(head).toBe(columns.map(({ name }) => name).join(","));
    }
  });
});

describe("people in an export", () => {
  const document: LocationDocument = {
    ...exampleDocument(),
    workloadPulses: [{ week: "2026-W49", scores: [9, 9, 9, 9, 9], notes: ["Fatima B. was ziek"] }],
  };
  const result = exported(document, 7, "2026-W48", "2026-W50");
  const content = result.files.map((file) => file.content).join("\n");

  it("never have their name or id in it, and neither do children", () => {
    const people = [...document.staff, ...document.children];
    const words = content.split(/[^\p{L}\p{N}.-]+/u);
    for (const { id, name = "" } of people) {
      expect(content).not.toContain(name);
      expect(words).not.toContain(id);
      expect(words).not.toContain(name.split(" ")[0]);
    }
    expect(content).not.toContain("ziek");
  });

  it("have rows there, so that the test above looks at something", () => {
    expect(tableOf(result, "groepshulpen").length).toBeGreaterThan(5);
    expect(tableOf(result, "taken").length).toBeGreaterThan(5);
    expect(tableOf(result, "leunt-op").length).toBeGreaterThan(5);
    expect(keyOf(result).map(({ naam }) => naam)).toContain("Jorrit H.");
  });

  it("get other codes in the next export", () => {
    const codesOf = (one: PilotLogExport) => new Set(keyOf(one).map(({ code }) => code));
    const next = exported(document, 8, "2026-W48", "2026-W50");
    expect(codesOf(next).size).toBe(codesOf(result).size);
    expect([...codesOf(next)].filter((code) => codesOf(result).has(code))).toEqual([]);
  });

  it("stand in the order of their codes, not of the records", () => {
    const byDay = Map.groupBy(tableOf(result, "taken"), ({ datum }) => datum);
    for (const rows of byDay.values()) {
      const codes = rows.map(({ persoon }) => persoon);
      expect(codes).toEqual(codes.toSorted());
    }
  });

  it("each have a code of their own, also when the same one is drawn twice", () => {
    const draws = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
    const codes = personCodes(["a", "b", "a"], () => draws.shift() ?? 2);
    expect([...codes]).toEqual([
      ["a", "P-AAAAAA"],
      ["b", "P-BBBBBB"],
    ]);
  });
});

describe("sums over few people", () => {
  it.each([
    [1, "<5", "<5"],
    [4, "<5", "<5"],
    [5, "5", "300"],
    [6, "6", "360"],
  ])("%i helpers: %s, tasks %s", (count, persons, verzorgend) => {
    const [row] = tableOf(exported(withHelpers(count)), "inzet-per-week");
    const onGroups = count < 5 ? "<5" : String(count * 180);
    expect(row).toMatchObject({ rol: "groepshulp", personen: persons, op_de_groep: onGroups, verzorgend });
  });

  it("a role of which nobody works has no row, and a task that nobody does is 0", () => {
    const rows = tableOf(exported(withHelpers(5)), "inzet-per-week");
    expect(rows).toMatchObject([{ rol: "groepshulp", huishoudelijk: "0", in_plaats_van: "0" }]);
  });

  it("one task of few people holds back all tasks of its row, but not the whole", () => {
    const document = withHelpers(6);
    const [week] = document.weeks;
    const [first] = week?.shifts.filter(({ staffId }) => staffId === "gh0") ?? [];
    for (const block of first?.blocks ?? []) block.task = "pedagogisch";
    const [row] = tableOf(exported(document), "inzet-per-week");
    expect(row).toMatchObject({ personen: "6", op_de_groep: "1080" });
    for (const task of ["verzorgend", "voorbereidend", "huishoudelijk", "pedagogisch", "taak_niet_vastgelegd"]) {
      expect(row?.[task]).toBe("<5");
    }
  });
});
