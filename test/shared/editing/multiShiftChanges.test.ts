import { describe, expect, it } from "vitest";
import { changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { ImpossibleEditError } from "../../../shared/editing/impossibleEdit.ts";
import {
  clipOf,
  copyShifts,
  copyToDays,
  moveShifts,
  pasteShifts,
  removeShifts,
  type ShiftClip,
  setActivity,
  setFormatief,
} from "../../../shared/editing/multiShiftChanges.ts";
import { parseWith } from "../../../shared/exchange/issues.ts";
import { added, after, contextOf, shiftIn, start } from "./editSketch.ts";

const all = start.shifts.map(({ id }) => id);

describe("changes of a selection", () => {
  it("move all shifts together, as one change that is undone as one", () => {
    const change = moveShifts(contextOf(), ["d1", "d3"], { days: 1, minutes: 15 });
    expect(parseWith(changeSchema, change)).toMatchObject({ name: "shiftsMoved", subject: "S1 en S3" });
    const moved = after(change);
    expect(shiftIn(moved, "d1")).toMatchObject({ date: "2026-11-25", from: "08:15", to: "17:15" });
    expect(shiftIn(moved, "d1").breaks).toMatchObject([{ from: "12:45", to: "13:15" }]);
    expect(shiftIn(moved, "d3")).toMatchObject({ date: "2026-11-26", from: "08:15", groupId: "g2" });
    expect(change && after(invertChange(change), moved)).toEqual(start);
  });

  it("go to one person and group, but work off the groups stays off them", () => {
    const moved = after(moveShifts(contextOf(), all, { staffId: "s2", groupId: "g2" }));
    expect(moved.shifts.map(({ staffId }) => staffId)).toEqual(["s2", "s2", "s2", "s2"]);
    expect(moved.shifts.map(({ groupId }) => groupId)).toEqual(["g2", "g2", "g2", null]);
  });

  it("copy with fresh ids and leave the shifts themselves", () => {
    const copied = after(copyShifts(contextOf(), ["d1", "d1", "d2"], { days: 2 }));
    expect(copied.shifts.slice(0, start.shifts.length)).toEqual(start.shifts);
    expect(added(copied)).toMatchObject([
      { staffId: "s1", date: "2026-11-26", from: "08:00" },
      { staffId: "s2", date: "2026-11-26", from: "09:00" },
    ]);
    expect(new Set(copied.shifts.map(({ id }) => id)).size).toBe(copied.shifts.length);
  });

  it("copy to several days at once", () => {
    const copies = added(after(copyToDays(contextOf(), ["d1"], ["2026-11-23", "2026-11-27"])));
    expect(copies.map(({ date, from }) => `${date} ${from}`)).toEqual(["2026-11-23 08:00", "2026-11-27 08:00"]);
  });

  it("remove", () => {
    expect(after(removeShifts(contextOf(), ["d1", "d3"])).shifts.map(({ id }) => id)).toEqual(["d2", "d4"]);
    expect(removeShifts(contextOf(), [])).toBeNull();
  });

  it("are refused as a whole when one shift cannot go along", () => {
    expect(() => moveShifts(contextOf(), all, { days: 4 })).toThrow("outsideWeek");
    expect(() => moveShifts(contextOf(), all, { minutes: 7 * 60 })).toThrow("outsideDay");
    expect(() => moveShifts(contextOf(), ["d1", "dX"], { days: 1 })).toThrow("unknownShift");
    expect(() => copyShifts(contextOf(), [], { days: 1 })).toThrow(ImpossibleEditError);
    expect(() => copyToDays(contextOf(), ["d1"], ["2026-12-01"])).toThrow("outsideWeek");
  });

  it("are null when nothing would change", () => {
    expect(moveShifts(contextOf(), all, {})).toBeNull();
    expect(moveShifts(contextOf(), ["d1"], { staffId: "s1" })).toBeNull();
    expect(setFormatief(contextOf(), all, null)).toBeNull();
    expect(setActivity(contextOf(), ["d1", "d2"], "groep")).toBeNull();
  });
});

describe("formatief and activity of a selection", () => {
  it("are set, and formatief is left to the role again", () => {
    const set = after(setFormatief(contextOf(), ["d1", "d2"], false));
    expect(set.shifts.map(({ formatief }) => formatief)).toEqual([false, false, undefined, undefined]);
    expect(after(setFormatief(contextOf(set), ["d1", "d2"], null), set)).toEqual(start);
  });

  it("ask for a group on the group", () => {
    expect(() => setActivity(contextOf(), ["d4"], "groep")).toThrow("noGroup");
    const onGroup = after(setActivity(contextOf(), ["d1", "d4"], "groep", "g2"));
    expect(shiftIn(onGroup, "d4")).toMatchObject({ activity: "groep", groupId: "g2" });
    expect(shiftIn(onGroup, "d1")).toMatchObject({ activity: "groep", groupId: "g1" });
    expect(shiftIn(after(setActivity(contextOf(), ["d1"], "overleg")), "d1")).toMatchObject({ activity: "overleg" });
  });
});

describe("a clip", () => {
  const clip = (...ids: string[]) => clipOf(start, ids) as ShiftClip;

  it("has its shifts in order of time, and is null for nothing", () => {
    expect(clip("d4", "d2", "d1").shifts.map(({ id }) => id)).toEqual(["d1", "d2", "d4"]);
    expect(clipOf(start, [])).toBeNull();
  });

  it("of one shift takes the day, person and group of where it is pasted", () => {
    const target = { date: "2026-11-27", staffId: "s3", groupId: "g2", from: 9 * 60 };
    expect(added(after(pasteShifts(contextOf(), clip("d1"), target)))).toMatchObject([
      { staffId: "s3", groupId: "g2", date: "2026-11-27", from: "09:00", to: "18:00", breaks: [{ from: "13:30" }] },
    ]);
  });

  it("of several people and groups keeps who and where, and the days between", () => {
    const target = { date: "2026-11-25", staffId: "s2", groupId: "g1" };
    expect(added(after(pasteShifts(contextOf(), clip("d2", "d3"), target)))).toMatchObject([
      { staffId: "s2", groupId: "g1", date: "2026-11-25" },
      { staffId: "s3", groupId: "g2", date: "2026-11-26" },
    ]);
  });

  it("goes to another week, and not beyond it", () => {
    const next = { ...start, week: "2026-W49", shifts: [] };
    const pasted = after(pasteShifts(contextOf(next), clip("d1", "d3"), { date: "2026-12-03" }), next);
    expect(pasted.shifts.map(({ date }) => date)).toEqual(["2026-12-03", "2026-12-04"]);
    expect(() => pasteShifts(contextOf(next), clip("d1"), { date: "2026-11-24" })).toThrow("outsideWeek");
    expect(() => pasteShifts(contextOf(), clip("d1", "d4"), { date: "2026-11-28" })).toThrow("outsideWeek");
  });

  it("can be pasted after its shifts were cut", () => {
    const cut = clip("d1");
    const without = after(removeShifts(contextOf(), ["d1"]));
    const back = after(pasteShifts(contextOf(without), cut, { date: "2026-11-24" }), without);
    const { id: _id, ...shift } = shiftIn(start, "d1");
    expect(back.shifts.at(-1)).toMatchObject(shift);
  });
});
