import type { BsoCentreRatio, BsoGroupRatio } from "../law/bkrParameters.ts";
import type { CalculationStep } from "./calculation.ts";

type Mix = readonly number[];

type Known = {
  readonly status: "known";
  readonly required: number;
  readonly manyBabies: false;
  readonly calculation: readonly CalculationStep[];
};
type MayNotExist = {
  readonly status: "mayNotExist";
  readonly required: number;
  readonly reason: "groupTooLarge";
  readonly calculation: readonly CalculationStep[];
};
type ThirdStepUnknown = { readonly status: "notEvaluated"; readonly reason: "thirdStepMixedBasisgroepUnknown" };

/**
 * The need of all bso of a kindercentrum together, since 2024-07-01.
 * @param mix children present of 4–7 and of 7 and over.
 * Source: Bkk art. 16, bijlage 1 b.
 */
export function bsoCentreNeed(ratio: BsoCentreRatio, mix: Mix): Known {
  const [young, old] = ratio.staffPerThousandChildren;
  const thousandths = young * (mix[0] ?? 0) + old * (mix[1] ?? 0);
  return known(Math.ceil(thousandths / 1000), (staff) => ({
    kind: "bsoCentre",
    mix,
    staffPerThousandChildren: ratio.staffPerThousandChildren,
    thousandths,
    staff,
  }));
}

/**
 * The need of one basisgroep by tabel 2, until 2024-06-30.
 * @returns `notEvaluated` for a mixed group above the steps that we have seen.
 */
export function bsoGroupNeed(ratio: BsoGroupRatio, mix: Mix): Known | MayNotExist | ThirdStepUnknown {
  const young = mix[0] ?? 0;
  const old = mix[1] ?? 0;
  const table = (staff: number): CalculationStep => ({ kind: "bsoTable", mix, staff });
  if (young > 0 && old > 0) {
    const step = ratio.mixed.findIndex(({ maxChildren, maxYoung }) => young + old <= maxChildren && young <= maxYoung);
    return step < 0 ? { status: "notEvaluated", reason: "thirdStepMixedBasisgroepUnknown" } : known(step + 1, table);
  }
  const maxima = old > 0 ? ratio.old : ratio.young;
  const children = young + old;
  if (children === 0) return known(0, table);
  const step = maxima.findIndex((maximum) => children <= maximum);
  if (step >= 0) return known(step + 1, table);
  const staff = Math.ceil(children / (maxima[0] ?? 1));
  return {
    status: "mayNotExist",
    required: staff,
    reason: "groupTooLarge",
    calculation: [{ kind: "estimate", mix, staff }],
  };
}

function known(required: number, step: (staff: number) => CalculationStep): Known {
  return { status: "known", required, manyBabies: false, calculation: required === 0 ? [] : [step(required)] };
}
