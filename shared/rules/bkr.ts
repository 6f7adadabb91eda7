import type { Moment } from "../checking/dayJudgement.ts";
import type { Finding, FindingStep, NotEvaluated } from "../checking/finding.ts";
import { joinedStretches, makeFinding, momentSteps } from "../checking/makeFinding.ts";
import { unitKey } from "../checking/preparedDay.ts";
import { bsoRatio, combinatieMaximum, dagopvangRatio } from "../law/bkrParameters.ts";
import { countingRoles } from "../law/staffingParameters.ts";
import type { DayRule, JudgedDay, RuleOutcome } from "./rule.ts";

/**
 * Beroepskracht-kindratio: one overtreding for each unit and joined stretch below the need that no deviation covers.
 * Measured and required are those of its worst segment.
 * Source: Bkk art. 7 lid 2, art. 16 lid 2, bijlage 1.
 */
export const bkr: DayRule = {
  id: "bkr",
  scope: "day",
  parameters: [dagopvangRatio, combinatieMaximum, bsoRatio, countingRoles],
  check: (day) => ({ findings: shortages(day), notEvaluated: notEvaluated(day) }) satisfies RuleOutcome,
};

function shortages(day: JudgedDay): Finding[] {
  const short = day.judgement.moments.filter((moment) => moment.isBkrShortage);
  return joinedStretches(
    short,
    (moment) => moment.unit.unit,
    (moment) => moment.segment,
  ).flatMap((stretch) => {
    const worst = worstOf(stretch);
    if (worst?.unit.need.status === undefined || worst.unit.need.status === "notEvaluated") return [];
    const { required, citation, parameterVersion } = worst.unit.need;
    return makeFinding({
      rule: "bkr",
      severity: "overtreding",
      unit: worst.unit.unit,
      date: day.date,
      intervals: stretch.map((moment) => moment.segment),
      measured: worst.unit.counted.length,
      required,
      citation,
      parameterVersion,
      steps: [...momentSteps(stretch), whyNoDeviation(stretch)],
    });
  });
}

function worstOf(stretch: readonly Moment[]): Moment | undefined {
  return stretch.reduce<Moment | undefined>(
    (worst, moment) => (worst && worst.shortBy >= moment.shortBy ? worst : moment),
    undefined,
  );
}

function whyNoDeviation(stretch: readonly Moment[]): FindingStep {
  return {
    kind: "noDeviation",
    reason: stretch.every((moment) => moment.belowHalf) ? "belowHalf" : "fewerThanTenHours",
  };
}

/** Units whose need we cannot tell on this date, each once with its reason. */
function notEvaluated(day: JudgedDay): NotEvaluated[] {
  const unknown = new Map<string, NotEvaluated>();
  for (const { unit } of day.judgement.moments) {
    if (unit.need.status !== "notEvaluated") continue;
    const { reason } = unit.need;
    unknown.set(`${unitKey(unit.unit)}|${reason}`, { rule: "bkr", reason, unit: unit.unit, date: day.date });
  }
  return [...unknown.values()];
}
