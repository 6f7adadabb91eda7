import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTime } from "../../../shared/calendar/time.ts";
import { applyChange, ChangeConflictError } from "../../../shared/editing/applyChange.ts";
import { type Change, changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { ImpossibleEditError } from "../../../shared/editing/impossibleEdit.ts";
import {
  addShift,
  type EditContext,
  editShift,
  moveShift,
  removeShift,
  resizeShift,
} from "../../../shared/editing/shiftChanges.ts";
import { parseWith } from "../../../shared/exchange/issues.ts";
import type { Shift, WeekRoster } from "../../../shared/exchange/records.ts";
import { buildDocument, pm, TUESDAY } from "../buildDocument.ts";

const start = buildDocument({
  groups: [
    { id: "g1", care: "dagopvang" },
    { id: "g2", care: "dagopvang" },
  ],
  staff: pm("s1", "s2"),
  shifts: [
    {
      staffId: "s1",
      from: "08:00",
      to: "17:00",
      breaks: [{ from: "12:30", to: "13:00" }],
      blocks: [{ from: "16:00", to: "17:00", activity: "kantoor" }],
    },
    { staffId: "s2", from: "09:00", to: "18:00" },
  ],
}).weeks[0] as WeekRoster;

function contextOf(roster: WeekRoster): EditContext {
  let next = roster.shifts.length;
  return {
    roster,
    nameOf: (id) => id.toUpperCase(),
    newId: () => `n${roster.shifts.map((shift) => shift.id).join("")}${next++}`,
  };
}

const shiftOf = (roster: WeekRoster, id: string) => roster.shifts.find((shift) => shift.id === id) as Shift;
const after = (change: Change | null) => (change === null ? start : applyChange(start, change));

describe("changes of a shift", () => {
  it("move keeps the length and takes breaks and blocks along", () => {
    const moved = shiftOf(
      after(moveShift(contextOf(start), "d1", { from: parseTime("08:45"), date: "2026-11-25" })),
      "d1",
    );
    expect(moved).toMatchObject({ date: "2026-11-25", from: "08:45", to: "17:45" });
    expect(moved.breaks).toMatchObject([{ from: "13:15", to: "13:45" }]);
    expect(moved.blocks).toMatchObject([{ from: "16:45", to: "17:45" }]);
  });

  it("is named after what it does to whom", () => {
    const context = contextOf(start);
    expect(moveShift(context, "d1", { from: 500 })).toMatchObject({
      name: "shiftMoved",
      subject: "S1",
      week: "2026-W48",
    });
    expect(moveShift(context, "d1", { staffId: "s2" })).toMatchObject({ name: "shiftReassigned", subject: "S2" });
    expect(moveShift(context, "d1", { groupId: "g2" })).toMatchObject({ name: "shiftRegrouped" });
    expect(resizeShift(context, "d1", { to: 900 })).toMatchObject({ name: "shiftResized" });
    expect(removeShift(context, "d1")).toMatchObject({ name: "shiftRemoved" });
  });

  it("resize cuts breaks and blocks to what is left", () => {
    const shorter = shiftOf(after(resizeShift(contextOf(start), "d1", { to: parseTime("12:45") })), "d1");
    expect(shorter).toMatchObject({ to: "12:45", breaks: [{ from: "12:30", to: "12:45" }], blocks: [] });
  });

  it.each([
    ["move before midnight", () => moveShift(contextOf(start), "d1", { from: -15 }), "outsideDay"],
    ["move past midnight", () => moveShift(contextOf(start), "d1", { from: parseTime("15:15") }), "outsideDay"],
    ["resize to nothing", () => resizeShift(contextOf(start), "d1", { to: parseTime("08:00") }), "noLength"],
    ["resize past midnight", () => resizeShift(contextOf(start), "d1", { to: 1441 }), "outsideDay"],
    ["move a shift that is not there", () => moveShift(contextOf(start), "dX", {}), "unknownShift"],
  ])("refuses to %s", (_, edit, code) => {
    expect(edit).toThrow(ImpossibleEditError);
    expect(edit).toThrow(code);
  });

  it("is null when nothing would change", () => {
    const context = contextOf(start);
    expect(moveShift(context, "d1", { from: parseTime("08:00"), staffId: "s1" })).toBeNull();
    expect(resizeShift(context, "d1", {})).toBeNull();
    expect(editShift(context, shiftOf(start, "d1"))).toBeNull();
  });

  it("does not apply to another state than it was made from", () => {
    const change = removeShift(contextOf(start), "d1");
    const moved = after(moveShift(contextOf(start), "d1", { from: 500 }));
    expect(() => applyChange(moved, change)).toThrow(ChangeConflictError);
    expect(() => applyChange(after(change), change)).toThrow(ChangeConflictError);
  });
});

const edit = fc.record({
  kind: fc.constantFrom("add", "move", "resize", "remove" as const),
  index: fc.nat(),
  from: fc.integer({ min: 0, max: 1380 }),
  length: fc.integer({ min: 15, max: 600 }),
  staffId: fc.constantFrom("s1", "s2"),
  groupId: fc.constantFrom("g1", "g2"),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function changeFor(roster: WeekRoster, { kind, index, from, length, staffId, groupId }: Edit): Change | null {
  const context = contextOf(roster);
  const shift = roster.shifts[index % Math.max(1, roster.shifts.length)];
  const to = Math.min(1440, from + length);
  try {
    if (kind === "add" || !shift) {
      const times = { from: `${String(Math.floor(from / 60)).padStart(2, "0")}:00`, to: "24:00" };
      return addShift(context, {
        staffId,
        date: TUESDAY,
        ...times,
        activity: "groep",
        groupId,
        breaks: [],
        blocks: [],
      });
    }
    if (kind === "move") return moveShift(context, shift.id, { from, staffId, groupId });
    if (kind === "resize") return resizeShift(context, shift.id, { from, to });
    return removeShift(context, shift.id);
  } catch (error) {
    if (error instanceof ImpossibleEditError) return null;
    throw error;
  }
}

describe("sequences of changes", () => {
  it("are undone to exactly where they began, and every state and change fits its schema", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const done: Change[] = [];
        let roster = start;
        for (const next of edits) {
          const change = changeFor(roster, next);
          if (change === null) continue;
          done.push(parseWith(changeSchema, change));
          roster = applyChange(roster, change);
        }
        const undone = [...done].reverse().reduce((state, change) => applyChange(state, invertChange(change)), roster);
        expect(new Set(undone.shifts)).toEqual(new Set(start.shifts));
        const redone = done.reduce(applyChange, undone);
        expect(new Set(redone.shifts)).toEqual(new Set(roster.shifts));
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});
