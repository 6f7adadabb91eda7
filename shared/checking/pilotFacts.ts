import type { Pilot } from "../exchange/records.ts";
import type { UnmetTerm } from "../pilots/agreements.ts";

/** Facts about what leans on a pilot, and what is missing for it. */
export interface PilotFacts {
  pedagogicalTask: Record<string, never>;
  coveredByPilots: { pilots: readonly Pilot[] };
  pilotBlocked: { pilot: Pilot; terms: readonly UnmetTerm[] };
  pilotIncomplete: { pilot: Pilot; terms: readonly UnmetTerm[] };
}
