import { describe, expect, it } from "vitest";
import { childrenOf, openOnWeekdays, pm, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const shift = (staffId: string, from: string, to: string, more: object = {}) => ({ staffId, from, to, ...more });

/** Six babies need two; the second PM'er comes later, so that the group is one short until then. */
const shortUntil = (time: string, location: object = {}) =>
  outcomeOf("drie-uursregeling", {
    location,
    staff: pm("s1", "s2"),
    children: childrenOf("baby", 6),
    shifts: [shift("s1", "08:00", "18:00"), shift("s2", time, "18:00")],
  });

describe("drie-uursregeling (Bkk art. 7 lid 4)", () => {
  it("passes without any deviation", () => {
    expect(shortUntil("08:00").findings).toEqual([]);
  });

  it.each([
    ["10:59", "info", 179],
    ["11:00", "info", 180],
    ["11:01", "overtreding", 181],
  ])("until %s is %s with %i minutes: the limit is 180 a day", (time, severity, measured) => {
    const { findings } = shortUntil(time);
    expect(findings).toEqual([
      {
        severity,
        unit: "group:g1",
        date: TUESDAY,
        time: `08:00-${time}`,
        measured,
        required: 180,
        staffIds: [],
        childIds: [],
      },
    ]);
  });

  it("adds up separate stretches of a day and gives each of them", () => {
    const { check, aboutRatio } = outcomeOf("drie-uursregeling", {
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6),
      shifts: [
        shift("s1", "08:00", "18:00"),
        shift("s2", "09:00", "16:30", { breaks: [{ from: "12:30", to: "13:01" }] }),
      ],
    });
    expect(aboutRatio).toMatchObject([
      {
        rule: "drie-uursregeling",
        severity: "overtreding",
        measured: 181,
        intervals: [
          { from: 480, to: 540 },
          { from: 750, to: 781 },
          { from: 990, to: 1080 },
        ],
      },
    ]);
    expect(check.summary.shortMinutes).toBe(181);
  });

  it.each([
    ["17:59", "bkr"],
    ["18:00", "drie-uursregeling"],
  ])("needs ten hours on end: open 8:00–%s the shortage is a finding of %s", (to, rule) => {
    const { aboutRatio } = shortUntil("09:00", { openingHours: openOnWeekdays("08:00", to) });
    expect(aboutRatio.map((finding) => finding.rule)).toEqual([rule]);
  });

  it("joins opening hours that touch, and does not join ones with a gap", () => {
    const split = (second: string) => [...openOnWeekdays("07:00", "12:00"), ...openOnWeekdays(second, "18:00")];
    expect(shortUntil("09:00", { openingHours: split("12:00") }).findings).toHaveLength(1);
    expect(shortUntil("09:00", { openingHours: split("12:30") }).findings).toHaveLength(0);
  });

  it("is not evaluated without opening hours; below half it is a shortage all the same", () => {
    const { findings, notEvaluated, check, aboutRatio } = outcomeOf("drie-uursregeling", {
      location: { openingHours: undefined },
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6),
      shifts: [shift("s1", "08:10", "18:00"), shift("s2", "09:00", "18:00")],
    });
    expect(findings).toEqual([]);
    expect(notEvaluated).toMatchObject([{ reason: "openingHoursNotRecorded", unit: { ids: ["g1"] } }]);
    expect(aboutRatio).toMatchObject([{ rule: "bkr", interval: { from: 480, to: 490 } }]);
    expect(check.strips.find((strip) => strip.date === TUESDAY)?.segments.map((segment) => segment.verdict)).toContain(
      "notEvaluated",
    );
  });

  it.each([
    ["its own hours", [{ care: "combinatie", from: "07:00", to: "18:30" }], "drie-uursregeling"],
    [
      "its own hours, though the dagopvang is open longer",
      [
        { care: "combinatie", from: "08:00", to: "17:00" },
        { care: "dagopvang", from: "07:00", to: "18:30" },
      ],
      "bkr",
    ],
    [
      "those of the dagopvang where it has none",
      [{ care: "dagopvang", from: "07:00", to: "18:30" }],
      "drie-uursregeling",
    ],
  ])("reads for a combinatiegroep %s", (_, hours, rule) => {
    const { aboutRatio } = outcomeOf("drie-uursregeling", {
      location: { openingHours: hours.map((span) => ({ weekday: 2, ...span })) },
      groups: [{ id: "g1", care: "combinatie" }],
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6),
      shifts: [shift("s1", "08:00", "18:00"), shift("s2", "09:00", "18:00")],
    });
    expect(aboutRatio.map((finding) => finding.rule)).toEqual([rule]);
  });

  it("reads opening hours recorded as none as no ten hours", () => {
    expect(shortUntil("09:00", { openingHours: [] }).aboutRatio.map((finding) => finding.rule)).toEqual(["bkr"]);
  });

  it("lets minutes below half use the limit as well", () => {
    const { findings, check } = outcomeOf("drie-uursregeling", {
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6),
      shifts: [shift("s1", "08:01", "18:00"), shift("s2", "11:01", "18:00")],
    });
    expect(findings).toMatchObject([{ severity: "overtreding", measured: 181 }]);
    expect(check.findings.find((finding) => finding.rule === "bkr")).toMatchObject({
      interval: { from: 480, to: 481 },
    });
    // Each room-minute once: one minute of two short, and 180 of one.
    expect(check.summary.shortMinutes).toBe(182);
  });

  it("takes the hours of the day itself, not of a longer one", () => {
    const tuesdayShort = openOnWeekdays("07:00", "18:30").with(1, { weekday: 2, from: "08:00", to: "17:59" });
    expect(shortUntil("09:00", { openingHours: tuesdayShort }).aboutRatio.map(({ rule }) => rule)).toEqual(["bkr"]);
  });

  it("takes the hours of the care itself where care is open at other times", () => {
    const openingHours = [
      { weekday: 2, care: "dagopvang", from: "08:00", to: "17:59" },
      { weekday: 2, care: "bso", from: "07:00", to: "18:30" },
    ];
    expect(shortUntil("09:00", { openingHours }).aboutRatio.map(({ rule }) => rule)).toEqual(["bkr"]);
  });

  it("in a merge is over the limit as soon as one of its groups is", () => {
    const { check, findings } = outcomeOf("drie-uursregeling", {
      groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })),
      staff: pm("s1", "s2", "s3"),
      children: [...childrenOf("baby", 6), ...childrenOf("baby", 3, { groupId: "g2" })],
      merges: [{ from: "08:00", to: "09:00", groupIds: ["g1", "g2"] }],
      shifts: [
        shift("s1", "08:00", "18:00"),
        shift("s2", "08:00", "18:00", { groupId: "g2" }),
        shift("s3", "11:01", "18:00"),
      ],
    });
    expect(findings.map(({ unit, severity, measured }) => [unit, severity, measured])).toEqual([
      ["group:g1", "overtreding", 181],
      ["group:g2", "info", 60],
    ]);
    const merged = check.strips.flatMap(({ segments }) => segments.filter(({ unit }) => unit.kind === "merge"));
    expect(merged.map(({ from, to, verdict }) => [from, to, verdict])).toEqual([
      [480, 540, "short"],
      [480, 540, "short"],
    ]);
    expect(check.summary.shortMinutes).toBe(181);
  });

  it("counts a minute of a merge for every group in it", () => {
    const groups = [
      { id: "g1", care: "dagopvang" },
      { id: "g2", care: "dagopvang" },
    ];
    const { findings } = outcomeOf("drie-uursregeling", {
      groups,
      staff: pm("s1", "s2"),
      children: [...childrenOf("baby", 3), ...childrenOf("baby", 3, { groupId: "g2" })],
      merges: [{ from: "08:00", to: "09:00", groupIds: ["g1", "g2"] }],
      shifts: [shift("s1", "08:00", "18:00"), shift("s2", "08:30", "18:00", { groupId: "g2" })],
    });
    expect(findings.map(({ unit, measured }) => [unit, measured])).toEqual([
      ["group:g1", 30],
      ["group:g2", 30],
    ]);
  });
});

