import { describe, expect, it } from "vitest";
import { fillPlace, openShift } from "../../../shared/editing/openPlaceChanges.ts";
import { changesSincePublication, publishWeek } from "../../../shared/editing/publishChanges.ts";
import { versionDifferences } from "../../../shared/editing/rosterComparison.ts";
import { editShift, moveShift } from "../../../shared/editing/shiftChanges.ts";
import { nameOfChangeFor } from "./changeWords.ts";
import { after, contextOf, editableOf, MONDAY, shift, sketch, TUESDAY } from "./rosterSketch.ts";

const morning = { date: TUESDAY, from: "07:00", to: "09:00", groupIds: ["g1", "g2"] };
const start = editableOf(sketch({ merges: [morning] }));
const published = after(start, publishWeek(contextOf(start), "2026-11-02", "ziekte"));

describe("publishing", () => {
  it("freezes the roster as it stands", () => {
    expect(published.roster).toMatchObject({ status: "published", publishedOn: "2026-11-02", lateCause: "ziekte" });
    const { shifts, merges } = start.roster;
    expect(published.roster.versions).toEqual([{ id: "n1", madeOn: "2026-11-02", shifts, merges, openPlaces: [] }]);
    expect(nameOfChangeFor(publishWeek(contextOf(start), "2026-11-02", null))).toBe("Week 48 gepubliceerd");
  });

  it("again without a change does nothing; after one it adds a version and keeps the first date", () => {
    expect(publishWeek(contextOf(published), "2026-11-09", null)).toBeNull();
    const moved = after(published, moveShift(contextOf(published), "d2", { from: 9 * 60 }));
    const again = after(moved, publishWeek(contextOf(moved, "m"), "2026-11-09", "bijzonder-verlof"));
    expect(again.roster).toMatchObject({ publishedOn: "2026-11-02", lateCause: "ziekte" });
    expect(again.roster.versions?.map(({ madeOn }) => madeOn)).toEqual(["2026-11-02", "2026-11-09"]);
    expect(changesSincePublication(again.roster)).toEqual([]);
  });

  it("of a week that was published without a version adds one and leaves its date", () => {
    const imported = editableOf(sketch({ status: "published", publishedOn: "2026-10-01" }));
    expect(changesSincePublication(imported.roster)).toBeNull();
    const done = after(imported, publishWeek(contextOf(imported), "2026-11-02", null));
    expect(done.roster).toMatchObject({ publishedOn: "2026-10-01" });
    expect(done.roster.versions).toHaveLength(1);
  });
});

describe("what changed since", () => {
  it("names each shift with what of it differs, in order of time", () => {
    const context = contextOf(published);
    const moved = after(published, moveShift(context, "d2", { from: 9 * 60, groupId: "g3" }));
    const edited = after(moved, editShift(contextOf(moved), shift("d1", { formatief: false })));
    const done = { ...edited.roster, shifts: [...edited.roster.shifts, shift("d9", { from: "07:30" })] };
    const told = changesSincePublication(done) ?? [];
    expect(told.map((one) => (one.what === "duty" ? [one.kind, one.after?.record.id, one.fields] : []))).toEqual([
      ["added", "d9", []],
      ["changed", "d1", ["formatief", "breaks", "blocks"]],
      ["changed", "d2", ["times", "groupId"]],
    ]);
  });

  it("tells a shift that fell open, and one that went to another person, as one change of who does it", () => {
    const opened = after(published, openShift(contextOf(published), "d3"));
    const [first, ...rest] = changesSincePublication(opened.roster) ?? [];
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      what: "duty",
      kind: "changed",
      date: MONDAY,
      fields: ["staffId"],
      before: { isOpen: false },
      after: { isOpen: true },
    });
    const filled = after(opened, fillPlace(contextOf(opened), "d3", "s3"));
    expect(changesSincePublication(filled.roster)).toMatchObject([
      { fields: ["staffId"], before: { record: { staffId: "s1" } }, after: { record: { staffId: "s3" } } },
    ]);
    const back = after(opened, fillPlace(contextOf(opened), "d3", "s1"));
    expect(changesSincePublication(back.roster)).toEqual([]);
  });

  it("tells merges that came, went and changed", () => {
    const { shifts } = start.roster;
    const late = { ...morning, from: "17:00", to: "18:00", groupIds: ["g2", "g3"] };
    const longer = { ...morning, to: "09:30", groupIds: ["g2", "g1"] };
    expect(versionDifferences({ shifts, merges: [morning] }, { shifts, merges: [late, longer] })).toEqual([
      { what: "merge", kind: "changed", date: TUESDAY, before: morning, after: longer },
      { what: "merge", kind: "added", date: TUESDAY, before: null, after: late },
    ]);
    expect(versionDifferences({ shifts, merges: [morning] }, { shifts, merges: [] })).toEqual([
      { what: "merge", kind: "removed", date: TUESDAY, before: morning, after: null },
    ]);
  });

  it("passes over whom was asked for an open place", () => {
    const opened = after(start, openShift(contextOf(start), "d3"));
    const [place] = opened.roster.openPlaces ?? [];
    if (!place) throw new Error("nothing open");
    const asked = [{ staffId: "s2", answer: "no" as const, on: MONDAY }];
    expect(versionDifferences(opened.roster, { ...opened.roster, openPlaces: [{ ...place, asked }] })).toEqual([]);
  });
});
