import type { DeviationAccount } from "../checking/dayJudgement.ts";
import { holdersOf } from "../checking/dayJudgement.ts";
import { deviationAllowance } from "../checking/deviationAllowance.ts";
import { hasChildren, type NeedUnit } from "../checking/preparedDay.ts";
import type { CareKind, LocationDocument } from "../exchange/records.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";

/** Unit-minutes of the drie-uursregeling. */
export interface DeviationMinutes {
  readonly deviationUsed: number;
  readonly deviationLeft: number;
}

/**
 * What every unit with children used of the drie-uursregeling that day, and what it has left; by group id, for bso together
 * under the location. A unit to which the regeling gives no room has nothing left.
 */
export function deviationOfDay(
  document: LocationDocument,
  { day, judgement }: PilotDay,
): Map<string, DeviationMinutes> {
  const limits = new Map<CareKind, number>();
  const limitOf = (care: CareKind) => {
    let limit = limits.get(care);
    if (limit === undefined) {
      const allowance = deviationAllowance(document, care, day);
      limit = allowance.kind === "allowed" ? allowance.limitMinutes : 0;
      limits.set(care, limit);
    }
    return limit;
  };
  const minutes = new Map<string, DeviationMinutes>();
  for (const [place, care] of placesWithChildren(
    document,
    day.unitStretches.map(({ unit }) => unit),
  )) {
    const used = usedBy(judgement.accounts, place);
    minutes.set(place, { deviationUsed: used, deviationLeft: Math.max(0, limitOf(care) - used) });
  }
  return minutes;
}

function placesWithChildren(document: LocationDocument, units: readonly NeedUnit[]): Map<string, CareKind> {
  const places = new Map<string, CareKind>();
  for (const unit of new Set(units.filter(hasChildren))) {
    for (const holder of holdersOf(unit, document.groups)) places.set(holder.unit.ids[0] ?? "", holder.care);
  }
  return places;
}

/** Every minute below the need that no pilot covers, as the account of the unit has it. */
function usedBy(accounts: readonly DeviationAccount[], place: string): number {
  return accounts.find(({ unit }) => unit.ids[0] === place)?.usedMinutes ?? 0;
}
