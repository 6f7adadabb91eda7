import { describe, expect, it } from "vitest";
import type { PilotAgreement } from "../../../shared/exchange/records.ts";
import { shuffled } from "../../../shared/pilotLog/chance.ts";
import { figuresOf, periodOf, summarisePulses } from "../../../shared/pilotLog/pulseSummary.ts";
import { refusalOf, withBatch, withoutWeek } from "../../../shared/pilotLog/workloadPulse.ts";
import { pinnedChance, WEEK } from "./logSketch.ts";

const batchOf = (scores: readonly number[], notes: readonly string[] = []) => ({ week: WEEK, scores, notes });

describe("a draw by lot", () => {
  it("keeps every item and takes each where the randomness says", () => {
    const draws = [2, 0, 1, 0];
    const bounds: number[] = [];
    const drawn = shuffled(["a", "b", "c", "d"], (bound) => {
      bounds.push(bound);
      return draws.shift() ?? 0;
    });
    expect(drawn).toEqual(["c", "a", "d", "b"]);
    expect(bounds).toEqual([4, 3, 2, 1]);
  });

  it("gives each order about as often", () => {
    const chance = pinnedChance(20261121);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw += 1) {
      const order = shuffled(["a", "b", "c"], chance).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe("a batch of scores", () => {
  it.each([
    [[7, 7, 7, 7], "tooFewScores"],
    [[7, 7, 7, 7, 7], null],
    [[1, 2, 9, 10, 5, 6], null],
    [[0, 7, 7, 7, 7], "notAScore"],
    [[11, 7, 7, 7, 7], "notAScore"],
    [[6.5, 7, 7, 7, 7], "notAScore"],
    [[], "tooFewScores"],
  ])("%j: %s", (scores, refusal) => {
    expect(refusalOf(batchOf(scores))).toBe(refusal);
  });

  it("is shuffled before it is stored, its notes apart from its scores", () => {
    const [pulse] = withBatch([], batchOf([1, 2, 3, 4, 5], ["a", "b", "c", "d", "e"]), pinnedChance(7));
    expect(pulse?.scores).not.toEqual([1, 2, 3, 4, 5]);
    expect(pulse?.scores.toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(pulse?.notes?.toSorted()).toEqual(["a", "b", "c", "d", "e"]);
    expect(pulse?.notes?.map((note) => "abcde".indexOf(note) + 1)).not.toEqual(pulse?.scores);
  });

  it("is drawn anew together with what its week had, so that the first batch does not stay in front", () => {
    const before = withBatch([], batchOf([1, 1, 1, 1, 1]), pinnedChance(7));
    const [after] = withBatch(before, batchOf([9, 9, 9, 9, 9]), pinnedChance(11));
    expect(after?.scores).toHaveLength(10);
    expect(after?.scores.slice(0, 5)).not.toEqual([1, 1, 1, 1, 1]);
    expect(before[0]?.scores).toEqual([1, 1, 1, 1, 1]);
  });

  it("leaves other weeks as they are, in order of week, and has no notes where there are none", () => {
    const other = { week: "2026-W49", scores: [5, 5, 5, 5, 5] };
    const after = withBatch([other], batchOf([1, 2, 3, 4, 5]), pinnedChance(7));
    expect(after.map(({ week }) => week)).toEqual([WEEK, "2026-W49"]);
    expect(after[1]).toBe(other);
    expect(after[0]).not.toHaveProperty("notes");
    expect(withoutWeek(after, WEEK)).toEqual([other]);
  });

  it("that is refused is an error of the program", () => {
    expect(() => withBatch([], batchOf([7, 7, 7, 7]), pinnedChance(7))).toThrow(RangeError);
  });
});

describe("figures of scores", () => {
  it.each([4, 5, 6])("of %i scores", (count) => {
    const figures = figuresOf(Array.from({ length: count }, () => 7));
    expect(figures.kind).toBe(count < 5 ? "heldBack" : "shown");
  });

  it("mean, median and spread", () => {
    expect(figuresOf([2, 4, 4, 6, 9])).toEqual({
      kind: "shown",
      count: 5,
      mean: 5,
      median: 4,
      spread: expect.closeTo(2.6458, 4),
    });
    expect(figuresOf([10, 1, 3, 8, 5, 6])).toMatchObject({ median: 5.5, mean: 5.5 });
  });
});

describe("before and during the pilots", () => {
  const agreements = [{ pilot: "I", from: "2026-09-02", to: "2026-10-29" }] as const satisfies PilotAgreement[];

  it.each([
    ["2026-W35", "before"],
    // The agreement begins on the Wednesday of this week, and ends on the Thursday of the other one.
    ["2026-W36", "partly"],
    ["2026-W37", "during"],
    ["2026-W43", "during"],
    ["2026-W44", "partly"],
    ["2026-W45", "after"],
  ])("week %s is %s", (week, period) => {
    expect(periodOf(week, agreements)).toBe(period);
  });

  it("an agreement that ends on a Friday holds that whole week", () => {
    expect(periodOf("2026-W44", [{ pilot: "I", from: "2026-09-02", to: "2026-10-30" }])).toBe("during");
  });

  it("every week is before the pilots while there is no agreement", () => {
    expect(periodOf(WEEK, [])).toBe("before");
  });

  it("compares all scores of the weeks before with those of the weeks during, and leaves out the others", () => {
    const pulses = [
      { week: "2026-W30", scores: [8, 8, 8, 8, 8] },
      { week: "2026-W31", scores: [6, 6, 6, 6, 6] },
      { week: "2026-W36", scores: [1, 1, 1, 1, 1] },
      { week: "2026-W37", scores: [5, 5, 5, 5, 5] },
    ];
    const { weeks, periods } = summarisePulses(pulses, agreements);
    expect(weeks.map(({ period }) => period)).toEqual(["before", "before", "partly", "during"]);
    expect(periods).toMatchObject([
      { period: "before", weeks: 2, figures: { count: 10, mean: 7, median: 7 } },
      { period: "during", weeks: 1, figures: { count: 5, mean: 5 } },
    ]);
    expect(summarisePulses([], agreements).periods).toMatchObject([
      { weeks: 0, figures: { kind: "heldBack" } },
      { weeks: 0, figures: { kind: "heldBack" } },
    ]);
  });
});
