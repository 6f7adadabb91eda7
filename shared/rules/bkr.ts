import type { Moment } from "../checking/dayJudgement.ts";
import type { Finding, FindingStep, NotEvaluated } from "../checking/finding.ts";
import { joinedStretches, makeFinding, momentSteps, type NonEmpty, segmentsOf } from "../checking/makeFinding.ts";
import { unitKey } from "../checking/preparedDay.ts";
import { bsoRatio, combinatieMaximum, dagopvangRatio } from "../law/bkrParameters.ts";
import { countingRoles } from "../law/staffingParameters.ts";
import type { ClusterRule, JudgedUnits } from "./rule.ts";

/**
 * Beroepskracht-kindratio: one overtreding for each unit and joined stretch below the need that no deviation covers.
 * Measured and required are those of its worst segment.
 * Source: Bkk art. 7 lid 2, art. 16 lid 2, bijlage 1.
 */
export const bkr: ClusterRule = {
  id: "bkr",
  scope: "day",
  reach: "cluster",
  followsPilots: true,
  parameters: [dagopvangRatio, combinatieMaximum, bsoRatio, countingRoles],
  check: (day) => ({ findings: shortages(day), notEvaluated: notEvaluated(day) }),
};

function shortages(day: JudgedUnits): Finding[] {
  const short = day.judgement.moments.filter((moment) => moment.isBkrShortage);
  return joinedStretches(short, ({ unit }) => unit.unit).flatMap((stretch) => {
    const worst = worstOf(stretch);
    const { need } = worst.unit;
    if (need.status === "notEvaluated") return [];
    return makeFinding({
      rule: "bkr",
      severity: "overtreding",
      unit: worst.unit.unit,
      date: day.date,
      intervals: segmentsOf(stretch),
      measured: worst.unit.counted.length,
      required: need.required,
      citation: need.citation,
      parameterVersion: need.parameterVersion,
      steps: [...momentSteps(stretch), whyNoDeviation(stretch)],
    });
  });
}

/** The moment that lacks most; the first of those that lack the same. */
function worstOf(stretch: NonEmpty<Moment>): Moment {
  return stretch.reduce((worst, moment) => (worst.shortBy >= moment.shortBy ? worst : moment));
}

function whyNoDeviation(stretch: NonEmpty<Moment>): FindingStep {
  return {
    kind: "noDeviation",
    reason: stretch.every((moment) => moment.belowHalf) ? "belowHalf" : "fewerThanTenHours",
  };
}

/** Units whose need we cannot tell on this date, each once with its reason. */
function notEvaluated(day: JudgedUnits): NotEvaluated[] {
  const unknown = new Map<string, NotEvaluated>();
  for (const { unit } of day.judgement.moments) {
    if (unit.need.status !== "notEvaluated") continue;
    const { reason } = unit.need;
    unknown.set(`${unitKey(unit.unit)}|${reason}`, { rule: "bkr", reason, unit: unit.unit, date: day.date });
  }
  return [...unknown.values()];
}
