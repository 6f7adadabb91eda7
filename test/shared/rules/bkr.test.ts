import { describe, expect, it } from "vitest";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { buildDocument, childrenOf, openOnWeekdays, pm, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const shift = (staffId: string, from: string, to: string, more: object = {}) => ({ staffId, from, to, ...more });

describe("bkr (Bkk art. 7 lid 2)", () => {
  it("passes when as many count as are needed", () => {
    const { findings, notEvaluated } = outcomeOf("bkr", {
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6),
      shifts: [shift("s1", "08:00", "18:00"), shift("s2", "08:00", "18:00")],
    });
    expect(findings).toEqual([]);
    expect(notEvaluated).toEqual([]);
  });

  it("finds the exact minutes below half, to the minute", () => {
    const { findings } = outcomeOf("bkr", {
      staff: pm("s1"),
      children: childrenOf("one", 5),
      shifts: [shift("s1", "08:07", "18:00")],
    });
    expect(findings).toEqual([
      {
        severity: "overtreding",
        unit: "group:g1",
        date: TUESDAY,
        time: "08:00-08:07",
        measured: 0,
        required: 1,
        staffIds: [],
        childIds: [],
      },
    ]);
  });

  it("leaves a shortage of at least half to the drie-uursregeling", () => {
    const { findings, aboutRatio } = outcomeOf("bkr", {
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6),
      shifts: [shift("s1", "08:00", "18:00"), shift("s2", "09:00", "18:00")],
    });
    expect(findings).toEqual([]);
    expect(aboutRatio.map(({ rule, severity, measured }) => ({ rule, severity, measured }))).toEqual([
      { rule: "drie-uursregeling", severity: "info", measured: 60 },
    ]);
  });

  it("judges every shortage on a day of under ten hours", () => {
    const { findings } = outcomeOf("bkr", {
      location: { openingHours: openOnWeekdays("08:00", "17:59") },
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6, { to: "17:59" }),
      shifts: [shift("s1", "08:00", "17:59"), shift("s2", "09:00", "17:59")],
    });
    expect(findings).toMatchObject([{ time: "08:00-09:00", measured: 1, required: 2 }]);
  });

  it("gives one finding a joined stretch, with the numbers of its worst segment and every segment in its steps", () => {
    const { aboutRatio } = outcomeOf("bkr", {
      staff: pm("s1"),
      children: [
        ...childrenOf("baby", 3, { from: "08:00", to: "12:00" }),
        ...childrenOf("baby", 4, { from: "09:00", to: "10:00" }),
      ],
      shifts: [shift("s1", "10:30", "18:00")],
    });
    const [finding] = aboutRatio;
    expect(finding).toMatchObject({ rule: "bkr", measured: 0, required: 3, interval: { from: 480, to: 630 } });
    expect(
      finding?.steps.filter((step) => step.kind === "moment").map((step) => [step.from, step.to, step.required]),
    ).toEqual([
      [480, 540, 1],
      [540, 600, 3],
      [600, 630, 1],
    ]);
  });

  it("does not count someone who is ill, in a break, on leave, before employment, or boventallig", () => {
    const away = (more: object, shiftMore: object = {}) =>
      outcomeOf("bkr", {
        staff: [{ id: "s1", role: "pm", ...more }],
        children: childrenOf("one", 5),
        shifts: [shift("s1", "08:00", "18:00", shiftMore)],
      }).findings.map((finding) => finding.time);
    expect(away({ unavailable: [{ date: TUESDAY, from: "12:00", to: "13:00", reason: "ziek" }] })).toEqual([
      "12:00-13:00",
    ]);
    expect(away({ unavailable: [{ date: TUESDAY, reason: "verlof" }] })).toEqual(["08:00-18:00"]);
    expect(away({ employment: { from: "2026-11-25", to: null } })).toEqual(["08:00-18:00"]);
    expect(away({ employment: { from: TUESDAY, to: TUESDAY } })).toEqual([]);
    expect(away({}, { formatief: false })).toEqual(["08:00-18:00"]);
    expect(away({}, { breaks: [{ from: "12:30", to: "13:00" }] })).toEqual(["12:30-13:00"]);
    expect(away({}, { breaks: [{ from: "12:30", to: "13:00", leavesGroup: false }] })).toEqual([]);
    expect(away({}, { blocks: [{ from: "14:00", to: "15:00", activity: "kantoor" }] })).toEqual(["14:00-15:00"]);
  });

  it.each([
    ["bio", {}, true],
    ["bio", { formatief: true }, false],
    ["stagiair", { formatief: true }, false],
    ["coach", {}, false],
    ["groepshulp", { formatief: true }, true],
    ["zij-instromer", { formatief: true }, true],
    ["vrijwilliger", { formatief: true }, true],
    ["andersgekwalificeerd", {}, true],
  ])("reads a %s with %j on a stamgroep as short: %s (Bkk art. 7 lid 10 en 12)", (role, more, isShort) => {
    const { findings } = outcomeOf("bkr", {
      staff: [{ id: "s1", role }],
      children: childrenOf("one", 5),
      shifts: [shift("s1", "08:00", "18:00", more)],
    });
    expect(findings.length > 0).toBe(isShort);
  });

  it("counts someone with two shifts at once only where the earlier stretch is", () => {
    const { findings } = outcomeOf("bkr", {
      groups: [
        { id: "g1", care: "dagopvang" },
        { id: "g2", care: "dagopvang" },
      ],
      staff: pm("s1"),
      children: [...childrenOf("one", 2), ...childrenOf("one", 2, { groupId: "g2", from: "09:00" })],
      shifts: [
        shift("s1", "08:00", "12:00"),
        shift("s1", "12:00", "18:00"),
        shift("s1", "09:00", "18:00", { groupId: "g2" }),
      ],
    });
    expect(findings.map(({ unit, time }) => [unit, time])).toEqual([["group:g2", "09:00-18:00"]]);
  });

  it("judges a merge as one group, and names it as such", () => {
    const groups = [
      { id: "g1", care: "dagopvang" },
      { id: "g2", care: "dagopvang" },
    ];
    const children = [
      ...childrenOf("one", 2, { to: "09:00" }),
      ...childrenOf("two", 3, { to: "09:00", groupId: "g2" }),
    ];
    const merges = [{ from: "08:00", to: "09:00", groupIds: ["g1", "g2"], roomGroupId: "g1" }];
    const shifts = [shift("s1", "08:00", "08:30", { groupId: "g2" })];
    const { findings } = outcomeOf("bkr", { groups, staff: pm("s1"), children, merges, shifts });
    expect(findings).toMatchObject([{ unit: "merge:g1+g2", time: "08:30-09:00", measured: 0, required: 1 }]);
  });
});

