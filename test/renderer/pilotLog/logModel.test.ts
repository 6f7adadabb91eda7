import { describe, expect, it } from "vitest";
import { bridgesOf, helperSummariesOf, unitDaysOf } from "../../../renderer/pilotLog/logModel.ts";
import { firstPeriod, periodWith, pulseWeeks, weeksToChoose } from "../../../renderer/pilotLog/logPeriod.ts";
import { batchOf, emptyForm, withScore } from "../../../renderer/pilotLog/pulseForm.ts";
import { secureChance } from "../../../renderer/pilotLog/secureChance.ts";
import { buildPilotLog } from "../../../shared/pilotLog/buildPilotLog.ts";
import { BABIES, BRIDGED, loggedTuesday, WEEK, withTuesdayClosed } from "../../shared/pilotLog/logSketch.ts";
import { shiftsOf } from "../../shared/pilots/pilotSketch.ts";
import { exampleDocument } from "../fakeSurroundings.ts";

describe("groups and days", () => {
  it("are told where something leans on a pilot or stays short, the last day first", () => {
    const rows = unitDaysOf([loggedTuesday(BABIES), { ...loggedTuesday(BABIES), date: "2026-11-25" }]);
    expect(rows.map(({ date }) => date)).toEqual(["2026-11-25", "2026-11-24"]);
    expect(rows[1]).toMatchObject({ pilotMinutes: { I: 195, any: 195 }, deviation: null, shortMinutes: 45 });
  });

  it("are left out where nothing is to be told", () => {
    const inOrder = { ...BRIDGED, shifts: shiftsOf(["pm1", "zij1"], "08:30", "17:30"), children: [] };
    expect(unitDaysOf([loggedTuesday(inOrder)])).toEqual([]);
  });

  it("have the drie-uursregeling of the example", () => {
    const rows = unitDaysOf(buildPilotLog(exampleDocument(), "2026-W48", "2026-W50"));
    const deviations = rows.flatMap(({ deviation }) => deviation ?? []);
    expect(deviations.length).toBeGreaterThan(0);
    expect(deviations.every(({ agreedMinutes, regularMinutes }) => agreedMinutes <= regularMinutes)).toBe(true);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});

describe("helpers", () => {
  it("are summed over the days, with tasks and people from the most minutes down", () => {
    const [summary] = helperSummariesOf([loggedTuesday(BABIES), loggedTuesday(BABIES)], ["pm1", "gh1"]);
    expect(summary).toMatchObject({
      staffId: "gh1",
      basis: "gepland",
      onGroups: 510,
      inPlace: 390,
      tasks: [
        { task: "verzorgend", minutes: 270 },
        { task: null, minutes: 240 },
        { task: "huishoudelijk", minutes: 60 },
      ],
      leansOn: [
        { qualifiedId: "pm1", minutes: 450 },
        { qualifiedId: "pm2", minutes: 390 },
        { qualifiedId: null, minutes: 60 },
      ],
    });
  });

  it("stand in one row for what was planned and one for what really was", () => {
    const actual = [...shiftsOf(["pm1"], "08:30", "17:30"), ...shiftsOf(["zij1"], "08:30", "09:30")];
    const log = buildPilotLog(withTuesdayClosed(BRIDGED, actual), WEEK, WEEK);
    const rows = helperSummariesOf([...log, loggedTuesday(BRIDGED)], ["zij1"]);
    expect(rows.map(({ basis, onGroups, inPlace }) => [basis, onGroups, inPlace])).toEqual([
      ["gerealiseerd", 60, 60],
      ["gepland", 210, 60],
    ]);
    expect(bridgesOf(log)).toMatchObject([{ basis: "gerealiseerd", staffId: "zij1", from: 510, to: 570 }]);
  });
});

describe("the period", () => {
  it("is at first the quarter up to the open week, from what is stored of it", () => {
    expect(firstPeriod(["2026-W50", "2026-W40", "2026-W20"], "2026-W50")).toEqual({ from: "2026-W40", to: "2026-W50" });
    expect(firstPeriod(["2026-W20"], "2026-W50")).toEqual({ from: "2026-W50", to: "2026-W50" });
  });

  it.each([
    ["from", "2026-W45", { from: "2026-W45", to: "2026-W48" }],
    ["from", "2026-W50", { from: "2026-W50", to: "2026-W50" }],
    ["from", "2020-W01", { from: "2020-W01", to: "2021-W52" }],
    ["to", "2026-W49", { from: "2026-W47", to: "2026-W49" }],
    ["to", "2026-W40", { from: "2026-W40", to: "2026-W40" }],
    ["to", "2030-W01", { from: "2028-W01", to: "2030-W01" }],
  ] as const)("with another %s, %s", (end, week, expected) => {
    expect(periodWith({ from: "2026-W47", to: "2026-W48" }, end, week)).toEqual(expected);
  });

  it("is chosen among the stored weeks, the open one and its own ends", () => {
    const period = { from: "2026-W40", to: "2026-W41" };
    expect(weeksToChoose(["2026-W48", "2026-W40"], "2026-W50", period)).toEqual([
      "2026-W40",
      "2026-W41",
      "2026-W48",
      "2026-W50",
    ]);
  });

  it("scores are entered for the year behind, or the weeks that are open or chosen", () => {
    const weeks = pulseWeeks(["2026-W50", "2026-W46"], "2026-11-22");
    expect(weeks.slice(0, 3)).toEqual(["2026-W50", "2026-W47", "2026-W46"]);
    expect(weeks).toHaveLength(54);
  });
});

describe("the form of scores", () => {
  it("begins with five places and gets one more when the last is filled", () => {
    const empty = emptyForm(WEEK);
    expect(empty.scores).toHaveLength(5);
    expect(withScore(empty, 0, "7").scores).toHaveLength(5);
    expect(withScore(empty, 4, "7").scores).toEqual(["", "", "", "", "7", ""]);
  });

  it.each([
    [
      ["7", " 10 ", "", "1"],
      [7, 10, 1],
    ],
    [["6,5"], [Number.NaN]],
    [["1e1"], [Number.NaN]],
    [["-3"], [Number.NaN]],
  ])("%j is read as %j", (scores, expected) => {
    expect(batchOf({ week: WEEK, scores, notes: "" }).scores).toEqual(expected);
  });

  it("has a note a line, without empty ones", () => {
    expect(batchOf({ week: WEEK, scores: [], notes: " druk \n\nrustig\n" }).notes).toEqual(["druk", "rustig"]);
  });
});

describe("the lot of the page", () => {
  it("draws every number below its bound and no other", () => {
    const drawn = new Set(Array.from({ length: 500 }, () => secureChance(5)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(secureChance(1)).toBe(0);
  });
});
