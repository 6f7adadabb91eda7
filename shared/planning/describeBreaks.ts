import { clockRange } from "../reports/dutchDates.ts";
import { texts } from "../texts/nl.ts";
import type { BreakProposal, ProposedBreak } from "./breakProposal.ts";

/** What a proposal says: a sentence for each break with what it costs, and for what found no place. */
export function breakSentences({ breaks, missingMinutes }: BreakProposal): readonly string[] {
  const { noneDue, noPlace } = texts.planning.breaks;
  if (breaks.length === 0 && missingMinutes === 0) return [noneDue];
  return [...breaks.map(sentenceOf), ...(missingMinutes > 0 ? [noPlace(missingMinutes)] : [])];
}

function sentenceOf({ from, to, ...costs }: ProposedBreak): string {
  const { proposed, short, deviation, outsideWindows, otherBreaches, unknown, together } = texts.planning.breaks;
  const words: readonly (readonly [number, (count: number) => string])[] = [
    [costs.shortMinutes, short],
    [costs.otherBreaches, otherBreaches],
    [costs.deviationMinutes, deviation],
    [costs.outsideWindowMinutes, outsideWindows],
    [costs.unknownMinutes, unknown],
    [costs.togetherMinutes, together],
  ];
  return proposed(
    clockRange({ from, to }),
    words.filter(([count]) => count > 0).map(([count, say]) => say(count)),
  );
}
