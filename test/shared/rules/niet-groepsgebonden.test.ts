import { describe, expect, it } from "vitest";
import { labourOutcome, MON } from "./labourSketch.ts";
import { otherWeeksOf, shiftsOf } from "./yearSketch.ts";

/** 1.4 fte of 36 hours, which asks for 70 hours. */
const STAFF: object[] = [
  { id: "s1", role: "pm", contractMinutesPerWeek: 2160 },
  { id: "s2", role: "pm", contractMinutesPerWeek: 864 },
];
const OFFICE = { staffId: "s1", activity: "kantoor", groupId: null };

/** A year that is wholly on record. */
const year = (minutes: number, more: object = OFFICE, staff: readonly object[] = STAFF) =>
  labourOutcome("niet-groepsgebonden", {
    staff,
    shifts: [],
    others: otherWeeksOf(2026, "2026-W48", shiftsOf(minutes, more)),
  });

describe("niet-groepsgebonden", () => {
  it.each([
    [4199, [[4199, 4200]]],
    [4200, []],
    [4201, []],
  ])("asks for 50 hours a fte: %d minutes for 1.4 fte", (minutes, expected) => {
    expect(year(minutes).findings.map(({ measured, required }) => [measured, required])).toEqual(expected);
  });

  it("gives one info about the location, on the first day of the week", () => {
    const outcome = year(600);
    expect(outcome.findings).toEqual([
      {
        severity: "info",
        unit: "location:l1",
        date: MON,
        time: null,
        measured: 600,
        required: 4200,
        staffIds: [],
        childIds: [],
      },
    ]);
    expect(outcome.sentences).toEqual(["In 2026 is 10 u buiten de groep gepland; 70 u is afgesproken."]);
    expect(outcome.citations).toEqual(["CAO Kinderopvang 2024, art. 2.1 lid 4 niet-groepsgebonden@2025-01-01"]);
  });

  it.each([
    ["kantoor", 0],
    ["coaching", 0],
    ["overleg", 0],
    ["huishoudelijk", 0],
    ["groep", 1],
    ["school", 1],
  ])("takes %s as off the group or not", (activity, count) => {
    expect(year(4200, { staffId: "s1", activity }).findings).toHaveLength(count);
  });

  it("counts the hours of PM'ers alone, those who came later too", () => {
    const staff = [
      ...STAFF,
      { id: "h1", role: "groepshulp" },
      { id: "s3", role: "pm", employment: { from: "2026-01-02" } },
    ];
    expect(year(4200, { ...OFFICE, staffId: "h1" }, staff).findings).toMatchObject([{ measured: 0, required: 4200 }]);
    expect(year(4200, { ...OFFICE, staffId: "s3" }, staff).findings).toEqual([]);
  });

  it.each([
    [{ from: "2026-01-01" }, 3000],
    [{ from: "2026-01-02" }, null],
    [{ to: "2026-01-01" }, 3000],
    [{ to: "2025-12-31" }, null],
  ])("reckons with who is in service on 1 January: %j", (employment, required) => {
    const staff = [{ id: "s1", role: "pm", contractMinutesPerWeek: 2160, employment }];
    expect(year(0, OFFICE, staff).findings.map((finding) => finding.required)).toEqual(
      required === null ? [] : [required],
    );
  });

  it("is not evaluated while weeks of the year are missing, unless it is enough already", () => {
    const week = (minutes: number) =>
      labourOutcome("niet-groepsgebonden", {
        week: "2026-W10",
        staff: [{ id: "s1", role: "pm", contractMinutesPerWeek: 72 }],
        shifts: shiftsOf(minutes, OFFICE),
      });
    // A contract of 1 hour 12 asks for 100 minutes.
    expect(week(99)).toMatchObject({ findings: [], reasons: ["yearNotRecorded"] });
    expect(week(100)).toMatchObject({ findings: [], reasons: [] });
  });

  it("is not evaluated for PM'ers without a contract on record", () => {
    const outcome = year(0, OFFICE, [...STAFF, { id: "s3", role: "pm" }, { id: "h1", role: "groepshulp" }]);
    expect(outcome.findings).toEqual([]);
    expect(outcome.notEvaluated.map(({ reason, unit }) => [reason, unit?.ids])).toEqual([
      ["contractMinutesNotRecorded", ["s3"]],
    ]);
  });

  it("is decided by the law of 1 January: not for 2021", () => {
    const of = (week: string) => labourOutcome("niet-groepsgebonden", { week, staff: STAFF, shifts: [] }).reasons;
    expect(of("2021-W52")).toEqual(["noParametersForDate"]);
    expect(of("2022-W01")).toEqual(["yearNotRecorded"]);
    expect(of("2024-W52")).toEqual(["yearNotRecorded"]);
    expect(of("2025-W01")).toEqual(["yearNotRecorded"]);
  });
});
