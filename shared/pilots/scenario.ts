import { z } from "zod";
import { type Pilot, pilotSchema } from "../exchange/records.ts";

/**
 * Under which agreements a week is read. `none`: the regular rules alone. `agreed`: the agreements as they are, so period,
 * groups, conditions and consents decide. A list of pilots, in order and not empty, is a supposition: those pilots run,
 * and what is missing for them is listed.
 */
export type Scenario = "none" | "agreed" | readonly Pilot[];

const PILOTS: readonly Pilot[] = pilotSchema.options;

/** Every set of pilots that can be compared, the regular rules first. */
export const PILOT_SETS: readonly Scenario[] = [
  "none",
  ["I"],
  ["II"],
  ["III"],
  ["I", "II"],
  ["I", "III"],
  ["II", "III"],
  ["I", "II", "III"],
];

/** A scenario as data: pilots each once and in order. */
export const scenarioSchema = z.union([
  z.enum(["none", "agreed"]),
  z
    .array(pilotSchema)
    .min(1)
    .refine((pilots) => pilots.join() === PILOTS.filter((pilot) => pilots.includes(pilot)).join())
    .readonly(),
]);

/**
 * Reads `none`, `agreed` or a set such as `I,III` or `I+III`.
 * @returns null for anything else, also for a pilot that is named twice.
 */
export function parseScenario(text: string): Scenario | null {
  if (text === "none" || text === "agreed") return text;
  const named = text.split(/[,+]/);
  const known = PILOTS.filter((pilot) => named.includes(pilot));
  return known.length === named.length ? known : null;
}

/** The name of a scenario as the command line writes it: `none`, `agreed`, `I+III`. */
export function scenarioName(scenario: Scenario): string {
  return typeof scenario === "string" ? scenario : scenario.join("+");
}
