import { describe, expect, it } from "vitest";
import {
  changeOfDuty,
  changeOfMerge,
  publishedChanges,
  withChange,
} from "../../../renderer/publishing/publishedChanges.ts";
import { asksLateCause, lateCauseOf, overtredingenByRule, termOf } from "../../../renderer/publishing/publishModel.ts";
import { differencesOf, firstPair, NOW, versionName } from "../../../renderer/publishing/versionsModel.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { publishWeek } from "../../../shared/editing/publishChanges.ts";
import { addShift, moveShift, removeShift } from "../../../shared/editing/shiftChanges.ts";
import { after, contextOf, editableOf, MONDAY, shift, sketch } from "../../shared/editing/rosterSketch.ts";
import { exampleDocument } from "../fakeSurroundings.ts";

const start = editableOf(sketch());
const publish = (records: typeof start, on: string, prefix: string) =>
  after(records, publishWeek(contextOf(records, prefix), on, null));
const published = publish(start, "2026-10-30", "v");

describe("the term in which a roster must be known", () => {
  it("is counted from today to the first duty", () => {
    expect(termOf(start.roster, "2026-11-02")).toEqual({
      kind: "met",
      days: 21,
      required: 21,
      firstDate: MONDAY,
      publishedOn: "2026-11-02",
    });
    const late = termOf(start.roster, "2026-11-03");
    expect(late).toMatchObject({ kind: "late", days: 20 });
    expect(asksLateCause(start.roster, late)).toBe(true);
  });

  it("keeps to the first publication, and asks no cause again", () => {
    const term = termOf({ ...start.roster, publishedOn: "2026-11-20" }, "2026-11-22");
    expect(term).toMatchObject({ kind: "late", days: 3, publishedOn: "2026-11-20" });
    expect(asksLateCause({ ...start.roster, publishedOn: "2026-11-20" }, term)).toBe(false);
  });

  it("says nothing of a week without shifts, or before the cao", () => {
    expect(termOf({ ...start.roster, shifts: [] }, "2026-11-02")).toEqual({ kind: "noShifts" });
    const early = { ...start.roster, shifts: [shift("d1", { date: "2020-03-03" })] };
    expect(termOf(early, "2020-03-01")).toEqual({ kind: "unknown" });
  });

  it("knows the causes of being late as they are recorded", () => {
    expect([lateCauseOf("none"), lateCauseOf("ziekte")]).toEqual([null, "ziekte"]);
  });
});

it("the overtredingen are told by rule, and add up", () => {
  const check = checkWeek(exampleDocument(), "2026-W49");
  const rules = overtredingenByRule(check);
  expect(rules.reduce((total, [, count]) => total + count, 0)).toBe(check.summary.overtredingen);
  expect(new Map(rules).get("bkr")).toBeGreaterThan(0);
});

describe("what changed since the publication", () => {
  const context = contextOf(published, "m");
  const edited = after(
    after(published, moveShift(context, "d1", { from: 540 })),
    addShift(context, shift("d9", { staffId: "s3" })),
  );

  it("is known by shift", () => {
    expect(changeOfDuty(edited.roster, "d1")).toBe("changed");
    const [added] = edited.roster.shifts.filter(({ staffId }) => staffId === "s3");
    expect(changeOfDuty(edited.roster, added?.id ?? "")).toBe("added");
    expect(changeOfDuty(edited.roster, "d2")).toBeNull();
    expect(publishedChanges(edited.roster)).toHaveLength(2);
    expect(publishedChanges(edited.roster)).toBe(publishedChanges(edited.roster));
  });

  it("is nothing in a concept, or where no version is kept", () => {
    expect(publishedChanges(start.roster)).toEqual([]);
    expect(publishedChanges({ ...start.roster, status: "published" })).toEqual([]);
  });

  it("is heard with the shift", () => {
    expect(withChange("Fatima B.", "changed")).toBe("Fatima B., gewijzigd sinds publicatie");
    expect(withChange("Fatima B.", null)).toBe("Fatima B.");
  });
});

describe("a merge of a published week", () => {
  const merge = { date: MONDAY, from: "07:00", to: "08:00", groupIds: ["g1", "g2"] };
  const known = publish(editableOf(sketch({ merges: [merge] })), "2026-10-30", "v");

  it("is marked when it got other times or is new, and not while it is as it was published", () => {
    expect(changeOfMerge(known.roster, merge)).toBeNull();
    const longer = { ...merge, to: "08:30" };
    expect(changeOfMerge({ ...known.roster, merges: [longer] }, longer)).toBe("changed");
    const added = { ...merge, from: "17:00", to: "18:00" };
    const both = { ...known.roster, merges: [merge, added] };
    expect([changeOfMerge(both, merge), changeOfMerge(both, added)]).toEqual([null, "added"]);
  });

  it("is not marked in a concept", () => {
    expect(changeOfMerge({ ...known.roster, status: "draft", merges: [] }, merge)).toBeNull();
  });
});

describe("versions that are compared", () => {
  it("begin with the last one and the roster as it stands", () => {
    const edited = after(published, removeShift(contextOf(published, "m"), "d1")).roster;
    const pair = firstPair(edited);
    expect(pair).toEqual({ from: published.roster.versions?.[0]?.id, to: NOW });
    expect(differencesOf(edited, pair)).toMatchObject([{ kind: "removed" }]);
    expect(differencesOf(edited, { from: NOW, to: pair.from })).toMatchObject([{ kind: "added" }]);
    expect(differencesOf(edited, { from: "gone", to: NOW })).toEqual([]);
  });

  it("or with the two last ones where nothing changed since", () => {
    const second = publish(after(published, removeShift(contextOf(published, "m"), "d1")), "2026-11-10", "w").roster;
    const [first, last] = second.versions ?? [];
    expect(firstPair(second)).toEqual({ from: first?.id, to: last?.id });
    expect(versionName(second.versions ?? [], 1)).toBe("Versie 2, 10 november 2026");
  });

  it("are none before the first publication", () => {
    expect(firstPair(start.roster)).toEqual({ from: NOW, to: NOW });
  });
});
