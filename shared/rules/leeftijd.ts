import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { remembered } from "../checking/remembered.ts";
import { ageReading } from "../law/staffingParameters.ts";
import { ageRemark } from "../staffing/ageClass.ts";
import { childrenOf, decidedBy, findingsOnly, type JudgedDay, type WeekRule } from "./rule.ts";

/**
 * Children whose age does not belong in their kind of care, and how they are counted all the same: one a child, kind and
 * week, on the first day that it holds.
 * Source: our own reading beside Bkk bijlage 1.
 */
export const leeftijd: WeekRule = {
  id: "leeftijd",
  scope: "week",
  parameters: [ageReading],
  reads: (days, { document }) => [document.groups, ...childrenOf(days)],
  check: (days) => {
    const first = new Map<string, Finding>();
    for (const finding of days.flatMap(remarksOf)) {
      const key = `${finding.severity}|${finding.childIds[0]}`;
      if (!first.has(key)) first.set(key, finding);
    }
    return findingsOnly([...first.values()]);
  },
};

const remarksOf = remembered(({ date, groups, presences }: JudgedDay): Finding[] => {
  const decided = decidedBy(ageReading, date);
  if (!decided) return [];
  const careOf = new Map(groups.map(({ id, care }) => [id, care]));
  return presences.flatMap(({ child, groupId, years }) => {
    const care = careOf.get(groupId);
    const remark = care && ageRemark(years, care);
    if (!remark) return [];
    return makeFinding({
      rule: "leeftijd",
      severity: remark === "fourInDagopvang" ? "info" : "aandachtspunt",
      unit: { kind: "child", ids: [child.id] },
      date,
      childIds: [child.id],
      ...decided,
      steps: [remark === "bornLater" ? fact(remark, {}) : fact(remark, { years })],
    });
  });
});
