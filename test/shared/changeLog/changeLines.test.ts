import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changeLines } from "../../../shared/changeLog/changeLines.ts";
import { type Names, sayValue } from "../../../shared/changeLog/sayValue.ts";
import type { Change } from "../../../shared/editing/change.ts";
import {
  childSchema,
  closedDaySchema,
  locationSchema,
  schoolSchema,
  shiftSchema,
  staffSchema,
} from "../../../shared/exchange/records.ts";
import { texts } from "../../../shared/texts/nl.ts";

const names: Names = {
  groups: new Map([["g1", "Zonnestralen"]]),
  staff: new Map([["s1", "Fatima B."]]),
  children: new Map([["c1", "Fien B."]]),
  schools: new Map(),
};

const change = (...records: Change["records"]): Change => ({
  id: "a1",
  name: "shiftEdited",
  subject: "Fatima B.",
  week: "2026-W48",
  records,
});

const shift = (fields: object = {}) =>
  shiftSchema.parse({
    ...{ id: "d1", staffId: "s1", date: "2026-11-24", from: "07:30", to: "17:00", activity: "groep", groupId: "g1" },
    ...fields,
  });

const child = (fields: object = {}) =>
  childSchema.parse({ id: "c1", name: "Fien B.", birthDate: "2025-03-01", groupId: "g1", ...fields });

const said = (...records: Change["records"]) =>
  changeLines(change(...records), names).map(({ what, before, after }) => `${what} | ${before} | ${after}`);

describe("a change in words", () => {
  test("names only the fields that changed, with what stood there before and after", () => {
    const moved = { kind: "shift" as const, before: shift(), after: shift({ from: "08:00", formatief: false }) };
    expect(said(moved)).toEqual([
      "Dienst Fatima B., 24-11-2026: van | 07:30 | 08:00",
      "Dienst Fatima B., 24-11-2026: formatief | null | nee",
    ]);
  });

  test("tells a record that came or went whole", () => {
    const whole = "24-11-2026 07:30–17:00, Fatima B., op de groep, Zonnestralen";
    expect(said({ kind: "shift", before: null, after: shift() })).toEqual([
      `Dienst Fatima B., 24-11-2026 | null | ${whole}`,
    ]);
    expect(said({ kind: "shift", before: shift(), after: null })).toEqual([
      `Dienst Fatima B., 24-11-2026 | ${whole} | null`,
    ]);
  });

  test("tells how much a closed day holds, and what by the item", () => {
    const times = { date: "2026-11-24", from: "07:30", to: "17:00", activity: "groep", groupId: "g1" };
    const shifts = Array.from({ length: 5 }, (_, index) => ({ id: `d${index}`, staffId: "s1", ...times }));
    const stays = Array.from({ length: 4 }, () => ({ childId: "c1", from: "08:00", to: "17:00", groupId: "g1" }));
    const day = closedDaySchema.parse({ date: "2026-11-24", closedOn: "2026-11-25", shifts, attendance: stays });
    const [line, ...others] = changeLines(change({ kind: "closedDay", before: null, after: day }), names);
    expect(others).toEqual([]);
    expect(line?.after).toMatch(/^24-11-2026, .*25-11-2026, 5 diensten, 4 aanwezige kinderen$/);
    expect(line?.lists.map(({ title, items }) => [title, items.length, items[0]])).toEqual([
      ["5 diensten", 5, "24-11-2026 07:30–17:00, Fatima B., op de groep, Zonnestralen"],
      ["4 aanwezige kinderen", 4, "08:00–17:00, Fien B., Zonnestralen"],
    ]);
  });

  test("of a list of values tells what went and what came", () => {
    const monday = { weekday: 1, from: "08:00", to: "18:00" };
    const before = child({ attendance: [monday, { weekday: 2, from: "08:00", to: "18:00" }], vasteGezichten: ["s1"] });
    const after = child({ attendance: [monday, { weekday: 4, from: "08:00", to: "13:00", weeks: "even" }] });
    expect(said({ kind: "child", before, after })).toEqual([
      "Kind Fien B.: opvangdagen | dinsdag 08:00–18:00 | donderdag 08:00–13:00, even weken",
      "Kind Fien B.: vaste gezichten | Fatima B. | null",
    ]);
  });

  test("tells records of a list apart by their id", () => {
    const school = (id: string, name: string) => schoolSchema.parse({ id, name });
    const before = [school("x", "De Linde"), school("y", "De Eik")];
    const after = [school("x", "De Lindeboom"), school("z", "De Es")];
    expect(said({ kind: "list", list: "schools", before, after })).toEqual([
      "School De Lindeboom: naam | De Linde | De Lindeboom",
      "School De Eik | De Eik | null",
      "School De Es | null | De Es",
    ]);
  });

  test("says what the location has now, and an id that nobody has any more as it is", () => {
    const before = locationSchema.parse({ id: "l1", name: "De Proef" });
    const after = { ...before, closures: [{ from: "2026-12-24", to: "2027-01-01", name: "Kerst" }] };
    expect(said({ kind: "location", before, after })).toEqual([
      "Locatie De Proef: sluitingsdagen | null | 24-12-2026–1-1-2027, Kerst",
    ]);
    const gone = shift({ staffId: "weg" });
    expect(said({ kind: "shift", before: gone, after: null })[0]).toContain("onbekend (weg)");
  });

  test.each(["ziek", "verlof", "school", "examen", "voorschakel"])("says %s as absence only", (reason) => {
    const before = staffSchema.parse({ id: "s1", name: "Fatima B.", role: "pm" });
    const unavailable = [{ date: "2026-11-24", reason }];
    const after = staffSchema.parse({ ...before, unavailable });
    const lines = [...said({ kind: "staff", before, after }), ...said({ kind: "staff", before: null, after })];
    expect(lines[0]).toBe("Medewerker Fatima B.: afwezig | null | 24-11-2026");
    expect(lines.join()).not.toMatch(new RegExp(`${reason}|${texts.app.board.absences.voorschakel}|reden`));
    expect(sayValue(reason, "reason", names)).toBe("afwezig");
  });

  test("says why a week was published late, which is nobody's absence", () => {
    const head = { status: "published" as const, publishedOn: "2026-11-10" };
    const record = { kind: "week" as const, before: head, after: { ...head, lateCause: "ziekte" as const } };
    expect(said(record)).toEqual([expect.stringContaining("Vervanging van een zieke collega")]);
  });

  test("says nothing where nothing changed", () => {
    expect(said({ kind: "shift", before: shift(), after: shift() })).toEqual([]);
  });
});

test("every field of the document has a Dutch word", () => {
  const schema = join(import.meta.dirname, "../../../shared/exchange/roosterwijs.schema.json");
  const fields = fieldsIn(JSON.parse(readFileSync(schema, "utf8")));
  expect(fields.size).toBeGreaterThan(100);
  expect([...fields].filter((field) => texts.recordFields[field] === undefined)).toEqual([]);
});

function fieldsIn(schema: unknown): Set<string> {
  if (typeof schema !== "object" || schema === null) return new Set();
  const own = "properties" in schema ? Object.keys(schema.properties as object) : [];
  return new Set([...own, ...Object.values(schema).flatMap((part) => [...fieldsIn(part)])]);
}
