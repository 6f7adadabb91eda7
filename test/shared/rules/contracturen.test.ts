import { describe, expect, it } from "vitest";
import { labourOutcome, MON, THU, TUE, WED, work } from "./labourSketch.ts";

type Shifts = ReturnType<typeof work>[];
const contract = (shifts: Shifts, others: Record<string, Shifts> = {}, person: object = {}) =>
  labourOutcome("contracturen", { shifts, others, person: { contractMinutesPerWeek: 480, ...person } });
const planned = (span: string, ...pauses: string[]) =>
  contract([work(TUE, span, pauses)]).findings.map(({ measured, required }) => `${measured}/${required}`);

describe("contracturen", () => {
  it.each([
    ["15:29", ["419/480"]],
    ["15:30", []],
    ["16:30", []],
    ["17:30", []],
    ["17:31", ["541/480"]],
  ])("allows an hour either way: 08:00-%s with half an hour of break against eight hours", (to, expected) => {
    expect(planned(`08:00-${to}`, "12:00-12:30")).toEqual(expected);
  });

  it("takes every break that leaves the group off, however short, and no other", () => {
    expect(planned("08:00-17:10", "10:00-10:10")).toEqual([]);
    const breaks = [{ from: "10:00", to: "10:10", leavesGroup: false }];
    expect(contract([work(TUE, "08:00-17:10", [], { breaks })]).findings).toMatchObject([{ measured: 550 }]);
  });

  it("gives one info a person and week, on its first day", () => {
    const outcome = contract([work(TUE, "08:00-18:30")]);
    expect(outcome.findings).toEqual([
      {
        severity: "info",
        unit: "person:s1",
        date: MON,
        time: null,
        measured: 630,
        required: 480,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
    expect(outcome.sentences).toEqual(["Sanne heeft 10 u 30 gepland bij een contract van 8 u (+2 u 30)."]);
  });

  it.each([
    ["08:00-16:30", "08:00-16:30", []],
    ["08:00-16:30", "08:00-16:31", [61]],
    ["08:00-17:00", "08:00-15:00", []],
    ["08:00-15:30", "08:00-15:29", [-61]],
  ])("adds up the weeks until this one: %s and then %s", (earlier, now, balances) => {
    const { facts } = contract([work(TUE, now)], { "2026-W47": [work("2026-11-17", earlier)] });
    expect(facts).toMatchObject(balances.map((balanceMinutes) => ["contractDifference", { balanceMinutes, weeks: 2 }]));
    expect(facts).toHaveLength(balances.length);
  });

  it("says the balance of several weeks, over weeks with work alone and none of later ones", () => {
    const others = {
      "2026-W46": [],
      "2026-W47": [work("2026-11-17", "08:00-15:00")],
      "2026-W49": [work("2026-12-01", "08:00-20:00")],
    };
    expect(contract([work(TUE, "08:00-15:59")], others).sentences).toEqual([
      "Sanne heeft 7 u 59 gepland bij een contract van 8 u (−0 u 01); over 2 weken −1 u 01.",
    ]);
  });

  it.each([
    ["from Monday", { from: MON }, 480],
    ["from Wednesday", { from: WED }, 288],
    ["from Saturday", { from: "2026-11-28" }, null],
    ["until Wednesday", { to: WED }, 288],
    ["until the week before", { to: "2026-11-20" }, null],
  ])("asks of someone in service %s the share of Monday to Friday", (_, employment, required) => {
    const { findings } = contract([work(THU, "08:00-20:00")], {}, { employment });
    expect(findings.map((finding) => finding.required)).toEqual(required === null ? [] : [required]);
  });

  it("leaves weeks before the employment out of the balance", () => {
    const staff = [
      { id: "s1", role: "pm", contractMinutesPerWeek: 480, employment: { from: MON } },
      { id: "s2", role: "overig", contractMinutesPerWeek: 0 },
    ];
    const others = { "2026-W47": [work("2026-11-17", "08:00-08:10", [], { staffId: "s2" })] };
    const { findings } = labourOutcome("contracturen", { staff, others, shifts: [work(TUE, "08:00-16:00")] });
    expect(findings).toEqual([]);
  });

  it("counts a shift as planned though the person is away, and each activity once", () => {
    const shifts = [work(TUE, "08:00-16:00"), work(TUE, "08:00-12:00", [], { groupId: "g1" })];
    expect(contract(shifts, {}, { unavailable: [{ date: TUE, reason: "ziek" }] }).findings).toEqual([]);
  });

  it("counts the blocks of a shift, whatever is done in them", () => {
    const blocks = [{ from: "10:00", to: "12:00", activity: "kantoor", groupId: null }];
    const { findings } = contract([work(TUE, "08:00-17:01", ["11:45-12:00"], { blocks })]);
    expect(findings).toEqual([]);
    expect(contract([work(TUE, "08:00-17:16", ["11:45-12:00"], { blocks })]).findings).toMatchObject([
      { measured: 541 },
    ]);
  });

  it("finds who is not planned at all in a week in which others are, and nobody in an empty week", () => {
    const staff = ["s1", "s2"].map((id) => ({ id, role: "pm", contractMinutesPerWeek: 480 }));
    const shifts = [work(TUE, "08:00-16:00")];
    expect(labourOutcome("contracturen", { staff, shifts }).findings).toMatchObject([
      { unit: "person:s2", measured: 0 },
    ]);
    expect(labourOutcome("contracturen", { staff, shifts: [] })).toMatchObject({ findings: [], notEvaluated: [] });
  });

  it("is not evaluated for who works without a contract on record", () => {
    const staff = ["s1", "s2"].map((id) => ({ id, role: "pm" }));
    const { findings, notEvaluated } = labourOutcome("contracturen", { staff, shifts: [work(TUE, "08:00-16:00")] });
    expect(findings).toEqual([]);
    expect(notEvaluated).toEqual([
      {
        rule: "contracturen",
        reason: "contractMinutesNotRecorded",
        unit: { kind: "person", ids: ["s1"] },
        date: null,
      },
    ]);
  });

  it("is decided by the law of the first day of the week: not in that of 31 December 2018", () => {
    const weekOf = (week: string, date: string) =>
      labourOutcome("contracturen", {
        week,
        shifts: [work(date, "08:00-18:00")],
        person: { contractMinutesPerWeek: 480 },
      });
    expect(weekOf("2019-W01", "2019-01-02")).toMatchObject({ findings: [], reasons: ["noParametersForDate"] });
    expect(weekOf("2019-W02", "2019-01-08")).toMatchObject({ findings: [{ measured: 600 }], reasons: [] });
  });
});
