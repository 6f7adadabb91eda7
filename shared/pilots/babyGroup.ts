import type { LocalDate } from "../calendar/dates.ts";
import type { Deployment } from "../checking/deployment.ts";
import type { NeedUnit } from "../checking/preparedDay.ts";
import { resolveParameter } from "../law/parameter.ts";
import { babyGroupTerms } from "../law/pilotParameters.ts";
import type { RunningPilot } from "./agreements.ts";
import { isWithinPilot, peopleOfRole, requiredOf } from "./pilotMoment.ts";

/** The oldest age class of a baby group; every class below it may be there. */
const OLDEST_CLASS = { "0-1": 0, "0-2": 1 } as const;

/**
 * Pilot I: the groepshulpen who stand in for the third PM'er, or one after that, on a baby group. Nobody stands in where
 * one or two are needed, and a zij-instromer never does.
 * Source: pilot document, pilot I.
 * @returns in order of id; empty where nobody stands in.
 */
export function substitutesIn(unit: NeedUnit, pilot: RunningPilot, date: LocalDate): readonly Deployment[] {
  const terms = resolveParameter(babyGroupTerms, date);
  if (terms.status !== "inForce" || !isBabyGroup(unit, pilot)) return [];
  const replaceable = requiredOf(unit) - (terms.version.value.firstReplaced - 1);
  const most = Math.max(0, Math.min(replaceable, pilot.parameters.maxSubstitutions));
  return peopleOfRole(unit, "groepshulp").slice(0, most);
}

function isBabyGroup(unit: NeedUnit, pilot: RunningPilot): boolean {
  if (unit.care !== "dagopvang" || !isWithinPilot(unit, pilot)) return false;
  const oldest = OLDEST_CLASS[pilot.parameters.variant];
  return unit.mix.every((children, ageClass) => ageClass <= oldest || children === 0);
}
