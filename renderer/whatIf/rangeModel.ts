import {
  MEASURE_ROWS,
  MEASURE_SECTIONS,
  type MeasureRow,
  type MeasuresOfPart,
} from "../../shared/comparison/measureRows.ts";
import { sumMeasures } from "../../shared/comparison/sumMeasures.ts";
import type { ComparedWeek, RangeResult } from "./rangeMessages.ts";

/** The course of a measure over the weeks, of one scenario; null for a week that it does not fit. */
export type Series = readonly { readonly week: string; readonly value: number | null }[];

/** The measures whose course is drawn from the start. */
export const FIRST_MEASURES: readonly string[] = ["overtredingen", "pilotMinutes.any"];

/** Every measure that can be drawn. */
export const ALL_MEASURES: readonly MeasureRow[] = MEASURE_SECTIONS.flatMap((section) => MEASURE_ROWS[section]);

export function measureOf(id: string): MeasureRow {
  const row = ALL_MEASURES.find((candidate) => candidate.id === id);
  if (!row) throw new RangeError(`no such measure: ${id}`);
  return row;
}

/** The weeks as one, for each scenario; null where it fits none of them. */
export function totalsOf({ keys, weeks }: Pick<RangeResult, "keys" | "weeks">): (MeasuresOfPart | null)[] {
  return keys.map((_key, index) => {
    const fitting = weeks.map(({ measures }) => measures[index] ?? null).filter((measures) => measures !== null);
    return fitting.length === 0 ? null : sumMeasures(fitting);
  });
}

export function seriesOf(weeks: readonly ComparedWeek[], column: number, { value }: MeasureRow): Series {
  return weeks.map(({ week, measures }) => {
    const ofScenario = measures[column] ?? null;
    return { week, value: ofScenario === null ? null : value(ofScenario) };
  });
}

/** The highest value of all scenarios and weeks, so that all charts have one axis; at least 1. */
export function mostOf(weeks: readonly ComparedWeek[], row: MeasureRow): number {
  const values = weeks.flatMap(({ measures }) => measures.map((each) => (each === null ? 0 : (row.value(each) ?? 0))));
  return Math.max(1, ...values);
}
