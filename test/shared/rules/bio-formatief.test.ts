import { describe, expect, it } from "vitest";
import { outcomeOf } from "../checkWeekOf.ts";

const MONDAY = "2026-11-23";

/** A bio on the group from 8 to 18, ten hours, boventallig but for a block that is formatief. */
const outcome = (
  until: string,
  { percent = 60 as number | undefined, ...shift }: { percent?: number | undefined; [field: string]: unknown } = {},
  staff: object = {},
) =>
  outcomeOf("bio-formatief", {
    staff: [{ id: "s1", role: "bio", bio: { formatiefPercent: percent }, ...staff }],
    shifts: [
      {
        staffId: "s1",
        from: "08:00",
        to: "18:00",
        formatief: false,
        blocks: [{ from: "08:00", to: until, formatief: true }],
        ...shift,
      },
    ],
  });

const over = (measured: number, required: number) => ({
  severity: "aandachtspunt",
  unit: "person:s1",
  date: MONDAY,
  time: null,
  measured,
  required,
  staffIds: ["s1"],
  childIds: [],
});

describe("bio-formatief (CAO Kinderopvang art. 8.6)", () => {
  it.each([
    ["13:59", []],
    ["14:00", []],
    ["14:01", [over(361, 360)]],
  ])("60%% of ten hours: formatief until %s", (until, expected) => {
    expect(outcome(until).findings).toEqual(expected);
  });

  it.each([
    [0, [over(360, 0)]],
    [59, [over(360, 354)]],
    [60, []],
    [100, []],
    // 359.4 minutes: a whole minute over is over.
    [59.9, [over(360, 359)]],
  ])("six of ten hours at %d%%", (percent, expected) => {
    expect(outcome("14:00", { percent }).findings).toEqual(expected);
  });

  it("reckons over the week, and counts work off the group as worked, school and breaks not", () => {
    const week = (activity: string, breaks: object[] = []) =>
      outcomeOf("bio-formatief", {
        staff: [{ id: "s1", role: "bio", bio: { formatiefPercent: 50 } }],
        shifts: [
          { staffId: "s1", date: "2026-11-24", from: "08:00", to: "13:00", formatief: true, breaks },
          { staffId: "s1", date: "2026-11-26", from: "08:00", to: "13:00", activity, groupId: null, formatief: true },
        ],
      }).findings;
    expect(week("kantoor")).toEqual([]);
    expect(week("overleg", [{ from: "10:00", to: "10:30" }])).toEqual([]);
    expect(week("school")).toEqual([over(300, 150)]);
    expect(week("school", [{ from: "10:00", to: "10:30" }])).toEqual([over(270, 135)]);
  });

  it("counts no time of absence on either side", () => {
    const ill = { unavailable: [{ date: "2026-11-24", from: "13:00", to: "18:00", reason: "ziek" }] };
    expect(outcome("11:00", {}, ill).findings).toEqual([]);
    expect(outcome("11:01", {}, ill).findings).toEqual([over(181, 180)]);
  });

  it("speaks of bio's alone", () => {
    expect(outcome("18:00", {}, { role: "stagiair" }).findings).toEqual([]);
    expect(outcome("18:00", {}, { role: "pm" }).findings).toEqual([]);
  });

  it("is not evaluated without an agreed percentage, unless nothing is counted", () => {
    expect(outcome("08:01", {}, { bio: undefined }).notEvaluated).toEqual([
      {
        rule: "bio-formatief",
        reason: "formatiefPercentNotRecorded",
        unit: { kind: "person", ids: ["s1"] },
        date: null,
      },
    ]);
    expect(outcome("08:01", { blocks: [] }, { bio: undefined }).notEvaluated).toEqual([]);
  });

  it("is not evaluated before 2019-01-01", () => {
    const on = (date: string) =>
      outcomeOf("bio-formatief", {
        week: "2019-W01",
        date,
        staff: [{ id: "s1", role: "bio", bio: { formatiefPercent: 50 } }],
        shifts: [{ staffId: "s1", from: "08:00", to: "18:00", formatief: true }],
      });
    expect(on("2018-12-31")).toMatchObject({
      findings: [],
      notEvaluated: [{ reason: "noParametersForDate", date: "2018-12-31" }],
    });
    expect(on("2019-01-01").findings).toMatchObject([{ date: "2018-12-31", measured: 600, required: 300 }]);
  });
});
