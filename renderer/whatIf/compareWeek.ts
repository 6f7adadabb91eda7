import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { rosterOf } from "../../shared/checking/evaluateWeek.ts";
import { compareScenarios } from "../../shared/comparison/compareScenarios.ts";
import { comparedOf, keyOfCompared, type ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import type { ComparedWeek } from "./rangeMessages.ts";

/** One week of a range: the measures of each scenario in the order of the keys. */
export function compareWeek(document: LocationDocument, week: IsoWeek, keys: readonly ScenarioKey[]): ComparedWeek {
  const roster = rosterOf(document, week);
  const compared = keys.map((key) => comparedOf(key, document, roster)).filter((one) => one !== null);
  const { scenarios } = compareScenarios(document, week, compared);
  const measures = new Map(
    scenarios.map((scenario) => {
      const { smallestStaffCurve: _curve, unmetConditions: _unmet, ...addable } = scenario.measures;
      return [keyOfCompared(scenario.compared), addable];
    }),
  );
  return { week, measures: keys.map((key) => measures.get(key) ?? null) };
}
