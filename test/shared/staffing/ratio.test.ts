import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dagopvangRatio } from "../../../shared/law/bkrParameters.ts";
import { resolveParameter } from "../../../shared/law/parameter.ts";
import { type Need, needFor } from "../../../shared/staffing/need.ts";

const DATE = "2026-11-23";

function requiredOf(need: Need): number | null {
  return need.status === "known" ? need.required : null;
}

interface RatioCase {
  readonly date: string;
  readonly care: "dagopvang" | "bso" | "combinatie";
  readonly ages: readonly number[];
  readonly required: number | null;
  readonly source: string;
}

const cases = readFileSync(new URL("./ratio-cases.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as RatioCase);

describe("published and derived ratio cases", () => {
  it.each(cases)("$care $ages on $date needs $required ($source)", ({ care, ages, date, required }) => {
    expect(requiredOf(needFor(care, ages, date))).toBe(required);
  });
});

describe("bso per kindercentrum since 2024-07-01 (Bkk art. 16, bijlage 1 b)", () => {
  it.each([
    [[45, 0], 5],
    [[10, 0], 1],
    [[11, 0], 2],
    [[0, 12], 1],
    [[0, 13], 2],
    [[5, 6], 1],
    [[6, 5], 2],
    [[20, 24], 4],
    [[0, 0], 0],
  ])("%j needs %i", (ages, required) => {
    expect(requiredOf(needFor("bso", ages, DATE))).toBe(required);
  });

  it.each([
    ["2024-06-30", [20, 24], null],
    ["2024-07-01", [20, 24], 4],
    ["2024-06-30", [10, 0], 1],
    ["2024-06-30", [11, 0], 2],
    ["2024-06-30", [20, 0], 2],
    ["2024-06-30", [21, 0], null],
    ["2024-06-30", [0, 12], 1],
    ["2024-06-30", [0, 13], 2],
    ["2024-06-30", [0, 25], 3],
    ["2024-06-30", [0, 31], null],
    ["2024-06-30", [9, 2], 1],
    ["2024-06-30", [10, 1], 2],
    ["2024-06-30", [18, 4], 2],
    ["2024-06-30", [19, 3], null],
  ])("on %s %j needs %j (tabel 2 before, centre since)", (date, ages, required) => {
    expect(requiredOf(needFor("bso", ages, date))).toBe(required);
  });

  it("does not judge a mixed basisgroep above the steps of tabel 2 that were seen", () => {
    expect(needFor("bso", [19, 3], "2024-06-30")).toEqual({
      status: "notEvaluated",
      reason: "thirdStepMixedBasisgroepUnknown",
    });
  });
});

describe("dates without parameters", () => {
  it.each(["dagopvang", "combinatie", "bso"] as const)("%s before 2019-01-01 is not evaluated", (care) => {
    const mix = care === "bso" ? [5, 0] : [3, 0, 0, 0];
    expect(needFor(care, mix, "2018-12-31")).toEqual({ status: "notEvaluated", reason: "noParametersForDate" });
    expect(needFor(care, mix, "2019-01-01").status).toBe("known");
  });
});

/** The table once more, written down as the law prints it: maxima for 1, 2, 3 and 4 staff, and the limit on babies. */
const TABLE: readonly [
  name: string,
  mix: (children: number, babies: number) => number[],
  limits: (number | string)[],
][] = [
  ["0–1", (n) => [n, 0, 0, 0], [3, 6, 9, 12]],
  ["1–2", (n) => [0, n, 0, 0], [5, 10, 15, 16]],
  ["2–3", (n) => [0, 0, n, 0], [8, 16]],
  ["3–4", (n) => [0, 0, 0, n], [8, 16]],
  ["2–4", (n) => [0, 0, 1, n - 1], [8, 16]],
  ["1–3", (n) => [0, 1, n - 1, 0], [6, 11, 16]],
  ["1–4", (n) => [0, 1, 0, n - 1], [7, 13, 16]],
];

describe("tabel 1 without babies: at each maximum, and one above", () => {
  for (const [name, mix, limits] of TABLE) {
    limits.forEach((limit, index) => {
      const maximum = Number(limit);
      it(`${name}: ${maximum} children by the table need ${index + 1}`, () => {
        expect(tableStaff(mix(maximum, 0))).toBe(index + 1);
      });
      it(`${name}: ${maximum + 1} children need more or may not exist`, () => {
        expect(tableStaff(mix(maximum + 1, 0))).toBe(index + 1 < limits.length ? index + 2 : null);
      });
    });
  }
});

describe("tabel 1 with babies: the limit on babies of each large row", () => {
  it.each<[mix: number[], staff: number | null]>([
    [[8, 6, 0, 0], 3],
    [[9, 5, 0, 0], null],
    [[8, 8, 0, 0], 4],
    [[9, 7, 0, 0], null],
    [[8, 4, 1, 0], 3],
    [[4, 9, 1, 0], 3],
    [[5, 8, 1, 0], 4],
    [[3, 11, 1, 0], 3],
    [[4, 10, 1, 0], 4],
    [[8, 5, 0, 1], 3],
    [[5, 9, 0, 1], 3],
    [[6, 8, 0, 1], 4],
    [[3, 12, 0, 1], 3],
    [[4, 11, 0, 1], 4],
    [[9, 6, 0, 1], null],
    [[8, 7, 0, 1], 4],
    [[9, 2, 0, 1], 2],
  ])("%j is %j by the table", (mix, staff) => {
    expect(tableStaff(mix)).toBe(staff);
  });

  it("keeps the computed need of many babies in a small mixed group, and says so", () => {
    expect(needFor("dagopvang", [9, 2, 0, 1], DATE)).toMatchObject({ status: "known", required: 4, manyBabies: true });
    expect(needFor("dagopvang", [8, 2, 0, 1], DATE)).toMatchObject({ status: "known", manyBabies: false });
  });
});

function tableStaff(mix: readonly number[]): number | null {
  const need = needFor("dagopvang", mix, DATE);
  const table = need.status === "known" ? need.calculation.find((step) => step.kind === "table") : undefined;
  return table?.staff ?? null;
}

describe("combinatiegroep (bijlage 1 c)", () => {
  it("reads tabel 1 with children of 4 and over as 3–4, and holds at most 16", () => {
    expect(requiredOf(needFor("combinatie", [0, 0, 8, 8], DATE))).toBe(2);
    expect(needFor("combinatie", [0, 0, 9, 8], DATE)).toMatchObject({ status: "mayNotExist", required: 3 });
  });
});

describe("a group that may not exist", () => {
  it.each([
    [[13, 0, 0, 0], 5],
    [[0, 0, 9, 8], 3],
    [[9, 1, 0, 0], 4],
  ])("%j is estimated at %i: ⌈a/3 + b/5 + (c + d)/8⌉", (mix, estimate) => {
    expect(needFor("dagopvang", mix, DATE)).toMatchObject({ status: "mayNotExist", required: estimate });
  });
});

/** Every mix up to 16 of each age: the formulas of the law written a second time, in other words. */
describe("all 83,521 mixes", () => {
  const ratio = resolveParameter(dagopvangRatio, DATE);
  const byTable = (mix: readonly number[]): number | null => {
    if (mix.every((children) => children === 0)) return 0;
    const ages = mix.flatMap((children, age) => (children > 0 ? [age] : []));
    const row =
      ratio.status === "inForce" &&
      ratio.version.value.rows.find((r) => r.youngest === ages[0] && r.oldest === ages.at(-1));
    const total = mix.reduce((sum, children) => sum + children, 0);
    const fits = row ? row.steps.filter((s) => total <= s.maxChildren && (s.maxBabies ?? 99) >= (mix[0] ?? 0)) : [];
    if (fits.length === 0) return null;
    const [a = 0, b = 0, c = 0, d = 0] = mix;
    const z = a > 0 ? Math.ceil((48 * a + 24 * b + 20 * c + 15 * d) / 144) : 0;
    return Math.max(z, Math.min(...fits.map((s) => s.staff)));
  };
  const expected = (mix: readonly number[]): number | null => {
    const own = byTable(mix);
    if (own === null) return null;
    const fewer = mix.flatMap((children, age) => (children > 0 ? [byTable(mix.with(age, children - 1))] : []));
    return fewer.some((need) => need !== null && need > own) ? own + 1 : own;
  };
  const sizes = Array.from({ length: 17 }, (_, index) => index);
  const mixes = sizes.flatMap((a) => sizes.flatMap((b) => sizes.flatMap((c) => sizes.map((d) => [a, b, c, d]))));
  const hasHigherNeighbour = (mix: readonly number[], required: number) =>
    mix.some((n, age) => n > 0 && (requiredOf(needFor("dagopvang", mix.with(age, n - 1), DATE)) ?? 0) > required);

  it("agree with a second reading, and one child fewer never needs more but in the mixes that the letter leaves", () => {
    const wrong: string[] = [];
    const uneven: string[] = [];
    for (const mix of mixes) {
      const required = requiredOf(needFor("dagopvang", mix, DATE));
      if (required !== expected(mix)) wrong.push(mix.join());
      if (required !== null && hasHigherNeighbour(mix, required)) uneven.push(mix.join());
    }
    expect(wrong).toEqual([]);
    // Rekenregel 2 is not cascaded; these need one less than a neighbour with a child fewer, and their steps say so.
    expect(uneven).toEqual(["0,11,0,2", "1,8,0,2", "1,8,1,1"]);
    for (const mix of [
      [0, 11, 0, 2],
      [1, 8, 0, 2],
      [1, 8, 1, 1],
    ]) {
      const need = needFor("dagopvang", mix, DATE);
      expect(need.status === "known" && need.calculation.some((step) => step.kind === "notCascaded")).toBe(true);
    }
  });
});
