import { describe, expect, it } from "vitest";
import { labourOutcome, TUE, work } from "./labourSketch.ts";

const onTuesday = (...shifts: ReturnType<typeof work>[]) => labourOutcome("pauze", { shifts });
const judged = (span: string, ...pauses: string[]) =>
  onTuesday(work(TUE, span, pauses)).findings.map(({ measured, required }) => `${measured}/${required}`);

describe("pauze", () => {
  it.each([
    ["08:00-13:29", [], []],
    ["08:00-13:30", [], []],
    ["08:00-13:31", [], ["0/30"]],
    // Net of the break: 5 h 30 is left.
    ["08:00-13:59", ["10:00-10:29"], []],
    ["08:00-14:00", ["10:00-10:29"], ["29/30"]],
    ["08:00-14:00", ["10:00-10:30"], []],
  ])("asks for half an hour when %s with breaks %j is more than 5.5 hours net", (span, pauses, expected) => {
    expect(judged(span, ...pauses)).toEqual(expected);
  });

  it.each([
    ["07:00-17:29", ["12:00-12:30"], []],
    ["07:00-17:30", ["12:00-12:30"], []],
    ["07:00-17:31", ["12:00-12:30"], ["30/45"]],
    ["07:00-18:00", ["12:00-12:44"], ["44/45"]],
    ["07:00-18:00", ["12:00-12:45"], []],
    ["07:00-18:00", ["09:00-09:15", "12:00-12:30"], []],
  ])("asks for three quarters when %s with breaks %j is more than 10 hours net", (span, pauses, expected) => {
    expect(judged(span, ...pauses)).toEqual(expected);
  });

  it.each([
    [["10:00-10:14", "14:00-14:16"], ["16/30"]],
    [["10:00-10:15", "14:00-14:15"], []],
    [["10:00-10:16", "14:00-14:14"], ["16/30"]],
    // Touching breaks are one.
    [["10:00-10:10", "10:10-10:30"], []],
  ])("takes breaks of at least a quarter: %j", (pauses, expected) => {
    expect(judged("08:00-17:00", ...pauses)).toEqual(expected);
  });

  it("takes only breaks that leave the group", () => {
    const breaks = [
      { from: "12:00", to: "12:30", leavesGroup: false },
      { from: "14:00", to: "14:15", leavesGroup: true },
    ];
    expect(onTuesday(work(TUE, "08:00-17:00", [], { breaks })).findings).toMatchObject([
      { measured: 15, required: 30 },
    ]);
  });

  it("gives the stretch, the minutes and what is due", () => {
    const outcome = onTuesday(work(TUE, "08:00-17:00", ["12:00-12:20"]));
    expect(outcome.findings).toEqual([
      {
        severity: "overtreding",
        unit: "person:s1",
        date: TUE,
        time: "08:00-17:00",
        measured: 20,
        required: 30,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
    expect(outcome.sentences).toEqual(["Sanne werkt 8 u 40 met 20 minuten pauze; 30 minuten is nodig."]);
    expect(outcome.citations).toEqual(["ATW art. 5:4 pauze@2019-01-01"]);
  });

  it.each([
    ["before the break", "09:00", [], ["12:00-12:20"]],
    ["at its begin", "12:00", [], ["12:00-12:20"]],
    ["in it", "12:10", ["12:00-12:10"], ["12:10-12:20"]],
    ["at its end", "12:20", ["12:00-12:20"], []],
    ["after it", "15:59", ["12:00-12:20"], []],
  ])("reads adjacent shifts as one when they are cut %s, whatever is done in them", (_, cut, early, late) => {
    const whole = onTuesday(work(TUE, "08:00-16:00", ["12:00-12:20"])).findings;
    const first = work(TUE, `08:00-${cut}`, early);
    const second = work(TUE, `${cut}-16:00`, late, { activity: "kantoor", groupId: null });
    expect(whole).toHaveLength(1);
    expect(onTuesday(first, second).findings).toEqual(whole);
    expect(onTuesday(second, first).findings).toEqual(whole);
  });

  it("reads a split shift as two stretches, each by itself", () => {
    expect(onTuesday(work(TUE, "07:00-12:30"), work(TUE, "14:00-18:30")).findings).toEqual([]);
    expect(onTuesday(work(TUE, "07:00-12:31"), work(TUE, "13:00-18:31")).findings).toMatchObject([
      { time: "07:00-12:31" },
      { time: "13:00-18:31" },
    ]);
  });

  it("takes no break while another shift of the same person goes on", () => {
    const other = work(TUE, "12:00-13:00", [], { activity: "overleg", groupId: null });
    expect(onTuesday(work(TUE, "08:00-16:00", ["12:00-12:30"]), other).findings).toMatchObject([{ measured: 0 }]);
  });

  it("does not count time away as work", () => {
    const person = { unavailable: [{ date: TUE, from: "08:00", to: "12:00", reason: "verlof" }] };
    expect(labourOutcome("pauze", { person, shifts: [work(TUE, "08:00-17:30")] }).findings).toEqual([]);
    expect(labourOutcome("pauze", { person, shifts: [work(TUE, "08:00-17:31")] }).findings).toMatchObject([
      { time: "12:00-17:31" },
    ]);
  });

  it("is not evaluated on 31 December 2018, and is on 1 January 2019", () => {
    const shifts = ["2018-12-31", "2019-01-01"].map((date) => work(date, "08:00-17:00"));
    const { findings, notEvaluated } = labourOutcome("pauze", { week: "2019-W01", shifts });
    expect(findings.map(({ date }) => date)).toEqual(["2019-01-01"]);
    expect(notEvaluated.map(({ date, reason }) => [date, reason])).toEqual([["2018-12-31", "noParametersForDate"]]);
  });
});
