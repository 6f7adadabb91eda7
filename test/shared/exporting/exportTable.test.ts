import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoWeekOf } from "../../../shared/calendar/dates.ts";
import example from "../../../shared/example/de-zonnebloem.json" with { type: "json" };
import { readLocationDocument } from "../../../shared/exchange/parse.ts";
import {
  activitySchema,
  type Child,
  childSchema,
  roleSchema,
  type Shift,
  type Staff,
  shiftSchema,
  staffSchema,
} from "../../../shared/exchange/records.ts";
import { exportTable, tableCsv, templateTable } from "../../../shared/exporting/exportTable.ts";
import type { TableBase } from "../../../shared/importing/field.ts";
import { TABLE_KINDS, type TableKind } from "../../../shared/importing/tableKinds.ts";
import { after, EMPTY_BASE, previewOf } from "../importing/importSketch.ts";

const zonnebloem: TableBase = readLocationDocument(JSON.stringify(example));

describe("a table as CSV", () => {
  test("begins with the mark of UTF-8, has semicolons, and nothing that a spreadsheet takes for a formula", () => {
    const csv = tableCsv([
      ["a", "b"],
      ["=1+1", "'@x"],
      ["+31", "1;2"],
    ]);
    expect(csv).toBe(`\uFEFFa;b\r\n"'=1+1";"''@x"\r\n"'+31";"1;2"\r\n`);
  });

  test.each(TABLE_KINDS)("the template of %s is its headings, which its import knows again", (kind) => {
    const [headings = [], ...rows] = templateTable(kind);
    expect(rows).toEqual([]);
    const { columns } = previewOf(kind, tableCsv([headings, headings.map(() => "x")]), EMPTY_BASE);
    expect(columns.map(({ heading, field }) => [heading, field])).toEqual(headings.map((each) => [each, each]));
  });

  test("names stand for groups and people, and times and dates as people write them", () => {
    const [headings, first] = exportTable("attendance", zonnebloem);
    expect(headings).toEqual([
      "Kindnummer",
      "Kind",
      "Geboortedatum",
      "Dagen",
      "Van",
      "Tot",
      "Weken",
      "Even en oneven vanaf",
      "Periode",
      "Vanaf datum",
      "Tot en met datum",
    ]);
    expect(first?.slice(1)).toEqual([
      "Fien B.",
      "11-02-2026",
      "ma",
      "08:00",
      "17:15",
      "elke week",
      "",
      "het hele jaar",
      "11-05-2026",
      "",
    ]);
    expect(exportTable("children", zonnebloem)[1]?.slice(3, 6)).toEqual([
      "Sterretjes",
      "Noor de W. / Marijke T.",
      "Noor de W.",
    ]);
  });
});

describe("a table that comes back", () => {
  test.each(TABLE_KINDS)("%s of the example, into the example, change nothing", (kind) => {
    const preview = previewOf(kind, tableCsv(exportTable(kind, zonnebloem)), zonnebloem);
    expect(preview).toMatchObject({ added: [], changed: [], refused: [] });
    expect(preview.unchanged.length).toBeGreaterThan(0);
  });

  test("all tables of the example, one after another into a location of groups alone, give the same tables", () => {
    const groups: TableBase = { ...zonnebloem, staff: [], children: [], weeks: withoutShifts(zonnebloem) };
    const order: readonly TableKind[] = ["staff", "availability", "children", "attendance"];
    const filled = order.reduce((base, kind) => {
      const preview = previewOf(kind, tableCsv(exportTable(kind, zonnebloem)), base, { keepsFullNames: true });
      expect(preview.refused).toEqual([]);
      return after(base, preview);
    }, groups);
    for (const kind of order) expect(exportTable(kind, filled)).toEqual(exportTable(kind, zonnebloem));
  });

  test("any people, patterns and shifts come back as they went", () => {
    fc.assert(
      fc.property(anyBase(), (base) => {
        const empty: TableBase = { ...base, staff: [], children: [], weeks: withoutShifts(base) };
        const order: readonly TableKind[] = ["staff", "availability", "children", "attendance", "shifts"];
        const filled = order.reduce((known, kind) => {
          const csv = tableCsv(exportTable(kind, base));
          const preview = previewOf(kind, csv, known, { keepsFullNames: true });
          expect(preview.refused).toEqual([]);
          return after(known, preview);
        }, empty);
        for (const kind of order) expect(exportTable(kind, filled)).toEqual(exportTable(kind, base));
      }),
      { numRuns: 40 },
    );
  });
});

function withoutShifts({ weeks }: TableBase): TableBase["weeks"] {
  return weeks.map((week) => ({ ...week, shifts: [] }));
}

