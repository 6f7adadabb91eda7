import { fact } from "../checking/facts.ts";
import { joinedStretches, makeFinding, segmentsOf } from "../checking/makeFinding.ts";
import { supervision } from "../law/staffingParameters.ts";
import { type DayRule, decidedBy, findingsOnly } from "./rule.ts";

/**
 * A basisgroep with children has an adult planned on it, though the bkr of bso holds for the kindercentrum.
 * Source: our own, beside Bkk art. 16.
 */
export const toezicht: DayRule = {
  id: "toezicht",
  scope: "day",
  parameters: [supervision],
  check: (day) => {
    const decided = decidedBy(supervision, day.date);
    // Before the bkr of bso held for the kindercentrum, a basisgroep without anyone was a shortage of its own.
    if (!decided) return findingsOnly([]);
    const rooms = day.unitStretches.flatMap(({ segment, unit }) => unit.rooms.map((room) => ({ segment, room })));
    const unattended = rooms.filter(
      ({ room }) => room.care === "bso" && room.children.length > 0 && room.staff.length === 0,
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
