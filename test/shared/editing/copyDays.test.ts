import { describe, expect, it } from "vitest";
import { closeDay } from "../../../shared/editing/closeDayChanges.ts";
import { copyDayTo, copyWeek } from "../../../shared/editing/templateChanges.ts";
import { nameOfChangeFor } from "./changeWords.ts";
import { after, contextOf, editableOf, MONDAY, shift, sketch, TUESDAY } from "./rosterSketch.ts";

const WEDNESDAY = "2026-11-25";
const start = editableOf(sketch());

function onDate(date: string, records: typeof start): string[] {
  return records.roster.shifts
    .filter((one) => one.date === date)
    .map(({ staffId, from, to }) => `${staffId} ${from}-${to}`)
    .sort();
}

describe("a day that is copied to some others", () => {
  it("is one change, which puts it in the place of each", () => {
    const change = copyDayTo(contextOf(start), TUESDAY, [MONDAY, WEDNESDAY], "replace");
    const copied = after(start, change);
    expect(nameOfChangeFor(change)).toBe("Dag gekopieerd: di 24 nov → ma 23 nov, wo 25 nov");
    for (const date of [MONDAY, WEDNESDAY]) expect(onDate(date, copied)).toEqual(["s1 08:00-17:00", "s2 08:00-17:00"]);
  });

  it("fills what is free, and is nothing when all days have it", () => {
    const filled = after(start, copyDayTo(contextOf(start), TUESDAY, [MONDAY, WEDNESDAY], "fill"));
    expect(onDate(MONDAY, filled)).toEqual(["s1 09:00-17:00", "s2 08:00-17:00"]);
    expect(copyDayTo(contextOf(filled, "m"), TUESDAY, [MONDAY, WEDNESDAY], "fill")).toBeNull();
  });

  it("refuses a day of another week", () => {
    expect(() => copyDayTo(contextOf(start), TUESDAY, [MONDAY, "2026-12-01"], "fill")).toThrow("outsideWeek");
  });
});

it("a day that was closed stays as it was planned, whatever the week is filled with", () => {
  const closed = after(start, closeDay(contextOf(start), TUESDAY, { shifts: [] }, "2026-11-27"));
  const source = { ...start.roster, week: "2026-W47", shifts: [shift("x", { date: "2026-11-17" })], merges: [] };
  const { roster } = after(closed, copyWeek(contextOf(closed, "m"), source, "replace"));
  expect(roster.shifts.map(({ id }) => id).sort()).toEqual(["d1", "d2"]);
});
