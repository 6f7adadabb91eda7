import { datesOfWeek, type IsoWeek, isWithin } from "../calendar/dates.ts";
import { FEWEST_TOGETHER, type PilotAgreement, type WorkloadPulse } from "../exchange/records.ts";

/** Where a week lies from the agreements; `partly` when one begins or ends in it, so that it says nothing of either. */
export type PulsePeriod = "before" | "during" | "after" | "partly";

/** What some scores say together. Fewer than five are held back, since they would tell who gave which. */
export type PulseFigures =
  | { readonly kind: "heldBack" }
  | {
      readonly kind: "shown";
      readonly count: number;
      readonly mean: number;
      readonly median: number;
      /** Standard deviation of the sample. */
      readonly spread: number;
    };

export interface PulseOfWeek {
  readonly week: IsoWeek;
  readonly period: PulsePeriod;
  readonly figures: PulseFigures;
}

export interface PulseOfPeriod {
  readonly period: PulsePeriod;
  readonly weeks: number;
  readonly figures: PulseFigures;
}

/** The pulses by week and, over all scores together, before and during the pilots. */
export interface PulseSummary {
  readonly weeks: readonly PulseOfWeek[];
  readonly periods: readonly PulseOfPeriod[];
}

const COMPARED: readonly PulsePeriod[] = ["before", "during"];
const MONDAY_TO_FRIDAY = 5;

export function summarisePulses(pulses: readonly WorkloadPulse[], agreements: readonly PilotAgreement[]): PulseSummary {
  const placed = pulses.map(({ week, scores }) => ({ week, scores, period: periodOf(week, agreements) }));
  return {
    weeks: placed.map(({ week, period, scores }) => ({ week, period, figures: figuresOf(scores) })),
    periods: COMPARED.map((period) => {
      const within = placed.filter((pulse) => pulse.period === period);
      return { period, weeks: within.length, figures: figuresOf(within.flatMap(({ scores }) => scores)) };
    }),
  };
}

/** Read from Monday to Friday. Without any agreement every week is one before the pilots. */
export function periodOf(week: IsoWeek, agreements: readonly PilotAgreement[]): PulsePeriod {
  const dates = datesOfWeek(week).slice(0, MONDAY_TO_FRIDAY);
  if (dates.every((date) => agreements.every(({ from }) => date < from))) return "before";
  if (dates.every((date) => agreements.some(({ from, to }) => isWithin(date, from, to)))) return "during";
  return dates.every((date) => agreements.every(({ to }) => date > to)) ? "after" : "partly";
}

/** Count, mean, median and spread of some scores. */
export function figuresOf(scores: readonly number[]): PulseFigures {
  const count = scores.length;
  if (count < FEWEST_TOGETHER) return { kind: "heldBack" };
  const mean = sum(scores) / count;
  const variance = sum(scores.map((score) => (score - mean) ** 2)) / (count - 1);
  return { kind: "shown", count, mean, median: medianOf(scores), spread: Math.sqrt(variance) };
}

function medianOf(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const lower = Math.floor((sorted.length - 1) / 2);
  return ((sorted[lower] ?? 0) + (sorted[upper] ?? 0)) / 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
