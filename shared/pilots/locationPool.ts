import type { LocalDate } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import { hasChildren, type NeedUnit, type PreparedDay, type Segment, unitsAt } from "../checking/preparedDay.ts";
import { dagopvangRatio } from "../law/bkrParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { type PoolTerms, poolTerms } from "../law/pilotParameters.ts";
import { firstRule } from "../staffing/dagopvangNeed.ts";
import type { Mix } from "../staffing/need.ts";
import type { RunningPilot } from "./agreements.ts";
import { hasQualified, isPermitted, isWithinPilot, requiredOf } from "./pilotMoment.ts";

/** The dagopvang groups of one agreement for pilot III, together during one segment. */
export interface Pool {
  readonly pilot: RunningPilot;
  readonly segment: Interval;
  /** Those with children. */
  readonly units: readonly NeedUnit[];
  /** The need of the location under III, the needs of the units taken after pilot I. */
  readonly required: number;
  /** The same, had no groepshulp stood in under pilot I. */
  readonly requiredWithoutI: number;
  readonly mix: Mix;
  /** Counted staff on any group of the pool, also one without children. */
  readonly counted: number;
  /** Every unit with children has a qualified beroepskracht. */
  readonly isQualified: boolean;
}

/**
 * Pilot III: the pool of an agreement during a segment.
 * Source: pilot document, pilot III; the formula is our own.
 * @param needAfterI the need of a unit after pilot I.
 * @returns null while fewer than two units have children, where what the agreement asks is not met, and where the law of
 * the date is not known.
 */
export function poolAt(
  pilot: RunningPilot,
  { date, roles }: Pick<PreparedDay, "date" | "roles">,
  segment: Segment,
  needAfterI: (unit: NeedUnit) => number,
): Pool | null {
  const terms = resolveParameter(poolTerms, date);
  if (terms.status !== "inForce" || roles === null) return null;
  const pooled = unitsAt(segment).filter((unit) => unit.care === "dagopvang" && isWithinPilot(unit, pilot));
  const units = pooled.filter(hasChildren);
  if (units.length < terms.version.value.fewestUnits) return null;
  if (units.some(({ need }) => need.status === "notEvaluated") || !isPermitted(pilot, units)) return null;
  const mix = sumOfMixes(units);
  const together = pooledNeed(terms.version.value, date, mix);
  const needOf = (own: (unit: NeedUnit) => number) => Math.max(units.length, Math.min(sum(units.map(own)), together));
  return {
    pilot,
    segment: { from: segment.from, to: segment.to },
    units,
    mix,
    required: needOf(needAfterI),
    requiredWithoutI: needOf(requiredOf),
    counted: sum(pooled.map(({ counted }) => counted.length)),
    isQualified: units.every((unit) => hasQualified(unit, roles)),
  };
}

/** ⌈a/3 + b/5 + c/8 + d/8⌉, and with any baby ⌈Z⌉, over the children of all units. */
function pooledNeed({ divisors }: PoolTerms, date: LocalDate, mix: Mix): number {
  const common = divisors.reduce((product, divisor) => product * divisor, 1);
  const plain = Math.ceil(sum(divisors.map((divisor, age) => (common / divisor) * (mix[age] ?? 0))) / common);
  const ratio = resolveParameter(dagopvangRatio, date);
  if ((mix[0] ?? 0) === 0 || ratio.status !== "inForce") return plain;
  return Math.max(plain, firstRule(ratio.version.value, mix).staff);
}

function sumOfMixes(units: readonly NeedUnit[]): Mix {
  return units.reduce<Mix>((total, { mix }) => mix.map((children, age) => children + (total[age] ?? 0)), []);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
