import Papa from "papaparse";
import { mondayOf } from "../calendar/dates.ts";
import type { PilotParameters } from "../pilots/agreements.ts";
import { scenarioName } from "../pilots/scenario.ts";
import type { ComparedScenario, Comparison } from "./compareScenarios.ts";
import { MEASURE_ROWS, MEASURE_SECTIONS, rowsByRule } from "./measureRows.ts";
import { formulaOfPool, type PilotTerms } from "./scenarioTerms.ts";

/**
 * Comparisons of weeks as one table: a row a measure, a column a scenario; names and plain numbers as in the JSON. Below
 * the measures of a week stand the parameters with which the pilots run, and how the need of pilot III is reckoned. All
 * comparisons must be of the same scenarios.
 */
export function comparisonCsv(comparisons: readonly Comparison[]): string {
  const columns = comparisons[0]?.scenarios.map(({ compared }) => columnName(compared)) ?? [];
  const rows = comparisons.flatMap((comparison) =>
    rowsOf(comparison).map(([name, ...values]) => [comparison.week, name, ...values]),
  );
  // A name that a person gave must not be read as a formula by a spreadsheet.
  return `${Papa.unparse([["week", "measure", ...columns], ...rows], { escapeFormulae: true, newline: "\n" })}\n`;
}

function columnName({ own, scenario }: ComparedScenario): string {
  return own?.name ?? scenarioName(scenario);
}

type Row = readonly [name: string, ...values: (string | number)[]];

function rowsOf({ week, scenarios }: Comparison): Row[] {
  const all = scenarios.map(({ measures }) => measures);
  const measures = [
    ...MEASURE_SECTIONS.flatMap((section) => MEASURE_ROWS[section]),
    ...rowsByRule("overtredingenByRule", all),
    ...rowsByRule("aandachtspuntenByRule", all),
  ];
  const formula = formulaOfPool(mondayOf(week)) ?? "";
  return [
    ...measures.map(({ id, value }): Row => [id, ...all.map((each) => value(each) ?? "")]),
    ["unmetConditions", ...all.map(({ unmetConditions }) => unmetConditions.length)],
    ...parameterRows(scenarios.map(({ terms }) => terms)),
    ["formula.III", ...scenarios.map(({ terms }) => (terms.some(({ pilot }) => pilot === "III") ? formula : ""))],
  ];
}

/** A row for each parameter that some pilot of some scenario reads; what differs by agreement stands side by side. */
function parameterRows(all: readonly (readonly PilotTerms[])[]): Row[] {
  const names = new Set(
    all.flat().flatMap(({ pilot, parameters }) => Object.keys(parameters).map((name) => `${pilot}.${name}`)),
  );
  return [...names].sort().map((name) => {
    const [pilot, parameter] = name.split(".");
    const values = all.map((terms) =>
      terms
        .filter((one) => one.pilot === pilot)
        .map(({ parameters }) => parameters[parameter as keyof PilotParameters]),
    );
    return [`parameters.${name}`, ...values.map((each) => each.map((value) => value ?? "").join(" / "))];
  });
}
