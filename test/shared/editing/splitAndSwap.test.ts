import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTime } from "../../../shared/calendar/time.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { invertChange } from "../../../shared/editing/change.ts";
import { moveShifts } from "../../../shared/editing/multiShiftChanges.ts";
import { copyShift, moveShift, splitShift, swapPeople } from "../../../shared/editing/shiftChanges.ts";
import { spanOf } from "../../../shared/editing/shiftTimes.ts";
import type { LocationDocument, WeekRoster } from "../../../shared/exchange/records.ts";
import { zonnebloem } from "../planning/zonnebloem.ts";
import { added, after, contextOf, shiftIn, sketch, start } from "./editSketch.ts";

const weekOf = (week: string) => zonnebloem.weeks.find((roster) => roster.week === week) as WeekRoster;

const said = (document: LocationDocument, roster: WeekRoster) => {
  const weeks = document.weeks.map((week) => (week.week === roster.week ? roster : week));
  const { findings, notEvaluated, strips, summary } = checkWeek({ ...document, weeks }, roster.week);
  return { findings, notEvaluated, strips, summary };
};

describe("a split", () => {
  it("divides times, breaks and blocks, and gives the second part an id", () => {
    const change = splitShift(contextOf(), "d1", 12 * 60 + 45);
    expect(change).toMatchObject({ name: "shiftSplit", subject: "S1" });
    const split = after(change);
    expect(shiftIn(split, "d1")).toMatchObject({ from: "08:00", to: "12:45", breaks: [{ to: "12:45" }], blocks: [] });
    expect(added(split)).toMatchObject([
      { staffId: "s1", from: "12:45", to: "17:00", breaks: [{ from: "12:45" }], blocks: [{ from: "16:00" }] },
    ]);
    expect(after(invertChange(change), split)).toEqual(start);
  });

  it.each([8 * 60, 17 * 60, 0, 1440])("is refused at %i, which is not within the shift", (at) => {
    expect(() => splitShift(contextOf(), "d1", at)).toThrow("cutOutside");
  });

  it.each([
    ["the sketch", sketch, start, 40],
    ["the example in order", zonnebloem, weekOf("2026-W48"), 12],
    ["the example with mistakes", zonnebloem, weekOf("2026-W49"), 12],
  ] as const)("leaves the check of %s as it is, wherever it is made", (_, document, roster, numRuns) => {
    const before = said(document, roster);
    expect(before.findings.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...roster.shifts), fc.nat(), (shift, any) => {
        const { from, to } = spanOf(shift);
        const at = from + 5 * (1 + (any % ((to - from) / 5 - 1)));
        const split = after(splitShift(contextOf(roster), shift.id, at), roster);
        expect(said(document, split), `${shift.id} at ${formatTime(at)}`).toEqual(before);
      }),
      { seed: 20261122, numRuns },
    );
  });
});

describe("a swap", () => {
  it("exchanges the people of two shifts and nothing else", () => {
    const change = swapPeople(contextOf(), "d1", "d3");
    expect(change).toMatchObject({ name: "peopleSwapped", subject: "S1 ↔ S3" });
    const swapped = after(change);
    expect(shiftIn(swapped, "d1")).toEqual({ ...shiftIn(start, "d1"), staffId: "s3" });
    expect(shiftIn(swapped, "d3")).toEqual({ ...shiftIn(start, "d3"), staffId: "s1" });
  });

  it("done twice is as if nothing was done", () => {
    for (const [a, b] of [
      ["d1", "d2"],
      ["d2", "d3"],
      ["d3", "d4"],
    ] as const) {
      const once = after(swapPeople(contextOf(), a, b));
      expect(after(swapPeople(contextOf(once), a, b), once)).toEqual(start);
    }
  });

  it("is refused between shifts of one person", () => {
    expect(() => swapPeople(contextOf(), "d1", "d4")).toThrow("samePerson");
    expect(() => swapPeople(contextOf(), "d1", "d1")).toThrow("samePerson");
  });
});

describe("a copy and a move", () => {
  it("a copy stands at its target and the shift stays", () => {
    const change = copyShift(contextOf(), "d1", { date: "2026-11-27", staffId: "s2" });
    expect(change).toMatchObject({ name: "shiftCopied", subject: "S2" });
    expect(after(change).shifts.slice(0, 4)).toEqual(start.shifts);
    expect(added(after(change))).toMatchObject([{ date: "2026-11-27", staffId: "s2", from: "08:00" }]);
  });

  it("a move outside the week is refused", () => {
    expect(() => moveShift(contextOf(), "d1", { date: "2026-11-30" })).toThrow("outsideWeek");
    expect(() => copyShift(contextOf(), "d1", { date: "2026-11-22" })).toThrow("outsideWeek");
  });

  it("there and back is as if nothing was done", () => {
    const offset = fc.record({ days: fc.integer({ min: -1, max: 1 }), minutes: fc.integer({ min: -480, max: 360 }) });
    fc.assert(
      fc.property(fc.subarray(start.shifts.map(({ id }) => id)), offset, (ids, { days, minutes }) => {
        const there = after(moveShifts(contextOf(), ids, { days, minutes }));
        const back = moveShifts(contextOf(there), ids, { days: -days, minutes: -minutes });
        expect(after(back, there)).toEqual(start);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});
