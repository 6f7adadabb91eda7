import { datesOfWeek, type LocalDate, weekdayOf } from "../calendar/dates.ts";
import { texts } from "../texts/nl.ts";
import { fold, matchesOf, type Named, partsOf } from "./quickNames.ts";
import type { QuickCompletion, QuickProblem, QuickSource, TextSpan } from "./quickResult.ts";
import type { QuickToken } from "./quickTokens.ts";
import { isBinding, type WordToken, wordRuns } from "./quickWords.ts";

/** More than this is no list to choose from. */
const MOST_COMPLETIONS = 12;

/**
 * The ways to go on with a text: names, days and words for what stands at its end. Where the text names several people or
 * groups at once these are the ways to choose, wherever that is.
 */
export function completionsOf(
  text: string,
  tokens: readonly QuickToken[],
  all: readonly Named[],
  source: QuickSource,
  problem: QuickProblem | null,
): QuickCompletion[] {
  const choices = problem === null ? [] : choicesFor(text, problem, all, source);
  const found = choices.length > 0 ? choices : completionsAtEnd(text, tokens, all, source);
  return found.filter(({ at, text: whole }) => text.slice(at.from, at.to) !== whole).slice(0, MOST_COMPLETIONS);
}

const CHOICES: ReadonlySet<string> = new Set(["severalPeople", "severalGroups", "personOrGroup"]);

function choicesFor(
  text: string,
  { code, at, typed }: QuickProblem,
  all: readonly Named[],
  source: QuickSource,
): QuickCompletion[] {
  if (code === "groupMissing")
    return all
      .filter(({ kind }) => kind === "group")
      .map((named) => afterGap(text, completionOf(named, at, all, source)));
  // What is still being typed may become a day as well.
  if (!CHOICES.has(code) || at.to === text.length) return [];
  return matchesOf(all, typed.split(/\s+/)).map((named) => completionOf(named, at, all, source));
}

/** Nothing is being typed here yet, so that a gap may be lacking. */
function afterGap(text: string, completion: QuickCompletion): QuickCompletion {
  return /\s$/.test(text) ? completion : { ...completion, text: ` ${completion.text}` };
}

function completionsAtEnd(
  text: string,
  tokens: readonly QuickToken[],
  all: readonly Named[],
  source: QuickSource,
): QuickCompletion[] {
  const run = wordRuns(tokens).at(-1) ?? [];
  // Behind a space, and behind something else than a word, nothing is being typed that could be completed.
  if (run.at(-1)?.at.to !== text.length) return [];
  for (const [index, first] of run.entries()) {
    if (isBinding(first) && index < run.length - 1) continue;
    const at = { from: first.at.from, to: text.length };
    const found = completionsOfWords(run.slice(index), at, all, source);
    if (found.length > 0) return found;
  }
  return [];
}

function completionsOfWords(
  words: readonly WordToken[],
  at: TextSpan,
  all: readonly Named[],
  source: QuickSource,
): QuickCompletion[] {
  const names = namesBeginning(
    all,
    words.map(({ typed }) => typed),
  ).map((named) => completionOf(named, at, all, source));
  const [word] = words;
  if (word === undefined || words.length > 1) return names;
  const typed = fold(word.typed);
  return [...names, ...daysBeginning(typed, at, source), ...wordsBeginning(typed, at)];
}

/** Also those whose name is longer than one that is whole already: "Sam" goes on to "Samira". */
function namesBeginning(all: readonly Named[], words: readonly string[]): Named[] {
  const whole = matchesOf(all, words);
  const longer = all.filter(
    ({ parts }) => parts.join(" ").startsWith(words.flatMap(partsOf).join(" ")) && words.length > 0,
  );
  return all.filter((named) => whole.includes(named) || longer.includes(named));
}

function completionOf(named: Named, at: TextSpan, all: readonly Named[], source: QuickSource): QuickCompletion {
  const { kind, id, name } = named;
  const isShared = all.some((other) => other !== named && other.parts.join(" ") === named.parts.join(" "));
  const text = isShared && kind === "person" ? `${name} #${id}` : name;
  return { kind, key: id, label: name, hint: hintOf(named, source), at, text };
}

function hintOf({ kind, id }: Named, { staff, groups }: QuickSource): string {
  if (kind === "person") {
    const person = staff.find((candidate) => candidate.id === id);
    return person ? texts.domain.roles[person.role] : "";
  }
  const group = groups.find((candidate) => candidate.id === id);
  return group ? texts.domain.care[group.care] : "";
}

function daysBeginning(typed: string, at: TextSpan, { week }: QuickSource): QuickCompletion[] {
  return datesOfWeek(week)
    .filter((date) => weekdayName(date).startsWith(typed))
    .map((date) => ({
      kind: "day",
      key: date,
      label: weekdayName(date),
      hint: texts.planning.quickEntry.date(date),
      at,
      text: weekdayName(date),
    }));
}

function weekdayName(date: LocalDate): string {
  return texts.domain.weekdays[weekdayOf(date)] ?? date;
}

function wordsBeginning(typed: string, at: TextSpan): QuickCompletion[] {
  return Object.entries(texts.planning.quickEntry.words)
    .filter(([word]) => word.startsWith(typed))
    .map(([word, hint]) => ({ kind: "word", key: word, label: word, hint, at, text: word }));
}
