import { describe, expect, test } from "vitest";
import { applyToRecords, type Editable } from "../../../shared/editing/applyChange.ts";
import { changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { NO_LISTS } from "../../../shared/editing/documentLists.ts";
import { parseWith } from "../../../shared/exchange/issues.ts";
import { childSchema, staffSchema, weekRosterSchema } from "../../../shared/exchange/records.ts";
import { proposeMapping } from "../../../shared/importing/columnMapping.ts";
import { csvRows } from "../../../shared/importing/csvRows.ts";
import type { TableBase } from "../../../shared/importing/field.ts";
import { importChanges } from "../../../shared/importing/importChanges.ts";
import { previewImport } from "../../../shared/importing/previewImport.ts";
import { sourceTableOf } from "../../../shared/importing/sourceTable.ts";
import { EMPTY_BASE, finish, freshIds, previewOf, TODAY } from "./importSketch.ts";

const ZOE = staffSchema.parse({ id: "s1", name: "Zoë Proef", role: "pm", homeGroupIds: ["g1"], notes: "blijft" });
const BO = staffSchema.parse({ id: "s2", name: "Bo Voorbeeld", role: "coach" });
const FIEN = childSchema.parse({ id: "c1", name: "Fien B.", birthDate: "2024-05-06", groupId: "g1", pet: "kat" });

const MONDAY = {
  id: "d1",
  staffId: "s1",
  date: "2026-11-23",
  from: "08:00",
  to: "17:00",
  activity: "groep",
  groupId: "g1",
};

const BASE: TableBase = {
  ...EMPTY_BASE,
  staff: [ZOE, BO],
  children: [FIEN],
  weeks: [
    weekRosterSchema.parse({
      week: "2026-W48",
      status: "published",
      publishedOn: "2026-11-01",
      shifts: [MONDAY, { ...MONDAY, id: "d2", date: "2026-11-24", note: "blijft" }],
      openPlaces: [{ ...MONDAY, id: "p1", date: "2026-11-25" }],
      closedDays: [{ date: "2026-11-27", closedOn: "2026-11-27", shifts: [] }],
    }),
    weekRosterSchema.parse({ week: "2026-W49", shifts: [{ ...MONDAY, id: "d9", date: "2026-11-30" }] }),
  ],
};

const SHIFTS = "Dienstnummer;Medewerker;Datum;Van;Tot;Groep\n";

describe("the preview of an import", () => {
  test("knows a child by number, by name and date of birth, and leaves fields that no table holds", () => {
    const text = "Kindnummer;Kind;Geboortedatum;Groep\nc1;Fien B.;06-05-2024;Maan\n";
    const { changed } = previewOf("children", text, BASE);
    expect(changed[0]?.record).toMatchObject({ before: FIEN, after: { ...FIEN, groupId: "g2" } });
    const byName = previewOf("children", "Kind;Geboortedatum;Groep\nfien bakker;06-05-2024;Maan\n", BASE);
    expect(byName.changed[0]?.record.after).toEqual({ ...FIEN, groupId: "g2" });
    const other = previewOf("children", "Kind;Geboortedatum;Groep\nFien B.;07-05-2024;Maan\n", BASE);
    expect(other.added).toMatchObject([{ subject: "Fien B.", record: { before: null, after: { id: "n1" } } }]);
  });

  test("refuses a name that fits several, a second row about the same, and says what a new one lacks", () => {
    const twins: TableBase = { ...BASE, children: [FIEN, { ...FIEN, id: "c2" }], staff: [ZOE, { ...ZOE, id: "s3" }] };
    expect(previewOf("children", "Kind;Geboortedatum\nFien B.;06-05-2024\n", twins).refused[0]?.reason).toMatch(
      /meer dan een kind/,
    );
    expect(previewOf("staff", "Medewerker;Functie\nZoë Proef;coach\n", twins).refused[0]?.reason).toMatch(
      /meer dan een persoon/,
    );
    const { refused } = previewOf("staff", "Medewerker;Functie\nKim;pm\nKim;coach\n;pm\nAli;\n", BASE);
    expect(refused).toEqual([
      { row: 3, column: null, reason: "Deze regel gaat over hetzelfde als regel 2." },
      { row: 4, column: null, reason: "Medewerker ontbreekt." },
      { row: 5, column: null, reason: "Functie ontbreekt." },
    ]);
  });

  test.each([
    [
      "children",
      "Kindnummer;Kind;Geboortedatum;Groep\nweg;Fien Z.;06-05-2024;Maan\nnieuw;Fien Y.;06-05-2024;Maan\n",
      1,
    ],
    ["staff", "Personeelsnr;Medewerker;Functie\nweg;Kim;pm\nnieuw;Ali;pm\n", 1],
    ["attendance", "Kindnummer;Dagen;Van;Tot\nweg;ma;8:00;18:00\n", 0],
    ["shifts", "Medewerkernummer;Datum;Van;Tot;Groep\nweg;24-11-2026;8:00;12:00;Zon\n", 0],
  ] as const)("brings nobody back who was removed (%s)", (kind, text, added) => {
    const preview = previewOf(kind, text, BASE, { removedIds: ["weg"] });
    expect(preview.added).toHaveLength(added);
    expect(preview.refused[0]).toEqual({
      row: 2,
      column: text.split(";")[0],
      reason:
        "Wie dit nummer had, is van deze locatie verwijderd en komt niet terug door een import. Gaat het om iemand die opnieuw komt, laat dit nummer dan leeg.",
    });
    const without = text.replace("weg;", ";");
    expect(previewOf(kind, without, BASE, { removedIds: ["weg"] }).refused.map(({ column }) => column)).not.toContain(
      text.split(";")[0],
    );
  });

  test("children get their full names only where that is asked", () => {
    const text = "Voornaam;Achternaam;Geboortedatum;Groep\nLot;Vermeer;01-02-2025;Zon\n";
    expect(previewOf("children", text, BASE).added[0]?.subject).toBe("Lot V.");
    expect(previewOf("children", text, BASE, { keepsFullNames: true }).added[0]?.subject).toBe("Lot Vermeer");
  });

  test("knows a shift by number, by its begin or by what it overlaps", () => {
    const text = `${SHIFTS}d1;Zoë Proef;23-11-2026;9:00;17:00;Zon\n;Zoë Proef;24-11-2026;7:30;16:00;Zon\n;Zoë Proef;26-11-2026;8:00;12:00;\n`;
    const { changed, added } = previewOf("shifts", text, BASE);
    expect(changed.map(({ record, differences }) => [record.after?.id, differences.map(({ field }) => field)])).toEqual(
      [
        ["d1", ["Van"]],
        ["d2", ["Van", "Tot"]],
      ],
    );
    expect(changed[1]?.record.after).toHaveProperty("note", "blijft");
    expect(added[0]?.record.after).toMatchObject({ id: "n1", groupId: "g1", activity: "groep" });
  });

  test.each([
    ["d9;Zoë Proef;23-11-2026;8:00;17:00;Zon", /andere week/],
    ["p1;Zoë Proef;25-11-2026;8:00;17:00;Zon", /open plaats/],
    [";Zoë Proef;27-11-2026;8:00;17:00;Zon", /afgesloten/],
    [";Bo Voorbeeld;26-11-2026;8:00;17:00;", /Groep ontbreekt/],
    [";Zoë Proef;;8:00;17:00;Zon", /Datum ontbreekt/],
  ])("refuses the shift %s", (row, reason) => {
    expect(previewOf("shifts", `${SHIFTS}${row}\n`, BASE).refused[0]?.reason).toMatch(reason);
  });

  test("a table without headings that are known refuses every row", () => {
    expect(previewOf("children", "a;b\n1;2\n", EMPTY_BASE).refused.map(({ row }) => row)).toEqual([2, 2, 2]);
  });
});

describe("what stores an import", () => {
  const context = {
    week: "2026-W40",
    weeks: BASE.weeks,
    fileName: "personeel.csv",
    today: TODAY,
    newId: freshIds(),
  };
  const editable: Editable = {
    location: { id: "l1", schoolHolidays: [], closures: [] },
    groups: [],
    staff: [...BASE.staff],
    children: [...BASE.children],
    roster: weekRosterSchema.parse({ week: "2026-W40" }),
    lists: NO_LISTS,
  };

  test("is one change for people, which fits the schema and is undone to exactly what was there", () => {
    const preview = previewOf("staff", "Medewerker;Functie\nKim;pm\nBo Voorbeeld;pm\n", BASE);
    const [change, ...others] = importChanges(preview, context);
    if (change === undefined) throw new Error("no change");
    expect(others).toEqual([]);
    expect(change).toMatchObject({ week: "2026-W40", subject: "Medewerkers uit personeel.csv (1 nieuw, 1 gewijzigd)" });
    const done = applyToRecords(editable, parseWith(changeSchema, change));
    expect(done.staff.map(({ name, role }) => [name, role])).toEqual([
      ["Zoë Proef", "pm"],
      ["Bo Voorbeeld", "pm"],
      ["Kim", "pm"],
    ]);
    expect(applyToRecords(done, invertChange(change))).toEqual(editable);
  });

  test("is one change for each week of shifts; a published week keeps what was published", () => {
    const rows = ["23-11-2026;9:00;17:00", "01-12-2026;9:00;17:00"].map((rest) => `;Zoë Proef;${rest};Zon`);
    const changes = importChanges(previewOf("shifts", `${SHIFTS}${rows.join("\n")}\n`, BASE), context);
    expect(changes.map(({ week, records }) => [week, records.map(({ kind }) => kind)])).toEqual([
      ["2026-W48", ["shift", "version"]],
      ["2026-W49", ["shift"]],
    ]);
  });

  test("is nothing when nothing is new", () => {
    expect(importChanges(previewOf("staff", "Medewerker;Functie\nBo Voorbeeld;coach\n", BASE), context)).toEqual([]);
  });
});

describe("a large file", () => {
  const ROWS = 5_000;
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    return `${index};Kind ${index};van;Proef;${day}-03-2024;${index % 2 === 0 ? "Zon" : "Maan"};Zoë Proef / Bo Voorbeeld`;
  });
  const text = ["Kindnr;Roepnaam;Tussenv.;Achternaam;Geb. datum;Stamgroep;Vaste gezichten", ...rows].join("\r\n");

  test("of 5,000 rows is compared and made into one change", () => {
    const preview = previewOf("children", text, BASE);
    const [change] = importChanges(preview, {
      week: "2026-W48",
      weeks: [],
      fileName: "kinderen.csv",
      today: TODAY,
      newId: freshIds(),
    });
    expect([preview.added.length, preview.refused.length, change?.records.length]).toEqual([ROWS, 0, ROWS]);
  });

  test("says how far it is, and stops when nobody asks further", () => {
    const table = sourceTableOf("children", csvRows(text));
    const mapping = proposeMapping("children", table, {});
    let made = 0;
    const newId = () => {
      made += 1;
      return `n${made}`;
    };
    const steps = previewImport({
      kind: "children",
      table,
      mapping,
      removedIds: [],
      base: BASE,
      today: TODAY,
      newId,
      keepsFullNames: false,
    });
    const seen: number[] = [];
    for (let step = steps.next(); step.done !== true && seen.length < 10; step = steps.next()) {
      expect(step.value.total).toBe(2 * ROWS);
      seen.push(step.value.done);
    }
    expect(seen).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000]);
    expect(made).toBe(0);
    expect(finish(steps).added).toHaveLength(ROWS);
  });
});
