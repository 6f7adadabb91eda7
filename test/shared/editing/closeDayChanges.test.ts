import { describe, expect, it } from "vitest";
import { closeDay, proposedActual, reopenDay } from "../../../shared/editing/closeDayChanges.ts";
import { nameOfChangeFor } from "./changeWords.ts";
import { after, contextOf, editableOf, shift, sketch, TUESDAY } from "./rosterSketch.ts";

const document = sketch();
const start = editableOf(document);
const actual = {
  shifts: [shift("d1", { from: "08:10" })],
  attendance: [{ childId: "c1", from: "08:20", to: "16:30", groupId: "g1" }],
};

describe("closing a day", () => {
  it("records what happened beside the plan", () => {
    const change = closeDay(contextOf(start), TUESDAY, actual, "2026-11-25");
    const closed = after(start, change);
    expect(closed.roster).toEqual({
      ...start.roster,
      closedDays: [{ date: TUESDAY, closedOn: "2026-11-25", ...actual }],
    });
    expect(nameOfChangeFor(change)).toBe("Dag afgesloten: di 24 nov");
  });

  it("again mends what was recorded, keeps the day on which it was closed, and says nothing of what is the same", () => {
    const closed = after(start, closeDay(contextOf(start), TUESDAY, actual, "2026-11-25"));
    expect(closeDay(contextOf(closed), TUESDAY, actual, "2026-11-27")).toBeNull();
    const mended = after(closed, closeDay(contextOf(closed), TUESDAY, { shifts: actual.shifts }, "2026-11-27"));
    expect(mended.roster.closedDays).toEqual([{ date: TUESDAY, closedOn: "2026-11-25", shifts: actual.shifts }]);
  });

  it("is taken back whole", () => {
    const closed = after(start, closeDay(contextOf(start), TUESDAY, actual, TUESDAY));
    expect(after(closed, reopenDay(contextOf(closed), TUESDAY))).toEqual(start);
    expect(reopenDay(contextOf(start), TUESDAY)).toBeNull();
  });

  it("cannot be before the day is there, or for a day of another week", () => {
    expect(() => closeDay(contextOf(start), TUESDAY, actual, "2026-11-23")).toThrow("closedTooEarly");
    expect(() => closeDay(contextOf(start), "2026-12-01", actual, "2026-12-02")).toThrow("outsideWeek");
  });

  it("starts from the plan without who is away", () => {
    const away = [{ date: TUESDAY, from: "12:00", to: "24:00", reason: "ziek" as const }];
    const staff = document.staff.map((person) => (person.id === "s2" ? { ...person, unavailable: away } : person));
    const proposed = proposedActual({ ...document, staff }, contextOf(start), TUESDAY);
    expect(proposed.shifts.map(({ id, to }) => [id, to])).toEqual([
      ["d1", "17:00"],
      ["d2", "12:00"],
    ]);
    expect(proposed.attendance).toEqual([{ childId: "c1", from: "08:00", to: "17:00", groupId: "g1" }]);
  });
});
