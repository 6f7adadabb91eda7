import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { ageReading } from "../law/staffingParameters.ts";
import { ageRemark } from "../staffing/ageClass.ts";
import { decidedBy, findingsOnly, type JudgedDay, type WeekRule } from "./rule.ts";

/**
 * Children whose age does not belong in their kind of care, and how they are counted all the same: one a child, kind and
 * week, on the first day that it holds.
 * Source: our own reading beside Bkk bijlage 1.
 */
export const leeftijd: WeekRule = {
  id: "leeftijd",
  scope: "week",
  parameters: [ageReading],
  check: (days, { document }) => {
    const first = new Map<string, Finding>();
    for (const finding of days.flatMap((day) => remarksOf(day, document))) {
      const key = [finding.severity, ...finding.childIds].join("|");
      if (!first.has(key)) first.set(key, finding);
    }
    return findingsOnly([...first.values()]);
  },
};

function remarksOf(day: JudgedDay, { groups }: LocationDocument): Finding[] {
  const decided = decidedBy(ageReading, day.date);
  if (!decided) return [];
  return day.presences.flatMap(({ child, groupId, years }) => {
    const care = groups.find((group) => group.id === groupId)?.care;
    const remark = care && ageRemark(years, care);
    if (!remark) return [];
    return makeFinding({
      rule: "leeftijd",
      severity: remark === "fourInDagopvang" ? "info" : "aandachtspunt",
      unit: { kind: "child", ids: [child.id] },
      date: day.date,
      childIds: [child.id],
      ...decided,
      steps: [remark === "bornLater" ? fact(remark, {}) : fact(remark, { years })],
    });
  });
}
