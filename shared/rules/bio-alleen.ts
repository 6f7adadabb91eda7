import type { Finding } from "../checking/finding.ts";
import { joinedStretches, makeFinding, momentSteps } from "../checking/makeFinding.ts";
import type { Room } from "../checking/preparedDay.ts";
import { neverAlone, traineeNeedsQualified } from "../law/staffingParameters.ts";
import { isTrainee } from "../staffing/roles.ts";
import type { DayRule, JudgedDay, RuleContext } from "./rule.ts";
import { decidedBy, uniqueStaffIds } from "./shared.ts";
import { hasQualified, unqualifiedRooms } from "./unqualifiedRooms.ts";

/**
 * A beroepskracht in opleiding is never alone with children, and on a stamgroep with a bio at least one qualified
 * beroepskracht is deployed that day.
 * Source: Bkk art. 7 lid 11; pilot document, randvoorwaarden.
 */
export const bioAlleen: DayRule = {
  id: "bio-alleen",
  scope: "day",
  parameters: [neverAlone, traineeNeedsQualified],
  check: (day, context) => {
    const known = decidedBy(neverAlone, day.date) !== null && decidedBy(traineeNeedsQualified, day.date) !== null;
    if (!known)
      return {
        findings: [],
        notEvaluated: [{ rule: "bio-alleen", reason: "noParametersForDate", unit: null, date: day.date }],
      };
    return { findings: [...aloneWithChildren(day), ...withoutQualifiedThatDay(day, context)], notEvaluated: [] };
  },
};

function aloneWithChildren(day: JudgedDay): Finding[] {
  const decided = decidedBy(neverAlone, day.date);
  if (!decided) return [];
  const stretches = joinedStretches(
    unqualifiedRooms(day).filter(({ onlyTrainees }) => onlyTrainees),
    ({ room }) => room.unit,
    ({ segment }) => segment,
  );
  return stretches.flatMap((stretch) =>
    stretch.slice(0, 1).map(({ room }) =>
      makeFinding({
        rule: "bio-alleen",
        severity: "overtreding",
        unit: room.unit,
        date: day.date,
        intervals: stretch.map(({ segment }) => segment),
        staffIds: uniqueStaffIds(stretch.flatMap((moment) => moment.room.staff)),
        measured: 0,
        required: 1,
        ...decided,
        steps: [{ kind: "fact", fact: "onlyTrainees", values: {} }, ...momentSteps(stretch)],
      }),
    ),
  );
}

/** Read for each stamgroep over the whole day, wherever the group was merged to. */
function withoutQualifiedThatDay(day: JudgedDay, { document }: RuleContext): Finding[] {
  const decided = decidedBy(traineeNeedsQualified, day.date);
  if (!decided) return [];
  return document.groups
    .filter((group) => group.care !== "bso")
    .flatMap((group) => {
      const rooms = day.segments.flatMap((segment) => segment.rooms.filter((room) => room.groupIds.includes(group.id)));
      const trainees = rooms.flatMap((room) => traineesOf(room, group.id));
      if (trainees.length === 0 || rooms.some((room) => hasQualified(room, day))) return [];
      return makeFinding({
        rule: "bio-alleen",
        severity: "overtreding",
        unit: { kind: "group", ids: [group.id] },
        date: day.date,
        staffIds: uniqueStaffIds(trainees),
        measured: 0,
        required: 1,
        ...decided,
        steps: [{ kind: "fact", fact: "noQualifiedThatDay", values: {} }],
      });
    });
}

function traineesOf(room: Room, groupId: string) {
  return room.staff.filter((deployment) => isTrainee(deployment.staff.role) && deployment.groupId === groupId);
}
