import { describe, expect, it } from "vitest";
import { closeDay } from "../../../shared/editing/closeDayChanges.ts";
import { addMerge } from "../../../shared/editing/mergeChanges.ts";
import { markAsked, openShift } from "../../../shared/editing/openPlaceChanges.ts";
import {
  changesClosedDay,
  changesPublished,
  keepingPublished,
  plannedDates,
} from "../../../shared/editing/planGuards.ts";
import { changesSincePublication, publishWeek } from "../../../shared/editing/publishChanges.ts";
import { moveShift, removeShift } from "../../../shared/editing/shiftChanges.ts";
import { after, contextOf, editableOf, MONDAY, sketch, TUESDAY } from "./rosterSketch.ts";

const TODAY = "2026-11-27";
const start = editableOf(sketch());

function made<T>(change: T | null): T {
  if (change === null) throw new Error("nothing changed");
  return change;
}

describe("the dates of which a change makes another plan", () => {
  it("are those that a shift leaves and comes to, and that of a merge", () => {
    const moved = moveShift(contextOf(start), "d1", { date: MONDAY });
    expect([...plannedDates(made(moved))].sort()).toEqual([MONDAY, TUESDAY]);
    const merge = { date: MONDAY, from: "07:00", to: "08:00", groupIds: ["g1", "g2"] };
    expect([...plannedDates(made(addMerge(contextOf(start), merge)))]).toEqual([MONDAY]);
  });

  it("are none where someone is only asked, and none where a week is published", () => {
    const open = after(start, openShift(contextOf(start), "d1"));
    expect(plannedDates(made(markAsked(contextOf(open, "m"), "d1", "s3", "asked", TODAY))).size).toBe(0);
    expect(plannedDates(made(publishWeek(contextOf(start), TODAY, null))).size).toBe(0);
  });
});

it("a closed day is changed by what plans another day into it, and by no other", () => {
  const closed = after(start, closeDay(contextOf(start), TUESDAY, { shifts: [] }, TODAY)).roster;
  const context = { ...contextOf(start, "m"), roster: closed };
  expect(changesClosedDay(closed, made(removeShift(context, "d1")))).toBe(true);
  expect(changesClosedDay(closed, made(moveShift(context, "d3", { date: TUESDAY })))).toBe(true);
  expect(changesClosedDay(closed, made(removeShift(context, "d3")))).toBe(false);
  expect(changesClosedDay(start.roster, made(removeShift(contextOf(start), "d1")))).toBe(false);
});

describe("a published week without a version", () => {
  const published = editableOf(sketch({ status: "published", publishedOn: "2026-10-30" }));
  const change = made(removeShift(contextOf(published), "d1"));

  it("keeps the roster as it was published with the first change, as part of that change", () => {
    const kept = keepingPublished(published.roster, change, TODAY);
    const { roster } = after(published, kept);
    expect(roster.versions).toMatchObject([{ madeOn: "2026-10-30", shifts: published.roster.shifts }]);
    expect(changesSincePublication(roster)).toMatchObject([{ kind: "removed", before: { record: { id: "d1" } } }]);
    const next = made(removeShift({ ...contextOf(published, "m"), roster }, "d2"));
    expect(keepingPublished(roster, next, TODAY)).toBe(next);
  });

  it("is dated today where it is not known when it was published", () => {
    const undated = { ...published.roster, publishedOn: null };
    const records = keepingPublished(undated, change, TODAY).records;
    expect(records.at(-1)).toMatchObject({ kind: "version", after: { madeOn: TODAY } });
  });

  it("a concept, and a change of something else, stay as they are", () => {
    const draft = made(removeShift(contextOf(start), "d1"));
    expect(keepingPublished(start.roster, draft, TODAY)).toBe(draft);
    expect(changesPublished(start.roster, draft)).toBe(false);
    expect(changesPublished(published.roster, change)).toBe(true);
    const again = made(publishWeek(contextOf(published), TODAY, null));
    expect(keepingPublished(published.roster, again, TODAY)).toBe(again);
  });
});
