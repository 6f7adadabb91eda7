import { describe, expect, it } from "vitest";
import { outcomeOf } from "../checkWeekOf.ts";

const child = (birthDate: string, care: string, weekdays = [1, 2, 3, 4, 5]) =>
  outcomeOf("leeftijd", {
    groups: [{ id: "g1", care }],
    children: [
      {
        id: "c1",
        birthDate,
        groupId: "g1",
        attendance: weekdays.map((weekday) => ({ weekday, from: "15:00", to: "18:00" })),
      },
    ],
  });

describe("leeftijd", () => {
  it.each([
    ["2022-11-28", "dagopvang", []],
    ["2022-11-25", "dagopvang", [{ severity: "info", date: "2026-11-25", childIds: ["c1"], unit: "child:c1" }]],
    ["2020-01-01", "dagopvang", [{ severity: "info", date: "2026-11-23" }]],
    ["2020-01-01", "combinatie", []],
    ["2020-01-01", "bso", []],
    ["2022-11-25", "bso", [{ severity: "aandachtspunt", date: "2026-11-23" }]],
    ["2026-11-26", "dagopvang", [{ severity: "aandachtspunt", date: "2026-11-23" }]],
  ])("born %s in %s gives one finding a week, on the first day it holds: %j", (birthDate, care, expected) => {
    const { findings } = child(birthDate, care);
    expect(findings).toHaveLength(expected.length);
    expect(findings).toMatchObject(expected);
  });

  it("does not count a child that is not born yet", () => {
    const { check } = child("2026-11-26", "dagopvang");
    expect(check.strips.map((strip) => strip.segments[0]?.unitChildren)).toEqual([0, 0, 0, 1, 1, undefined, undefined]);
  });

  it("counts such a child in no rule: nobody is alone with it, and it fills no group", () => {
    const unborn = { id: "c1", birthDate: "2027-01-01", attendance: [{ weekday: 2, from: "08:00", to: "18:00" }] };
    const { check } = outcomeOf("leeftijd", {
      groups: [
        { id: "g1", care: "dagopvang", maxChildren: 1 },
        { id: "b1", care: "bso" },
      ],
      staff: [{ id: "s1", role: "groepshulp" }],
      children: [
        { ...unborn, groupId: "g1" },
        { ...unborn, id: "c2", groupId: "g1" },
        { ...unborn, id: "c3", groupId: "b1" },
      ],
      shifts: [{ staffId: "s1", from: "08:00", to: "18:00", breaks: [{ from: "12:00", to: "12:45" }] }],
    });
    const staffing = ["bkr", "bkr-groepsgrootte", "ongekwalificeerd-alleen", "toezicht", "kinder-ehbo", "vierogen"];
    expect(check.findings.filter(({ rule }) => staffing.includes(rule))).toEqual([]);
  });

  it("takes a child of 29 February as a year older on 1 March", () => {
    const on = (date: string, week: string) =>
      outcomeOf("leeftijd", {
        week,
        date,
        children: [
          {
            id: "c1",
            birthDate: "2020-02-29",
            groupId: "g1",
            attendance: [3, 4, 5].map((weekday) => ({ weekday, from: "08:00", to: "18:00" })),
          },
        ],
      }).findings.map((finding) => finding.date);
    // Four on 29 February 2024, a Thursday; before that day still three.
    expect(on("2024-02-29", "2024-W09")).toEqual(["2024-02-29"]);
  });
});
