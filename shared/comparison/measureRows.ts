import type { RuleId } from "../checking/finding.ts";
import type { WeekMeasures } from "./measures.ts";

/** How a measure is written for a reader. */
export type MeasureKind = "count" | "minutes" | "share" | "number" | "euros" | "hours" | "fte";

/** One number of a scenario; null where it cannot be told. */
export interface MeasureRow {
  /** As in the data: `pilotMinutes.any`. */
  readonly id: string;
  readonly kind: MeasureKind;
  readonly value: (measures: WeekMeasures) => number | null;
}

/** The part of a comparison that rows belong to, in the order in which they are shown. */
export const MEASURE_SECTIONS = ["rules", "staffing", "cost"] as const;
export type MeasureSection = (typeof MEASURE_SECTIONS)[number];

/** The measures that a comparison shows, side by side. */
export const MEASURE_ROWS: Readonly<Record<MeasureSection, readonly MeasureRow[]>> = {
  rules: [
    { id: "overtredingen", kind: "count", value: ({ overtredingen }) => overtredingen },
    { id: "aandachtspunten", kind: "count", value: ({ aandachtspunten }) => aandachtspunten },
    { id: "shortMinutes", kind: "minutes", value: ({ shortMinutes }) => shortMinutes },
    { id: "pilotMinutes.any", kind: "minutes", value: ({ pilotMinutes }) => pilotMinutes.any },
    { id: "pilotMinutes.I", kind: "minutes", value: ({ pilotMinutes }) => pilotMinutes.I },
    { id: "pilotMinutes.II", kind: "minutes", value: ({ pilotMinutes }) => pilotMinutes.II },
    { id: "pilotMinutes.III", kind: "minutes", value: ({ pilotMinutes }) => pilotMinutes.III },
    { id: "vasteGezichtenCoverage", kind: "share", value: ({ vasteGezichtenCoverage }) => vasteGezichtenCoverage },
    { id: "facesPerBaby", kind: "number", value: ({ facesPerBaby }) => facesPerBaby },
    { id: "deviationMinutes.used", kind: "minutes", value: ({ deviationMinutes }) => deviationMinutes.used },
    { id: "deviationMinutes.left", kind: "minutes", value: ({ deviationMinutes }) => deviationMinutes.left },
  ],
  staffing: [
    { id: "requiredMinutes", kind: "minutes", value: ({ requiredMinutes }) => requiredMinutes },
    { id: "countedMinutes", kind: "minutes", value: ({ countedMinutes }) => countedMinutes },
    { id: "surplusMinutes", kind: "minutes", value: ({ surplusMinutes }) => surplusMinutes },
    { id: "freedMinutes", kind: "minutes", value: ({ freedMinutes }) => freedMinutes },
    { id: "freedFte", kind: "fte", value: ({ freedFte }) => freedFte },
    { id: "groepshulpMinutes", kind: "minutes", value: ({ groepshulpMinutes }) => groepshulpMinutes },
    { id: "bridgedMinutes", kind: "minutes", value: ({ bridgedMinutes }) => bridgedMinutes },
    { id: "replacingMinutes", kind: "minutes", value: ({ replacingMinutes }) => replacingMinutes },
  ],
  cost: [
    { id: "cost", kind: "euros", value: ({ cost }) => cost },
    { id: "guidanceHours", kind: "hours", value: ({ guidanceHours }) => guidanceHours },
    { id: "guidanceCost", kind: "euros", value: ({ guidanceCost }) => guidanceCost },
  ],
};

/** A row for each rule that has a finding of a severity in one of the scenarios. */
export function rowsByRule(
  severity: "overtredingenByRule" | "aandachtspuntenByRule",
  all: readonly WeekMeasures[],
): MeasureRow[] {
  const ids = new Set(all.flatMap((measures) => Object.keys(measures[severity]) as RuleId[]));
  return [...ids].sort().map((id) => ({
    id: `${severity}.${id}`,
    kind: "count",
    value: (measures) => measures[severity][id] ?? 0,
  }));
}
