import { describe, expect, it } from "vitest";
import { childrenOf, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const EHBO = { kind: "kinder-ehbo", from: "2025-01-01", to: "2027-01-01" };

type Person = readonly [id: string, certificates: object[] | undefined, from: string, to: string, more?: object];

const withPeople = (people: readonly Person[], more: object = {}) =>
  outcomeOf("kinder-ehbo", {
    staff: people.map(([id, certificates, , , fields]) => ({ id, role: "pm", certificates, ...fields })),
    children: childrenOf("two", 3),
    shifts: people.map(([staffId, , from, to]) => ({ staffId, from, to })),
    ...more,
  });

const times = (people: readonly Person[], more: object = {}) =>
  withPeople(people, more).findings.map(({ severity, time }) => `${severity} ${time}`);

describe("kinder-ehbo (Bkk art. 4 lid 5, art. 13 lid 4)", () => {
  it("passes with someone certified whenever children are there", () => {
    const { findings, notEvaluated } = withPeople([["s1", [EHBO], "08:00", "18:00"]]);
    expect([...findings, ...notEvaluated]).toEqual([]);
  });

  it("finds the exact minutes with children and nobody certified", () => {
    const people: Person[] = [
      ["s1", [EHBO], "08:00", "17:59"],
      ["s2", [], "08:00", "18:00"],
    ];
    expect(withPeople(people).findings).toEqual([
      {
        severity: "overtreding",
        unit: "location:l1",
        date: TUESDAY,
        time: "17:59-18:00",
        measured: 0,
        required: 1,
        staffIds: [],
        childIds: [],
      },
    ]);
  });

  it("is an overtreding with nobody in the building at all, and nothing without children", () => {
    expect(times([["s1", [EHBO], "08:05", "18:00"]])).toEqual(["overtreding 08:00-08:05"]);
    expect(times([["s1", [], "08:00", "18:00"]], { children: [] })).toEqual([]);
  });

  it.each([
    ["no list", undefined, "aandachtspunt"],
    ["an empty list", [], "overtreding"],
    ["other certificates only", [{ kind: "vog", from: "2020-01-01" }], "overtreding"],
    ["a recorded absence", [{ kind: "kinder-ehbo", absent: true }], "overtreding"],
    ["one that ended the day before", [{ ...EHBO, to: "2026-11-23" }], "overtreding"],
    ["one that ends that day", [{ ...EHBO, to: TUESDAY }], null],
    ["one that starts that day", [{ ...EHBO, from: TUESDAY }], null],
    ["one that starts the day after", [{ ...EHBO, from: "2026-11-25" }], "overtreding"],
    ["one without dates", [{ kind: "kinder-ehbo" }], null],
    ["an old one and a new one", [{ ...EHBO, to: "2026-01-01" }, EHBO], null],
  ])("%s is %s", (_, certificates, severity) => {
    expect(times([["s1", certificates, "08:00", "18:00"]])).toEqual(severity ? [`${severity} 08:00-18:00`] : []);
  });

  it("names who has nothing on record, and only for the time that one of them is there", () => {
    const people: Person[] = [
      ["s1", [], "08:00", "18:00"],
      ["s2", undefined, "09:00", "10:00"],
    ];
    expect(withPeople(people).findings).toMatchObject([
      { severity: "overtreding", time: "08:00-09:00", staffIds: [] },
      { severity: "overtreding", time: "10:00-18:00" },
      { severity: "aandachtspunt", time: "09:00-10:00", staffIds: ["s2"] },
    ]);
  });

  it("reads the whole building: breaks and office work are in it, school and absence are not", () => {
    const office = { activity: "kantoor", groupId: null };
    const at = (shift: object, staff: object = {}) =>
      outcomeOf("kinder-ehbo", {
        staff: [
          { id: "s1", role: "pm", certificates: [] },
          { id: "s2", role: "overig", certificates: [EHBO], ...staff },
        ],
        children: childrenOf("two", 3),
        shifts: [
          { staffId: "s1", from: "08:00", to: "18:00" },
          { staffId: "s2", from: "08:00", to: "18:00", ...shift },
        ],
      }).findings.map((finding) => finding.time);
    expect(at(office)).toEqual([]);
    expect(at({ ...office, breaks: [{ from: "12:00", to: "12:30" }] })).toEqual([]);
    expect(at({ activity: "school", groupId: null })).toEqual(["08:00-18:00"]);
    expect(at(office, { unavailable: [{ date: TUESDAY, from: "13:00", to: "14:00" }] })).toEqual(["13:00-14:00"]);
    expect(at(office, { birthDate: "2008-11-25" })).toEqual(["08:00-18:00"]);
    expect(at(office, { birthDate: "2008-11-24" })).toEqual([]);
  });

  it("holds for bso", () => {
    const groups = [{ id: "g1", care: "bso" }];
    expect(times([["s1", [], "08:00", "18:00"]], { groups, children: childrenOf("four", 3) })).toHaveLength(1);
  });

  it("does not ask it for a child that is not born yet", () => {
    const children = [
      { id: "c1", birthDate: "2026-12-01", groupId: "g1", attendance: [{ weekday: 2, from: "08:00", to: "18:00" }] },
    ];
    expect(times([["s1", [], "08:00", "18:00"]], { children })).toEqual([]);
  });

  it.each([
    ["2018-12-31", 0],
    ["2019-01-01", 1],
  ])("on %s gives %i findings; the Monday of that week, 2018-12-31, is not evaluated", (date, count) => {
    const { findings, notEvaluated } = withPeople([["s1", [], "08:00", "18:00"]], {
      date,
      week: "2019-W01",
      children: [
        {
          id: "c1",
          birthDate: "2017-06-01",
          groupId: "g1",
          exceptions: [{ date, kind: "extra", from: "08:00", to: "18:00" }],
        },
      ],
    });
    expect(findings).toHaveLength(count);
    expect(notEvaluated).toMatchObject([{ reason: "noParametersForDate", date: "2018-12-31" }]);
  });
});
