import { describe, expect, it } from "vitest";
import { ImpossibleEditError } from "../../../shared/editing/impossibleEdit.ts";
import { addMerge, changeMerge, removeMerge } from "../../../shared/editing/mergeChanges.ts";
import { sayImpossibleEdit } from "../../../shared/editing/sayImpossibleEdit.ts";
import { nameOfChangeFor } from "./changeWords.ts";
import { after, contextOf, editableOf, MONDAY, sketch, TUESDAY } from "./rosterSketch.ts";

const morning = { date: TUESDAY, from: "07:00", to: "09:00", groupIds: ["g1", "g2"], roomGroupId: "g2" };
const start = editableOf(sketch({ merges: [morning] }));

describe("a merge", () => {
  it("is added after the others of its day, and taken apart", () => {
    const late = { ...morning, from: "17:00", to: "18:00" };
    const change = addMerge(contextOf(start), late);
    const done = after(start, change);
    expect(done.roster.merges).toEqual([morning, late]);
    expect(nameOfChangeFor(change)).toBe("Samenvoeging van Groep g1 + Groep g2 toegevoegd");
    expect(after(done, removeMerge(contextOf(done), late))).toEqual(start);
  });

  it("gets other times, groups and another room", () => {
    const longer = after(start, changeMerge(contextOf(start), morning, { to: "09:30" }));
    expect(longer.roster.merges).toEqual([{ ...morning, to: "09:30" }]);
    const wider = after(start, changeMerge(contextOf(start), morning, { groupIds: ["g1", "g2", "g3"] }));
    expect(wider.roster.merges).toEqual([{ ...morning, groupIds: ["g1", "g2", "g3"] }]);
    const elsewhere = after(start, changeMerge(contextOf(start), morning, { roomGroupId: "g1" }));
    expect(elsewhere.roster.merges).toEqual([{ ...morning, roomGroupId: "g1" }]);
    const { roomGroupId: _room, ...without } = morning;
    expect(after(start, changeMerge(contextOf(start), morning, { roomGroupId: null })).roster.merges).toEqual([
      without,
    ]);
    expect(changeMerge(contextOf(start), morning, { to: "09:00" })).toBeNull();
  });

  it("loses the room of a group that leaves", () => {
    const done = after(start, changeMerge(contextOf(start), morning, { groupIds: ["g1", "g3"] }));
    expect(done.roster.merges).toEqual([{ date: TUESDAY, from: "07:00", to: "09:00", groupIds: ["g1", "g3"] }]);
  });

  it.each([
    [{ groupIds: ["g1"] }, "fewGroups"],
    [{ groupIds: ["g3", "g3"] }, "fewGroups"],
    [{ groupIds: ["g1", "g3"], from: "08:59" }, "mergeOverlap"],
    [{ groupIds: ["g1", "g3"], from: "12:00", to: "12:00" }, "mergeTimes"],
    [{ date: "2026-12-01" }, "outsideWeek"],
  ])("of %j cannot be", (fields, code) => {
    expect(() => addMerge(contextOf(start), { ...morning, from: "09:00", to: "10:00", ...fields })).toThrow(code);
  });

  it("that overlaps others says which groups are together then, and when", () => {
    const late = { date: TUESDAY, from: "09:00", to: "10:15", groupIds: ["g2", "g3"] };
    const both = editableOf(sketch({ merges: [morning, late] }));
    const saidOf = (from: string, to: string) => {
      try {
        addMerge(contextOf(both), { date: TUESDAY, from, to, groupIds: ["g1", "g3"] });
      } catch (error) {
        if (error instanceof ImpossibleEditError) return sayImpossibleEdit(error);
        throw error;
      }
      return null;
    };
    const rule = "Een groep kan niet in twee samenvoegingen tegelijk zitten.";
    expect(saidOf("08:30", "09:00")).toBe(
      `Dit overlapt de samenvoeging van Groep g1 + Groep g2 van 7:00 tot 9:00. ${rule}`,
    );
    expect(saidOf("08:45", "09:15")).toBe(
      `Dit overlapt de samenvoegingen van Groep g1 + Groep g2 van 7:00 tot 9:00 en Groep g2 + Groep g3 van 9:00 tot 10:15. ${rule}`,
    );
    expect(saidOf("10:15", "11:00")).toBeNull();
  });

  it("may stand beside another one of other groups, other hours or another day", () => {
    expect(addMerge(contextOf(start), { ...morning, from: "09:00", to: "10:00" })).not.toBeNull();
    expect(addMerge(contextOf(start), { ...morning, date: MONDAY })).not.toBeNull();
  });

  it("cannot be changed into what clashes, but may be moved over its own time", () => {
    const late = { ...morning, from: "10:00", to: "11:00" };
    const both = editableOf(sketch({ merges: [morning, late] }));
    expect(() => changeMerge(contextOf(both), late, { from: "08:30" })).toThrow("mergeOverlap");
    expect(changeMerge(contextOf(both), late, { from: "09:30" })).not.toBeNull();
  });

  it("that is not there cannot be changed or taken apart", () => {
    const gone = { ...morning, to: "10:00" };
    expect(() => changeMerge(contextOf(start), gone, { to: "11:00" })).toThrow("unknownRecord");
    expect(() => removeMerge(contextOf(start), gone)).toThrow("unknownRecord");
  });
});
