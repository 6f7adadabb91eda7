import type { LocalDate } from "../calendar/dates.ts";
import type { RuleId } from "../checking/finding.ts";
import { texts } from "../texts/nl.ts";
import type { Comparison, ScenarioComparison } from "./compareScenarios.ts";
import { describeMeasure, measureName } from "./describeComparison.ts";
import {
  MEASURE_ROWS,
  MEASURE_SECTIONS,
  type MeasureKind,
  type MeasureRow,
  type MeasureSection,
  type MeasuresOfPart,
  rowsByRule,
} from "./measureRows.ts";

/** Of which part of the week a table speaks. */
export type ComparedPart =
  | { readonly kind: "week" }
  | { readonly kind: "day"; readonly date: LocalDate }
  | { readonly kind: "group"; readonly id: string };

/** One number as it is read. */
export interface TableCell {
  readonly text: string;
  /** What part it is of the largest number of its row, for a bar; null where a bar says nothing. */
  readonly share: number | null;
  /** Nought, which an eye may skip. */
  readonly isZero: boolean;
  /** The difference to the regular rules; null where there is none, or where it is the number itself. */
  readonly delta: TableDelta | null;
}

export interface TableDelta {
  /** "−3", "+1 u 30". */
  readonly text: string;
  readonly tone: "better" | "worse" | "neutral";
}

export interface TableRow {
  readonly id: string;
  readonly name: string;
  /** A row that counts within the row above it. */
  readonly isPart: boolean;
  readonly cells: readonly TableCell[];
  /** The rows of each rule that it can be unfolded to. */
  readonly byRule: readonly TableRow[];
}

export interface TableSection {
  readonly id: MeasureSection;
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** Sizes of which a bar tells something: how much work, and what it costs. */
const WITH_BARS: ReadonlySet<MeasureSection> = new Set<MeasureSection>(["staffing", "cost"]);
const BY_RULE: Readonly<Record<string, "overtredingenByRule" | "aandachtspuntenByRule">> = {
  overtredingen: "overtredingenByRule",
  aandachtspunten: "aandachtspuntenByRule",
};

/**
 * A comparison as it is read: a row a measure, a cell a scenario, beside each the difference to the first scenario. A
 * measure that is not told of the part has no row, nor has one that counts within another and is nought everywhere.
 */
export function comparisonTable({ scenarios }: Comparison, part: ComparedPart = { kind: "week" }): TableSection[] {
  return tableOfMeasures(scenarios.map((scenario) => measuresOfPart(scenario, part)));
}

/** The same, of measures that are at hand; null where there are none. */
export function tableOfMeasures(measures: readonly (MeasuresOfPart | null)[]): TableSection[] {
  return MEASURE_SECTIONS.map((section) => ({
    id: section,
    name: texts.comparison.sections[section],
    rows: MEASURE_ROWS[section]
      .filter(({ value }) => measures.some((each) => each !== null && value(each) !== null))
      .map((row) => tableRow(row, measures, WITH_BARS.has(section)))
      .filter(({ isPart, cells }) => !isPart || cells.some(({ isZero }) => !isZero)),
  })).filter(({ rows }) => rows.length > 0);
}

/** The measures of a scenario over a part of the week; null for a part that it does not know. */
function measuresOfPart(scenario: ScenarioComparison, part: ComparedPart): MeasuresOfPart | null {
  switch (part.kind) {
    case "week":
      return scenario.measures;
    case "day":
      return scenario.perDay[part.date] ?? null;
    case "group":
      return scenario.perGroup[part.id] ?? null;
  }
}

function tableRow(row: MeasureRow, measures: readonly (MeasuresOfPart | null)[], hasBars: boolean): TableRow {
  const severity = BY_RULE[row.id];
  const told = measures.filter((each) => each !== null);
  return {
    id: row.id,
    name: measureName(row.id),
    isPart: /\.(I|II|III)$/.test(row.id) || row.id === "bridgedMinutes" || row.id === "replacingMinutes",
    cells: cellsOf(row, measures, hasBars),
    byRule: severity === undefined ? [] : rowsByRule(severity, told).map((one) => ruleRow(one, measures)),
  };
}

function ruleRow(row: MeasureRow, measures: readonly (MeasuresOfPart | null)[]): TableRow {
  const rule = row.id.slice(row.id.indexOf(".") + 1) as RuleId;
  return {
    id: row.id,
    name: texts.findings.rules[rule],
    isPart: true,
    cells: cellsOf(row, measures, false),
    byRule: [],
  };
}

function cellsOf(row: MeasureRow, measures: readonly (MeasuresOfPart | null)[], hasBars: boolean): TableCell[] {
  const values = measures.map((each) => (each === null ? null : row.value(each)));
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  // Bars of one length would only repeat that nothing differs.
  const differs = values.some((value) => value !== values[0]);
  const regular = values[0] ?? null;
  return values.map((value) => ({
    text: describeMeasure(row.kind, value),
    isZero: value === 0,
    share: hasBars && differs && value !== null && most > 0 ? Math.max(0, value) / most : null,
    delta: deltaOf(row, regular, value),
  }));
}

function deltaOf({ kind, better }: MeasureRow, regular: number | null, value: number | null): TableDelta | null {
  if (regular === null || value === null) return null;
  const difference = value - regular;
  const text = describeDifference(kind, difference);
  if (text === null) return null;
  if (better === null) return regular === 0 ? null : { text, tone: "neutral" };
  return { text, tone: difference < 0 === (better === "less") ? "better" : "worse" };
}

/** With its sign; null for a difference that rounds to nothing. */
function describeDifference(kind: MeasureKind, difference: number): string | null {
  const amount = texts.comparison.kinds[kind](Math.abs(difference));
  if (amount === texts.comparison.kinds[kind](0)) return null;
  return `${difference < 0 ? "−" : "+"}${amount}`;
}
