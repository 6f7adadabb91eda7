import type { DagopvangRatio, TableRow } from "../law/bkrParameters.ts";
import type { CalculationStep } from "./calculation.ts";

type Mix = readonly number[];

export type DagopvangNeed =
  | {
      readonly status: "known";
      readonly required: number;
      readonly manyBabies: boolean;
      readonly calculation: readonly CalculationStep[];
    }
  | {
      readonly status: "mayNotExist";
      readonly required: number;
      readonly reason: "noRowForMix" | "groupTooLarge";
      readonly calculation: readonly CalculationStep[];
    };

type RowNeed = Extract<DagopvangNeed, { status: "known" }> | null;

/**
 * The need of a stamgroep by tabel 1 and both rekenregels.
 * @param mix children present of 0–1, 1–2, 2–3, 3–4.
 * Source: Bkk art. 7 lid 2, bijlage 1 a.
 */
export function dagopvangNeed(ratio: DagopvangRatio, mix: Mix): DagopvangNeed {
  if (total(mix) === 0) return { status: "known", required: 0, manyBabies: false, calculation: [] };
  const own = tableAndFirstRule(ratio, mix);
  if (own === null) return mayNotExist(ratio, mix);
  return applySecondRule(ratio, mix, own);
}

/** Table and rekenregel 1 together; null when no row of the table fits. */
function tableAndFirstRule(ratio: DagopvangRatio, mix: Mix): RowNeed {
  if (total(mix) === 0) return { status: "known", required: 0, manyBabies: false, calculation: [] };
  const row = rowFor(ratio, mix);
  const babies = mix[0] ?? 0;
  const step = row?.steps.find(
    (candidate) =>
      total(mix) <= candidate.maxChildren && (candidate.maxBabies === null || babies <= candidate.maxBabies),
  );
  if (!row || !step) return null;
  const calculation: CalculationStep[] = [
    { kind: "table", youngest: row.youngest, oldest: row.oldest, children: total(mix), staff: step.staff },
  ];
  let required = step.staff;
  if (babies > 0) {
    const z = firstRule(ratio, mix);
    calculation.push(z);
    required = Math.max(required, z.staff);
  }
  return { status: "known", required, manyBabies: exceedsBabyLimit(row, babies), calculation };
}

function rowFor(ratio: DagopvangRatio, mix: Mix): TableRow | undefined {
  const youngest = mix.findIndex((children) => children > 0);
  const oldest = mix.findLastIndex((children) => children > 0);
  return ratio.rows.find((row) => row.youngest === youngest && row.oldest === oldest);
}

function exceedsBabyLimit(row: TableRow, babies: number): boolean {
  const limits = row.steps.flatMap((step) => step.maxBabies ?? []);
  return limits.length > 0 && babies > Math.max(...limits);
}

/** Rekenregel 1: Z = A + (B + C + D) / 1.2, exact: the sum over a common denominator. */
export function firstRule(ratio: DagopvangRatio, mix: Mix): Extract<CalculationStep, { kind: "rekenregel1" }> {
  const { divisors, olderPart } = ratio;
  const common = divisors.reduce((product, divisor) => product * divisor, 1) * olderPart.numerator;
  const numerator = divisors.reduce((sum, divisor, index) => {
    const share = (common / divisor) * (mix[index] ?? 0);
    return sum + (index === 0 ? share : (share / olderPart.numerator) * olderPart.denominator);
  }, 0);
  const shared = greatestCommonDivisor(numerator, common);
  return {
    kind: "rekenregel1",
    mix,
    divisors,
    olderPart,
    numerator: numerator / shared,
    denominator: common / shared,
    staff: Math.ceil(numerator / common),
  };
}

/**
 * Rekenregel 2: where the same group with any one child fewer needs more by table and rekenregel 1, one is added. It
 * looks at those alone and not at the neighbour's own rekenregel 2; where that hides a higher neighbour, the
 * calculation says so.
 */
function applySecondRule(ratio: DagopvangRatio, mix: Mix, own: NonNullable<RowNeed>): DagopvangNeed {
  const neighbours = neighboursOf(mix).flatMap((neighbour) => {
    const need = tableAndFirstRule(ratio, neighbour);
    return need === null ? [] : [{ mix: neighbour, need }];
  });
  const higher = neighbours.find(({ need }) => need.required > own.required);
  if (higher) {
    const required = own.required + 1;
    const step: CalculationStep = {
      kind: "rekenregel2",
      neighbour: higher.mix,
      neighbourStaff: higher.need.required,
      staff: required,
    };
    return { ...own, required, calculation: [...own.calculation, step] };
  }
  const hidden = neighbours
    .map(({ mix: neighbour, need }) => ({ neighbour, staff: raisedNeed(ratio, neighbour, need.required) }))
    .find(({ staff }) => staff > own.required);
  if (!hidden) return own;
  const step: CalculationStep = { kind: "notCascaded", neighbour: hidden.neighbour, neighbourStaff: hidden.staff };
  return { ...own, calculation: [...own.calculation, step] };
}

/** What a mix needs with its own rekenregel 2. */
function raisedNeed(ratio: DagopvangRatio, mix: Mix, own: number): number {
  const higher = neighboursOf(mix).some((neighbour) => (tableAndFirstRule(ratio, neighbour)?.required ?? 0) > own);
  return higher ? own + 1 : own;
}

function neighboursOf(mix: Mix): Mix[] {
  return mix.flatMap((children, index) => (children > 0 ? [mix.with(index, children - 1)] : []));
}

function mayNotExist(ratio: DagopvangRatio, mix: Mix): DagopvangNeed {
  const required = estimate(ratio, mix);
  const row = rowFor(ratio, mix);
  const largest = Math.max(0, ...(row?.steps.map((step) => step.maxChildren) ?? []));
  return {
    status: "mayNotExist",
    required,
    reason: total(mix) > largest ? "groupTooLarge" : "noRowForMix",
    calculation: [{ kind: "estimate", mix, staff: required }],
  };
}

/**
 * ⌈a/3 + b/5 + (c + d)/8⌉, for sums and strips of a group that may not exist. The numbers are what the rows of one age
 * class ask of one member of staff.
 */
function estimate(ratio: DagopvangRatio, mix: Mix): number {
  const largestForOne = mix.map(
    (_, age) => ratio.rows.find((row) => row.youngest === age && row.oldest === age)?.steps[0]?.maxChildren ?? 1,
  );
  const common = largestForOne.reduce((product, divisor) => product * divisor, 1);
  const numerator = mix.reduce((sum, children, age) => sum + (common / (largestForOne[age] ?? 1)) * children, 0);
  return Math.ceil(numerator / common);
}

function total(mix: Mix): number {
  return mix.reduce((sum, children) => sum + children, 0);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
