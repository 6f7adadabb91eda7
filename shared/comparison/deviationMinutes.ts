import { holdersOf } from "../checking/dayJudgement.ts";
import { deviationAllowance } from "../checking/deviationAllowance.ts";
import { hasChildren } from "../checking/preparedDay.ts";
import type { CareKind, LocationDocument } from "../exchange/records.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";
import type { JudgedDay } from "../rules/rule.ts";

/** Unit-minutes of the drie-uursregeling. */
export interface DeviationMinutes {
  readonly deviationUsed: number;
  readonly deviationLeft: number;
}

/** What the drie-uursregeling gives each unit with children that day; by group id, for bso together under the location. */
export type DeviationLimits = ReadonlyMap<string, number>;

/** A unit to which the regeling gives no room, or of which that cannot be told, has a limit of nothing. */
export function deviationLimits(document: LocationDocument, day: JudgedDay): DeviationLimits {
  const ofCare = new Map<CareKind, number>();
  const limitOf = (care: CareKind) => {
    let limit = ofCare.get(care);
    if (limit === undefined) {
      const allowance = deviationAllowance(document, care, day);
      limit = allowance.kind === "allowed" ? allowance.limitMinutes : 0;
      ofCare.set(care, limit);
    }
    return limit;
  };
  const limits = new Map<string, number>();
  for (const unit of new Set(day.unitStretches.map((stretch) => stretch.unit))) {
    if (!hasChildren(unit)) continue;
    for (const holder of holdersOf(unit, document.groups)) {
      for (const id of holder.unit.ids.slice(0, 1)) limits.set(id, limitOf(holder.care));
    }
  }
  return limits;
}

/** What every unit with children used that day, as its account has it, and what it has left. */
export function deviationOfDay({ judgement }: PilotDay, limits: DeviationLimits): Map<string, DeviationMinutes> {
  const used = new Map(judgement.accounts.map(({ unit, usedMinutes }) => [unit.ids[0], usedMinutes]));
  const minutes = new Map<string, DeviationMinutes>();
  for (const [place, limit] of limits) {
    const deviationUsed = used.get(place) ?? 0;
    minutes.set(place, { deviationUsed, deviationLeft: Math.max(0, limit - deviationUsed) });
  }
  return minutes;
}
