import type { RuleId } from "../checking/finding.ts";
import type { Measures, WeekMeasures } from "./measures.ts";

/** How a measure is written for a reader. */
export type MeasureKind = "count" | "minutes" | "share" | "number" | "euros" | "hours" | "fte";

/** The measures of a week, or of a day or place of it, for which some are not told. */
export type MeasuresOfPart = Measures & Partial<WeekMeasures>;

/** One number of a scenario; null where it cannot be told. */
export interface MeasureRow {
  /** As in the data: `pilotMinutes.any`. */
  readonly id: string;
  readonly kind: MeasureKind;
  /** Which direction is an improvement; null where a number is neither good nor bad. */
  readonly better: "less" | "more" | null;
  readonly value: (measures: MeasuresOfPart) => number | null;
}

/** The part of a comparison that rows belong to, in the order in which they are shown. */
export const MEASURE_SECTIONS = ["rules", "staffing", "cost"] as const;
export type MeasureSection = (typeof MEASURE_SECTIONS)[number];

/** The measures that a comparison shows, side by side. */
export const MEASURE_ROWS: Readonly<Record<MeasureSection, readonly MeasureRow[]>> = {
  rules: [
    { id: "overtredingen", kind: "count", better: "less", value: ({ overtredingen }) => overtredingen },
    { id: "aandachtspunten", kind: "count", better: "less", value: ({ aandachtspunten }) => aandachtspunten },
    { id: "shortMinutes", kind: "minutes", better: "less", value: ({ shortMinutes }) => shortMinutes },
    { id: "pilotMinutes.any", kind: "minutes", better: null, value: ({ pilotMinutes }) => pilotMinutes.any },
    { id: "pilotMinutes.I", kind: "minutes", better: null, value: ({ pilotMinutes }) => pilotMinutes.I },
    { id: "pilotMinutes.II", kind: "minutes", better: null, value: ({ pilotMinutes }) => pilotMinutes.II },
    { id: "pilotMinutes.III", kind: "minutes", better: null, value: ({ pilotMinutes }) => pilotMinutes.III },
    {
      id: "vasteGezichtenCoverage",
      kind: "share",
      better: "more",
      value: ({ vasteGezichtenCoverage }) => vasteGezichtenCoverage,
    },
    { id: "facesPerBaby", kind: "number", better: "less", value: ({ facesPerBaby }) => facesPerBaby },
    {
      id: "deviationMinutes.used",
      kind: "minutes",
      better: "less",
      value: ({ deviationMinutes }) => deviationMinutes.used,
    },
    {
      id: "deviationMinutes.left",
      kind: "minutes",
      better: "more",
      value: ({ deviationMinutes }) => deviationMinutes.left,
    },
  ],
  staffing: [
    { id: "requiredMinutes", kind: "minutes", better: null, value: ({ requiredMinutes }) => requiredMinutes },
    { id: "countedMinutes", kind: "minutes", better: null, value: ({ countedMinutes }) => countedMinutes },
    { id: "surplusMinutes", kind: "minutes", better: null, value: ({ surplusMinutes }) => surplusMinutes },
    { id: "freedMinutes", kind: "minutes", better: null, value: ({ freedMinutes }) => freedMinutes },
    { id: "freedFte", kind: "fte", better: null, value: ({ freedFte }) => freedFte },
    { id: "groepshulpMinutes", kind: "minutes", better: null, value: ({ groepshulpMinutes }) => groepshulpMinutes },
    { id: "bridgedMinutes", kind: "minutes", better: null, value: ({ bridgedMinutes }) => bridgedMinutes },
    { id: "replacingMinutes", kind: "minutes", better: null, value: ({ replacingMinutes }) => replacingMinutes },
  ],
  cost: [
    { id: "cost", kind: "euros", better: null, value: ({ cost }) => cost },
    { id: "guidanceHours", kind: "hours", better: null, value: ({ guidanceHours }) => guidanceHours ?? null },
    { id: "guidanceCost", kind: "euros", better: null, value: ({ guidanceCost }) => guidanceCost ?? null },
  ],
};

/** A row for each rule that has a finding of a severity in one of the scenarios. */
export function rowsByRule(
  severity: "overtredingenByRule" | "aandachtspuntenByRule",
  all: readonly MeasuresOfPart[],
): MeasureRow[] {
  const ids = new Set(all.flatMap((measures) => Object.keys(measures[severity]) as RuleId[]));
  return [...ids].sort().map((id) => ({
    id: `${severity}.${id}`,
    kind: "count",
    better: "less",
    value: (measures) => measures[severity][id] ?? 0,
  }));
}
