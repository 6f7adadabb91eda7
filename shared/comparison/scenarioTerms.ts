import type { Pilot } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { poolTerms } from "../law/pilotParameters.ts";
import type { PilotParameters } from "../pilots/agreements.ts";
import type { PilotWeek } from "../pilots/pilotWeek.ts";

/** With what a pilot of a scenario runs, in some groups; only the parameters that the pilot reads. */
export interface PilotTerms {
  readonly pilot: Pilot;
  readonly groupIds: readonly string[];
  readonly parameters: Partial<PilotParameters>;
}

/** What each pilot reads of the parameters. */
const PARAMETERS: Readonly<Record<Pilot, readonly (keyof PilotParameters)[]>> = {
  I: ["variant", "maxSubstitutions"],
  II: ["maxBridgeMinutes", "maxMinutesPerPersonDay", "maxMinutesPerUnitDay"],
  III: [],
};

/** The parameters that a pilot reads. */
export function parametersOfPilot(pilot: Pilot): readonly (keyof PilotParameters)[] {
  return PARAMETERS[pilot];
}

/** With what the pilots of a scenario run in a week, each way of running once. */
export function termsOf({ running }: PilotWeek): PilotTerms[] {
  const terms = running.map(({ pilot: { pilot, groupIds, parameters } }): PilotTerms => {
    const read = PARAMETERS[pilot].map((name) => [name, parameters[name]]);
    return { pilot, groupIds: [...groupIds], parameters: Object.fromEntries(read) };
  });
  return [...new Map(terms.map((one) => [JSON.stringify(one), one])).values()];
}

/** How the need of the location under pilot III is reckoned in a week, in words; null where it is not known. */
export function formulaOfPool(monday: string): string | null {
  const terms = resolveParameter(poolTerms, monday);
  return terms.status === "inForce" ? terms.version.note : null;
}
