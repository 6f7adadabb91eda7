import { fact } from "../checking/facts.ts";
import { joinedStretches, makeFinding, segmentsOf } from "../checking/makeFinding.ts";
import type { Room } from "../checking/preparedDay.ts";
import { supervision } from "../law/staffingParameters.ts";
import { type ClusterRule, decidedBy, findingsOnly } from "./rule.ts";

/**
 * A basisgroep with children has an adult planned on it, though the bkr of bso holds for the kindercentrum.
 * Source: our own, beside Bkk art. 16.
 */
export const toezicht: ClusterRule = {
  id: "toezicht",
  scope: "day",
  reach: "cluster",
  parameters: [supervision],
  check: (day) => {
    const decided = decidedBy(supervision, day.date);
    // Before the bkr of bso held for the kindercentrum, a basisgroep without anyone was a shortage of its own.
    if (!decided) return findingsOnly([]);
    const unattended = day.unitStretches.flatMap(({ segment, unit }) =>
      unit.rooms.filter(isUnattended).map((room) => ({ segment, room })),
    );
    return findingsOnly(
      joinedStretches(unattended, ({ room }) => room.unit).map((stretch) =>
        makeFinding({
          rule: "toezicht",
          severity: "aandachtspunt",
          unit: stretch[0].room.unit,
          date: day.date,
          intervals: segmentsOf(stretch),
          measured: 0,
          required: 1,
          ...decided,
          steps: [fact("nobodyPlanned", { children: Math.max(...stretch.map(({ room }) => room.children.length)) })],
        }),
      ),
    );
  },
};

function isUnattended({ care, children, staff }: Room): boolean {
  return care === "bso" && children.length > 0 && staff.length === 0;
}
