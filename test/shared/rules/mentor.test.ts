import { describe, expect, it } from "vitest";
import { BORN } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const MONDAY = "2026-11-23";

const outcome = (
  person: { role: string; [field: string]: unknown },
  { care = "dagopvang", child = {}, ...more }: { care?: string; child?: object; [field: string]: unknown } = {},
) =>
  outcomeOf("mentor", {
    groups: [
      { id: "g1", care },
      { id: "g2", care },
    ],
    staff: [{ id: "s1", ...person }],
    children: [
      {
        id: "c1",
        birthDate: BORN.one,
        groupId: "g1",
        attendance: [{ weekday: 2, from: "15:00", to: "18:00" }],
        mentorId: "s1",
        ...child,
      },
    ],
    ...more,
  });

const found = {
  severity: "aandachtspunt",
  unit: "child:c1",
  date: MONDAY,
  time: null,
  measured: null,
  required: null,
  staffIds: ["s1"],
  childIds: ["c1"],
};

describe("mentor (Bkk art. 9 lid 11, art. 18 lid 5)", () => {
  it.each([
    ["pm", "dagopvang", []],
    ["pm", "bso", []],
    ["pm", "combinatie", []],
    ["coach", "dagopvang", []],
    ["andersgekwalificeerd", "bso", []],
    ["andersgekwalificeerd", "dagopvang", [found]],
    ["andersgekwalificeerd", "combinatie", [found]],
    ["bio", "dagopvang", [found]],
    ["stagiair", "bso", [found]],
    ["groepshulp", "dagopvang", [found]],
    ["overig", "bso", [found]],
  ])("a %s as mentor of a child in %s", (role, care, expected) => {
    expect(outcome({ role }, { care }).findings).toEqual(expected);
  });

  it.each([null, undefined])("finds a child without a mentor (%o)", (mentorId) => {
    expect(outcome({ role: "pm" }, { child: { mentorId } }).findings).toEqual([{ ...found, staffIds: [] }]);
  });

  it.each([
    ["not recorded", undefined, []],
    ["the child's own", ["g2", "g1"], []],
    ["another", ["g2"], [found]],
    ["recorded as none", [], [found]],
  ])("with a home group that is %s", (_, homeGroupIds, expected) => {
    expect(outcome({ role: "pm", homeGroupIds }).findings).toEqual(expected);
  });

  it("gives one finding a child and week, and none for a child that does not come", () => {
    const attendance = [2, 4].map((weekday) => ({ weekday, from: "15:00", to: "18:00" }));
    expect(outcome({ role: "bio" }, { child: { attendance } }).findings).toEqual([found]);
    expect(outcome({ role: "bio" }, { child: { attendance: [] } }).findings).toEqual([]);
  });

  it("also asks for a mentor with varying days", () => {
    expect(outcome({ role: "bio" }, { child: { variableDays: true } }).findings).toEqual([found]);
  });

  it("takes an andersgekwalificeerde in the bso since 2024-07-01", () => {
    const on = (date: string, week: string, weekday: number) =>
      outcome(
        { role: "andersgekwalificeerd" },
        {
          care: "bso",
          date,
          week,
          child: { birthDate: "2018-01-01", attendance: [{ weekday, from: "08:00", to: "18:00" }] },
        },
      ).findings;
    expect(on("2024-06-30", "2024-W26", 7)).toMatchObject([{ date: "2024-06-24" }]);
    expect(on("2024-07-01", "2024-W27", 1)).toEqual([]);
  });

  it("is not evaluated before 2019-01-01", () => {
    const on = (weekday: number) =>
      outcome(
        { role: "bio" },
        {
          week: "2019-W01",
          date: "2019-01-01",
          child: { birthDate: "2017-01-01", attendance: [{ weekday, from: "08:00", to: "18:00" }] },
        },
      );
    expect(on(1)).toMatchObject({
      findings: [],
      notEvaluated: [{ reason: "noParametersForDate", date: "2018-12-31" }],
    });
    expect(on(2).findings).toMatchObject([{ date: "2018-12-31" }]);
  });
});
