import type { RuleId } from "../checking/finding.ts";
import type { MeasuresOfPart } from "./measureRows.ts";
import type { WeekMeasures } from "./measures.ts";

/** What adds up of a week; curves and conditions are of one week alone. */
export type AddableMeasures = Omit<WeekMeasures, "smallestStaffCurve" | "unmetConditions">;

type CountsByRule = Readonly<Partial<Record<RuleId, number>>>;

/**
 * Weeks under one scenario as one: numbers and minutes add up; shares, posts and faces are the mean of the weeks in which
 * they can be told.
 */
export function sumMeasures(weeks: readonly AddableMeasures[]): MeasuresOfPart {
  const sum = (of: (measures: AddableMeasures) => number) => weeks.reduce((total, week) => total + of(week), 0);
  return {
    overtredingen: sum(({ overtredingen }) => overtredingen),
    aandachtspunten: sum(({ aandachtspunten }) => aandachtspunten),
    overtredingenByRule: sumByRule(weeks.map(({ overtredingenByRule }) => overtredingenByRule)),
    aandachtspuntenByRule: sumByRule(weeks.map(({ aandachtspuntenByRule }) => aandachtspuntenByRule)),
    shortMinutes: sum(({ shortMinutes }) => shortMinutes),
    requiredMinutes: sum(({ requiredMinutes }) => requiredMinutes),
    countedMinutes: sum(({ countedMinutes }) => countedMinutes),
    surplusMinutes: sum(({ surplusMinutes }) => surplusMinutes),
    groepshulpMinutes: sum(({ groepshulpMinutes }) => groepshulpMinutes),
    bridgedMinutes: sum(({ bridgedMinutes }) => bridgedMinutes),
    replacingMinutes: sum(({ replacingMinutes }) => replacingMinutes),
    freedMinutes: sum(({ freedMinutes }) => freedMinutes),
    freedFte: mean(weeks.map(({ freedFte }) => freedFte)) ?? 0,
    pilotMinutes: {
      I: sum(({ pilotMinutes }) => pilotMinutes.I),
      II: sum(({ pilotMinutes }) => pilotMinutes.II),
      III: sum(({ pilotMinutes }) => pilotMinutes.III),
      any: sum(({ pilotMinutes }) => pilotMinutes.any),
    },
    vasteGezichtenCoverage: mean(weeks.map(({ vasteGezichtenCoverage }) => vasteGezichtenCoverage)),
    facesPerBaby: mean(weeks.map(({ facesPerBaby }) => facesPerBaby)),
    deviationMinutes: {
      used: sum(({ deviationMinutes }) => deviationMinutes.used),
      left: sum(({ deviationMinutes }) => deviationMinutes.left),
    },
    cost: sum(({ cost }) => cost),
    guidanceHours: sum(({ guidanceHours }) => guidanceHours),
    guidanceCost: sum(({ guidanceCost }) => guidanceCost),
  };
}

function sumByRule(all: readonly CountsByRule[]): CountsByRule {
  const sums: Partial<Record<RuleId, number>> = {};
  for (const counts of all) {
    for (const rule of Object.keys(counts) as RuleId[]) sums[rule] = (sums[rule] ?? 0) + (counts[rule] ?? 0);
  }
  return sums;
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0) / known.length;
}
