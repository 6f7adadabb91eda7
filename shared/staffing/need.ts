import type { LocalDate } from "../calendar/dates.ts";
import type { CareKind } from "../exchange/records.ts";
import { bsoRatio, combinatieMaximum, dagopvangRatio } from "../law/bkrParameters.ts";
import { type Parameter, type ParameterVersion, resolveParameter, versionName } from "../law/parameter.ts";
import { bsoCentreNeed, bsoGroupNeed } from "./bsoNeed.ts";
import type { CalculationStep } from "./calculation.ts";
import { dagopvangNeed } from "./dagopvangNeed.ts";

/** Numbers of children by age class: 0–1, 1–2, 2–3, 3–4 for dagopvang and combinatie; 4–7, 7+ for bso. */
export type Mix = readonly number[];

/** The parameter version that decided a need. */
export interface Decided {
  readonly citation: string;
  readonly parameterVersion: string;
}

/**
 * How many beroepskrachten a mix of children needs. `mayNotExist`: no row of the table fits, so `required` is only an
 * estimate for sums. `notEvaluated`: the law of that date is not known to us; never to be read as zero.
 */
export type Need =
  | (Decided & {
      readonly status: "known";
      readonly required: number;
      /** More babies than the large rows allow, though a small row fits. */
      readonly manyBabies: boolean;
      readonly calculation: readonly CalculationStep[];
    })
  | (Decided & {
      readonly status: "mayNotExist";
      readonly required: number;
      readonly reason: "noRowForMix" | "groupTooLarge";
      readonly calculation: readonly CalculationStep[];
    })
  | { readonly status: "notEvaluated"; readonly reason: "noParametersForDate" | "thirdStepMixedBasisgroepUnknown" };

export function childrenIn(mix: Mix): number {
  return mix.reduce((total, children) => total + children, 0);
}

/**
 * The need of one unit under the regular rules of a date.
 * @param care the kind of care of the unit; for bso since 2024-07-01 the unit is the whole kindercentrum.
 * @param mix children present by age class.
 * Source: Bkk art. 7 lid 2, art. 16, bijlage 1.
 */
export function needFor(care: CareKind, mix: Mix, date: LocalDate): Need {
  if (care === "bso") return bsoNeed(mix, date);
  const ratio = resolveParameter(dagopvangRatio, date);
  if (ratio.status !== "inForce") return { status: "notEvaluated", reason: "noParametersForDate" };
  const need = memo(ratio.version, mix, () =>
    decide(dagopvangRatio, ratio.version, dagopvangNeed(ratio.version.value, mix)),
  );
  return care === "combinatie" ? withinCombinatieMaximum(need, mix, date) : need;
}

function bsoNeed(mix: Mix, date: LocalDate): Need {
  const ratio = resolveParameter(bsoRatio, date);
  if (ratio.status !== "inForce") return { status: "notEvaluated", reason: "noParametersForDate" };
  const { version } = ratio;
  return memo(version, mix, () => {
    const { value } = version;
    return decide(bsoRatio, version, value.kind === "centre" ? bsoCentreNeed(value, mix) : bsoGroupNeed(value, mix));
  });
}

/** A combinatiegroep has a maximum of its own, apart from the rows of tabel 1 (bijlage 1 c). */
function withinCombinatieMaximum(need: Need, mix: Mix, date: LocalDate): Need {
  const maximum = resolveParameter(combinatieMaximum, date);
  if (maximum.status !== "inForce" || need.status !== "known") return need;
  if (childrenIn(mix) <= maximum.version.value) return need;
  return { ...need, status: "mayNotExist", reason: "groupTooLarge", ...cite(combinatieMaximum, maximum.version) };
}

type Undecided<N> = N extends Decided ? Omit<N, keyof Decided> : N;

function decide(parameter: Parameter<unknown>, version: ParameterVersion<unknown>, need: Undecided<Need>): Need {
  return need.status === "notEvaluated" ? need : { ...need, ...cite(parameter, version) };
}

/** The citation and version name that a finding carries. */
export function cite(parameter: Parameter<unknown>, version: ParameterVersion<unknown>): Decided {
  return { citation: version.citation.article, parameterVersion: versionName(parameter, version) };
}

/*
 * A week asks for the same few hundred mixes thousands of times. The answer depends on the version and the mix alone,
 * so it is kept per version; the number of mixes that can exist bounds the memory.
 */
const memos = new WeakMap<object, Map<string, Need>>();
const MEMO_LIMIT = 20_000;

function memo(version: object, mix: Mix, compute: () => Need): Need {
  let known = memos.get(version);
  if (!known || known.size > MEMO_LIMIT) {
    known = new Map();
    memos.set(version, known);
  }
  const key = mix.join(",");
  const found = known.get(key);
  if (found) return found;
  const need = compute();
  known.set(key, need);
  return need;
}
