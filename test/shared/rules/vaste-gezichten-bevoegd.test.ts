import { describe, expect, it } from "vitest";
import { BORN, pm } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const MONDAY = "2026-11-23";
const READY = { formatiefPercent: 60, firstYearCompleted: true, begeleidingsplanAgreed: true };

const child = (more: object = {}) => ({
  id: "c1",
  birthDate: BORN.one,
  groupId: "g1",
  attendance: [{ weekday: 2, from: "08:00", to: "18:00" }],
  vasteGezichten: ["s1", "s2"],
  ...more,
});

const outcome = (face: { role: string; [field: string]: unknown }, more: object = {}) =>
  outcomeOf("vaste-gezichten-bevoegd", {
    staff: [{ id: "s1", ...face }, ...pm("s2", "s3")],
    children: [child()],
    ...more,
  });

const shift = (formatief: boolean, more: object = {}) => ({
  shifts: [{ staffId: "s1", from: "08:00", to: "17:00", formatief, ...more }],
});

const wrong = {
  severity: "overtreding",
  unit: "child:c1",
  date: MONDAY,
  time: null,
  measured: null,
  required: null,
  staffIds: ["s1"],
  childIds: ["c1"],
};

describe("vaste-gezichten-bevoegd (Bkk art. 9 lid 4 en 5, art. 9b)", () => {
  it.each([
    ["pm", []],
    ["coach", []],
    ["stagiair", [wrong]],
    ["groepshulp", [wrong]],
    ["zij-instromer", [wrong]],
    ["andersgekwalificeerd", [wrong]],
    ["vrijwilliger", [wrong]],
    ["overig", [wrong]],
  ])("a %s as vast gezicht", (role, expected) => {
    expect(outcome({ role }).findings).toEqual(expected);
  });

  it("wants a coach who is counted when on a group", () => {
    expect(outcome({ role: "coach" }, shift(true)).findings).toEqual([]);
    expect(outcome({ role: "coach" }, shift(false)).findings).toEqual([wrong]);
    expect(outcome({ role: "coach" }, shift(false, { activity: "kantoor", groupId: null })).findings).toEqual([]);
  });

  it("takes a PM'er who is boventallig", () => {
    expect(outcome({ role: "pm" }, shift(false)).findings).toEqual([]);
  });

  it.each<[string, object | undefined, object, object[]]>([
    ["who is ready and counted", READY, shift(true), []],
    ["who is boventallig all week", READY, shift(false), [wrong]],
    ["who is not planned, with counted hours agreed", READY, {}, []],
    ["who is not planned, with no counted hours agreed", { ...READY, formatiefPercent: 0 }, {}, [wrong]],
    ["who is not planned, without a percentage", { ...READY, formatiefPercent: undefined }, {}, [wrong]],
    ["in the first year", { ...READY, firstYearCompleted: false }, shift(true), [wrong]],
    ["whose first year is not on record", { ...READY, firstYearCompleted: undefined }, shift(true), [wrong]],
    ["without a begeleidingsplan", { ...READY, begeleidingsplanAgreed: false }, shift(true), [wrong]],
    ["of whom nothing is on record", undefined, shift(true), [wrong]],
  ])("a bio %s", (_, bio, shifts, expected) => {
    expect(outcome({ role: "bio", bio }, shifts).findings).toEqual(expected);
  });

  it("counts a bio with one formatief stretch among boventallig ones", () => {
    const shifts = [
      { staffId: "s1", from: "08:00", to: "12:00", formatief: false },
      { staffId: "s1", from: "12:00", to: "12:30", formatief: true },
      { staffId: "s1", from: "12:30", to: "17:00", formatief: false },
    ];
    expect(outcome({ role: "bio", bio: READY }, { shifts }).findings).toEqual([]);
  });

  it.each<[string, object, object, string[]]>([
    ["a stagiair", { role: "stagiair" }, shift(true), []],
    ["a coach who is boventallig", { role: "coach" }, shift(false), ["faceNotCounted"]],
    [
      "a bio of whom nothing is on record",
      { role: "bio" },
      shift(false),
      ["faceNotCounted", "faceFirstYear", "faceWithoutPlan"],
    ],
    [
      "a bio in the first year",
      { role: "bio", bio: { ...READY, firstYearCompleted: false } },
      shift(true),
      ["faceFirstYear"],
    ],
    [
      "a bio without a plan",
      { role: "bio", bio: { ...READY, begeleidingsplanAgreed: false } },
      shift(true),
      ["faceWithoutPlan"],
    ],
  ])("says of %s, after who is not entitled, what would mend it", (_, face, shifts, reasons) => {
    const { check } = outcome(face as { role: string }, shifts);
    const finding = check.findings.find(({ rule }) => rule === "vaste-gezichten-bevoegd");
    expect(finding?.steps.map((step) => (step.kind === "fact" ? step.fact : step.kind))).toEqual([
      "faceNotQualified",
      ...reasons,
    ]);
  });

  it("says of a bio before 2024-07-01 that none was a vast gezicht yet", () => {
    const children = [child({ birthDate: "2023-01-01", attendance: [{ weekday: 7, from: "08:00", to: "18:00" }] })];
    const { check } = outcome(
      { role: "bio", bio: READY },
      { date: "2024-06-30", week: "2024-W26", children, ...shift(true) },
    );
    const finding = check.findings.find(({ rule }) => rule === "vaste-gezichten-bevoegd");
    expect(finding?.steps).toMatchObject([{ fact: "faceNotQualified" }, { fact: "faceTraineeNotYet" }]);
  });

  it("takes no bio before 2024-07-01", () => {
    const on = (date: string, week: string, weekday: number) =>
      outcome(
        { role: "bio", bio: READY },
        {
          date,
          week,
          children: [child({ birthDate: "2023-01-01", attendance: [{ weekday, from: "08:00", to: "18:00" }] })],
          ...shift(true),
        },
      );
    expect(on("2024-06-30", "2024-W26", 7).findings).toMatchObject([{ date: "2024-06-24", staffIds: ["s1"] }]);
    expect(on("2024-07-01", "2024-W27", 1).findings).toEqual([]);
  });

  it("looks at a replacement on the days that it stands in", () => {
    const replaced = (to: string) => ({
      children: [
        child({
          vasteGezichten: ["s2"],
          vasteGezichtReplacements: [{ staffId: "s2", replacementId: "s1", from: "2026-11-16", to }],
        }),
      ],
    });
    expect(outcome({ role: "groepshulp" }, replaced("2026-11-24")).findings).toEqual([wrong]);
    expect(outcome({ role: "groepshulp" }, replaced("2026-11-23")).findings).toEqual([]);
    expect(outcome({ role: "pm" }, replaced("2026-11-24")).findings).toEqual([]);
  });

  it("gives one finding a child that lists them in order", () => {
    const { findings } = outcomeOf("vaste-gezichten-bevoegd", {
      staff: [
        { id: "s2", role: "groepshulp" },
        { id: "s1", role: "stagiair" },
      ],
      children: [
        child({
          vasteGezichten: ["s2", "s1"],
          attendance: [2, 3].map((weekday) => ({ weekday, from: "08:00", to: "18:00" })),
        }),
      ],
    });
    expect(findings).toEqual([{ ...wrong, staffIds: ["s1", "s2"] }]);
  });

  it.each([
    ["varying days by contract (art. 9 lid 8)", { variableDays: true }, "dagopvang"],
    ["a child of the bso", {}, "bso"],
    ["no day in this week", { attendance: [] }, "dagopvang"],
  ])("asks nothing of %s", (_, more, care) => {
    const answer = outcome({ role: "overig" }, { groups: [{ id: "g1", care }], children: [child(more)] });
    expect([answer.findings, answer.notEvaluated]).toEqual([[], []]);
  });

  it("is not evaluated where the vaste gezichten are not recorded, and before 2019-01-01", () => {
    expect(outcome({ role: "pm" }, { children: [child({ vasteGezichten: undefined })] }).notEvaluated).toMatchObject([
      { reason: "vasteGezichtenNotRecorded", unit: { kind: "child", ids: ["c1"] } },
    ]);
    const on = (weekday: number) =>
      outcome(
        { role: "overig" },
        {
          week: "2019-W01",
          date: "2019-01-01",
          children: [child({ birthDate: "2017-01-01", attendance: [{ weekday, from: "08:00", to: "18:00" }] })],
        },
      );
    expect(on(1)).toMatchObject({
      findings: [],
      notEvaluated: [{ reason: "noParametersForDate", date: "2018-12-31" }],
    });
    expect(on(2).findings).toMatchObject([{ date: "2018-12-31" }]);
  });
});
