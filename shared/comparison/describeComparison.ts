import { texts } from "../texts/nl.ts";
import type { Comparison } from "./compareScenarios.ts";
import { MEASURE_ROWS, MEASURE_SECTIONS, type MeasureKind } from "./measureRows.ts";
import { nameOfCompared } from "./scenarioKeys.ts";

const words = texts.comparison;

/** A number as a reader expects it; a dash where it cannot be told. */
export function describeMeasure(kind: MeasureKind, value: number | null): string {
  return value === null ? "–" : words.kinds[kind](value);
}

/** The Dutch name of a measure by its id in the data. */
export function measureName(id: string): string {
  return (words.measures as Readonly<Record<string, string>>)[id] ?? id;
}

/** A comparison as a table of text: a line a measure, a column a scenario, and below it what is not met. */
export function describeComparison({ week, scenarios }: Comparison): string {
  const header = [words.week(week), ...scenarios.map(({ compared }) => nameOfCompared(compared))];
  const lines = MEASURE_SECTIONS.flatMap((section) => [
    [words.sections[section]],
    ...MEASURE_ROWS[section].map(({ id, kind, value }) => [
      `  ${measureName(id)}`,
      ...scenarios.map(({ measures }) => describeMeasure(kind, value(measures))),
    ]),
  ]);
  const unmet = scenarios.flatMap(({ compared, measures }) =>
    measures.unmetConditions.map(({ pilot, terms, childIds }) =>
      words.unmet(nameOfCompared(compared), pilot, texts.scenarios.unmet(terms, childIds.length)),
    ),
  );
  return [...inColumns([header, ...lines]), ...unmet].join("\n");
}

/** Columns as wide as their widest cell; numbers to the right. */
function inColumns(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
