import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { PILOT_SETS, type Scenario, scenarioName } from "../../shared/pilots/scenario.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Choice, SelectField } from "../controls/SelectField.tsx";
import { usePage, useRoster } from "../store/page.tsx";

/** What is agreed first, then the regular rules and every set of pilots. */
const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  (["agreed", ...PILOT_SETS] as const).map((scenario) => [scenarioName(scenario), scenario]),
);

const CHOICES: readonly Choice<string>[] = [...SCENARIOS].map(([key, scenario]) => ({
  key,
  text: describeScenario(scenario),
}));

/** Under which pilots the week is read, in the corner of the board; the roster stays editable under each. */
export function ScenarioSwitch() {
  const { roster } = usePage();
  const shown = useRoster((state) => scenarioName(state.scenario));
  return (
    <div className="scenario-switch" title={texts.scenarios.switchHint}>
      <SelectField
        label={texts.scenarios.switchLabel}
        choices={CHOICES}
        value={shown}
        onChange={(key) => {
          const scenario = SCENARIOS.get(key);
          if (scenario !== undefined && key !== shown) roster.getState().showScenario(scenario);
        }}
      />
    </div>
  );
}

/** Puts the focus on the switch, if it is on the screen. */
export function focusScenarioSwitch(): void {
  document.querySelector<HTMLElement>(".scenario-switch button")?.focus();
}
