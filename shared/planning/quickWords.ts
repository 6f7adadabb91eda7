import { matchesOf, type Named } from "./quickNames.ts";
import type { QuickToken } from "./quickTokens.ts";

/* Words of the quick field that are no time, day or task: the names of people and groups among them. */

/** Words of the text that belong together. */
export type WordToken = Extract<QuickToken, { readonly kind: "word" }>;

/** Words that mean someone or a group: the ones they may mean, or nobody. */
export interface NameInText {
  readonly words: readonly [WordToken, ...WordToken[]];
  readonly matches: readonly Named[];
}

/** Words that bind others and are nobody's name by themselves. */
const BINDING: ReadonlySet<string> = new Set(["aan", "bij", "de", "den", "der", "en", "het", "in", "met", "op", "van"]);

export function isBinding({ typed }: WordToken): boolean {
  return BINDING.has(typed.toLowerCase());
}

/** Tokens with each row of words that stand next to each other as one list. */
export function wordRuns(tokens: readonly QuickToken[]): readonly (readonly WordToken[])[] {
  const runs: WordToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "word") runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The names in a row of words: at each word the longest one that means anyone. */
export function namesIn(run: readonly WordToken[], all: readonly Named[]): NameInText[] {
  const names: NameInText[] = [];
  let at = 0;
  while (at < run.length) {
    const found = nameAt(run.slice(at), all);
    if (found !== null) names.push(found);
    at += found?.words.length ?? 1;
  }
  return names;
}

/** Null for a binding word that begins no name. */
function nameAt(rest: readonly WordToken[], all: readonly Named[]): NameInText | null {
  const [first, ...others] = rest;
  if (first === undefined || isBinding(first)) return null;
  for (let count = others.length; count >= 0; count -= 1) {
    const words: NameInText["words"] = [first, ...others.slice(0, count)];
    const last = words.at(-1) ?? first;
    // Between two words it binds; behind all of them it is the part of a name that is not typed further.
    if (isBinding(last) && count < others.length) continue;
    const matches = matchesOf(
      all,
      words.map(({ typed }) => typed),
    );
    if (matches.length > 0) return { words, matches };
  }
  return { words: [first], matches: [] };
}
