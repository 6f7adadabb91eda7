import { fact } from "../checking/facts.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { resolveParameter } from "../law/parameter.ts";
import { qualifiedTasks } from "../law/pilotParameters.ts";
import { cite } from "../staffing/need.ts";
import { type DayRule, findingsOnly, notEvaluatedThatDay } from "./rule.ts";

/**
 * Jobcarving: a groepshulp does verzorgende, voorbereidende and huishoudelijke tasks. A pedagogical task in one of the
 * blocks of a groepshulp who is there is an aandachtspunt, one a shift and group.
 * Source: pilot document, jobcarving.
 */
export const taakverdeling: DayRule = {
  id: "taakverdeling",
  scope: "day",
  parameters: [qualifiedTasks],
  check: (day) => {
    const resolved = resolveParameter(qualifiedTasks, day.date);
    if (resolved.status !== "inForce") return notEvaluatedThatDay("taakverdeling", day);
    const { version } = resolved;
    const wrong = day.deployments.filter(
      ({ staff, task, absent }) =>
        staff.role === "groepshulp" && absent === null && task !== null && version.value.includes(task),
    );
    const byShiftAndGroup = Map.groupBy(wrong, ({ shiftId, groupId }) => `${shiftId}|${groupId}`);
    return findingsOnly(
      [...byShiftAndGroup.values()].flatMap((parts) => {
        const [first] = parts;
        if (!first) return [];
        const { staff, groupId } = first;
        return makeFinding({
          rule: "taakverdeling",
          severity: "aandachtspunt",
          unit: groupId === null ? { kind: "person", ids: [staff.id] } : { kind: "group", ids: [groupId] },
          date: day.date,
          intervals: parts,
          staffIds: [staff.id],
          ...cite(qualifiedTasks, version),
          steps: [fact("pedagogicalTask", {})],
        });
      }),
    );
  },
};
