import { describe, expect, test } from "vitest";
import { makeScale } from "../../../renderer/print/scale.ts";
import { shiftDetails, shiftTimes } from "../../../renderer/print/shiftText.ts";
import { pilotBlocks, stripBlocks } from "../../../renderer/print/stripBlocks.ts";
import type { ReportSegment, ReportShift, ReportShiftPart } from "../../../shared/reports/weekReport.ts";

const HERE: ReportShiftPart = {
  from: 450,
  to: 1020,
  activity: "groep",
  groupName: "Zonnestralen",
  here: true,
  supernumerary: false,
};
const SHIFT: ReportShift = { from: 450, to: 1020, parts: [HERE], breaks: [], absent: [] };

describe("the words beside a bar", () => {
  test("times and breaks", () => {
    const breaks = [
      { from: 750, to: 780, leavesGroup: true },
      { from: 900, to: 915, leavesGroup: false },
    ];
    expect(shiftTimes(SHIFT)).toBe("7:30–17:00");
    expect(shiftDetails({ ...SHIFT, breaks })).toEqual(["pauze 12:30–13:00", "pauze op de groep 15:00–15:15"]);
  });

  test("work elsewhere and other work, with their times when they are a part", () => {
    const parts: ReportShiftPart[] = [
      { ...HERE, to: 600 },
      { ...HERE, from: 600, to: 660, groupName: "Maantjes", here: false },
      { ...HERE, from: 660, to: 1020, activity: "kantoor", groupName: null, here: false },
    ];
    expect(shiftDetails({ ...SHIFT, parts })).toEqual(["10:00–11:00 Maantjes", "11:00–17:00 kantoor"]);
    expect(shiftDetails({ ...SHIFT, parts: [{ ...HERE, activity: "coaching", here: false }] })).toEqual(["coaching"]);
    expect(shiftDetails({ ...SHIFT, parts: [{ ...HERE, supernumerary: true }] })).toEqual(["boventallig"]);
  });

  test("part of a shift absent says when; a whole shift says no more than that", () => {
    expect(shiftDetails({ ...SHIFT, absent: [{ from: 900, to: 1020 }] })).toEqual(["afwezig 15:00–17:00"]);
    const breaks = [{ from: 750, to: 780, leavesGroup: true }];
    expect(shiftDetails({ ...SHIFT, breaks, absent: [{ from: 450, to: 1020 }] })).toEqual([]);
  });
});

describe("the strip", () => {
  const segment = (from: number, to: number, rest: Partial<ReportSegment> = {}): ReportSegment => ({
    from,
    to,
    children: 4,
    required: 2,
    estimated: false,
    counted: 2,
    verdict: "inOrder",
    pilotVerdict: null,
    ...rest,
  });

  test("the line under a scenario changes with its verdict alone, and is not there without one", () => {
    const covered = { verdict: "short", pilotVerdict: "covered" } as const;
    const blocks = pilotBlocks([
      segment(420, 450, { verdict: "empty", pilotVerdict: "empty" }),
      segment(450, 480, covered),
      segment(480, 510, { ...covered, counted: 1 }),
      segment(510, 540, { pilotVerdict: "inOrder" }),
    ]);
    expect(blocks).toEqual([
      { from: 450, to: 510, verdict: "covered" },
      { from: 510, to: 540, verdict: "inOrder" },
    ]);
    expect(pilotBlocks([segment(450, 480)])).toEqual([]);
  });

  test("blocks change with the figures, not with every child; nothing is drawn without children", () => {
    const blocks = stripBlocks([
      segment(420, 450, { children: 0, required: 0, verdict: "empty" }),
      segment(450, 480),
      segment(480, 600, { children: 5 }),
      segment(600, 630, { counted: 1, verdict: "deviation" }),
      segment(660, 700),
    ]);
    expect(blocks.map((block) => [block.from, block.to, block.verdict])).toEqual([
      [450, 600, "inOrder"],
      [600, 630, "deviation"],
      [660, 700, "inOrder"],
    ]);
  });
});

describe("the scale", () => {
  const scale = makeScale({ from: 420, to: 1140 }, 5);

  test("places times and keeps what lies outside on the edge", () => {
    expect(scale.x(420)).toBe("0.000%");
    expect(scale.x(780)).toBe("50.000%");
    expect(scale.x(0)).toBe("0.000%");
    expect(scale.width({ from: 1080, to: 1440 })).toBe("8.333%");
    expect(scale.millimetres({ from: 420, to: 1140 })).toBeCloseTo(46);
  });

  test("a long day has fewer figures", () => {
    expect(scale.labelledHours.map((hour) => hour / 60)).toEqual([7, 9, 11, 13, 15, 17, 19]);
    expect(makeScale({ from: 360, to: 1320 }, 5).labelledHours.map((hour) => hour / 60)).toEqual([
      6, 9, 12, 15, 18, 21,
    ]);
  });
});
