import type { IsoWeek } from "../calendar/dates.ts";
import { weekCheckOf } from "../checking/checkWeek.ts";
import { type EvaluatedWeek, evaluateWeek } from "../checking/evaluateWeek.ts";
import type { WeekCheck } from "../checking/weekCheck.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import type { VariedParameters } from "../pilots/agreements.ts";
import { evaluateScenario, findingsUnder } from "../pilots/evaluateScenario.ts";
import type { Scenario } from "../pilots/scenario.ts";
import { type Differences, differencesBetween } from "./differences.ts";
import { measuresOf, type ScenarioMeasures, talliesOf } from "./measures.ts";
import { type PilotTerms, termsOf } from "./scenarioTerms.ts";

/** A scenario to compare: pilots, parameters of one's own, and where it carries one its own copy of the week. */
export interface ComparedScenario {
  readonly scenario: Scenario;
  /** Of a scenario that a person made: its id and what it is called. */
  readonly own?: { readonly id: string; readonly name: string };
  readonly varied?: VariedParameters;
  readonly roster?: WeekRoster;
}

/** What a scenario makes of the week, beside the regular rules over the week as it is. */
export interface ScenarioComparison extends ScenarioMeasures {
  readonly compared: ComparedScenario;
  readonly differences: Differences;
  /** With what its pilots run. */
  readonly terms: readonly PilotTerms[];
  /** The week as it is shown under the scenario, worked out when it is asked for. */
  readonly check: () => WeekCheck;
}

export interface Comparison {
  readonly week: IsoWeek;
  /** In the order in which they were asked. */
  readonly scenarios: readonly ScenarioComparison[];
}

/** Compares scenarios over one week of a location; the baseline is the regular rules over the week as it is. */
export function compareScenarios(
  document: LocationDocument,
  week: IsoWeek,
  scenarios: readonly ComparedScenario[],
): Comparison {
  return compareEvaluated(evaluateWeek(document, week), scenarios);
}

/** The same, of a week that is evaluated already; every scenario shares it, but for one with its own copy of the week. */
export function compareEvaluated(evaluated: EvaluatedWeek, scenarios: readonly ComparedScenario[]): Comparison {
  const regular = evaluateScenario(evaluated, "none");
  const baseline = { tallies: talliesOf(regular), findings: findingsUnder(regular) };
  return {
    week: evaluated.week,
    scenarios: scenarios.map((compared): ScenarioComparison => {
      const own = compared.roster
        ? evaluateWeek(withRoster(evaluated.document, compared.roster), evaluated.week)
        : evaluated;
      const result = evaluateScenario(own, compared.scenario, compared.varied);
      const isBaseline = own === evaluated && compared.scenario === "none";
      const tallies = isBaseline ? baseline.tallies : talliesOf(result);
      const findings = findingsUnder(result);
      return {
        compared,
        ...measuresOf(result, findings, { tallies, baseline: baseline.tallies }),
        differences: differencesBetween(baseline.findings, findings),
        terms: termsOf(result.pilotWeek),
        check: () => weekCheckOf(result),
      };
    }),
  };
}

/** The document with another roster in the place of the one of that week. */
export function withRoster(document: LocationDocument, roster: WeekRoster): LocationDocument {
  const others = document.weeks.filter(({ week }) => week !== roster.week);
  return { ...document, weeks: [roster, ...others] };
}
