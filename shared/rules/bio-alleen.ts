import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { neverAlone, traineeNeedsQualified } from "../law/staffingParameters.ts";
import type { Decided } from "../staffing/need.ts";
import { isTrainee } from "../staffing/roles.ts";
import {
  type DayRule,
  decidedBy,
  findingsOnly,
  type JudgedDay,
  notEvaluatedThatDay,
  type RuleContext,
  uniqueStaffIds,
} from "./rule.ts";
import { aloneFindings, hasQualified } from "./unqualifiedRooms.ts";

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
    const alone = decidedBy(neverAlone, day.date);
    const thatDay = decidedBy(traineeNeedsQualified, day.date);
    if (!alone || !thatDay) return notEvaluatedThatDay("bio-alleen", day);
    return findingsOnly([
      ...aloneFindings(day, { rule: "bio-alleen", name: "onlyTrainees", decided: alone }),
      ...withoutQualifiedThatDay(day, context, thatDay),
    ]);
  },
};

/** Read for each stamgroep over the whole day, wherever the group was merged to. */
function withoutQualifiedThatDay(day: JudgedDay, { document }: RuleContext, decided: Decided): Finding[] {
  const stamgroepen = document.groups.filter((group) => group.care !== "bso");
  return stamgroepen.flatMap(({ id }) => {
    const rooms = day.unitStretches.flatMap(({ unit }) => unit.rooms.filter((room) => room.groupIds.includes(id)));
    const trainees = rooms.flatMap((room) =>
      room.staff.filter(({ staff, groupId }) => isTrainee(staff.role) && groupId === id),
    );
    if (trainees.length === 0 || rooms.some((room) => hasQualified(room, day))) return [];
    return makeFinding({
      rule: "bio-alleen",
      severity: "overtreding",
      unit: { kind: "group", ids: [id] },
      date: day.date,
      staffIds: uniqueStaffIds(trainees),
      measured: 0,
      required: 1,
      ...decided,
      steps: [fact("noQualifiedThatDay", {})],
    });
  });
}
