import type { Minute } from "../calendar/time.ts";
import type { DeviationAccount } from "../checking/dayJudgement.ts";
import type { ShortPiece } from "./pilotMoment.ts";

/** The joined shortage of one stamgroep: bridged whole or not at all. */
export interface Stretch {
  /** What is left to bridge of it: all but what was bridged in a merge for another stamgroep. */
  readonly pieces: readonly ShortPiece[];
  /** How long the shortage lasts, also where it is bridged already. */
  readonly lastingMinutes: Minute;
  readonly minutes: Minute;
  readonly personMinutes: Minute;
  /** Minutes below half of the need, which no deviation allows. */
  readonly belowHalfMinutes: Minute;
}

/** What is left of a day under a choice; less is better, from the first on. */
interface Outcome {
  readonly belowHalfMinutes: Minute;
  readonly bridgedMinutes: Minute;
}

/*
 * The choices of a day are looked through one by one, and a real day has a handful of stretches. This many choices are
 * enough for every day that a planner makes; for a stranger day the best of those that were seen stands.
 */
const MOST_CHOICES = 20_000;

/**
 * Which stretches of a stamgroep's day are bridged. Where the drie-uursregeling gives room: those that bring the day
 * within its limit and leave the fewest minutes below half, with the fewest bridged minutes, and of equal choices the one
 * with the earliest stretches; nothing when the day stays over the limit. Where no deviation is allowed each stretch
 * stands for itself.
 * @param possible the stretches that may be bridged, in order of time.
 * @param canBridge whether people and limits suffice for some of them together.
 */
export function chooseStretches(
  { allowance, usedMinutes }: DeviationAccount,
  possible: readonly Stretch[],
  canBridge: (chosen: readonly Stretch[]) => boolean,
): readonly Stretch[] {
  if (allowance.kind === "none") return oneByOne(possible, canBridge);
  const belowHalf = possible.filter(({ belowHalfMinutes }) => belowHalfMinutes > 0);
  // Where the opening hours are not recorded only minutes below half are known to be an overtreding.
  if (allowance.kind === "notEvaluated") return oneByOne(belowHalf, canBridge);
  return bestChoice(possible, usedMinutes - allowance.limitMinutes, canBridge);
}

function oneByOne(possible: readonly Stretch[], canBridge: (chosen: readonly Stretch[]) => boolean): Stretch[] {
  let chosen: Stretch[] = [];
  for (const stretch of possible) {
    const more = [...chosen, stretch];
    if (canBridge(more)) chosen = more;
  }
  return chosen;
}

/** @param tooMany minutes of the day over the limit; not above zero when it is within. */
function bestChoice(
  possible: readonly Stretch[],
  tooMany: Minute,
  canBridge: (chosen: readonly Stretch[]) => boolean,
): readonly Stretch[] {
  let best: { readonly chosen: readonly Stretch[]; readonly outcome: Outcome } | null = null;
  let seen = 0;
  const stillToCome = possible.map((_, index) => sum(possible.slice(index), ({ minutes }) => minutes));
  const look = (index: number, chosen: readonly Stretch[], minutes: Minute): void => {
    seen += 1;
    if (seen > MOST_CHOICES) return;
    // Leaving more out cannot help: what is still to come may all be bridged and the day would stay over the limit.
    if (minutes + (stillToCome[index] ?? 0) < tooMany) return;
    const stretch = possible[index];
    if (stretch === undefined) {
      const outcome = outcomeOf(possible, chosen);
      if (best === null || isBetter(outcome, best.outcome)) best = { chosen, outcome };
      return;
    }
    // With it first, so that of equal choices the one with the earliest stretches is found first.
    const more = [...chosen, stretch];
    if (canBridge(more)) look(index + 1, more, minutes + stretch.minutes);
    look(index + 1, chosen, minutes);
  };
  look(0, [], 0);
  return (best as { readonly chosen: readonly Stretch[] } | null)?.chosen ?? [];
}

function outcomeOf(possible: readonly Stretch[], chosen: readonly Stretch[]): Outcome {
  return {
    belowHalfMinutes: sum(possible, (item) => item.belowHalfMinutes) - sum(chosen, (item) => item.belowHalfMinutes),
    bridgedMinutes: sum(chosen, ({ personMinutes }) => personMinutes),
  };
}

function isBetter(a: Outcome, b: Outcome): boolean {
  if (a.belowHalfMinutes !== b.belowHalfMinutes) return a.belowHalfMinutes < b.belowHalfMinutes;
  return a.bridgedMinutes < b.bridgedMinutes;
}

function sum(items: readonly Stretch[], of: (item: Stretch) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
