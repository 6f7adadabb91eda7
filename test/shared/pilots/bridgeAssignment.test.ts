import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignBridges, type Demand, type Share, timesOfShares } from "../../../shared/pilots/bridgeAssignment.ts";

/* Who bridges which minutes, against a search through every way to share out tiny cases. */

const SEED = { seed: 20261124, numRuns: 3000 };
const PEOPLE = ["a", "b", "c"] as const;

interface Case {
  readonly demands: readonly Demand[];
  readonly limits: Readonly<Record<string, number>>;
}

/** Up to three demands of at most three minutes, one after another, for one or two of three persons. */
const tinyCase: fc.Arbitrary<Case> = fc
  .record({
    demands: fc.array(
      fc.record({
        length: fc.integer({ min: 1, max: 3 }),
        persons: fc.integer({ min: 1, max: 2 }),
        candidates: fc.subarray([...PEOPLE]),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    limits: fc.tuple(...PEOPLE.map(() => fc.integer({ min: 0, max: 5 }))),
  })
  .map(({ demands, limits }) => ({
    demands: demands.map(({ length, ...demand }, index) => ({ from: index * 10, to: index * 10 + length, ...demand })),
    limits: Object.fromEntries(PEOPLE.map((id, index) => [id, limits[index] ?? 0])),
  }));

const solve = ({ demands, limits }: Case) => assignBridges(demands, (staffId) => limits[staffId] ?? 0);

/** All ways to give a demand its persons, minute by minute. */
function minuteChoices({ persons, candidates }: Demand): string[][] {
  if (persons === 1) return candidates.map((id) => [id]);
  return candidates.flatMap((first, index) => candidates.slice(index + 1).map((second) => [first, second]));
}

/** Shares as minutes of each person in each demand, of every way that there is. */
function everyWay({ demands, limits }: Case): number[][][] {
  const minutes = demands.flatMap((demand, index) =>
    Array.from({ length: demand.to - demand.from }, () => ({ demand, index })),
  );
  const found = new Map<string, number[][]>();
  const look = (at: number, given: readonly (readonly number[])[], left: Readonly<Record<string, number>>): void => {
    const minute = minutes[at];
    if (!minute) {
      found.set(
        JSON.stringify(given),
        given.map((row) => [...row]),
      );
      return;
    }
    for (const chosen of minuteChoices(minute.demand)) {
      if (chosen.some((id) => (left[id] ?? 0) <= 0)) continue;
      const isChosen = (id: string) => (chosen.includes(id) ? 1 : 0);
      look(
        at + 1,
        given.map((row, person) =>
          row.map((value, demand) => value + (demand === minute.index ? isChosen(PEOPLE[person] ?? "") : 0)),
        ),
        Object.fromEntries(PEOPLE.map((id) => [id, (left[id] ?? 0) - isChosen(id)])),
      );
    }
  };
  look(
    0,
    PEOPLE.map(() => demands.map(() => 0)),
    limits,
  );
  return [...found.values()];
}

/** Of all ways the one in which the first person has the most, as early as can be; then the second, and so on. */
function firstOf(ways: readonly number[][][]): number[][] | undefined {
  const wordOf = (way: number[][]) =>
    way
      .flat()
      .map((value) => String(9 - value))
      .join("");
  return [...ways].sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1))[0];
}

function matrixOf({ demands }: Case, shares: readonly Share[]): number[][] {
  return PEOPLE.map((id) =>
    demands.map((demand) =>
      shares
        .filter((share) => share.staffId === id && share.demand === demand)
        .reduce((sum, { minutes }) => sum + minutes, 0),
    ),
  );
}

describe("sharing out bridges", () => {
  it("is done exactly when some way exists, and then in the first way by person and time", () => {
    let solvable = 0;
    fc.assert(
      fc.property(tinyCase, (tiny) => {
        const shares = solve(tiny);
        const first = firstOf(everyWay(tiny));
        if (first !== undefined) solvable += 1;
        expect(shares && matrixOf(tiny, shares)).toEqual(first ?? null);
      }),
      SEED,
    );
    // The cases must be worth something: many that can be done, and many that cannot.
    expect(solvable).toBeGreaterThan(SEED.numRuns / 5);
    expect(solvable).toBeLessThan((SEED.numRuns * 4) / 5);
  });

  it("gives times at which as many are there as asked, and nobody twice", () => {
    fc.assert(
      fc.property(tinyCase, (tiny) => {
        const shares = solve(tiny) ?? [];
        fc.pre(shares.length > 0);
        for (const demand of tiny.demands) {
          const times = timesOfShares(
            demand,
            shares.filter((share) => share.demand === demand),
          );
          for (let minute = demand.from; minute < demand.to; minute += 1) {
            const there = times.filter(({ from, to }) => from <= minute && minute < to).map(({ staffId }) => staffId);
            expect(there).toHaveLength(demand.persons);
            expect(new Set(there).size).toBe(there.length);
          }
        }
      }),
      SEED,
    );
  });

  it("of nothing is nothing, and needs nobody", () => {
    expect(assignBridges([], () => 0)).toEqual([]);
  });

  it("gives somebody who is free more way than one step away", () => {
    // a must leave the first demand to b, who must leave the second to c.
    const demands: Demand[] = [
      { from: 0, to: 30, persons: 1, candidates: ["a", "b"] },
      { from: 30, to: 60, persons: 1, candidates: ["b", "c"] },
      { from: 60, to: 90, persons: 1, candidates: ["a"] },
    ];
    const shares = assignBridges(demands, () => 30);
    expect(shares?.map(({ staffId, demand, minutes }) => [staffId, demand.from, minutes])).toEqual([
      ["a", 60, 30],
      ["b", 0, 30],
      ["c", 30, 30],
    ]);
  });
});
