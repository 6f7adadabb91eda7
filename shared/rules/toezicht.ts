import { joinedStretches, makeFinding } from "../checking/makeFinding.ts";
import { supervision } from "../law/staffingParameters.ts";
import { type DayRule, findingsOnly } from "./rule.ts";
import { decidedBy } from "./shared.ts";

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
    const rooms = day.segments.flatMap((segment) => segment.rooms.map((room) => ({ segment, room })));
    const unattended = rooms.filter(
      ({ room }) => room.care === "bso" && room.children.length > 0 && room.staff.length === 0,
    );
    const stretches = joinedStretches(
      unattended,
      ({ room }) => room.unit,
      ({ segment }) => segment,
    );
    return findingsOnly(
      stretches.flatMap((stretch) =>
        stretch.slice(0, 1).map(({ room }) =>
          makeFinding({
            rule: "toezicht",
            severity: "aandachtspunt",
            unit: room.unit,
            date: day.date,
            intervals: stretch.map(({ segment }) => segment),
            measured: 0,
            required: 1,
            ...decided,
            steps: [
              {
                kind: "fact",
                fact: "nobodyPlanned",
                values: { children: Math.max(...stretch.map((moment) => moment.room.children.length)) },
              },
            ],
          }),
        ),
      ),
    );
  },
};