describe("drie-uursregeling in bso (Bkk art. 16 lid 4)", () => {
  const bso = (from: string, holidays: object[], schools: object[] = [], schoolIds: string[] = []) =>
    outcomeOf("drie-uursregeling", {
      location: { schoolHolidays: holidays },
      schools,
      groups: [{ id: "b1", care: "bso" }],
      staff: pm("s1", "s2"),
      children: childrenOf("four", 20, { groupId: "b1", from: "13:00", to: "18:00" }).map((child, index) => ({
        ...child,
        schoolId: schoolIds[index % schoolIds.length] ?? null,
      })),
      shifts: [shift("s1", "13:00", "18:00", { groupId: "b1" }), shift("s2", from, "18:00", { groupId: "b1" })],
    }).findings;
  const holiday = [{ from: TUESDAY, to: TUESDAY }];

  it.each([
    ["13:30", [], "info", 30, 30],
    ["13:31", [], "overtreding", 31, 30],
    ["16:00", holiday, "info", 180, 180],
    ["16:01", holiday, "overtreding", 181, 180],
  ])("second person from %s with holidays %j: %s, %i of %i", (from, holidays, severity, measured, required) => {
    expect(bso(from, holidays)).toMatchObject([{ unit: "location:l1+bso", severity, measured, required }]);
  });

  it.each([
    ["15:00", "info"],
    ["15:01", "overtreding"],
  ])("on a Saturday the limit is 180 in a bso that is open ten hours: until %s is %s", (until, severity) => {
    const { findings } = outcomeOf("drie-uursregeling", {
      date: "2026-11-28",
      location: { openingHours: [{ weekday: 6, from: "08:00", to: "18:00" }] },
      groups: [{ id: "b1", care: "bso" }],
      staff: pm("s1", "s2"),
      children: childrenOf("four", 20, { groupId: "b1", from: "12:00", to: "18:00", weekday: 6 }),
      shifts: [shift("s1", "12:00", "18:00", { groupId: "b1" }), shift("s2", until, "18:00", { groupId: "b1" })],
    });
    expect(findings).toMatchObject([{ severity, required: 180 }]);
  });

  it("does not ask whether the children of the dagopvang are free of school", () => {
    const { findings } = outcomeOf("drie-uursregeling", {
      groups: [
        { id: "g1", care: "dagopvang" },
        { id: "b1", care: "bso" },
      ],
      schools: [{ id: "k1", studyDays: [TUESDAY] }],
      staff: pm("s1", "s2", "s3"),
      children: [
        ...childrenOf("two", 1),
        ...childrenOf("four", 20, { groupId: "b1", from: "13:00" }).map((child) => ({ ...child, schoolId: "k1" })),
      ],
      shifts: [
        shift("s1", "08:00", "18:00"),
        shift("s2", "13:00", "18:00", { groupId: "b1" }),
        shift("s3", "14:00", "18:00", { groupId: "b1" }),
      ],
    });
    expect(findings).toMatchObject([{ unit: "location:l1+bso", measured: 60, required: 180 }]);
  });

  const free = { id: "k1", studyDays: [TUESDAY] };
  const open = { id: "k2", studyDays: ["2026-11-25"] };

  it.each([
    ["the study day of the one school", [free], ["k1"], [], 180],
    ["the study day of another school", [free, open], ["k2"], [], 30],
    ["the study day of one of the two schools that children come from", [free, open], ["k1", "k2"], [], 30],
    ["a holiday of the school", [{ id: "k1", holidays: holiday }], ["k1"], [], 180],
    ["a holiday of the location that the school does not have", [open], ["k2"], holiday, 30],
  ])("on %s the limit is what every child's school allows", (_, schools, schoolIds, holidays, required) => {
    expect(bso("14:00", holidays, schools, schoolIds)).toMatchObject([{ measured: 60, required }]);
  });
});
