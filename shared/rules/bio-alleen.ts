import type { Deployment } from "../checking/deployment.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { neverAlone, traineeNeedsQualified } from "../law/staffingParameters.ts";
import type { Decided } from "../staffing/need.ts";
import { isTrainee } from "../staffing/roles.ts";
import {
  type ClusterRule,
  decidedBy,
  findingsOnly,
  type JudgedUnits,
  notEvaluatedThatDay,
  uniqueStaffIds,
} from "./rule.ts";
import { aloneFindings, hasQualified } from "./unqualifiedRooms.ts";

/**
 * A beroepskracht in opleiding is never alone with children, and on a stamgroep with a bio at least one qualified
 * beroepskracht is deployed that day.
 * Source: Bkk art. 7 lid 11; pilot document, randvoorwaarden.
 */
export const bioAlleen: ClusterRule = {
  id: "bio-alleen",
  scope: "day",
  reach: "cluster",
  parameters: [neverAlone, traineeNeedsQualified],
  check: (day) => {
    const alone = decidedBy(neverAlone, day.date);
    const thatDay = decidedBy(traineeNeedsQualified, day.date);
    if (!alone || !thatDay) return notEvaluatedThatDay("bio-alleen", day);
    return findingsOnly([
      ...aloneFindings(day, { rule: "bio-alleen", name: "onlyTrainees", decided: alone }),
      ...withoutQualifiedThatDay(day, thatDay),
    ]);
  },
};

/** Read for each stamgroep over the whole day, wherever the group was merged to. */
function withoutQualifiedThatDay(day: JudgedUnits, decided: Decided): Finding[] {
  const rooms = day.unitStretches.flatMap(({ unit }) => unit.rooms);
  const trainees = rooms.flatMap((room) => room.staff.filter(({ staff }) => isTrainee(staff.role)));
  if (trainees.length === 0) return [];
  const stamgroepen = day.groups.filter(({ id, care }) => care !== "bso" && trainees.some(isOn(id)));
  return stamgroepen.flatMap(({ id }) => {
    if (rooms.some((room) => room.groupIds.includes(id) && hasQualified(room, day))) return [];
    return makeFinding({
      rule: "bio-alleen",
      severity: "overtreding",
      unit: { kind: "group", ids: [id] },
      date: day.date,
      staffIds: uniqueStaffIds(trainees.filter(isOn(id))),
      measured: 0,
      required: 1,
      ...decided,
      steps: [fact("noQualifiedThatDay", {})],
    });
  });
}

function isOn(id: string): (deployment: Deployment) => boolean {
  return ({ groupId }) => groupId === id;
}
