import { expect, test } from "vitest";
import { compareScenarios } from "../../../shared/comparison/compareScenarios.ts";
import type { Scenario } from "../../../shared/pilots/scenario.ts";
import { buildDocument, childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { loggedTuesday, WEEK } from "../pilotLog/logSketch.ts";
import { agreement, consenting, NINE_HOURS, people, shiftsOf } from "../pilots/pilotSketch.ts";

/*
 * Nine babies with three PM'ers and a groepshulp, in order by themselves, and beside them sixteen children of two with one
 * PM'er where two are needed. Only with the groepshulp in the place of the third PM'er four suffice for both.
 */
const times = { from: "09:00", to: "10:00" };
const sketch: Sketch = {
  location: NINE_HOURS,
  groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })),
  staff: [...pm("pm1", "pm2", "pm3", "pm4"), ...people("groepshulp", "hulp1")],
  children: consenting(
    [...childrenOf("baby", 9, { ...times, groupId: "g1" }), ...childrenOf("two", 16, { ...times, groupId: "g2" })],
    "I",
    "III",
  ),
  shifts: [...shiftsOf(["pm1", "pm2", "pm3", "hulp1"], "09:00", "10:00"), ...shiftsOf(["pm4"], "09:00", "10:00", "g2")],
  pilots: [agreement("I", ["g1"]), agreement("III", ["g1", "g2"])],
};

function compared(scenario: Scenario) {
  const [only] = compareScenarios(buildDocument(sketch), WEEK, [{ scenario }]).scenarios;
  if (!only) throw new Error("nothing was compared");
  return only;
}

test("a groepshulp who stands in on one group of the pool for another is counted where they are", () => {
  const { measures, perGroup } = compared(["I", "III"]);
  expect(measures.pilotMinutes).toEqual({ I: 60, II: 0, III: 60, any: 60 });
  expect(measures.replacingMinutes).toBe(60);
  expect([perGroup["g1"]?.replacingMinutes, perGroup["g2"]?.replacingMinutes]).toEqual([60, 0]);
});

test("nobody stands in where no moment leans on it", () => {
  expect(compared(["I"]).measures.replacingMinutes).toBe(0);
  expect(compared(["III"]).measures.replacingMinutes).toBe(0);
});

test("the log says the same of them", () => {
  expect(loggedTuesday(sketch).helpers.map(({ staffId, isReplacing }) => [staffId, isReplacing])).toEqual([
    ["hulp1", true],
  ]);
});
