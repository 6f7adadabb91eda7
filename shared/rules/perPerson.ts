import type { LocalDate } from "../calendar/dates.ts";
import type { NotEvaluated, RuleId, Unit } from "../checking/finding.ts";
import { LastAnswers, remembered } from "../checking/remembered.ts";
import { type Parameter, resolveParameter } from "../law/parameter.ts";
import { PASS, type RuleOutcome } from "./rule.ts";

/** Unit and subject of a finding about one person. */
export function aboutPerson(id: string): { readonly unit: Unit; readonly staffIds: readonly string[] } {
  return { unit: { kind: "person", ids: [id] }, staffIds: [id] };
}

/** Of each day on which one of the parameters is not in force, that the rule is not decided. */
export function daysWithoutLaw(
  rule: RuleId,
  dates: readonly LocalDate[],
  parameters: readonly Parameter<unknown>[],
): NotEvaluated[] {
  return dates
    .filter((date) => parameters.some((parameter) => resolveParameter(parameter, date).status !== "inForce"))
    .map((date) => ({ rule, reason: "noParametersForDate", unit: null, date }));
}

/** What several parts of a rule say, as one. */
export function joinOutcomes(outcomes: readonly RuleOutcome[]): RuleOutcome {
  return joinTelling(outcomes.filter(isTelling));
}

const joined = new LastAnswers<RuleOutcome>();

/** The same, which stays the same object while the parts that have anything to say are the same. */
export function joinKept(outcomes: readonly RuleOutcome[]): RuleOutcome {
  const telling = outcomes.filter(isTelling);
  const [first = PASS] = telling;
  return telling.length < 2 ? first : joined.of(first, telling, () => joinTelling(telling));
}

/** Whether a rule has anything to say. */
export function isTelling({ findings, notEvaluated }: RuleOutcome): boolean {
  return findings.length > 0 || notEvaluated.length > 0;
}

/** Of what some rules say, what holds anything; worked out once for all checks and scenarios that share it. */
export const tellingIn = remembered((outcomes: readonly RuleOutcome[]) => outcomes.filter(isTelling));

function joinTelling(outcomes: readonly RuleOutcome[]): RuleOutcome {
  const [first = PASS] = outcomes;
  if (outcomes.length < 2) return first;
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    notEvaluated: outcomes.flatMap(({ notEvaluated }) => notEvaluated),
  };
}
