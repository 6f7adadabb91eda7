import type { BuildingFacts } from "./buildingFacts.ts";
import type { FaceFacts } from "./faceFacts.ts";
import type { LabourFacts } from "./labourFacts.ts";
import type { PilotFacts } from "./pilotFacts.ts";
import type { RecordFacts } from "./recordFacts.ts";
import type { StaffingFacts } from "./staffingFacts.ts";
import type { TraineeFacts } from "./traineeFacts.ts";

/** Everything a rule may state as a fact, with the values it brings; its Dutch words are `texts.facts`. */
export interface Facts
  extends StaffingFacts,
    BuildingFacts,
    FaceFacts,
    TraineeFacts,
    LabourFacts,
    RecordFacts,
    PilotFacts {}

export type FactName = keyof Facts;

/** One fact with its values. The first fact of a finding is what its sentence says. */
export type FactStep = {
  readonly [Name in FactName]: { readonly kind: "fact"; readonly fact: Name; readonly values: Readonly<Facts[Name]> };
}[FactName];

/** Makes a fact step whose values fit its name. */
export function fact<Name extends FactName>(name: Name, values: Facts[Name]): FactStep {
  // The mapped type above holds exactly this pair; the compiler cannot follow a generic name into it.
  return { kind: "fact", fact: name, values } as FactStep;
}
