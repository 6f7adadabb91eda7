import { durationOf } from "../calendar/intervals.ts";
import type { Moment } from "../checking/dayJudgement.ts";
import { hasChildren } from "../checking/preparedDay.ts";
import type { PilotMinutes } from "../checking/weekCheck.ts";
import type { Pilot } from "../exchange/records.ts";
import type { PilotDay } from "./judgeUnderPilots.ts";

/** Unit-minutes that lean on each pilot. */
export function pilotMinutesOf(moments: readonly Pick<Moment, "segment" | "leansOn">[]): PilotMinutes {
  const minutesOn = (leans: (pilots: readonly Pilot[]) => boolean) =>
    moments.reduce((total, { segment, leansOn }) => total + (leans(leansOn) ? durationOf(segment) : 0), 0);
  return {
    I: minutesOn((pilots) => pilots.includes("I")),
    II: minutesOn((pilots) => pilots.includes("II")),
    III: minutesOn((pilots) => pilots.includes("III")),
    any: minutesOn((pilots) => pilots.length > 0),
  };
}

/**
 * ∫ need dt of a day while children are there: the scenario's need at every moment, leaned on or not. While a pool runs its
 * need stands in the place of the needs of its units.
 */
export function requiredMinutesOf({ day, needs }: PilotDay): number {
  const own = day.unitStretches.reduce(
    (total, { segment, unit }) => total + (hasChildren(unit) ? needs.needAfterI(unit) * durationOf(segment) : 0),
    0,
  );
  const saved = needs
    .pools()
    .flat()
    .reduce((total, pool) => {
      const ofUnits = pool.units.reduce((sum, unit) => sum + needs.needAfterI(unit), 0);
      return total + (ofUnits - pool.required) * durationOf(pool.segment);
    }, 0);
  return own - saved;
}
