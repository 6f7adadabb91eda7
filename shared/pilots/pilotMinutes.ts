import { durationOf } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import type { Moment } from "../checking/dayJudgement.ts";
import { hasChildren, type NeedUnit, type UnitsOfDay } from "../checking/preparedDay.ts";
import type { PilotMinutes } from "../checking/weekCheck.ts";
import type { Pilot } from "../exchange/records.ts";
import type { PilotDay } from "./judgeUnderPilots.ts";

/** Unit-minutes that lean on each pilot. */
export function pilotMinutesOf(moments: readonly Pick<Moment, "segment" | "leansOn">[]): PilotMinutes {
  const minutes: Record<Pilot | "any", Minute> = { I: 0, II: 0, III: 0, any: 0 };
  for (const { segment, leansOn } of moments) {
    if (leansOn.length === 0) continue;
    minutes.any += durationOf(segment);
    for (const pilot of leansOn) minutes[pilot] += durationOf(segment);
  }
  return minutes;
}

function minutesNeeded({ unitStretches }: UnitsOfDay, needOf: (unit: NeedUnit) => number): Minute {
  let minutes = 0;
  for (const { segment, unit } of unitStretches) {
    if (hasChildren(unit)) minutes += needOf(unit) * durationOf(segment);
  }
  return minutes;
}

/**
 * ∫ need dt of a day while children are there: the scenario's need at every moment, leaned on or not. While a pool runs its
 * need stands in the place of the needs of its units.
 */
export function requiredMinutesOf({ day, needs }: PilotDay): number {
  const own =
    needs.babyGroups.length === 0
      ? day.clusters.reduce((total, { requiredMinutes }) => total + requiredMinutes, 0)
      : minutesNeeded(day, needs.needAfterI);
  const saved = needs
    .pools()
    .flat()
    .reduce((total, pool) => {
      const ofUnits = pool.units.reduce((sum, unit) => sum + needs.needAfterI(unit), 0);
      return total + (ofUnits - pool.required) * durationOf(pool.segment);
    }, 0);
  return own - saved;
}
