import { memo } from "react";
import { ownIdOf, ownKey } from "../../shared/comparison/scenarioKeys.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { PILOT_SETS, type Scenario, scenarioName } from "../../shared/pilots/scenario.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Choice, SelectField } from "../controls/SelectField.tsx";
import { useOpenBoard, usePage, useRoster } from "../store/page.tsx";

/** What is agreed first, then the regular rules and every set of pilots. */
const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  (["agreed", ...PILOT_SETS] as const).map((scenario) => [scenarioName(scenario), scenario]),
);

const CHOICES: readonly Choice<string>[] = [...SCENARIOS].map(([key, scenario]) => ({
  key,
  text: describeScenario(scenario),
}));

/**
 * Under which pilots the week is read, in the corner of the board; the roster stays editable under each. Scenarios of one's
 * own stand below, each with its copy of the week to look at.
 */
export const ScenarioSwitch = memo(function ScenarioSwitch() {
  const { roster } = usePage();
  const scenario = useRoster((state) => scenarioName(state.scenario));
  const scenarios = useOpenBoard((board) => board.location.scenarios);
  const variant = useOpenBoard((board) => board.variant?.own.id ?? null);
  const shown = variant === null ? scenario : ownKey(variant);
  const own = scenarios.map(({ id, name }) => ({ key: ownKey(id), text: texts.whatIf.variant.choice(name) }));
  return (
    <div className="scenario-switch" title={texts.scenarios.switchHint}>
      <SelectField
        label={texts.scenarios.switchLabel}
        choices={[...CHOICES, ...own]}
        value={shown}
        onChange={(key) => {
          const { showScenario, showVariant } = roster.getState();
          const [chosen, ownId] = [SCENARIOS.get(key), ownIdOf(key)];
          if (key === shown) return;
          if (ownId !== null) showVariant(ownId);
          else if (chosen !== undefined) showScenario(chosen);
        }}
      />
    </div>
  );
});

/** Puts the focus on the switch, if it is on the screen. */
export function focusScenarioSwitch(): void {
  document.querySelector<HTMLElement>(".scenario-switch button")?.focus();
}
