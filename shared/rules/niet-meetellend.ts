import { fact } from "../checking/facts.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { countingRoles } from "../law/staffingParameters.ts";
import { type DayRule, decidedBy, findingsOnly, notEvaluatedThatDay } from "./rule.ts";

/**
 * Someone whose role never counts is planned as formatief: one aandachtspunt a shift and group. The shortage that it
 * hides is a finding of the bkr.
 * Source: Bkk art. 7 lid 10 en 12.
 */
export const nietMeetellend: DayRule = {
  id: "niet-meetellend",
  scope: "day",
  parameters: [countingRoles],
  check: (day) => {
    const decided = decidedBy(countingRoles, day.date);
    const { roles } = day;
    if (!decided || !roles) return notEvaluatedThatDay("niet-meetellend", day);
    const wrong = day.deployments.filter(
      ({ activity, formatief, absent, staff }) =>
        activity === "groep" && formatief && absent === null && roles.never.includes(staff.role),
    );
    const byShiftAndGroup = Map.groupBy(wrong, ({ shiftId, groupId }) => `${shiftId}|${groupId}`);
    return findingsOnly(
      [...byShiftAndGroup.values()].flatMap((parts) => {
        const [first] = parts;
        if (!first) return [];
        return makeFinding({
          rule: "niet-meetellend",
          severity: "aandachtspunt",
          unit: { kind: "group", ids: first.groupId === null ? [] : [first.groupId] },
          date: day.date,
          intervals: parts,
          staffIds: [first.staff.id],
          ...decided,
          steps: [fact("roleNeverCounts", { role: first.staff.role })],
        });
      }),
    );
  },
};
