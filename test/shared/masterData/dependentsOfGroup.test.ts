import { describe, expect, it } from "vitest";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import {
  dependentsAfter,
  dependentsOfGroup,
  dependentsOfSchool,
} from "../../../shared/masterData/dependentsOfGroup.ts";
import { BORN, buildDocument } from "../buildDocument.ts";

const groups = ["g1", "g2", "g3", "g4"].map((id) => ({ id, care: "dagopvang" }));
const child = { birthDate: BORN.two, attendance: [{ weekday: 2, from: "08:00", to: "12:00" }] };

const document = buildDocument({
  groups,
  staff: [{ id: "s1", role: "pm", homeGroupIds: ["g1"] }],
  schools: [{ id: "k1" }],
  children: [
    { ...child, id: "c1", groupId: "g1", schoolId: "k1" },
    { ...child, id: "c2", groupId: "g3", secondGroup: { groupId: "g2", consentOn: "2026-01-01", from: "2026-01-01" } },
    { ...child, id: "c3", groupId: "g3", exceptions: [{ date: "2026-11-24", kind: "absent", groupId: "g2" }] },
  ],
  shifts: [
    { staffId: "s1", from: "08:00", to: "17:00" },
    { staffId: "s1", from: "17:00", to: "18:00", blocks: [{ from: "17:00", to: "17:30", groupId: "g2" }] },
  ],
  merges: [{ from: "07:00", to: "08:00", groupIds: ["g1", "g2"] }],
  pilots: [{ pilot: "I", from: "2026-09-01", to: "2027-08-31", groupIds: ["g1"] }],
});

const countsOf = (records: LocationDocument, id: string) =>
  Object.fromEntries(dependentsOfGroup(records, id).map(({ kind, count }) => [kind, count]));

describe("what hangs on a group", () => {
  it("is its children, people, work, merges and agreements", () => {
    expect(countsOf(document, "g1")).toEqual({ children: 1, homeGroup: 1, shifts: 2, merges: 1, pilots: 1 });
  });

  it("is also a second group, a day elsewhere, and a part of a shift", () => {
    expect(countsOf(document, "g2")).toEqual({ children: 2, shifts: 1, merges: 1 });
  });

  it("is what was published, closed, planned as a template or supposed", () => {
    const [week] = document.weeks;
    const [shift] = week?.shifts ?? [];
    if (week === undefined || shift === undefined) throw new Error("no shift");
    const moved = { ...shift, groupId: "g4" };
    const { staffId: _whose, ...place } = moved;
    const more: LocationDocument = {
      ...document,
      templates: [
        {
          id: "t1",
          name: "x",
          kind: "sjabloon",
          weeks: "all",
          shifts: [],
          merges: [{ weekday: 1, from: "07:00", to: "08:00", groupIds: ["g3", "g4"] }],
        },
      ],
      scenarios: [{ id: "v1", name: "y", pilots: [], edits: [{ before: shift, after: moved }] }],
      weeks: [
        {
          ...week,
          openPlaces: [{ ...place, id: "o1", asked: [] }],
          versions: [{ id: "v", madeOn: "2026-11-01", shifts: [moved], merges: [], openPlaces: [] }],
          closedDays: [
            {
              date: "2026-11-24",
              closedOn: "2026-11-25",
              shifts: [],
              attendance: [{ childId: "c1", from: "08:00", to: "09:00", groupId: "g4" }],
            },
          ],
        },
      ],
      acceptedDeviations: [{ findingKey: "bkr|group:g4|2026-11-24", reason: "overig" }],
    };
    expect(countsOf(more, "g4")).toEqual({
      openPlaces: 1,
      versions: 1,
      closedDays: 1,
      templates: 1,
      scenarios: 1,
      deviations: 1,
    });
  });

  it("is nothing for a group that nothing names", () => {
    expect(dependentsOfGroup(document, "g4")).toEqual([]);
  });
});

describe("what stands in a group after its last day", () => {
  it("is who still comes and who still works there then", () => {
    expect(dependentsAfter(document, "g1", "2026-11-23")).toEqual([
      { kind: "children", count: 1 },
      { kind: "shifts", count: 2 },
    ]);
    expect(dependentsAfter(document, "g1", "2026-11-24")).toEqual([{ kind: "children", count: 1 }]);
  });

  it("is nobody who left by then", () => {
    const children = document.children.map((one) => ({
      ...one,
      attendance: one.attendance.map((pattern) => ({ ...pattern, validTo: "2026-12-31" })),
    }));
    expect(dependentsAfter({ ...document, children }, "g1", "2026-12-31")).toEqual([]);
  });
});

it("on a school hang the children who go there", () => {
  expect(dependentsOfSchool(document, "k1")).toEqual([{ kind: "pupils", count: 1 }]);
  expect(dependentsOfSchool(document, "k2")).toEqual([]);
});
