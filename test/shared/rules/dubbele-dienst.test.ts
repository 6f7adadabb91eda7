import { describe, expect, it } from "vitest";
import { labourOutcome, TUE, WED, work } from "./labourSketch.ts";

const groups = [
  { id: "g1", care: "dagopvang" },
  { id: "g2", care: "dagopvang" },
];
const on = (groupId: string | null, span: string, more: object = {}) => work(TUE, span, [], { groupId, ...more });
const doubled = (...shifts: ReturnType<typeof work>[]) => labourOutcome("dubbele-dienst", { groups, shifts });

describe("dubbele-dienst", () => {
  it.each([
    ["08:00-11:59", []],
    ["08:00-12:00", []],
    ["08:00-12:01", ["12:00-12:01"]],
  ])("finds the exact minutes that %s on one group overlaps 12:00-17:00 on another", (span, times) => {
    expect(doubled(on("g1", span), on("g2", "12:00-17:00")).findings.map(({ time }) => time)).toEqual(times);
  });

  it("gives one overtreding a person and joined stretch, with the places", () => {
    const outcome = doubled(on("g1", "08:00-17:00"), on("g2", "09:00-10:00"), on("g2", "10:00-11:00"));
    expect(outcome.findings).toEqual([
      {
        severity: "overtreding",
        unit: "person:s1",
        date: TUE,
        time: "09:00-11:00",
        measured: 2,
        required: 1,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
    expect(outcome.sentences).toEqual(["Sanne is op 2 plekken tegelijk ingeroosterd."]);
    expect(outcome.citations).toEqual(["Eigen controle: één plek tegelijk dubbele-dienst@2019-01-01"]);
  });

  it("counts every place at the worst moment, and does not join stretches with time between them", () => {
    const { findings } = doubled(
      on("g1", "08:00-17:00"),
      on("g2", "09:00-10:00"),
      on(null, "09:30-10:00", { activity: "kantoor" }),
      on("g2", "12:00-13:00"),
    );
    expect(findings).toMatchObject([
      { time: "09:00-10:00", measured: 3 },
      { time: "12:00-13:00", measured: 2 },
    ]);
  });

  it("takes two activities off the group as two places, and the same one as one", () => {
    const office = (span: string, activity: string) => on(null, span, { activity });
    expect(doubled(office("08:00-10:00", "kantoor"), office("09:00-11:00", "overleg")).findings).toHaveLength(1);
    expect(doubled(office("08:00-10:00", "kantoor"), office("09:00-11:00", "kantoor")).findings).toEqual([]);
  });

  it("takes work off the group as another place, also when it is for that group", () => {
    const office = (span: string, groupId: string) => on(groupId, span, { activity: "kantoor" });
    expect(doubled(on("g1", "08:00-12:00"), office("11:00-13:00", "g1")).findings).toMatchObject([
      { time: "11:00-12:00", measured: 2 },
    ]);
    expect(doubled(office("08:00-12:00", "g1"), office("11:00-13:00", "g2")).findings).toHaveLength(1);
    expect(doubled(office("08:00-12:00", "g1"), office("11:00-13:00", "g1")).findings).toEqual([]);
  });

  it("takes two shifts on the same group as one place", () => {
    expect(doubled(on("g1", "08:00-12:00"), on("g1", "11:00-16:00")).findings).toEqual([]);
  });

  it("takes merged groups as one place, for as long as they are merged", () => {
    const { findings } = labourOutcome("dubbele-dienst", {
      groups,
      shifts: [on("g1", "08:00-13:00"), on("g2", "12:00-17:00")],
      merges: [{ date: TUE, from: "12:00", to: "12:45", groupIds: ["g1", "g2"] }],
    });
    expect(findings.map(({ time }) => time)).toEqual(["12:45-13:00"]);
  });

  it("finds a shift planned in the break of another one", () => {
    const { findings } = doubled(work(TUE, "08:00-17:00", ["12:30-13:00"]), on("g2", "12:30-13:00"));
    expect(findings.map(({ time }) => time)).toEqual(["12:30-13:00"]);
  });

  it.each([
    ["away", { unavailable: [{ date: TUE }] }],
    ["not in service", { employment: { from: WED } }],
  ])("finds nothing of who is %s: then the person is in no place", (_, person) => {
    const shifts = [on("g1", "08:00-13:00"), on("g2", "12:00-17:00")];
    expect(labourOutcome("dubbele-dienst", { groups, shifts, person }).findings).toEqual([]);
  });

  it("does not find the time in which one of the two shifts is not worked", () => {
    const person = { unavailable: [{ date: TUE, from: "12:00", to: "12:30" }] };
    const shifts = [on("g1", "08:00-13:00"), on("g2", "12:00-17:00")];
    expect(labourOutcome("dubbele-dienst", { groups, shifts, person }).findings).toMatchObject([
      { time: "12:30-13:00" },
    ]);
  });

  it("counts the places of the person alone, and names people in order", () => {
    const staff = ["s1", "s2"].map((id) => ({ id, role: "pm" }));
    const shifts = [
      on("g2", "08:00-17:00", { staffId: "s2" }),
      on("g1", "12:00-13:00", { staffId: "s2" }),
      on("g1", "08:00-13:00"),
      on(null, "12:00-17:00", { activity: "kantoor" }),
    ];
    expect(labourOutcome("dubbele-dienst", { groups, staff, shifts }).findings).toMatchObject([
      { unit: "person:s1", time: "12:00-13:00", measured: 2 },
      { unit: "person:s2", time: "12:00-13:00", measured: 2 },
    ]);
  });

  it("does not mix up two people", () => {
    const staff = ["s1", "s2"].map((id) => ({ id, role: "pm" }));
    const shifts = [on("g1", "08:00-13:00"), on("g2", "12:00-17:00", { staffId: "s2" })];
    expect(labourOutcome("dubbele-dienst", { groups, staff, shifts }).findings).toEqual([]);
  });

  it("is not evaluated before 2019", () => {
    const { reasons } = labourOutcome("dubbele-dienst", { week: "2018-W52", shifts: [] });
    expect(reasons).toEqual(new Array(7).fill("noParametersForDate"));
  });
});
