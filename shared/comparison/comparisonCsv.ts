import Papa from "papaparse";
import { scenarioName } from "../pilots/scenario.ts";
import type { Comparison } from "./compareScenarios.ts";
import { MEASURE_ROWS, MEASURE_SECTIONS, type MeasureRow, rowsByRule } from "./measureRows.ts";

/**
 * Comparisons of weeks as one table: a row a measure, a column a scenario; names and plain numbers as in the JSON. All
 * comparisons must be of the same scenarios.
 * @param names what each scenario is called; its own name where absent.
 */
export function comparisonCsv(comparisons: readonly Comparison[], names?: readonly string[]): string {
  const [first] = comparisons;
  const columns = names ?? first?.scenarios.map(({ compared }) => scenarioName(compared.scenario)) ?? [];
  const rows = comparisons.flatMap((comparison) =>
    rowsOf(comparison).map(({ id, value }) => [
      comparison.week,
      id,
      ...comparison.scenarios.map(({ measures }) => value(measures) ?? ""),
    ]),
  );
  // A name that a person gave must not be read as a formula by a spreadsheet.
  return `${Papa.unparse([["week", "measure", ...columns], ...rows], { escapeFormulae: true, newline: "\n" })}\n`;
}

function rowsOf({ scenarios }: Comparison): MeasureRow[] {
  const all = scenarios.map(({ measures }) => measures);
  return [
    ...MEASURE_SECTIONS.flatMap((section) => MEASURE_ROWS[section]),
    ...rowsByRule("overtredingenByRule", all),
    ...rowsByRule("aandachtspuntenByRule", all),
    { id: "unmetConditions", kind: "count", value: ({ unmetConditions }) => unmetConditions.length },
  ];
}
