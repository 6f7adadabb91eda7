import type { Finding, NotEvaluated, RuleId, Unit } from "../checking/finding.ts";
import type { PreparedDay } from "../checking/preparedDay.ts";
import { type Parameter, resolveParameter } from "../law/parameter.ts";
import type { RuleOutcome } from "./rule.ts";

/** Unit and subject of a finding about one person. */
export function aboutPerson(id: string): { readonly unit: Unit; readonly staffIds: readonly string[] } {
  return { unit: { kind: "person", ids: [id] }, staffIds: [id] };
}

/** Of each day on which one of the parameters is not in force, that the rule is not decided. */
export function daysWithoutLaw(
  rule: RuleId,
  days: readonly PreparedDay[],
  parameters: readonly Parameter<unknown>[],
): NotEvaluated[] {
  return days
    .filter(({ date }) => parameters.some((parameter) => resolveParameter(parameter, date).status !== "inForce"))
    .map(({ date }) => ({ rule, reason: "noParametersForDate", unit: null, date }));
}

/** What several parts of a rule say, as one. */
export function joinOutcomes(outcomes: readonly RuleOutcome[]): RuleOutcome {
  const findings: Finding[] = [];
  const notEvaluated: NotEvaluated[] = [];
  for (const outcome of outcomes) {
    if (outcome.findings.length > 0) findings.push(...outcome.findings);
    if (outcome.notEvaluated.length > 0) notEvaluated.push(...outcome.notEvaluated);
  }
  return { findings, notEvaluated };
}
