import { describe, expect, it } from "vitest";
import { MINUTES_PER_DAY, parseTime } from "../../../shared/calendar/time.ts";
import { addBreak, addBreaks, moveBreak, removeBreak, resizeBreak } from "../../../shared/editing/breakChanges.ts";
import type { WeekRoster } from "../../../shared/exchange/records.ts";
import { after, contextOf, shiftIn, start } from "./editSketch.ts";

const minutes = (from: string, to: string) => ({ from: parseTime(from), to: parseTime(to) });
const breaksOf = (roster: WeekRoster, id = "d1") => shiftIn(roster, id).breaks.map(({ from, to }) => `${from}-${to}`);

describe("changes of a break", () => {
  it("add one, in order of time", () => {
    const change = addBreak(contextOf(), "d1", minutes("10:00", "10:15"));
    expect(change).toMatchObject({ name: "breakAdded", subject: "S1" });
    expect(breaksOf(after(change))).toEqual(["10:00-10:15", "12:30-13:00"]);
  });

  it("move one with its length, and what else it says", () => {
    const shift = { ...shiftIn(start, "d1"), breaks: [{ from: "12:30", to: "13:00", leavesGroup: false }] };
    const roster = { ...start, shifts: [shift] };
    const moved = after(moveBreak(contextOf(roster), "d1", 0, parseTime("13:15")), roster);
    expect(shiftIn(moved, "d1").breaks).toEqual([{ from: "13:15", to: "13:45", leavesGroup: false }]);
  });

  it("resize one by either end", () => {
    expect(breaksOf(after(resizeBreak(contextOf(), "d1", 0, { to: parseTime("13:15") })))).toEqual(["12:30-13:15"]);
    expect(breaksOf(after(resizeBreak(contextOf(), "d1", 0, { from: parseTime("12:15") })))).toEqual(["12:15-13:00"]);
  });

  it("remove one", () => {
    expect(breaksOf(after(removeBreak(contextOf(), "d1", 0)))).toEqual([]);
  });

  it("add those of a proposal to several shifts as one change", () => {
    const change = addBreaks(contextOf(), [
      { shiftId: "d1", breaks: [minutes("15:00", "15:15")] },
      { shiftId: "d2", breaks: [minutes("13:00", "13:30")] },
      { shiftId: "d3", breaks: [] },
    ]);
    expect(change).toMatchObject({ name: "breaksPlanned", subject: "S1 en S2", records: [{}, {}] });
    expect(breaksOf(after(change))).toEqual(["12:30-13:00", "15:00-15:15"]);
    expect(breaksOf(after(change), "d2")).toEqual(["13:00-13:30"]);
    expect(addBreaks(contextOf(), [])).toBeNull();
  });

  it("are null when nothing would change", () => {
    expect(moveBreak(contextOf(), "d1", 0, parseTime("12:30"))).toBeNull();
    expect(resizeBreak(contextOf(), "d1", 0, {})).toBeNull();
  });

  it.each([
    ["a break that is not there", () => moveBreak(contextOf(), "d1", 1, 800), "unknownBreak"],
    ["to remove one that is not there", () => removeBreak(contextOf(), "d2", 0), "unknownBreak"],
    ["a break outside the shift", () => addBreak(contextOf(), "d1", minutes("07:45", "08:15")), "breakOutside"],
    ["a break moved past the end", () => moveBreak(contextOf(), "d1", 0, parseTime("16:45")), "breakOutside"],
    ["a break moved past midnight", () => moveBreak(contextOf(), "d1", 0, MINUTES_PER_DAY - 15), "outsideDay"],
    ["a break moved before the day", () => moveBreak(contextOf(), "d1", 0, -15), "outsideDay"],
    ["one made longer than the day", () => resizeBreak(contextOf(), "d1", 0, { to: 1455 }), "outsideDay"],
    ["one over another", () => addBreak(contextOf(), "d1", minutes("12:45", "13:15")), "breakOverlap"],
    ["one without length", () => resizeBreak(contextOf(), "d1", 0, { to: parseTime("12:30") }), "noLength"],
  ])("refuse %s", (_, edit, code) => {
    expect(edit).toThrow(code);
  });

  it("leave breaks that overlap already to be mended one by one", () => {
    const breaks = [
      { from: "12:00", to: "13:00" },
      { from: "12:30", to: "13:30" },
    ];
    const roster = { ...start, shifts: [{ ...shiftIn(start, "d1"), breaks }] };
    expect(breaksOf(after(addBreak(contextOf(roster), "d1", minutes("09:00", "09:15")), roster))).toHaveLength(3);
    const mended = after(moveBreak(contextOf(roster), "d1", 1, parseTime("13:00")), roster);
    expect(breaksOf(mended)).toEqual(["12:00-13:00", "13:00-14:00"]);
  });
});
