import { describe, expect, test } from "vitest";
import { applyToRecords } from "../../../shared/editing/applyChange.ts";
import { invertChange } from "../../../shared/editing/change.ts";
import { endLocation, resumeLocation } from "../../../shared/editing/endLocation.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { Location } from "../../../shared/exchange/records.ts";
import { copySetUp, personElsewhere } from "../../../shared/locations/copySetUp.ts";
import { identityOf } from "../../../shared/locations/identity.ts";
import { newLocationDocument } from "../../../shared/locations/newLocation.ts";

/** n1, n2, … */
function counter(): () => string {
  let last = 0;
  return () => `n${++last}`;
}

describe("a new location", () => {
  const described = {
    name: "De Regenboog",
    municipality: "",
    openings: [
      { care: "dagopvang", weekdays: [1, 2], from: "07:00", to: "18:30" },
      { care: "bso", weekdays: [1], from: "14:00", to: "18:30" },
    ],
    groups: [
      { name: "Rood", care: "dagopvang", maxChildren: 16 },
      { name: "Blauw", care: "bso", maxChildren: null },
    ],
  } as const;

  test("is a sound document with what was told, and nothing that was not", () => {
    const document = newLocationDocument(described, counter());
    expect(parseLocationDocument(document)).toEqual(document);
    expect(document.location).toEqual({
      id: "n1",
      name: "De Regenboog",
      openingHours: [
        { weekday: 1, from: "07:00", to: "18:30", care: "dagopvang" },
        { weekday: 2, from: "07:00", to: "18:30", care: "dagopvang" },
        { weekday: 1, from: "14:00", to: "18:30", care: "bso" },
      ],
      schoolHolidays: [],
      closures: [],
    });
    expect(document.groups).toEqual([
      { id: "n2", name: "Rood", care: "dagopvang", maxChildren: 16 },
      { id: "n3", name: "Blauw", care: "bso" },
    ]);
  });

  test("with one kind of care has opening hours for all of it", () => {
    const openings = described.openings.slice(0, 1);
    const { location } = newLocationDocument({ ...described, openings, municipality: "Deventer" }, counter());
    expect(location.municipality).toBe("Deventer");
    expect(location.openingHours?.every((hours) => !("care" in hours))).toBe(true);
  });
});

const SOURCE = parseLocationDocument({
  format: "roosterwijs/1",
  location: {
    id: "l1",
    name: "De Zonnebloem",
    lrk: "123456789",
    municipality: "Deventer",
    endsOn: "2026-12-31",
    openingHours: [{ weekday: 1, from: "07:00", to: "18:30" }],
    closures: [{ from: "2026-12-25", to: "2026-12-26" }],
    achterwacht: [{ weekday: 1, from: "07:00", to: "18:30", name: "B. Smit", phone: "0570-000000" }],
  },
  groups: [
    { id: "g1", name: "Zon", care: "dagopvang" },
    { id: "g2", name: "Maan", care: "dagopvang" },
  ],
  staff: [
    { id: "s1", name: "Bo", role: "pm", homeGroupIds: ["g1"], coachedOn: ["2026-02-01"], contractMinutesPerWeek: 1440 },
  ],
  children: [{ id: "c1", birthDate: "2025-01-01", groupId: "g1", mentorId: "s1" }],
  pilots: [{ pilot: "I", from: "2026-09-01", to: "2027-08-31" }],
  schools: [{ id: "k1", name: "De Brug" }],
  templates: [
    {
      id: "t1",
      name: "Basis",
      kind: "basisrooster",
      shifts: [
        {
          weekday: 1,
          staffId: "s1",
          from: "08:00",
          to: "17:00",
          activity: "groep",
          groupId: "g1",
          blocks: [{ from: "09:00", to: "10:00", groupId: "g2" }],
        },
      ],
      merges: [{ weekday: 1, from: "07:00", to: "08:00", groupIds: ["g1", "g2"], roomGroupId: "g2" }],
    },
  ],
  weeks: [{ week: "2026-W48" }],
});

