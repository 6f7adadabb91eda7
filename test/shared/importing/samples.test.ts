import { describe, expect, test } from "vitest";
import type { TableBase } from "../../../shared/importing/field.ts";
import type { ImportPreview } from "../../../shared/importing/previewImport.ts";
import { after, EMPTY_BASE, previewOf, readSample } from "./importSketch.ts";

/* Files as Dutch planning systems write them, one after another into a location that has groups only. */

const staff = previewOf("staff", readSample("medewerkers-utf16.csv"), EMPTY_BASE);
const withStaff = after(EMPTY_BASE, staff);
const children = previewOf("children", readSample("kinderen-windows-1252.csv"), withStaff);
const withPeople = after(withStaff, children);
const attendance = previewOf("attendance", readSample("opvangdagen-utf8-bom.csv"), withPeople);
const availability = previewOf("availability", readSample("beschikbaarheid-komma.csv"), withPeople);
const shifts = previewOf("shifts", readSample("diensten-windows-1252.csv"), withPeople);

function recordsOf({ added, changed }: ImportPreview): unknown[] {
  return [...added, ...changed].map(({ record }) => record.after);
}

describe("files of planning systems", () => {
  test("staff: roles, hours, dates of a spreadsheet and several groups; a role that nobody knows is refused", () => {
    expect(recordsOf(staff)).toEqual([
      {
        id: "P1",
        name: "Zoë Proef",
        role: "pm",
        employment: { from: "2021-03-01" },
        contractMinutesPerWeek: 1710,
        phone: "06-00000001",
        homeGroupIds: ["g1", "g2"],
        hourlyCost: 27.6,
        unavailable: [],
      },
      {
        id: "P2",
        name: "Bo Voorbeeld",
        role: "groepshulp",
        employment: { from: "2026-11-24", to: "2027-12-31" },
        contractMinutesPerWeek: 1460,
        phone: "06-00000002",
        homeGroupIds: ["g2"],
        hourlyCost: 19.1,
        unavailable: [],
      },
    ]);
    expect(staff.refused).toEqual([{ row: 4, column: "Functie", reason: expect.stringContaining("Onbekend woord") }]);
  });

  test("children: short names, vaste gezichten by name; each refusal names row, column and reason", () => {
    expect(recordsOf(children)).toMatchObject([
      { id: "1001", name: "Noémie van der B.", birthDate: "2025-05-06", groupId: "g1", vasteGezichten: ["P1", "P2"] },
      { id: "1002", name: "Björn T.", birthDate: "2023-11-24", groupId: "g1" },
      { id: "1003", name: "Saïd el P.", birthDate: "2024-02-01", groupId: "g2" },
    ]);
    expect(children.refused).toEqual([
      { row: 8, column: null, reason: "Geboortedatum ontbreekt." },
      { row: 9, column: "Geb. datum", reason: "Deze datum bestaat niet." },
      { row: 9, column: "Stamgroep", reason: "Deze groep bestaat niet op deze locatie." },
    ]);
    expect(JSON.stringify(children)).not.toMatch(/123456782|111222333|voorbeeld\.example|Bergen/);
  });

  test("attendance: rows of a child together take the place of its days; half a pattern is not imported", () => {
    expect(attendance.added).toEqual([]);
    expect(attendance.changed.map(({ subject, rows }) => [subject, rows])).toEqual([
      ["Noémie van der B.", [2]],
      ["Björn T.", [3, 4]],
    ]);
    const [first, second] = attendance.changed.map(({ record }) =>
      record.kind === "child" ? record.after?.attendance : [],
    );
    const daily = { from: "07:30", to: "18:00", weeks: "all", when: "always", validFrom: "2026-09-01", validTo: null };
    expect(first).toEqual([1, 2, 4].map((weekday) => ({ weekday, ...daily })));
    const even = {
      from: "08:00",
      to: "13:00",
      weeks: "even",
      when: "school",
      validFrom: "2026-09-01",
      validTo: "2027-06-30",
    };
    expect(second).toEqual([
      ...[1, 2, 3].map((weekday) => ({ weekday, ...even })),
      { weekday: 5, from: "08:00", to: "18:30", weeks: "odd", validFrom: "2026-09-01" },
    ]);
    expect(attendance.refused.map(({ row }) => row)).toEqual([5, 5, 6, 6, 7]);
    expect(attendance.refused.at(-1)?.reason).toBe("Dit kind bestaat niet op deze locatie.");
  });

  test("availability: days in words, midnight as the end of the day", () => {
    const stretches = availability.changed.map(({ record }) =>
      record.kind === "staff" ? record.after?.availability : [],
    );
    expect(stretches).toEqual([
      [1, 2, 4].map((weekday) => ({ weekday, from: "07:00", to: "18:30" })),
      [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: "07:00", to: "24:00" })),
    ]);
    expect(availability.changed[0]?.differences).toEqual([
      { field: "Dagen en tijden", before: "", after: "ma 07:00 18:30; di 07:00 18:30; do 07:00 18:30" },
    ]);
  });

  test("shifts: the one home group where none is named, breaks, and what does not fit with its reason", () => {
    expect(recordsOf(shifts)).toMatchObject([
      {
        staffId: "P1",
        date: "2026-11-24",
        from: "07:30",
        to: "17:00",
        activity: "groep",
        groupId: "g1",
        formatief: true,
        breaks: [{ from: "12:30", to: "13:00", leavesGroup: true }],
      },
      { staffId: "P2", date: "2026-11-25", groupId: "g2", formatief: false, breaks: [{ leavesGroup: false }] },
      { staffId: "P1", date: "2026-11-26", from: "09:00", to: "12:30", activity: "overleg", breaks: [] },
    ]);
    expect(shifts.refused.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [5, "Dag", "Deze datum is een dinsdag; de dag ervoor klopt niet."],
      [6, null, "De eindtijd ligt niet na de begintijd."],
      [7, null, "Deze medewerker bestaat niet op deze locatie."],
    ]);
  });

  test.each([
    ["staff", "medewerkers-utf16.csv"],
    ["children", "kinderen-windows-1252.csv"],
  ] as const)("the same file of %s a second time changes nothing", (kind, file) => {
    const again = previewOf(kind, readSample(file), withPeople);
    expect([...again.added, ...again.changed]).toEqual([]);
    expect(again.unchanged).toHaveLength(kind === "staff" ? 2 : 3);
  });

  test("a changed cell is a change of that field alone, and an empty one leaves what is there", () => {
    const base: TableBase = withPeople;
    const preview = previewOf("children", "Naam;Geboortedatum;Groep;Mentor\nBjörn Test;24-11-2023;Maan;\n", base);
    expect(preview.changed).toMatchObject([
      { subject: "Björn T.", rows: [2], differences: [{ field: "Groep", before: "Zon", after: "Maan" }] },
    ]);
  });
});
