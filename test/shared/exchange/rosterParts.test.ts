import { describe, expect, it } from "vitest";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import { parseLocationDocument, readLocationDocument, writeLocationDocument } from "../../../shared/exchange/parse.ts";

/* Open places, versions, the attendance of closed days and templates: what they fill in and what they refuse. */

const TUESDAY = "2026-11-24";
const work = { from: "08:00", to: "12:00", activity: "groep", groupId: "g1" };
const shift = { id: "d1", staffId: "s1", date: TUESDAY, ...work };
const place = { id: "p1", date: TUESDAY, ...work };
const stay = { childId: "c1", from: "08:00", to: "12:00", groupId: "g1" };
const template = { id: "t1", name: "Basis", kind: "basisrooster" };

function documentWith(week: object, fields: object = {}): object {
  return {
    format: "roosterwijs/1",
    location: { id: "l1" },
    groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })),
    staff: [{ id: "s1", role: "pm" }],
    children: [{ id: "c1", birthDate: "2025-03-01", groupId: "g1" }],
    weeks: [{ week: "2026-W48", shifts: [shift], ...week }],
    ...fields,
  };
}

function problemsWith(week: object, fields: object = {}): string[] {
  try {
    parseLocationDocument(documentWith(week, fields));
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    return error.issues.map(({ path, code }) => `${path}: ${code}`);
  }
}

const closedWith = (attendance: readonly object[]) => ({
  closedDays: [{ date: TUESDAY, closedOn: TUESDAY, shifts: [], attendance }],
});

describe("a document without them", () => {
  it("gets none", () => {
    const parsed = parseLocationDocument(documentWith({}));
    expect(Object.keys(parsed.weeks[0] ?? {})).toEqual(["week", "status", "shifts", "merges"]);
    expect(parsed).not.toHaveProperty("templates");
  });
});

describe("a document with them", () => {
  const full = documentWith(
    {
      openPlaces: [{ ...place, own: 1, asked: [{ staffId: "s1", answer: "asked", on: TUESDAY, by: "x" }] }],
      versions: [{ id: "v1", madeOn: "2026-11-01", shifts: [shift], openPlaces: [place], own: 2 }],
      ...closedWith([{ ...stay, own: 3 }]),
    },
    { templates: [{ ...template, shifts: [{ weekday: 2, staffId: null, ...work, own: 4 }], own: 5 }] },
  );

  it("keeps every field, known or not, when it is written and read again", () => {
    const parsed = parseLocationDocument(full);
    expect(parsed).toMatchObject(full);
    expect(readLocationDocument(writeLocationDocument(parsed))).toEqual(parsed);
    expect(parsed.weeks[0]?.versions?.[0]?.merges).toEqual([]);
    expect(parsed.templates?.[0]).toMatchObject({ weeks: "all", merges: [] });
  });
});

describe("what points at nothing, or cannot be, is refused with its path", () => {
  it.each([
    [{ openPlaces: [{ ...place, date: "2026-12-01" }] }, "openPlaces[0].date: outsideWeek"],
    [{ openPlaces: [{ ...place, id: "d1" }] }, "openPlaces[0].id: duplicateId"],
    [{ openPlaces: [{ ...place, staffId: "weg" }] }, "openPlaces[0].staffId: unknownStaff"],
    [{ openPlaces: [{ ...place, groupId: "weg" }] }, "openPlaces[0].groupId: unknownGroup"],
    [{ openPlaces: [{ ...place, groupId: null }] }, "openPlaces[0].groupId: groupMissing"],
    [{ openPlaces: [{ ...place, to: "08:00" }] }, "openPlaces[0].to: fromNotBeforeTo"],
    [{ openPlaces: [{ ...place, breaks: [{ from: "07:00", to: "09:00" }] }] }, "openPlaces[0].breaks[0]: outsideShift"],
    [
      { openPlaces: [{ ...place, asked: [{ staffId: "weg", answer: "no", on: TUESDAY }] }] },
      "openPlaces[0].asked[0].staffId: unknownStaff",
    ],
    [
      { openPlaces: [{ ...place, asked: [{ staffId: "s1", answer: "ja", on: TUESDAY }] }] },
      "openPlaces[0].asked[0].answer: invalid_value",
    ],
    [{ versions: [{ id: "v1", madeOn: "2026-02-30" }] }, "versions[0].madeOn: impossibleDate"],
    [{ versions: ["v1", "v1"].map((id) => ({ id, madeOn: TUESDAY })) }, "versions[1].id: duplicateId"],
    [
      { versions: [{ id: "v1", madeOn: TUESDAY, shifts: [{ ...shift, staffId: "weg" }] }] },
      "versions[0].shifts[0].staffId: unknownStaff",
    ],
    [
      { versions: [{ id: "v1", madeOn: TUESDAY, shifts: [shift], openPlaces: [{ ...place, id: "d1" }] }] },
      "versions[0].openPlaces[0].id: duplicateId",
    ],
    [closedWith([{ ...stay, childId: "weg" }]), "closedDays[0].attendance[0].childId: unknownChild"],
    [closedWith([{ ...stay, groupId: "weg" }]), "closedDays[0].attendance[0].groupId: unknownGroup"],
    [closedWith([{ ...stay, to: "07:00" }]), "closedDays[0].attendance[0].to: fromNotBeforeTo"],
    [closedWith([stay, { ...stay, from: "11:00", groupId: "g2" }]), "closedDays[0].attendance[1]: overlappingStays"],
  ])("%j", (week, problem) => {
    expect(problemsWith(week)).toContain(`weeks[0].${problem}`);
  });

  it.each([
    [{ shifts: [{ weekday: 1, staffId: "weg", ...work }] }, "shifts[0].staffId: unknownStaff"],
    [{ shifts: [{ weekday: 8, staffId: null, ...work }] }, "shifts[0].weekday: too_big"],
    [{ shifts: [{ weekday: 1, staffId: null, ...work, groupId: null }] }, "shifts[0].groupId: groupMissing"],
    [
      { merges: [{ weekday: 1, from: "07:00", to: "08:00", groupIds: ["g1", "weg"] }] },
      "merges[0].groupIds[1]: unknownGroup",
    ],
    [
      { merges: [1, 1].map((weekday) => ({ weekday, from: "07:00", to: "08:00", groupIds: ["g1", "g2"] })) },
      "merges[1]: overlappingMerges",
    ],
    [{ validFrom: "2026-12-01", validTo: "2026-11-01" }, "validTo: fromAfterTo"],
    [{ kind: "rooster" }, "kind: invalid_value"],
  ])("a template with %j", (fields, problem) => {
    expect(problemsWith({}, { templates: [{ ...template, ...fields }] })).toEqual([`templates[0].${problem}`]);
  });

  it("a template that stands twice", () => {
    expect(problemsWith({}, { templates: [template, template] })).toEqual(["templates[1].id: duplicateId"]);
  });

  it("an open place of two weeks", () => {
    const weeks = ["2026-W48", "2026-W49"].map((week, index) => ({
      week,
      openPlaces: [{ ...place, date: index === 0 ? TUESDAY : "2026-12-01" }],
    }));
    expect(problemsWith({}, { weeks })).toEqual(["weeks[1].openPlaces[0].id: duplicateId"]);
  });
});
