import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { describeScenario } from "../pilots/describeScenario.ts";
import { parseScenario, scenarioName } from "../pilots/scenario.ts";
import { texts } from "../texts/nl.ts";
import type { ComparedScenario } from "./compareScenarios.ts";
import { comparedOwn, findOwn } from "./ownScenarios.ts";

/** What a compared scenario is pointed at with: `none`, `agreed`, `I+III`, or `own:` and the id of one's own. */
export type ScenarioKey = string;

const OWN = "own:";

export function ownKey(id: string): ScenarioKey {
  return `${OWN}${id}`;
}

/** The id within the key of a scenario of one's own; null for another key. */
export function ownIdOf(key: ScenarioKey): string | null {
  return key.startsWith(OWN) ? key.slice(OWN.length) : null;
}

export function keyOfCompared({ own, scenario }: ComparedScenario): ScenarioKey {
  return own ? ownKey(own.id) : scenarioName(scenario);
}

/** The name that a reader sees: that of one's own scenario, or "Regulier", "Pilot I + III". */
export function nameOfCompared({ own, scenario }: ComparedScenario): string {
  return own?.name ?? describeScenario(scenario);
}

/** What a scenario supposes, to stand under its name: "groepshulp op de babygroep". */
export function aboutCompared({ own, scenario, roster }: ComparedScenario): string {
  const words = texts.scenarios;
  if (own) return texts.comparison.ownUnder(describeScenario(scenario), roster !== undefined);
  if (scenario === "none") return words.noneHint;
  if (scenario === "agreed") return words.agreedHint;
  return scenario.map((pilot) => words.about[pilot]).join(", ");
}

/**
 * The scenario of a key over a week.
 * @returns null for a key of nothing, and for one's own scenario whose copy does not fit the week any more.
 */
export function comparedOf(
  key: ScenarioKey,
  document: Pick<LocationDocument, "scenarios">,
  roster: WeekRoster,
): ComparedScenario | null {
  const id = ownIdOf(key);
  if (id !== null) {
    const own = findOwn(document, id);
    return own ? comparedOwn(own, roster) : null;
  }
  const scenario = parseScenario(key);
  return scenario && { scenario };
}