/*
 * Records drawn by lot, with names that are hard to write: signs of CSV, of formulas, and several people of one name. A
 * comma in a name is not among them: `Bakker, Fien` is read as Fien Bakker.
 */

const anyName = fc.constantFrom(
  ...["Fien B.", "=1+1", "-Jan", "'@x", 'Zoë "Z"', "A;B", "Anne Bo", "+31", "1001", "van der Berg"],
  ...["Dubbel", "Dubbel", "ma/di", "Ünal Çelik"],
);

const anyDate = fc
  .integer({ min: 0, max: 2_000 })
  .map((days) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10));

const anyTimes = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 740 })).map(([from, length]) => ({
  from: clock(from),
  to: clock(from + length),
}));

const anyWeekday = fc.integer({ min: 1, max: 7 });
const optionally = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyCertificate = fc.record(
  {
    kind: fc.constantFrom("vog", "prk", "kinder-ehbo", "taal-3f", "taal-b2", "baby", "ve"),
    from: fc.option(anyDate),
    to: fc.constantFrom("2028-01-01", null),
    absent: fc.constant(true),
  },
  { requiredKeys: ["kind"] },
);

const anyPerson = fc.record({
  name: anyName,
  role: fc.constantFrom(...roleSchema.options),
  contractMinutesPerWeek: optionally(fc.integer({ min: 0, max: 3_000 })),
  birthDate: optionally(anyDate),
  phone: optionally(fc.constantFrom("06-00000001", "+31 6 0000 0002")),
  homeGroupIds: optionally(fc.uniqueArray(fc.constantFrom("g1", "g2"), { minLength: 1 })),
  certificates: optionally(fc.array(anyCertificate, { maxLength: 4 })),
  hourlyCost: optionally(fc.integer({ min: 0, max: 9_999 }).map((cents) => cents / 100)),
  availability: optionally(
    fc.array(
      fc.tuple(anyWeekday, anyTimes).map(([weekday, times]) => ({ weekday, ...times })),
      { maxLength: 4 },
    ),
  ),
});

const anyPattern = fc
  .record({
    weekday: anyWeekday,
    weeks: optionally(fc.constantFrom("all", "even", "odd")),
    when: optionally(fc.constantFrom("always", "school", "holiday")),
    anchor: optionally(anyDate),
    validFrom: optionally(fc.option(anyDate)),
    times: anyTimes,
  })
  .map(({ times, ...rest }) => ({ ...rest, ...times }));

const anyChild = fc.record({
  name: anyName,
  birthDate: anyDate,
  groupId: fc.constantFrom("g1", "g2"),
  variableDays: optionally(fc.boolean()),
  attendance: fc.array(anyPattern, { maxLength: 4 }),
});

const anyShift = fc
  .record({
    staff: fc.nat(),
    day: fc.integer({ min: 23, max: 29 }),
    activity: fc.constantFrom(...activitySchema.options),
    formatief: optionally(fc.boolean()),
    leavesGroup: fc.boolean(),
    hasBreak: fc.boolean(),
  })
  .map(({ staff, day, leavesGroup, hasBreak, ...rest }) => ({
    ...rest,
    staffId: String(staff),
    date: `2026-11-${day}`,
    from: "08:00",
    to: "17:00",
    groupId: rest.activity === "groep" ? "g1" : null,
    breaks: hasBreak ? [{ from: "12:00", to: "12:30", leavesGroup }] : [],
  }));

function anyBase(): fc.Arbitrary<TableBase> {
  const lists = fc.record({
    staff: fc.array(anyPerson, { minLength: 1, maxLength: 5 }),
    children: fc.array(anyChild, { maxLength: 5 }),
    shifts: fc.array(anyShift, { maxLength: 5 }),
  });
  return lists.map(({ staff, children, shifts }) => {
    const people: Staff[] = staff.map((person, index) => staffSchema.parse({ ...person, id: `s-${index}` }));
    const kids: Child[] = children.map((child, index) =>
      childSchema.parse({
        ...child,
        id: `c-${index}`,
        vasteGezichten: [`s-${index % people.length}`],
        mentorId: "s-0",
      }),
    );
    const work: Shift[] = shifts.map((shift, index) =>
      shiftSchema.parse({ ...shift, id: `d-${index}`, staffId: `s-${Number(shift.staffId) % people.length}` }),
    );
    const weeks = [{ week: isoWeekOf("2026-11-23"), status: "draft" as const, shifts: work, merges: [] }];
    return { ...EMPTY_BASE, staff: people, children: kids, weeks };
  });
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
