import { describe, expect, it } from "vitest";
import { labourOutcome, MON, work } from "./labourSketch.ts";
import { otherWeeksOf, shiftsOf } from "./yearSketch.ts";

const COACH = { id: "c1", role: "coach" };
const COACHED = { id: "s1", name: "Sanne", role: "pm", coachedOn: ["2026-01-01"] };
const HERE = { coaching: { centres: 1, fte: 2 } };
const byCoach = { staffId: "c1", activity: "coaching", groupId: null };

/** A year that is wholly on record. */
const year = (
  minutes: number,
  { staff = [COACH, COACHED], location = HERE as object, more = byCoach as object } = {},
) =>
  labourOutcome("coachuren", {
    staff,
    location,
    shifts: [],
    others: otherWeeksOf(2026, "2026-W48", shiftsOf(minutes, more)),
  });

describe("coachuren of the coach", () => {
  it.each([
    [4199, [[4199, 4200]]],
    [4200, []],
    [4201, []],
  ])("asks for 50 hours a centre and 10 hours a fte: %d minutes for one centre and 2 fte", (minutes, expected) => {
    expect(year(minutes).findings.map(({ measured, required }) => [measured, required])).toEqual(expected);
  });

  it.each([
    [{ centres: 2, fte: 0 }, 6000],
    [{ centres: 1, fte: 12.8 }, 10_680],
    [{ centres: 1, fte: 0.5 }, 3300],
  ])("reckons %j as %d minutes", (coaching, required) => {
    expect(year(0, { location: { coaching } }).findings).toMatchObject([{ measured: 0, required }]);
  });

  it("gives one aandachtspunt about the location, on the first day of the week", () => {
    const outcome = year(600);
    expect(outcome.findings).toEqual([
      {
        severity: "aandachtspunt",
        unit: "location:l1",
        date: MON,
        time: null,
        measured: 600,
        required: 4200,
        staffIds: [],
        childIds: [],
      },
    ]);
    expect(outcome.sentences).toEqual(["In 2026 is 10 u coaching gepland; 70 u is nodig."]);
    expect(outcome.citations).toEqual(["Bkk art. 8, art. 17, bijlage 2 coachuren.uren@2019-01-01"]);
  });

  it("counts coaching by the coach alone: not office work, not what another does", () => {
    expect(year(4200, { more: { ...byCoach, activity: "kantoor" } }).findings).toMatchObject([{ measured: 0 }]);
    expect(year(4200, { more: { ...byCoach, staffId: "s1" } }).findings).toMatchObject([{ measured: 0 }]);
  });

  it("counts coaching in a block of another shift", () => {
    const blocks = [{ from: "09:00", to: "10:00", activity: "coaching" }];
    const shifts = [
      work("2026-05-05", "08:00-12:00", [], { staffId: "c1", activity: "kantoor", groupId: null, blocks }),
    ];
    const others = otherWeeksOf(2026, "2026-W48", shifts);
    expect(labourOutcome("coachuren", { staff: [COACH], location: HERE, shifts: [], others }).findings).toMatchObject([
      { measured: 60 },
    ]);
  });

  it("counts coaching in a block of a shift on a group, and of each person what that person does", () => {
    const blocks = [{ from: "09:00", to: "10:00", activity: "coaching", groupId: null }];
    const shifts = [
      work("2026-05-05", "08:00-12:00", [], { staffId: "s1", blocks }),
      work("2026-05-05", "08:00-12:00", [], { staffId: "c1", blocks }),
      work("2026-05-06", "08:00-12:00", [], { staffId: "s1", activity: "coaching", groupId: null }),
    ];
    const others = otherWeeksOf(2026, "2026-W48", shifts);
    expect(
      labourOutcome("coachuren", { staff: [COACHED, COACH], location: HERE, shifts: [], others }).findings,
    ).toMatchObject([{ measured: 60 }]);
  });

  it("is decided on the weeks of the year, whatever other years are on record", () => {
    const beside = { "2025-W52": [], "2027-W01": [] };
    const all = otherWeeksOf(2026, "2026-W48", []);
    const { "2026-W30": _, "2026-W31": __, ...some } = all;
    const of = (others: typeof all) =>
      labourOutcome("coachuren", { staff: [COACH], location: HERE, shifts: [], others: { ...others, ...beside } });
    expect(of(all)).toMatchObject({ findings: [{ measured: 0 }], reasons: [] });
    expect(of(some)).toMatchObject({ findings: [], reasons: ["yearNotRecorded"] });
  });

  it("counts the days of the calendar year alone, in a week that lies in two", () => {
    // Week 2026-W01 begins on Monday 29 December 2025.
    const shifts = ["2025-12-31", "2026-01-01"].map((date) => work(date, "08:00-12:00", [], byCoach));
    const others = otherWeeksOf(2026, "2026-W48", shifts);
    expect(labourOutcome("coachuren", { staff: [COACH], location: HERE, shifts: [], others }).findings).toMatchObject([
      { measured: 240 },
    ]);
  });

  it("is not evaluated while weeks of the year are missing, unless it is enough already", () => {
    const some = (minutes: number, week: string) =>
      labourOutcome("coachuren", {
        staff: [COACH, COACHED],
        location: HERE,
        shifts: [],
        others: Object.fromEntries(
          Object.entries(otherWeeksOf(2026, "2026-W48", shiftsOf(minutes, byCoach))).filter(([name]) => name !== week),
        ),
      });
    for (const week of ["2026-W01", "2026-W30", "2026-W53"]) {
      expect(some(4199, week), week).toMatchObject({ findings: [], reasons: ["yearNotRecorded"] });
      expect(some(4200, week), week).toMatchObject({ findings: [], reasons: [] });
    }
  });

  it("is not evaluated without the centres and fte of 1 January", () => {
    expect(year(4200, { location: {} })).toMatchObject({ findings: [], reasons: ["coachingNotRecorded"] });
  });

  it("is decided by the law of 1 January: not for 2018", () => {
    const of = (week: string) => labourOutcome("coachuren", { week, staff: [], location: HERE, shifts: [] });
    expect(of("2018-W52").reasons).toEqual(["noParametersForDate"]);
    expect(of("2019-W01").reasons).toEqual(["yearNotRecorded"]);
  });
});

