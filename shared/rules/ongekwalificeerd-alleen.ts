import { neverAlone } from "../law/staffingParameters.ts";
import { type ClusterRule, decidedBy, findingsOnly, notEvaluatedThatDay } from "./rule.ts";
import { aloneFindings } from "./unqualifiedRooms.ts";

/**
 * Children are with staff of whom nobody is qualified: an overtreding under every pilot; no setting switches it off.
 * Trainees alone are `bio-alleen`.
 * Source: pilot document, randvoorwaarden.
 */
export const ongekwalificeerdAlleen: ClusterRule = {
  id: "ongekwalificeerd-alleen",
  scope: "day",
  reach: "cluster",
  parameters: [neverAlone],
  check: (day) => {
    const decided = decidedBy(neverAlone, day.date);
    if (!decided) return notEvaluatedThatDay("ongekwalificeerd-alleen", day);
    return findingsOnly(aloneFindings(day, { rule: "ongekwalificeerd-alleen", name: "nobodyQualified", decided }));
  },
};
