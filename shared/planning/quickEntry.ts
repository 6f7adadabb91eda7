import { texts } from "../texts/nl.ts";
import { completionsOf } from "./quickCompletions.ts";
import { draftOf } from "./quickDraft.ts";
import { namedOf } from "./quickNames.ts";
import type { QuickEntry, QuickProblem, QuickSource } from "./quickResult.ts";
import { QuickProblemError, sayingsOf } from "./quickSayings.ts";
import { tokensOf } from "./quickTokens.ts";

/**
 * Reads a line such as "Fatima di 7:30-17 pauze 12:30": a person, a day, times, breaks, a group, a task, in any order.
 * What it leaves out comes from the place of the focus; without a group the person's only group of her own is meant. It
 * never chooses between two people, groups or days.
 */
export function readQuickEntry(text: string, source: QuickSource): QuickEntry {
  const all = namedOf(source.staff, source.groups);
  const tokens = tokensOf(text, all);
  try {
    const sayings = sayingsOf(tokens, all, source);
    return {
      draft: draftOf(sayings, source, text),
      problem: null,
      completions: completionsOf(text, tokens, all, source, null),
    };
  } catch (error) {
    if (!(error instanceof QuickProblemError)) throw error;
    const { problem } = error;
    return { draft: null, problem, completions: completionsOf(text, tokens, all, source, problem) };
  }
}

/** The sentence of a problem: what is wrong with the words, and what was expected. */
export function describeQuickProblem(problem: QuickProblem): string {
  return texts.planning.quickEntry.problems[problem.code](problem);
}
