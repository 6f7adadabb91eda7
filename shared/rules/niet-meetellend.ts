import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { countingRoles } from "../law/staffingParameters.ts";
import type { DayRule, JudgedDay } from "./rule.ts";
import { decidedBy } from "./shared.ts";

/**
 * Someone whose role never counts is planned as formatief: one aandachtspunt a shift. The shortage that it hides is a
 * finding of the bkr.
 * Source: Bkk art. 7 lid 10 en 12.
 */
export const nietMeetellend: DayRule = {
  id: "niet-meetellend",
  scope: "day",
  parameters: [countingRoles],
  check: (day) => {
    const decided = decidedBy(countingRoles, day.date);
    if (!decided)
      return {
        findings: [],
        notEvaluated: [{ rule: "niet-meetellend", reason: "noParametersForDate", unit: null, date: day.date }],
      };
    return { findings: plannedAsCounted(day, decided), notEvaluated: [] };
  },
};

function plannedAsCounted(day: JudgedDay, decided: Pick<Finding, "citation" | "parameterVersion">): Finding[] {
  const { roles } = day;
  if (roles === null) return [];
  const wrong = day.deployments.filter(
    (deployment) =>
      deployment.activity === "groep" &&
      deployment.formatief &&
      deployment.absent === null &&
      roles.never.includes(deployment.staff.role),
  );
  const byShiftAndGroup = Map.groupBy(wrong, (deployment) => `${deployment.shiftId}|${deployment.groupId}`);
  return [...byShiftAndGroup.values()].flatMap((parts) =>
    parts.slice(0, 1).map(({ staff, groupId }) =>
      makeFinding({
        rule: "niet-meetellend",
        severity: "aandachtspunt",
        unit: { kind: "group", ids: groupId === null ? [] : [groupId] },
        date: day.date,
        intervals: parts,
        staffIds: [staff.id],
        ...decided,
        steps: [{ kind: "fact", fact: "roleNeverCounts", values: { role: staff.role } }],
      }),
    ),
  );
}
