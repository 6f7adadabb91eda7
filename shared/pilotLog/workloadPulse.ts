import type { IsoWeek } from "../calendar/dates.ts";
import { FEWEST_TOGETHER, type WorkloadPulse } from "../exchange/records.ts";
import { type RandomBelow, shuffled } from "./chance.ts";

export const LOWEST_SCORE = 1;
export const HIGHEST_SCORE = 10;

/** Scores that were handed in together; notes are loose from them. */
export interface PulseBatch {
  readonly week: IsoWeek;
  readonly scores: readonly number[];
  readonly notes: readonly string[];
}

export type PulseRefusal = "tooFewScores" | "notAScore";

/** Why a batch cannot be stored; null when it can. */
export function refusalOf({ scores }: PulseBatch): PulseRefusal | null {
  if (scores.some((score) => !isScore(score))) return "notAScore";
  return scores.length < FEWEST_TOGETHER ? "tooFewScores" : null;
}

function isScore(score: number): boolean {
  return Number.isInteger(score) && score >= LOWEST_SCORE && score <= HIGHEST_SCORE;
}

/**
 * The pulses after a batch was added to its week, in order of week. All scores of that week are drawn anew by lot, and so
 * are its notes: neither the list nor what undo keeps of it tells in which order they came.
 * @throws RangeError for a batch that is refused.
 */
export function withBatch(
  pulses: readonly WorkloadPulse[],
  batch: PulseBatch,
  randomBelow: RandomBelow,
): WorkloadPulse[] {
  const refusal = refusalOf(batch);
  if (refusal !== null) throw new RangeError(`the batch is refused: ${refusal}`);
  const before = pulses.find(({ week }) => week === batch.week);
  const notes = shuffled([...(before?.notes ?? []), ...batch.notes], randomBelow);
  const after: WorkloadPulse = {
    ...before,
    week: batch.week,
    scores: shuffled([...(before?.scores ?? []), ...batch.scores], randomBelow),
    ...(notes.length > 0 && { notes }),
  };
  return [...withoutWeek(pulses, batch.week), after].sort((a, b) => (a.week < b.week ? -1 : 1));
}

/** The pulses without those of a week. */
export function withoutWeek(pulses: readonly WorkloadPulse[], week: IsoWeek): WorkloadPulse[] {
  return pulses.filter((pulse) => pulse.week !== week);
}
