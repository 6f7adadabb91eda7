import { durationOf } from "../calendar/intervals.ts";
import { MINUTES_PER_HOUR } from "../calendar/time.ts";
import type { EvaluatedWeek } from "../checking/evaluateWeek.ts";
import type { PreparedDay } from "../checking/preparedDay.ts";
import { remembered } from "../checking/remembered.ts";
import type { LocationDocument, Role, Staff } from "../exchange/records.ts";

/*
 * What work costs in a comparison. An hourly rate is of the person; where none is recorded a rate of the role stands in, so
 * that scenarios can be compared at all. These stand-ins are our own examples, printed with the comparison.
 */

/** Euros an hour, and minutes of guidance a week, where a person has none of their own. */
export interface RoleDefault {
  readonly hourlyCost: number;
  readonly guidanceMinutesPerWeek: number;
}

export const ROLE_DEFAULTS: Readonly<Record<Role, RoleDefault>> = {
  pm: { hourlyCost: 30, guidanceMinutesPerWeek: 0 },
  coach: { hourlyCost: 36, guidanceMinutesPerWeek: 0 },
  andersgekwalificeerd: { hourlyCost: 28, guidanceMinutesPerWeek: 0 },
  bio: { hourlyCost: 24, guidanceMinutesPerWeek: 120 },
  stagiair: { hourlyCost: 0, guidanceMinutesPerWeek: 0 },
  groepshulp: { hourlyCost: 22, guidanceMinutesPerWeek: 60 },
  "zij-instromer": { hourlyCost: 22, guidanceMinutesPerWeek: 90 },
  vrijwilliger: { hourlyCost: 0, guidanceMinutesPerWeek: 0 },
  overig: { hourlyCost: 22, guidanceMinutesPerWeek: 0 },
};

function hourlyCostOf({ hourlyCost, role }: Staff): number {
  return hourlyCost ?? ROLE_DEFAULTS[role].hourlyCost;
}

/** Euros of a day by group id; work off the groups under the location. Breaks, school and absence cost nothing. */
export function costOfDay({ location }: LocationDocument, day: PreparedDay): Map<string, number> {
  const costs = new Map<string, number>();
  for (const deployment of day.deployments) {
    const { absent, activity, groupId, staff } = deployment;
    if (absent !== null || activity === "school") continue;
    const place = activity === "groep" ? (groupId ?? location.id) : location.id;
    const euros = (durationOf(deployment) / MINUTES_PER_HOUR) * hourlyCostOf(staff);
    costs.set(place, (costs.get(place) ?? 0) + euros);
  }
  return costs;
}

/** Guidance that trainees and helpers ask in a week, and what it costs at the rate of a PM'er. */
export interface Guidance {
  readonly minutes: number;
  readonly cost: number;
}

/** The guidance of everyone who works in the week. Source: seed 004, "nieuwe, maar andere werkdruk". */
export const guidanceOfWeek = remembered(({ checked }: EvaluatedWeek): Guidance => {
  const working = new Map<string, Staff>();
  for (const { day } of checked) {
    for (const { staff, absent, activity } of day.deployments) {
      if (absent === null && activity !== "school") working.set(staff.id, staff);
    }
  }
  const minutes = [...working.values()].reduce((total, person) => total + guidanceMinutesOf(person), 0);
  return { minutes, cost: (minutes / MINUTES_PER_HOUR) * ROLE_DEFAULTS.pm.hourlyCost };
});

function guidanceMinutesOf({ guidanceMinutesPerWeek, role }: Staff): number {
  return guidanceMinutesPerWeek ?? ROLE_DEFAULTS[role].guidanceMinutesPerWeek;
}
