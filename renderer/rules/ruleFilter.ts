import type { RuleId } from "../../shared/checking/finding.ts";
import type { RuleList, RuleView } from "../../shared/rules/ruleList.ts";
import type { RuleTopic } from "../../shared/rules/topics.ts";

/** What the list of rules shows; an empty search, null and false let everything through. */
export interface RuleFilter {
  readonly search: string;
  readonly topic: RuleTopic | null;
  readonly isUncertainOnly: boolean;
}

export const NO_RULE_FILTER: RuleFilter = { search: "", topic: null, isUncertainOnly: false };

/** The ids of the rules that pass the filter. */
export function filterRules(list: RuleList, filter: RuleFilter): ReadonlySet<RuleId> {
  const words = foldText(filter.search)
    .split(/\s+/)
    .filter((word) => word !== "");
  const passing = list.topics
    .flatMap(({ rules }) => rules)
    .filter(
      (rule) =>
        (filter.topic === null || rule.topic === filter.topic) &&
        (!filter.isUncertainOnly || rule.isUncertain) &&
        containsAll(textOf(rule), words),
    );
  return new Set(passing.map(({ id }) => id));
}

/** Everything of a rule that a person may look for. */
function textOf({ id, name, parameters }: RuleView): string {
  const ofParameters = parameters.flatMap(({ title, unit, versions }) => [
    title,
    unit,
    ...versions.flatMap(({ period, value, article, certaintyText, note }) => [
      period,
      ...value,
      article,
      certaintyText,
      note,
    ]),
  ]);
  return foldText([id, name, ...ofParameters].join(" "));
}

function containsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Without accents and capitals, so that "een" also finds "één". */
function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
