import type { IsoWeek } from "../../shared/calendar/dates.ts";
import type { ComparedScenario } from "../../shared/comparison/compareScenarios.ts";
import type { ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";
import type { AddableMeasures } from "../../shared/comparison/sumMeasures.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";

/** What the worker is asked: scenarios over weeks of a document. */
export interface RangeRequest {
  readonly document: LocationDocument;
  readonly weeks: readonly IsoWeek[];
  readonly keys: readonly ScenarioKey[];
}

/** One week under the scenarios that were asked; null for one whose copy does not fit the week any more. */
export interface ComparedWeek {
  readonly week: IsoWeek;
  readonly measures: readonly (AddableMeasures | null)[];
}

/** What the worker answers: a message for each week, in order, and one when all are done. */
export type RangeMessage = { readonly kind: "week"; readonly compared: ComparedWeek } | { readonly kind: "done" };

/** A range as far as it has been worked out. */
export interface RangeResult {
  readonly columns: readonly ComparedScenario[];
  readonly keys: readonly ScenarioKey[];
  readonly total: number;
  readonly weeks: readonly ComparedWeek[];
  readonly state: "running" | "done" | "stopped" | "failed";
}
