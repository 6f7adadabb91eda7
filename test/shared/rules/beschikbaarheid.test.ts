import { describe, expect, it } from "vitest";
import { labourOutcome, TUE, WED, work } from "./labourSketch.ts";

const availability = [{ weekday: 2, from: "08:00", to: "17:00" }];
const planned = (person: object, ...shifts: ReturnType<typeof work>[]) =>
  labourOutcome("beschikbaarheid", { person, shifts });

describe("beschikbaarheid", () => {
  it.each([
    ["08:01-16:59", []],
    ["08:00-17:00", []],
    ["07:59-17:00", ["07:59-08:00"]],
    ["08:00-17:01", ["17:00-17:01"]],
    ["07:00-18:00", ["07:00-08:00", "17:00-18:00"]],
  ])("compares %s with availability from 8:00 to 17:00 to the minute", (span, times) => {
    expect(planned({ availability }, work(TUE, span)).findings.map(({ time }) => time)).toEqual(times);
  });

  it("reads the availability of the weekday, and joins windows and shifts that touch", () => {
    const windows = [...availability, { weekday: 2, from: "17:00", to: "19:00" }];
    expect(planned({ availability: windows }, work(TUE, "08:00-19:00")).findings).toEqual([]);
    expect(
      planned({ availability }, work(WED, "08:00-10:00"), work(WED, "10:00-12:00", ["11:00-11:15"])).findings,
    ).toEqual([
      {
        severity: "aandachtspunt",
        unit: "person:s1",
        date: WED,
        time: "08:00-12:00",
        measured: null,
        required: null,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
  });

  it("takes absent availability as always, and an empty list as never", () => {
    expect(planned({}, work(TUE, "06:00-22:00")).findings).toEqual([]);
    expect(planned({ availability: [] }, work(TUE, "06:00-22:00")).findings).toHaveLength(1);
  });

  it.each(["ziek", "verlof", "school", "examen", "voorschakel", "overig", undefined])(
    "finds a shift in an absence with reason %s, and does not say the reason",
    (reason) => {
      const outcome = planned({ unavailable: [{ date: TUE, reason }] }, work(TUE, "08:00-17:00"));
      expect(outcome.findings).toMatchObject([{ severity: "aandachtspunt", time: "08:00-17:00" }]);
      expect(outcome.facts).toEqual([["plannedWhileAway", {}]]);
      expect(outcome.sentences).toEqual(["Sanne is ingeroosterd, maar afwezig gemeld; deze uren tellen niet mee."]);
    },
  );

  it("finds only the minutes of a voorschakel dagdeel that a shift is in", () => {
    const unavailable = [{ date: TUE, from: "13:00", to: "17:00", reason: "voorschakel" }];
    const times = (span: string) => planned({ unavailable }, work(TUE, span)).findings.map(({ time }) => time);
    expect(times("08:00-13:00")).toEqual([]);
    expect(times("08:00-13:01")).toEqual(["13:00-13:01"]);
    expect(times("16:59-18:00")).toEqual(["16:59-17:00"]);
    expect(times("17:00-18:00")).toEqual([]);
  });

  it("says an absence once: it is not outside availability as well, nor a second absence", () => {
    const unavailable = [
      { date: TUE, from: "08:00", to: "12:00", reason: "verlof" },
      { date: TUE, from: "10:00", to: "14:00", reason: "school" },
      { date: WED, reason: "school" },
    ];
    const { findings, facts } = planned({ unavailable, availability: [] }, work(TUE, "09:00-15:00"));
    expect(findings.map(({ time }) => time)).toEqual(["09:00-12:00", "12:00-14:00", "14:00-15:00"]);
    expect(facts.map(([name]) => name)).toEqual(["plannedWhileAway", "plannedWhileAway", "outsideAvailability"]);
  });

  it("does not compare a shift at school, nor one outside employment", () => {
    const unavailable = [{ date: TUE, reason: "school" }];
    const school = work(TUE, "09:00-16:00", [], { activity: "school", groupId: null });
    expect(planned({ unavailable, availability: [] }, school).findings).toEqual([]);
    expect(planned({ availability: [], employment: { from: WED } }, work(TUE, "09:00-16:00")).findings).toEqual([]);
  });

  it("says what would help", () => {
    expect(planned({ availability: [] }, work(TUE, "09:00-16:00"))).toMatchObject({
      sentences: ["Sanne is ingeroosterd buiten de eigen beschikbaarheid."],
      hints: ["Overleg, of plan iemand die dan beschikbaar is."],
    });
  });

  it("is not evaluated before 2019", () => {
    const { reasons } = labourOutcome("beschikbaarheid", { week: "2018-W52", shifts: [] });
    expect(reasons).toEqual(new Array(7).fill("noParametersForDate"));
  });
});
