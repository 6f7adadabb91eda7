import { describe, expect, it } from "vitest";
import {
  addPlace,
  editPlace,
  fillPlace,
  markAsked,
  moveToPlace,
  openPlaceOf,
  openShift,
  removePlace,
} from "../../../shared/editing/openPlaceChanges.ts";
import { nameOfChangeFor } from "./changeWords.ts";
import { after, contextOf, editableOf, inOrder, sketch, TUESDAY } from "./rosterSketch.ts";

const start = editableOf(sketch());
const draft = {
  date: TUESDAY,
  from: "07:00",
  to: "12:00",
  activity: "groep" as const,
  groupId: "g1",
  breaks: [],
  blocks: [],
};

describe("an open place", () => {
  it("comes from a shift and becomes one again under the same id", () => {
    const opened = after(start, openShift(contextOf(start), "d1"));
    expect(openPlaceOf(opened.roster, "d1")).toEqual({ ...start.roster.shifts[0], asked: [] });
    const filled = after(opened, fillPlace(contextOf(opened), "d1", "s3"));
    expect(filled.roster.openPlaces).toBeUndefined();
    expect(filled.roster.shifts.find(({ id }) => id === "d1")).toEqual({ ...start.roster.shifts[0], staffId: "s3" });
    const back = after(opened, fillPlace(contextOf(opened), "d1", "s1"));
    expect(inOrder(back)).toEqual(inOrder(start));
  });

  it("takes the shift of someone, who is not where it was any more", () => {
    const opened = after(start, openShift(contextOf(start), "d1"));
    const moved = after(opened, moveToPlace(contextOf(opened), "d1", "d2"));
    expect(moved.roster.openPlaces).toBeUndefined();
    expect(moved.roster.shifts.map(({ id }) => id)).not.toContain("d2");
    const { staffId } = start.roster.shifts.find(({ id }) => id === "d2") ?? {};
    expect(moved.roster.shifts.find(({ id }) => id === "d1")).toEqual({ ...start.roster.shifts[0], staffId });
    expect(() => moveToPlace(contextOf(opened), "d1", "weg")).toThrow("unknownShift");
  });

  it("is planned, changed and taken away", () => {
    const added = after(start, addPlace(contextOf(start), draft));
    expect(added.roster.openPlaces).toEqual([{ ...draft, id: "n1", asked: [] }]);
    const place = openPlaceOf(added.roster, "n1");
    const later = after(added, editPlace(contextOf(added), { ...place, to: "13:00" }));
    expect(openPlaceOf(later.roster, "n1").to).toBe("13:00");
    expect(editPlace(contextOf(later), { ...place, to: "13:00" })).toBeNull();
    expect(after(later, removePlace(contextOf(later), "n1"))).toEqual(start);
  });

  it.each([
    [{ date: "2026-12-01" }, "outsideWeek"],
    [{ to: "07:00" }, "noLength"],
    [{ groupId: null }, "noGroup"],
  ])("of %j cannot be", (fields, code) => {
    expect(() => addPlace(contextOf(start), { ...draft, ...fields })).toThrow(code);
  });

  it("that is not there cannot be filled, changed, asked for or taken away", () => {
    const context = contextOf(start);
    expect(() => fillPlace(context, "weg", "s1")).toThrow("unknownRecord");
    expect(() => removePlace(context, "weg")).toThrow("unknownRecord");
    expect(() => markAsked(context, "weg", "s1", "no", TUESDAY)).toThrow("unknownRecord");
    expect(() => openShift(context, "weg")).toThrow("unknownShift");
  });

  it("keeps of each person what they said last, with its date", () => {
    const added = after(start, addPlace(contextOf(start), draft));
    const asked = after(added, markAsked(contextOf(added), "n1", "s1", "asked", "2026-11-20"));
    const both = after(asked, markAsked(contextOf(asked), "n1", "s2", "asked", "2026-11-20"));
    const no = after(both, markAsked(contextOf(both), "n1", "s1", "no", "2026-11-21"));
    expect(openPlaceOf(no.roster, "n1").asked).toEqual([
      { staffId: "s2", answer: "asked", on: "2026-11-20" },
      { staffId: "s1", answer: "no", on: "2026-11-21" },
    ]);
    expect(markAsked(contextOf(no), "n1", "s1", "no", "2026-11-22")).toBeNull();
    const cleared = after(no, markAsked(contextOf(no), "n1", "s1", null, "2026-11-22"));
    expect(openPlaceOf(cleared.roster, "n1").asked).toHaveLength(1);
    expect(markAsked(contextOf(cleared), "n1", "s3", null, "2026-11-22")).toBeNull();
  });

  it("is named in what was done", () => {
    const change = addPlace(contextOf(start), draft);
    expect(nameOfChangeFor(change)).toBe("Open plaats toegevoegd: 7:00–12:00");
    const { roster } = after(start, change);
    expect(nameOfChangeFor(fillPlace({ ...contextOf(start), roster }, "n1", "s2"))).toBe(
      "Open plaats ingevuld door Naam s2",
    );
  });
});
