import { describe, expect, it } from "vitest";
import { evaluateWeek } from "../../../shared/checking/evaluateWeek.ts";
import { evaluateScenario } from "../../../shared/pilots/evaluateScenario.ts";
import type { Scenario } from "../../../shared/pilots/scenario.ts";
import { buildDocument, childrenOf, pm, type Sketch, TUESDAY } from "../buildDocument.ts";
import { NINE_HOURS, people, shiftsOf } from "./pilotSketch.ts";

/* What no pilot changes is the same object under every scenario, so that it is worked out once. */

const times = { from: "09:00", to: "10:00" };
/** g1 is short and has a zij-instromer; g2 is short at another time, without anyone who could help. No two make a pool. */
const sketch: Sketch = {
  location: NINE_HOURS,
  groups: [
    { id: "g1", care: "dagopvang" },
    { id: "g2", care: "dagopvang" },
  ],
  staff: [...pm("pm1", "pm2"), ...people("zij-instromer", "zij1")],
  children: [
    ...childrenOf("two", 9, { ...times, groupId: "g1" }),
    ...childrenOf("two", 9, { from: "11:00", to: "12:00", groupId: "g2" }),
  ],
  shifts: [...shiftsOf(["pm1", "zij1"], "09:00", "10:00", "g1"), ...shiftsOf(["pm2"], "11:00", "12:00", "g2")],
};

function tuesdaysUnder(...scenarios: readonly Scenario[]) {
  const document = buildDocument(sketch);
  const evaluated = evaluateWeek(document, document.weeks[0]?.week ?? "");
  const index = evaluated.checked.findIndex(({ day }) => day.date === TUESDAY);
  return scenarios.map((scenario) => {
    const { pilotWeek, outcomes } = evaluateScenario(evaluated, scenario);
    return { pilotDay: pilotWeek.days[index], outcomes: outcomes[index] };
  });
}

describe("a day under several scenarios", () => {
  it("is as without pilots where those that are supposed have nothing to offer", () => {
    const [none, helped, pooled] = tuesdaysUnder("none", ["I"], ["III"]);
    expect(helped?.pilotDay).toBe(none?.pilotDay);
    expect(pooled?.pilotDay).toBe(none?.pilotDay);
    expect(helped?.outcomes).toBe(none?.outcomes);
  });

  it("is judged once for all scenarios with the same pilots that tell", () => {
    const [alone, together] = tuesdaysUnder(["II"], ["I", "II", "III"]);
    expect(together?.pilotDay).toBe(alone?.pilotDay);
    expect(together?.outcomes).toBe(alone?.outcomes);
  });

  it("keeps the judgement of a cluster that leans on nothing", () => {
    const [none, bridged] = tuesdaysUnder("none", ["II"]);
    const same = bridged?.pilotDay?.judgedClusters.map(
      (units, index) => units === none?.pilotDay?.judgedClusters[index],
    );
    expect(same).toEqual([false, true]);
  });
});