describe("bkr in bso (Bkk art. 16)", () => {
  const groups = [
    { id: "b1", care: "bso" },
    { id: "b2", care: "bso" },
  ];
  const children = [
    ...childrenOf("four", 6, { groupId: "b1", from: "15:00", to: "18:00" }),
    ...childrenOf("eight", 5, { groupId: "b2", from: "15:00", to: "18:00" }),
  ];

  it("reckons the kindercentrum as a whole since 2024-07-01", () => {
    const { findings } = outcomeOf("bkr", {
      groups,
      staff: pm("s1"),
      children,
      shifts: [shift("s1", "15:20", "18:00", { groupId: "b1" })],
    });
    // 6 × 0.1 + 5 × 0.083 = 1.015 → 2; one is half of it, none is below.
    expect(findings).toMatchObject([{ unit: "location:l1+bso", time: "15:00-15:20", measured: 0, required: 2 }]);
  });

  it("reckoned each basisgroep by itself until 2024-06-30", () => {
    const date = "2024-06-25";
    const before = outcomeOf("bkr", {
      date,
      week: "2024-W26",
      groups,
      staff: pm("s1"),
      children: [
        { id: "c1", birthDate: "2019-01-01", groupId: "b1", attendance: [{ weekday: 2, from: "15:00", to: "18:00" }] },
        { id: "c2", birthDate: "2014-01-01", groupId: "b2", attendance: [{ weekday: 2, from: "15:00", to: "18:00" }] },
      ],
      shifts: [shift("s1", "15:00", "18:00", { groupId: "b1" })],
    });
    expect(before.findings).toMatchObject([{ unit: "group:b2", time: "15:00-18:00", measured: 0, required: 1 }]);
  });

  it.each([
    ["2024-06-25", "2024-W26", true],
    ["2024-07-02", "2024-W27", false],
  ])("counts an andersgekwalificeerde in bso not on %s and since 2024-07-01 (week %s)", (date, week, isShort) => {
    const { findings } = outcomeOf("bkr", {
      date,
      week,
      groups,
      staff: [{ id: "s1", role: "andersgekwalificeerd" }],
      children: [
        { id: "c1", birthDate: "2019-01-01", groupId: "b1", attendance: [{ weekday: 2, from: "15:00", to: "18:00" }] },
      ],
      shifts: [shift("s1", "15:00", "18:00", { groupId: "b1" })],
    });
    expect(findings.length > 0).toBe(isShort);
  });

  it("reads a merge of bso and dagopvang as a combinatiegroep, outside the bso of the kindercentrum", () => {
    const mixed = [{ id: "g1", care: "dagopvang" }, ...groups];
    const { check } = outcomeOf("bkr", {
      groups: mixed,
      staff: pm("s1"),
      children: [
        ...childrenOf("three", 2, { to: "18:00", from: "17:00" }),
        ...childrenOf("four", 3, { groupId: "b1", from: "17:00" }),
      ],
      merges: [{ from: "17:00", to: "18:00", groupIds: ["g1", "b1"] }],
      shifts: [shift("s1", "17:30", "18:00")],
    });
    expect(check.findings.filter(({ rule }) => rule === "bkr")).toMatchObject([
      { unit: { kind: "merge", ids: ["g1", "b1"] }, measured: 0, required: 1, interval: { from: 1020, to: 1050 } },
    ]);
  });
});

