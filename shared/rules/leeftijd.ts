import type { FactStep, Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { ageReading } from "../law/staffingParameters.ts";
import { readAge } from "../staffing/ageClass.ts";
import { findingsOnly, type JudgedDay, type WeekRule } from "./rule.ts";
import { decidedBy } from "./shared.ts";

type AgeFact = Extract<FactStep["fact"], "fourInDagopvang" | "underFourInBso" | "bornLater">;

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
    const seen = new Map<string, Finding>();
    for (const day of days) {
      for (const finding of remarksOf(day, document)) {
        const key = `${finding.childIds.join()}|${finding.steps.map((step) => (step.kind === "fact" ? step.fact : "")).join()}`;
        if (!seen.has(key)) seen.set(key, finding);
      }
    }
    return findingsOnly([...seen.values()]);
  },
};

function remarksOf(day: JudgedDay, { groups }: LocationDocument): Finding[] {
  const decided = decidedBy(ageReading, day.date);
  if (!decided) return [];
  return day.presences.flatMap(({ child, groupId }) => {
    const care = groups.find((group) => group.id === groupId)?.care;
    if (care === undefined) return [];
    const age = readAge(child.birthDate, day.date, care);
    const fact: AgeFact | null = age === null ? "bornLater" : age.remark;
    if (fact === null) return [];
    return makeFinding({
      rule: "leeftijd",
      severity: fact === "fourInDagopvang" ? "info" : "aandachtspunt",
      unit: { kind: "child", ids: [child.id] },
      date: day.date,
      childIds: [child.id],
      ...decided,
      steps: [{ kind: "fact", fact, values: age === null ? {} : { years: age.years } }],
    });
  });
}
