import { joinedStretches, makeFinding, momentSteps } from "../checking/makeFinding.ts";
import { neverAlone } from "../law/staffingParameters.ts";
import { type DayRule, findingsOnly } from "./rule.ts";
import { decidedBy, uniqueStaffIds } from "./shared.ts";
import { unqualifiedRooms } from "./unqualifiedRooms.ts";

/**
 * Children are with staff of whom nobody is qualified: an overtreding under every pilot; no setting switches it off.
 * Trainees alone are `bio-alleen`.
 * Source: pilot document, randvoorwaarden.
 */
export const ongekwalificeerdAlleen: DayRule = {
  id: "ongekwalificeerd-alleen",
  scope: "day",
  parameters: [neverAlone],
  check: (day) => {
    const decided = decidedBy(neverAlone, day.date);
    if (!decided)
      return {
        findings: [],
        notEvaluated: [{ rule: "ongekwalificeerd-alleen", reason: "noParametersForDate", unit: null, date: day.date }],
      };
    const stretches = joinedStretches(
      unqualifiedRooms(day).filter(({ onlyTrainees }) => !onlyTrainees),
      ({ room }) => room.unit,
      ({ segment }) => segment,
    );
    return findingsOnly(
      stretches.flatMap((stretch) =>
        stretch.slice(0, 1).map(({ room }) =>
          makeFinding({
            rule: "ongekwalificeerd-alleen",
            severity: "overtreding",
            unit: room.unit,
            date: day.date,
            intervals: stretch.map(({ segment }) => segment),
            staffIds: uniqueStaffIds(stretch.flatMap((moment) => moment.room.staff)),
            measured: 0,
            required: 1,
            ...decided,
            steps: [{ kind: "fact", fact: "nobodyQualified", values: {} }, ...momentSteps(stretch)],
          }),
        ),
      ),
    );
  },
};