describe("coachuren of every beroepskracht", () => {
  const missing = (...staff: object[]) =>
    year(4200, { staff: [COACH, ...staff] as (typeof COACH)[] }).findings.flatMap(({ staffIds }) => staffIds);

  it.each([
    ["2025-12-31", ["s1"]],
    ["2026-01-01", []],
    ["2026-12-31", []],
    ["2027-01-01", ["s1"]],
  ])("looks for a date in the year: coached on %s", (date, expected) => {
    expect(missing({ id: "s1", role: "pm", coachedOn: [date] })).toEqual(expected);
  });

  it("names who has none on record in one aandachtspunt, in order", () => {
    const staff = [
      { id: "s2", name: "Daan V.", role: "andersgekwalificeerd", coachedOn: [] },
      { id: "s1", name: "Sanne", role: "pm" },
    ];
    const outcome = year(4200, { staff: [COACH, ...staff] });
    expect(outcome.findings).toMatchObject([
      { severity: "aandachtspunt", unit: "location:l1", date: MON, measured: null, required: null },
    ]);
    expect(outcome.findings[0]?.staffIds).toEqual(["s1", "s2"]);
    expect(outcome.sentences).toEqual(["In 2026 is geen coaching vastgelegd voor Sanne, Daan V."]);
  });

  it.each(["bio", "stagiair", "groepshulp", "vrijwilliger", "overig"])("does not ask it of a %s", (role) => {
    expect(missing({ id: "s1", role })).toEqual([]);
  });

  it.each([
    ["2025-12-31", undefined, []],
    ["2026-01-01", undefined, ["s1"]],
    [undefined, "2026-12-31", ["s1"]],
    [undefined, "2027-01-01", []],
  ])("asks it of who is in service in the year: until %s, from %s", (to, from, expected) => {
    expect(missing({ id: "s1", role: "pm", employment: { from, to } })).toEqual(expected);
  });

  it("is not evaluated while weeks of the year are missing", () => {
    const { reasons } = labourOutcome("coachuren", {
      staff: [{ id: "s1", role: "pm" }],
      location: { coaching: { centres: 1, fte: 0 } },
      shifts: [],
    });
    expect(reasons).toEqual(["yearNotRecorded"]);
  });
});
