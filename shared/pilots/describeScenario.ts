import { texts } from "../texts/nl.ts";
import type { Scenario } from "./scenario.ts";

/** "Regulier", "Zoals afgesproken" or "Pilot I + III". */
export function describeScenario(scenario: Scenario): string {
  return typeof scenario === "string" ? texts.scenarios[scenario] : texts.scenarios.set(scenario);
}
