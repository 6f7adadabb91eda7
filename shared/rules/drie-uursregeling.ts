import type { DeviationAccount } from "../checking/dayJudgement.ts";
import type { Finding, NotEvaluated } from "../checking/finding.ts";
import { makeFinding, momentSteps } from "../checking/makeFinding.ts";
import { bsoDeviation, dagopvangDeviation } from "../law/staffingParameters.ts";
import type { ClusterRule, JudgedUnits } from "./rule.ts";

/**
 * Drie-uursregeling: on a day with at least ten hours on end counted staff may be below the need for a limited time, for
 * each stamgroep. Within the limit it is an info, over it one overtreding with all its minutes.
 * Source: Bkk art. 7 lid 4, art. 16 lid 4.
 */
export const drieUursregeling: ClusterRule = {
  id: "drie-uursregeling",
  scope: "day",
  reach: "cluster",
  followsPilots: true,
  parameters: [dagopvangDeviation, bsoDeviation],
  check: (day) => ({
    findings: day.judgement.accounts.flatMap((account) => findingOf(account, day)),
    notEvaluated: day.judgement.accounts.flatMap((account) => notEvaluatedOf(account, day)),
  }),
};

function findingOf(account: DeviationAccount, day: JudgedUnits): Finding[] {
  const { allowance, usedMinutes, isOverLimit, unit } = account;
  if (allowance.kind !== "allowed") return [];
  // Minutes below half are findings of the bkr; alone and within the limit they are no allowed deviation to report.
  const deviates = account.shortages.some((shortage) => !shortage.belowHalf);
  if (!deviates && !isOverLimit) return [];
  return [
    makeFinding({
      rule: "drie-uursregeling",
      severity: isOverLimit ? "overtreding" : "info",
      unit,
      date: day.date,
      intervals: account.shortages.map((shortage) => shortage.segment),
      measured: usedMinutes,
      required: allowance.limitMinutes,
      citation: allowance.citation,
      parameterVersion: allowance.parameterVersion,
      steps: [
        { kind: "deviation", usedMinutes, limitMinutes: allowance.limitMinutes },
        ...momentSteps(account.shortages),
      ],
    }),
  ];
}

/** A shortage of at least half, of which we cannot tell whether the day allows it. */
function notEvaluatedOf(account: DeviationAccount, day: JudgedUnits): NotEvaluated[] {
  if (account.allowance.kind !== "notEvaluated" || account.shortages.every((shortage) => shortage.belowHalf)) return [];
  return [{ rule: "drie-uursregeling", reason: account.allowance.reason, unit: account.unit, date: day.date }];
}