describe("the set-up of a location", () => {
  test("is copied without people, weeks, agreements and what names someone", () => {
    const copy = copySetUp(SOURCE, { name: "De Regenboog", withStaff: false, newId: counter() });
    expect(parseLocationDocument(copy)).toEqual(copy);
    expect(copy).toMatchObject({ staff: [], children: [], pilots: [], weeks: [], schools: SOURCE.schools });
    const { id, ...location } = copy.location;
    expect(id).not.toBe("l1");
    expect(location).toEqual({
      name: "De Regenboog",
      municipality: "Deventer",
      openingHours: SOURCE.location.openingHours,
      closures: SOURCE.location.closures,
      schoolHolidays: [],
    });
    const [zon, maan] = copy.groups.map((group) => group.id);
    expect(copy.groups.map(({ name }) => name)).toEqual(["Zon", "Maan"]);
    expect([zon, maan]).not.toContain("g1");
    expect(copy.templates?.[0]).toMatchObject({
      shifts: [{ staffId: null, groupId: zon, blocks: [{ groupId: maan }] }],
      merges: [{ groupIds: [zon, maan], roomGroupId: maan }],
    });
  });

  test("is copied with its people as the same people, who keep their group and their shifts in the templates", () => {
    const copy = copySetUp(SOURCE, { name: "De Regenboog", withStaff: true, newId: counter() });
    expect(parseLocationDocument(copy)).toEqual(copy);
    const [person] = copy.staff;
    expect(person).toMatchObject({ name: "Bo", samePersonAs: { locationId: "l1", staffId: "s1" } });
    expect(person?.homeGroupIds).toEqual([copy.groups[0]?.id]);
    expect(copy.templates?.[0]?.shifts[0]?.staffId).toBe(person?.id);
    expect(copy.location.achterwacht).toEqual(SOURCE.location.achterwacht);
  });
});

test("someone who works at a third location is still the person of the first record", () => {
  const [bo] = SOURCE.staff;
  if (bo === undefined) throw new Error("nobody");
  const second = personElsewhere(bo, "l1", () => "b2");
  const third = personElsewhere(second, "l2", () => "b3");
  expect(second).toEqual({
    id: "b2",
    name: "Bo",
    role: "pm",
    contractMinutesPerWeek: 1440,
    unavailable: [],
    samePersonAs: { locationId: "l1", staffId: "s1" },
  });
  expect([identityOf("l2", second), identityOf("l3", third)]).toEqual([identityOf("l1", bo), identityOf("l1", bo)]);
});

describe("a location that is given up", () => {
  const context = { location: SOURCE.location, week: "2026-W48", subject: "De Zonnebloem", newId: counter() };
  const records = { ...SOURCE, roster: { week: "2026-W48", status: "draft" as const, shifts: [], merges: [] } };
  const lists = { pilots: [], schools: [], scenarios: [], workloadPulses: [], templates: [], acceptedDeviations: [] };
  const after = (location: Location, change: Parameters<typeof applyToRecords>[1]) =>
    applyToRecords({ ...records, lists, location }, change).location;

  test("gets its last day, once, and undo takes it away again", () => {
    expect(endLocation(context, "2026-12-31")).toBeNull();
    const change = endLocation(context, "2027-01-31");
    if (change === null) throw new Error("no change");
    expect(change).toMatchObject({ name: "locationEnded", subject: "De Zonnebloem" });
    const ended = after(SOURCE.location, change);
    expect(ended.endsOn).toBe("2027-01-31");
    expect(after(ended, invertChange(change))).toEqual(SOURCE.location);
  });

  test("is taken up again", () => {
    const change = resumeLocation(context);
    if (change === null) throw new Error("no change");
    const resumed = after(SOURCE.location, change);
    expect("endsOn" in resumed).toBe(false);
    expect(resumeLocation({ ...context, location: resumed })).toBeNull();
  });
});