describe("bkr that cannot be judged", () => {
  it("is not evaluated before 2019-01-01, and never in order", () => {
    const sketch = (date: string, week: string) => ({
      date,
      week,
      children: [
        { id: "c1", birthDate: "2018-01-01", groupId: "g1", attendance: [{ weekday: 1, from: "08:00", to: "12:00" }] },
      ],
    });
    const before = outcomeOf("bkr", sketch("2018-12-24", "2018-W52"));
    expect(before.findings).toEqual([]);
    expect(before.notEvaluated).toMatchObject([{ reason: "noParametersForDate", date: "2018-12-24" }]);
    expect(before.check.strips.flatMap((strip) => strip.segments).map((segment) => segment.verdict)).toEqual([
      "notEvaluated",
    ]);
    // The week that holds the change: Monday 31 December is unknown, the week after is known.
    const after = outcomeOf("bkr", sketch("2019-01-07", "2019-W02"));
    expect(after.findings).toHaveLength(1);
    expect(after.notEvaluated).toEqual([]);
  });
});

describe("birthdays", () => {
  it("raise or lower the need from the very day", () => {
    const child = (id: string, birthDate: string) => ({
      id,
      birthDate,
      groupId: "g1",
      attendance: [1, 2, 3].map((weekday) => ({ weekday, from: "08:00", to: "18:00" })),
    });
    // Four children of 0 need 2; three of 0 and one of 1 need 2 by Z; on Tuesday the third baby turns 1: 2 + 2 → 1.
    const document = buildDocument({
      children: [
        child("c1", "2025-11-24"),
        child("c2", "2025-11-20"),
        child("c3", "2026-03-01"),
        child("c4", "2026-03-01"),
      ],
    });
    const required = checkWeek(document, "2026-W48")
      .strips.slice(0, 3)
      .map((strip) => strip.segments[0]?.required);
    expect(required).toEqual([2, 1, 1]);
  });
});
