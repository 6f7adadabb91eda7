import { describe, expect, it } from "vitest";
import { labourOutcome, MON, TUE, WED, work } from "./labourSketch.ts";

const employed = (employment: object | undefined, ...shifts: ReturnType<typeof work>[]) =>
  labourOutcome("dienstverband", { person: { employment }, shifts });

describe("dienstverband", () => {
  it.each([
    ["from the day before", { from: MON }, 0],
    ["from that day", { from: TUE }, 0],
    ["from the day after", { from: WED }, 1],
    ["until the day before", { to: MON }, 1],
    ["until that day", { to: TUE }, 0],
    ["until the day after", { to: WED }, 0],
    ["with open ends", { from: null, to: null }, 0],
    ["without dates", undefined, 0],
  ])("of someone in service %s", (_, employment, count) => {
    expect(employed(employment, work(TUE, "08:00-12:00")).findings).toHaveLength(count);
  });

  it("gives one overtreding a joined stretch, whatever is done in it", () => {
    const office = work(TUE, "10:00-12:00", [], { activity: "kantoor", groupId: null });
    const outcome = employed(
      { from: WED },
      work(TUE, "08:00-10:00", ["09:00-09:15"]),
      office,
      work(TUE, "13:00-14:00"),
    );
    expect(outcome.findings).toMatchObject([{ time: "08:00-12:00" }, { time: "13:00-14:00" }]);
    expect(outcome.findings[0]).toEqual({
      severity: "overtreding",
      unit: "person:s1",
      date: TUE,
      time: "08:00-12:00",
      measured: null,
      required: null,
      staffIds: ["s1"],
      childIds: [],
    });
  });

  it("says which side of the employment it is on", () => {
    expect(employed({ from: WED }, work(TUE, "08:00-10:00")).sentences).toEqual([
      "Sanne is pas vanaf 25 november 2026 in dienst.",
    ]);
    expect(employed({ from: "2020-01-01", to: MON }, work(TUE, "08:00-10:00")).sentences).toEqual([
      "Sanne is tot en met 23 november 2026 in dienst.",
    ]);
  });

  it("is not evaluated before 2019", () => {
    const { reasons } = labourOutcome("dienstverband", { week: "2018-W52", shifts: [] });
    expect(reasons).toEqual(new Array(7).fill("noParametersForDate"));
  });
});
