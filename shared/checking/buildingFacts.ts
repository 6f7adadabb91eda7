import type { DeviationFrame } from "../law/buildingParameters.ts";

/** Facts about who is in the building, and about the deviation that the beleidsplan allows. Durations in minutes. */
export interface BuildingFacts {
  outsideDeviationWindows: { minutes: number; frame: DeviationFrame };
  aloneByDeviation: Record<string, never>;
  noAchterwacht: { withinMinutes: number };
  aloneUnseen: Record<string, never>;
}
