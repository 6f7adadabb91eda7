import { describe, expect, it } from "vitest";
import { labourOutcome, MON, SAT, TUE, WED, WEEK, work } from "./labourSketch.ts";

const worked = (...shifts: ReturnType<typeof work>[]) => labourOutcome("arbeidsduur", { shifts });
/** Twelve hours net. */
const full = (date: string) => work(date, "07:00-19:45", ["12:00-12:45"]);

describe("arbeidsduur", () => {
  it.each([
    ["19:44", []],
    ["19:45", []],
    ["19:46", [721]],
  ])("allows twelve hours net a day: 07:00-%s with 45 minutes of break", (to, expected) => {
    const { findings } = worked(work(TUE, `07:00-${to}`, ["12:00-12:45"]));
    expect(findings.map(({ measured }) => measured)).toEqual(expected);
  });

  it.each([
    ["09:00-09:00", 0],
    ["09:00-09:01", 1],
  ])("allows sixty hours a week: five full days and %s on Saturday", (span, count) => {
    const more = span === "09:00-09:00" ? [] : [work(SAT, span)];
    expect(worked(...WEEK.slice(0, 5).map(full), ...more).findings).toHaveLength(count);
  });

  it("adds up the stretches of a day, and takes an interruption of fourteen minutes as work", () => {
    expect(worked(work(TUE, "06:00-12:30"), work(TUE, "15:00-20:31")).findings).toMatchObject([{ measured: 721 }]);
    expect(worked(work(TUE, "07:00-19:14", ["12:00-12:14"])).findings).toMatchObject([{ measured: 734 }]);
    expect(worked(work(TUE, "07:00-19:15", ["12:00-12:15"])).findings).toEqual([]);
  });

  it("gives a day and a week as two findings with a key of their own, on one date if need be", () => {
    const outcome = worked(work(MON, "07:00-19:46", ["12:00-12:45"]), ...WEEK.slice(1, 5).map(full));
    const common = {
      severity: "overtreding",
      unit: "person:s1",
      date: MON,
      time: null,
      staffIds: ["s1"],
      childIds: [],
    };
    expect(outcome.findings).toEqual([
      { ...common, measured: 721, required: 720 },
      { ...common, measured: 3601, required: 3600 },
    ]);
    expect(new Set(outcome.keys).size).toBe(2);
    expect(outcome.sentences).toEqual([
      "Sanne werkt deze dag 12 u 01; hoogstens 12 u mag.",
      "Sanne werkt deze week 60 u 01; hoogstens 60 u mag.",
    ]);
  });

  it("counts two shifts at once one time", () => {
    expect(worked(work(TUE, "08:00-18:00"), work(TUE, "08:00-18:00", [], { activity: "kantoor" })).findings).toEqual(
      [],
    );
  });

  it("counts neither time away nor time outside employment", () => {
    const shifts = [work(TUE, "06:00-22:00")];
    const away = { unavailable: [{ date: TUE }] };
    expect(labourOutcome("arbeidsduur", { person: away, shifts }).findings).toEqual([]);
    expect(labourOutcome("arbeidsduur", { person: { employment: { from: WED } }, shifts }).findings).toEqual([]);
  });

  it("is not evaluated on 31 December 2018, nor that week as a whole, and is on 1 January 2019", () => {
    const dates = ["2018-12-31", "2019-01-01", "2019-01-02", "2019-01-03", "2019-01-04"];
    const { findings, reasons } = labourOutcome("arbeidsduur", {
      week: "2019-W01",
      shifts: dates.map((date) => work(date, "06:00-22:00", ["12:00-13:00"])),
    });
    expect(findings.map(({ date }) => date)).toEqual(dates.slice(1));
    expect(reasons).toEqual(["noParametersForDate"]);
  });
});
