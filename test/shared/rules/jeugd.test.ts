import { describe, expect, it } from "vitest";
import { labourOutcome, MON, TUE, WED, work } from "./labourSketch.ts";

type Shifts = ReturnType<typeof work>[];
const MINOR = { role: "stagiair", birthDate: "2009-06-01" };
const young = (shifts: Shifts, person: object = MINOR, others: Record<string, Shifts> = { "2026-W47": [] }) =>
  labourOutcome("jeugd", { shifts, person, others });
const measuredOf = (...shifts: Shifts) =>
  young(shifts).findings.map(({ measured, required }) => `${measured}/${required}`);

describe("jeugd", () => {
  it.each([
    ["17:29", []],
    ["17:30", []],
    ["17:31", ["541/540"]],
  ])("allows nine hours a day: 08:00-%s with half an hour of break", (to, expected) => {
    expect(measuredOf(work(TUE, `08:00-${to}`, ["12:00-12:30"]))).toEqual(expected);
  });

  it.each([
    ["12:29", [], []],
    ["12:30", [], []],
    ["12:31", [], ["0/30"]],
    ["15:00", ["10:00-10:29"], ["29/30"]],
    ["15:00", ["10:00-10:15", "12:00-12:15"], []],
    ["15:00", ["10:00-10:14", "12:00-12:16"], ["16/30"]],
  ])("asks for half an hour of break after 4.5 hours: 08:00-%s with %j", (to, pauses, expected) => {
    expect(measuredOf(work(TUE, `08:00-${to}`, pauses))).toEqual(expected);
  });

  it.each([
    ["17:59", []],
    ["18:00", []],
    ["18:01", ["719/720"]],
  ])("asks for twelve hours of rest, the first time too: until %s and from 6:00", (end, expected) => {
    expect(measuredOf(work(MON, `15:00-${end}`), work(TUE, "06:00-10:00"))).toEqual(expected);
  });

  it.each([
    ["2008-11-24", 0],
    ["2008-11-25", 1],
    ["2008-11-26", 1],
  ])("holds until the eighteenth birthday: born %s, on 24 November 2026", (birthDate, count) => {
    expect(young([work(TUE, "08:00-13:00")], { role: "stagiair", birthDate }).findings).toHaveLength(count);
  });

  it("reads the age on the day itself, and for a rest on the day on which it ends", () => {
    const shifts = [work(TUE, "15:00-19:00"), work(WED, "06:00-11:00")];
    expect(young(shifts, { role: "pm", birthDate: "2008-11-25" }).findings).toEqual([]);
    expect(young(shifts, { role: "pm", birthDate: "2008-11-26" }).findings).toMatchObject([
      { date: WED, measured: 660 },
      { date: WED, measured: 0 },
    ]);
  });

  it("gives each demand a finding and a key of its own, with its sentence", () => {
    const outcome = young([work(MON, "13:00-20:00", ["15:00-15:30"]), work(TUE, "06:00-15:30")]);
    expect(outcome.findings).toMatchObject([
      { severity: "overtreding", unit: "person:s1", date: TUE, time: null, measured: 570, required: 540 },
      { severity: "overtreding", unit: "person:s1", date: TUE, time: null, measured: 600, required: 720 },
      { severity: "overtreding", unit: "person:s1", date: TUE, time: "06:00-15:30", measured: 0, required: 30 },
    ]);
    expect(new Set(outcome.keys).size).toBe(3);
    expect(outcome.sentences).toEqual([
      "Sanne werkt deze dag 9 u 30; onder de 18 mag hoogstens 9 u.",
      "Sanne heeft tussen ma 23 nov 20:00 en di 24 nov 06:00 maar 10 u rust; onder de 18 is 12 u nodig.",
      "Onder de 18: Sanne werkt 9 u 30 met 0 minuten pauze; 30 minuten is nodig.",
    ]);
    expect(outcome.citations[0]).toBe("ATW art. 5:3, 5:4 en 5:7 jeugd@2019-01-01");
  });

  it("counts a shift at school as work", () => {
    const school = work(TUE, "08:00-12:00", [], { activity: "school", groupId: null });
    expect(measuredOf(school, work(TUE, "13:00-19:00", ["16:00-16:30"]))).toEqual(["570/540"]);
  });

  it.each([
    ["bio", ["birthDateNotRecorded"]],
    ["stagiair", ["birthDateNotRecorded"]],
    ["pm", []],
    ["groepshulp", []],
    ["vrijwilliger", []],
  ])("is not evaluated for a %s without a birth date where that is often young", (role, reasons) => {
    const outcome = young([work(TUE, "08:00-18:00")], { role });
    expect(outcome.findings).toEqual([]);
    expect(outcome.reasons).toEqual(reasons);
  });

  it("asks for a birth date only of who works that week", () => {
    expect(young([], { role: "bio" }).notEvaluated).toEqual([]);
  });

  it("leaves the rest before the week open when the week before is not on record, and only with a minor", () => {
    const shifts = [work(TUE, "08:00-12:00")];
    expect(young(shifts, MINOR, {}).notEvaluated).toEqual([
      { rule: "jeugd", reason: "previousWeekMissing", unit: null, date: null },
    ]);
    expect(young(shifts, { role: "bio", birthDate: "2000-01-01" }, {}).notEvaluated).toEqual([]);
  });

  it("reads the rest from the week before", () => {
    const before = { "2026-W47": [work("2026-11-22", "15:00-19:00")] };
    expect(young([work(MON, "06:00-10:00")], MINOR, before).findings).toMatchObject([{ date: MON, measured: 660 }]);
  });

  it("leaves a rest that ends after the week to the week in which it ends", () => {
    const after = { "2026-W47": [], "2026-W49": [work("2026-11-30", "06:00-10:00")] };
    expect(young([work("2026-11-29", "15:00-19:00")], MINOR, after).findings).toEqual([]);
  });

  it("is not evaluated on 31 December 2018, and is on 1 January 2019", () => {
    const { findings, reasons } = labourOutcome("jeugd", {
      week: "2019-W01",
      person: { role: "stagiair", birthDate: "2002-06-01" },
      shifts: ["2018-12-31", "2019-01-01"].map((date) => work(date, "08:00-13:00")),
      others: { "2018-W52": [] },
    });
    expect(findings.map(({ date }) => date)).toEqual(["2019-01-01"]);
    expect(reasons).toEqual(["noParametersForDate"]);
  });
});
