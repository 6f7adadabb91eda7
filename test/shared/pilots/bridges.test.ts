import { describe, expect, it } from "vitest";
import { childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { ALL_DAY, bridgedBy, dayWith, type Stretch, shortAt } from "./bridgeSketch.ts";
import { agreement, checkUnder, NINE_HOURS, people, saidUnder, shiftsOf } from "./pilotSketch.ts";

/* Pilot II: a zij-instromer bridges a gap, on days of nine hours, on which each stretch stands for itself. */

describe("the longest bridge", () => {
  it.each([
    [60, "10:00", bridgedBy("zij1", "09:00-10:00")],
    [60, "10:01", shortAt("09:00-10:01")],
    [60, "09:59", bridgedBy("zij1", "09:00-09:59")],
    [61, "10:01", bridgedBy("zij1", "09:00-10:01")],
    [0, "09:01", shortAt("09:00-09:01")],
  ])("of %i minutes, with a gap from 09:00 to %s", (maxBridgeMinutes, until, expected) => {
    const sketch = dayWith([["09:00", until]], { zij1: ALL_DAY }, { maxBridgeMinutes });
    expect(saidUnder(["II"], sketch)).toEqual(expected);
  });

  it("is of the whole stretch, also when one person could bridge half and another the rest", () => {
    const helpers: Record<string, readonly Stretch[]> = { zij1: [["09:00", "09:31"]], zij2: [["09:31", "10:01"]] };
    expect(saidUnder(["II"], dayWith([["09:00", "10:01"]], helpers))).toEqual(shortAt("09:00-10:01"));
  });
});

describe("the minutes of a person a day", () => {
  const wide = { maxMinutesPerUnitDay: 600 };
  const three: readonly Stretch[] = [
    ["09:00", "10:00"],
    ["11:00", "12:00"],
    ["13:00", "13:01"],
  ];

  it.each([
    [121, bridgedBy("zij1", "09:00-10:00", "11:00-12:00", "13:00-13:01")],
    [120, [...shortAt("13:00-13:01"), ...bridgedBy("zij1", "09:00-10:00", "11:00-12:00")]],
  ])("of %i, with gaps of 60, 60 and 1", (maxMinutesPerPersonDay, expected) => {
    expect(saidUnder(["II"], dayWith(three, { zij1: ALL_DAY }, { ...wide, maxMinutesPerPersonDay }))).toEqual(expected);
  });

  it("are of each person: a second zij-instromer has as many", () => {
    const said = saidUnder(["II"], dayWith(three, { zij1: ALL_DAY, zij2: ALL_DAY }, wide));
    expect(said.filter((line) => line.startsWith("overtreding"))).toEqual([]);
  });

  it("of different days are apart", () => {
    const sketch = dayWith([["09:00", "10:00"]], { zij1: ALL_DAY }, { maxMinutesPerPersonDay: 60 });
    const days = ["2026-11-24", "2026-11-25"];
    const everyDay = (sketch.children as { attendance: { weekday: number; from: string; to: string }[] }[]).map(
      (child) => ({ ...child, attendance: child.attendance.flatMap((one) => [one, { ...one, weekday: 3 }]) }),
    );
    const shifts = days.flatMap((date) => (sketch.shifts ?? []).map((shift) => ({ ...shift, date })));
    const { summary } = checkUnder(["II"], { ...sketch, children: everyDay, shifts });
    expect(summary.pilotMinutes).toEqual({ I: 0, II: 120, III: 0, any: 120 });
  });
});

describe("the minutes of a unit a day", () => {
  const two: readonly Stretch[] = [
    ["09:00", "10:00"],
    ["11:00", "12:00"],
  ];

  it.each([
    [120, bridgedBy("zij1", "09:00-10:00", "11:00-12:00")],
    [119, [...shortAt("11:00-12:00"), ...bridgedBy("zij1", "09:00-10:00")]],
  ])("of %i, with gaps of 60 and 60", (maxMinutesPerUnitDay, expected) => {
    const limits = { maxMinutesPerUnitDay, maxMinutesPerPersonDay: 600 };
    expect(saidUnder(["II"], dayWith(two, { zij1: ALL_DAY }, limits))).toEqual(expected);
  });

  it.each([
    [120, ["info pilot-dekking g1 09:00-10:00 1/3 II zij1 zij2"]],
    [119, ["overtreding bkr g1 09:00-10:00 1/3"]],
  ])("of %i are person-minutes: a gap of two for an hour is 120", (maxMinutesPerUnitDay, expected) => {
    const sketch = dayWith([], { zij1: ALL_DAY, zij2: ALL_DAY }, { maxMinutesPerUnitDay });
    const children = childrenOf("baby", 7, { from: "09:00", to: "10:00" });
    expect(saidUnder(["II"], { ...sketch, children })).toEqual(expected);
  });
});

describe("who bridges", () => {
  const gap: readonly Stretch[] = [["09:00", "10:00"]];
  const half = { maxMinutesPerPersonDay: 30 };

  it("are persons who succeed each other", () => {
    const helpers: Record<string, readonly Stretch[]> = { zij1: [["09:30", "10:00"]], zij2: [["09:00", "09:30"]] };
    expect(saidUnder(["II"], dayWith(gap, helpers))).toEqual(["info pilot-dekking g1 09:00-10:00 1/2 II zij1 zij2"]);
  });

  it("are persons who succeed each other while nothing else changes", () => {
    expect(saidUnder(["II"], dayWith(gap, { zij1: ALL_DAY, zij2: ALL_DAY }, half))).toEqual([
      "info pilot-dekking g1 09:00-10:00 1/2 II zij1 zij2",
    ]);
    expect(saidUnder(["II"], dayWith(gap, { zij1: ALL_DAY }, half))).toEqual(shortAt("09:00-10:00"));
  });

  it("is the first by id of those who can", () => {
    expect(saidUnder(["II"], dayWith(gap, { zij2: ALL_DAY, zij1: ALL_DAY }))).toEqual(bridgedBy("zij1", "09:00-10:00"));
  });

  it("is someone with minutes left where the first by id has none, so that both gaps are bridged", () => {
    // Only zij1 can do the second gap; taking zij1 for the first would leave the second open.
    const gaps: readonly Stretch[] = [
      ["09:00", "10:00"],
      ["11:00", "12:00"],
    ];
    const limits = { maxMinutesPerPersonDay: 60 };
    const said = saidUnder(["II"], dayWith(gaps, { zij1: ALL_DAY, zij2: [["08:30", "10:30"]] }, limits));
    expect(said).toEqual([...bridgedBy("zij2", "09:00-10:00"), ...bridgedBy("zij1", "11:00-12:00")]);
  });

  it("is nobody who misses a minute of the gap: all of it or nothing", () => {
    expect(saidUnder(["II"], dayWith(gap, { zij1: [["09:00", "09:59"]] }))).toEqual(shortAt("09:00-10:00"));
    expect(saidUnder(["II"], dayWith(gap, { zij1: [["09:01", "10:00"]] }))).toEqual(shortAt("09:00-10:00"));
  });

  it("are enough for the full need: one for a gap of two bridges nothing", () => {
    const sketch = dayWith([], { zij1: ALL_DAY });
    const children = childrenOf("baby", 7, { from: "09:00", to: "10:00" });
    expect(saidUnder(["II"], { ...sketch, children })).toEqual(["overtreding bkr g1 09:00-10:00 1/3"]);
  });

  it.each(["groepshulp", "vrijwilliger", "overig"])("is no %s", (role) => {
    const sketch = dayWith(gap, { zij1: ALL_DAY });
    const staff = [...pm("pm1"), ...people(role, "zij1")];
    expect(saidUnder(["II"], { ...sketch, staff })).toEqual(shortAt("09:00-10:00"));
  });

  it("works with a qualified beroepskracht in the room", () => {
    const sketch = dayWith(gap, { zij1: ALL_DAY });
    const staff = [...people("bio", "pm1"), ...people("zij-instromer", "zij1")];
    const shifts = (sketch.shifts ?? []).map((shift) => ({ ...shift, formatief: shift.staffId === "pm1" }));
    expect(saidUnder(["II"], { ...sketch, staff, shifts })).toEqual(shortAt("09:00-10:00"));
  });

  it("works with that beroepskracht throughout: not while the only one has a break", () => {
    const sketch = dayWith(gap, { zij1: ALL_DAY });
    const children = childrenOf("two", 9, { from: "09:00", to: "10:00" });
    const staff = [...pm("pm1"), ...people("bio", "bio1"), ...people("zij-instromer", "zij1")];
    const breaks = [{ from: "09:45", to: "10:00" }];
    const shifts = [
      ...shiftsOf(["pm1"], "08:30", "17:30").map((shift) => ({ ...shift, breaks })),
      ...shiftsOf(["zij1"], "08:30", "17:30"),
      { staffId: "bio1", from: "09:45", to: "10:00", formatief: true },
    ];
    expect(saidUnder(["II"], { ...sketch, staff, children, shifts })).toEqual(shortAt("09:00-10:00"));
  });
});

describe("a stretch of a stamgroep that continues through a merge", () => {
  /** g1 and g2 are merged from 09:00 to 09:30 and one short then; g1 stays one short alone, until the time given. */
  function mergedWith(until: string, order: readonly string[] = ["g1", "g2"]): Sketch {
    return {
      location: NINE_HOURS,
      groups: order.map((id) => ({ id, care: "dagopvang" })),
      staff: [...pm("pm1"), ...people("zij-instromer", "zij1")],
      children: [
        ...childrenOf("two", 9, { from: "09:00", to: until }),
        ...childrenOf("two", 1, { from: "09:00", to: "09:30", groupId: "g2" }),
      ],
      shifts: shiftsOf(["pm1", "zij1"], "08:30", "17:30"),
      merges: [{ from: "09:00", to: "09:30", groupIds: ["g1", "g2"] }],
      pilots: [agreement("II", ["g1", "g2"])],
    };
  }

  it("is one stretch: exactly the longest bridge is bridged", () => {
    expect(checkUnder(["II"], mergedWith("10:00")).summary.pilotMinutes.II).toBe(60);
    expect(saidUnder(["II"], mergedWith("10:00"))).toEqual([
      "info pilot-dekking g1 09:30-10:00 1/2 II zij1",
      "info pilot-dekking g1+g2 09:00-09:30 1/2 II zij1",
    ]);
  });

  it.each([[["g1", "g2"]], [["g2", "g1"]]])(
    "is one stretch: a minute more is not bridged, also where a part was bridged for another, in order %j",
    (order) => {
      expect(saidUnder(["II"], mergedWith("10:00", order)).filter((line) => line.includes("bkr"))).toEqual([]);
      const said = saidUnder(["II"], mergedWith("10:01", order)).filter((line) => line.includes("bkr g1 "));
      expect(said).toEqual(shortAt("09:30-10:01"));
    },
  );
});

describe("two units that need the same zij-instromer", () => {
  const groups = ["g2", "g1"].map((id) => ({ id, care: "dagopvang" }));

  it("are served in the order of the document", () => {
    const gapOf = (groupId: string, from: string, to: string) => childrenOf("two", 9, { from, to, groupId });
    const sketch: Sketch = {
      location: NINE_HOURS,
      groups,
      staff: [...pm("pm1", "pm2"), ...people("zij-instromer", "zij1")],
      children: [...gapOf("g1", "09:00", "10:00"), ...gapOf("g2", "11:00", "12:00")],
      shifts: [
        ...shiftsOf(["pm1"], "08:30", "17:30", "g1"),
        ...shiftsOf(["pm2"], "08:30", "17:30", "g2"),
        ...shiftsOf(["zij1"], "09:00", "10:00", "g1"),
        ...shiftsOf(["zij1"], "11:00", "12:00", "g2"),
      ],
      pilots: [agreement("II", ["g1", "g2"], { maxMinutesPerPersonDay: 60 })],
    };
    expect(saidUnder(["II"], sketch)).toEqual([
      ...shortAt("09:00-10:00"),
      "info pilot-dekking g2 11:00-12:00 1/2 II zij1",
    ]);
  });
});
