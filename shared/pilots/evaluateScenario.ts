import { outcomeUnderPilots } from "../checking/checkCluster.ts";
import type { CheckedDay } from "../checking/checkDay.ts";
import type { EvaluatedWeek } from "../checking/evaluateWeek.ts";
import type { Finding } from "../checking/finding.ts";
import { LastAnswers } from "../checking/remembered.ts";
import type { UnmetConditions } from "../checking/weekCheck.ts";
import { tellingIn } from "../rules/perPerson.ts";
import { dayRules, pilotRules } from "../rules/registry.ts";
import type { RuleContext, RuleOutcome } from "../rules/rule.ts";
import type { VariedParameters } from "./agreements.ts";
import type { PilotDay } from "./judgeUnderPilots.ts";
import { type PilotWeek, pilotWeekOf } from "./pilotWeek.ts";
import type { Scenario } from "./scenario.ts";

/** A week under a scenario: what all rules say of it, and how each day leans on the pilots. */
export interface EvaluatedScenario {
  readonly evaluated: EvaluatedWeek;
  readonly scenario: Scenario;
  readonly pilotWeek: PilotWeek;
  /** As of the evaluated week, and those of the rules about pilots last; a list that no pilot touches is shared. */
  readonly outcomes: readonly (readonly RuleOutcome[])[];
}

/** Everything that is found under a scenario. */
export function findingsUnder({ outcomes }: Pick<EvaluatedScenario, "outcomes">): Finding[] {
  return outcomes.flatMap(tellingIn).flatMap(({ findings }) => findings);
}

/**
 * Reads an evaluated week under a scenario. Rules that follow the pilots are asked again of the clusters in which something
 * leans on one; all others read the regular need, so their answers are shared.
 * @param varied parameters that a scenario of one's own sets.
 */
export function evaluateScenario(
  evaluated: EvaluatedWeek,
  scenario: Scenario,
  varied?: VariedParameters,
): EvaluatedScenario {
  const pilotWeek = pilotWeekOf(evaluated, scenario, varied);
  if (scenario === "none") return { evaluated, scenario, pilotWeek, outcomes: evaluated.outcomes };
  const context: RuleContext = { document: evaluated.document, roster: evaluated.roster };
  const ofDays = evaluated.checked.map((checked, index) => outcomesUnder(checked, pilotWeek.days[index]));
  const ofPilots = pilotRules.map((rule) => rule.check(pilotWeek, context));
  return { evaluated, scenario, pilotWeek, outcomes: [...ofDays, evaluated.weekOutcomes, ofPilots] };
}

const outcomesOfDay = new LastAnswers<readonly RuleOutcome[]>();

/** Scenarios that judge a day the same share what the rules say of it. */
function outcomesUnder(checked: CheckedDay, pilotDay: PilotDay | undefined): readonly RuleOutcome[] {
  if (!pilotDay || pilotDay.judgement === checked.day.judgement) return checked.outcomes;
  return outcomesOfDay.of(pilotDay, [checked], () =>
    checked.outcomes.map((outcome, index) => {
      const rule = dayRules[index];
      const isFollowing = rule?.reach === "cluster" && rule.followsPilots;
      return isFollowing ? outcomeUnderPilots(rule, checked.clusters, pilotDay.judgedClusters) : outcome;
    }),
  );
}

/** What each pilot of the scenario lacks in the week; of children those who are there while something leans on it. */
export function unmetConditionsOf({ days, running }: PilotWeek): UnmetConditions[] {
  const pilots = [...new Set(running.map(({ pilot }) => pilot.pilot))].sort();
  return pilots.flatMap((pilot) => {
    const terms = running.filter((one) => one.pilot.pilot === pilot).flatMap((one) => one.pilot.unmetTerms);
    const missing = days.flatMap((day) => day.missing.filter((condition) => condition.pilot === pilot));
    const childIds = [...new Set(missing.flatMap((condition) => condition.childIds))].sort();
    if (terms.length === 0 && childIds.length === 0) return [];
    return [{ pilot, terms: [...new Set(terms)], childIds }];
  });
}
