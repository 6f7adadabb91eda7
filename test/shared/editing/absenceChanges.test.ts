import { describe, expect, it } from "vitest";
import { parseTime } from "../../../shared/calendar/time.ts";
import { reportAbsence, withdrawAbsence } from "../../../shared/editing/absenceChanges.ts";
import { fillPlace, openShift } from "../../../shared/editing/openPlaceChanges.ts";
import { nameOfChangeFor } from "./changeWords.ts";
import { after, contextOf, editableOf, inOrder, MONDAY, shift, sketch, TUESDAY } from "./rosterSketch.ts";

const start = editableOf(sketch());
const sick = (dates: readonly string[], from?: string, to?: string) => ({
  staffId: "s1",
  dates,
  reason: "ziek" as const,
  ...(from === undefined ? {} : { from: parseTime(from) }),
  ...(to === undefined ? {} : { to: parseTime(to) }),
});
const withdrawn = (from?: string, to?: string) => ({
  staffId: "s1",
  absences: [{ date: TUESDAY, ...(from && { from }), ...(to && { to }), reason: "ziek" as const }],
});

describe("reporting an absence", () => {
  it("records it and opens the shifts of those days, which keep their id and all that is planned in them", () => {
    const done = after(start, reportAbsence(contextOf(start), sick([MONDAY, TUESDAY])));
    expect(done.staff[0]?.unavailable).toEqual([
      { date: MONDAY, reason: "ziek" },
      { date: TUESDAY, reason: "ziek" },
    ]);
    expect(done.roster.shifts.map(({ id }) => id)).toEqual(["d2"]);
    expect(done.roster.openPlaces?.find(({ id }) => id === "d1")).toEqual({
      ...start.roster.shifts[0],
      absence: true,
      asked: [],
    });
    expect(done.roster.openPlaces).toHaveLength(2);
  });

  it("keeps the kind of absence off the roster and out of the name of the change", () => {
    const change = reportAbsence(contextOf(start), sick([TUESDAY]));
    const done = after(start, change);
    expect(JSON.stringify(done.roster)).not.toContain("ziek");
    expect(nameOfChangeFor(change)).toBe("Afwezigheid van Naam s1 gemeld");
  });

  it("of a part of the day opens that part, with breaks and tasks cut along", () => {
    const done = after(start, reportAbsence(contextOf(start), sick([TUESDAY], "12:45", "16:00")));
    expect(done.roster.shifts.filter(({ staffId, date }) => staffId === "s1" && date === TUESDAY)).toEqual([
      shift("d1", { to: "12:45", breaks: [{ from: "12:30", to: "12:45" }] }),
      shift("n1", { from: "16:00", blocks: [{ from: "16:00", to: "17:00", activity: "kantoor" }], partOf: "d1" }),
    ]);
    expect(done.roster.openPlaces).toMatchObject([
      {
        id: "n2",
        from: "12:45",
        to: "16:00",
        breaks: [{ from: "12:45", to: "13:00" }],
        blocks: [{ from: "15:00", to: "16:00" }],
        partOf: "d1",
      },
    ]);
    expect(done.staff[0]?.unavailable).toEqual([{ date: TUESDAY, from: "12:45", to: "16:00", reason: "ziek" }]);
  });

  it("of a day without a shift records it alone, and of another week too", () => {
    const done = after(start, reportAbsence(contextOf(start), sick(["2026-11-25", "2026-12-01"])));
    expect(done.roster).toEqual(start.roster);
    expect(done.staff[0]?.unavailable).toHaveLength(2);
  });

  it("a second time changes nothing", () => {
    const done = after(start, reportAbsence(contextOf(start), sick([TUESDAY])));
    expect(reportAbsence(contextOf(done), sick([TUESDAY]))).toBeNull();
  });

  it("of nobody, or of impossible times, cannot be", () => {
    expect(() => reportAbsence(contextOf(start), { ...sick([TUESDAY]), staffId: "weg" })).toThrow("unknownRecord");
    expect(() => reportAbsence(contextOf(start), sick([TUESDAY], "12:00", "12:00"))).toThrow("absenceTimes");
  });
});

describe("taking an absence back", () => {
  it.each([
    ["a whole day", undefined, undefined],
    ["a morning", "00:00", "12:40"],
    ["an afternoon", "12:40", "24:00"],
    ["some hours", "12:45", "16:00"],
  ])("of %s gives back what was there", (_what, from, to) => {
    const away = after(start, reportAbsence(contextOf(start), sick([TUESDAY], from, to)));
    const [absence] = away.staff[0]?.unavailable ?? [];
    if (!absence) throw new Error("nothing recorded");
    const done = after(away, withdrawAbsence(contextOf(away, "w"), { staffId: "s1", absences: [absence] }));
    expect(inOrder(done)).toEqual(inOrder(start));
  });

  it("leaves what was filled meanwhile with who took it", () => {
    const away = after(start, reportAbsence(contextOf(start), sick([TUESDAY])));
    const filled = after(away, fillPlace(contextOf(away), "d1", "s3"));
    const done = after(filled, withdrawAbsence(contextOf(filled), withdrawn()));
    expect(done.roster).toEqual(filled.roster);
    expect(done.staff[0]?.unavailable).toEqual([]);
  });

  it("leaves open what another absence still covers, and what the planner opened by hand", () => {
    const opened = after(start, openShift(contextOf(start), "d1"));
    const away = after(opened, reportAbsence(contextOf(opened), sick([TUESDAY])));
    expect(after(away, withdrawAbsence(contextOf(away), withdrawn())).roster).toEqual(away.roster);
    const sickToo = after(start, reportAbsence(contextOf(start), sick([TUESDAY])));
    const leave = { ...sick([TUESDAY], "10:00", "11:00"), reason: "verlof" as const };
    const twice = after(sickToo, reportAbsence(contextOf(sickToo), leave));
    expect(after(twice, withdrawAbsence(contextOf(twice), withdrawn())).roster).toEqual(twice.roster);
  });

  it("leaves open what the person cannot do because of other work by now", () => {
    const away = after(start, reportAbsence(contextOf(start), sick([TUESDAY], "08:00", "12:00")));
    const busy = {
      ...away,
      roster: {
        ...away.roster,
        shifts: [...away.roster.shifts, shift("x", { from: "09:00", to: "10:00", groupId: "g3" })],
      },
    };
    const done = after(busy, withdrawAbsence(contextOf(busy), withdrawn("08:00", "12:00")));
    expect(done.roster).toEqual(busy.roster);
  });

  it("of what is not recorded changes nothing", () => {
    expect(withdrawAbsence(contextOf(start), withdrawn())).toBeNull();
  });

  it("in parts, in any order, ends as it began", () => {
    const morning = after(start, reportAbsence(contextOf(start, "a"), sick([TUESDAY], "08:00", "12:45")));
    const day = after(morning, reportAbsence(contextOf(morning, "b"), sick([TUESDAY], "12:45", "17:00")));
    const half = after(day, withdrawAbsence(contextOf(day, "c"), withdrawn("08:00", "12:45")));
    const back = after(half, withdrawAbsence(contextOf(half, "d"), withdrawn("12:45", "17:00")));
    expect(inOrder(back)).toEqual(inOrder(start));
  });
});
