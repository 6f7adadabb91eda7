import { Plus } from "lucide-react";
import { findOwn } from "../../shared/comparison/ownScenarios.ts";
import { ownIdOf, ownKey, type ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";
import { addScenario } from "../../shared/editing/scenarioChanges.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { PILOT_SETS, parseScenario, type Scenario, scenarioName } from "../../shared/pilots/scenario.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Page, useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import { freeNumber, newScenario } from "./whatIfModel.ts";
import { toggleScenario, type WhatIfView } from "./whatIfView.ts";

const words = texts.whatIf.pick;
/** The regular rules are always there. */
const SUPPOSED: readonly Scenario[] = ["agreed", ...PILOT_SETS.filter((scenario) => scenario !== "none")];

interface ScenarioPickerProps {
  readonly onChange: (part: Partial<WhatIfView>) => void;
}

/** Which scenarios stand beside the regular rules. */
export function ScenarioPicker({ onChange }: ScenarioPickerProps) {
  const page = usePage();
  const scenarios = useOpenBoard((board) => board.location.scenarios);
  const chosen = useBoardUi((ui) => ui.whatIf.chosen);
  const toggle = (key: ScenarioKey) => onChange(toggleScenario(page.ui.getState().whatIf, key));
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that switch columns, not fields of a form.
    <div className="scenario-picker" role="group" aria-label={words.label}>
      {SUPPOSED.map((scenario) => {
        const key = scenarioName(scenario);
        return (
          <ScenarioChip key={key} isOn={chosen.includes(key)} onPress={() => toggle(key)}>
            {describeScenario(scenario)}
          </ScenarioChip>
        );
      })}
      {scenarios.map(({ id, name }) => (
        <ScenarioChip key={id} isOwn isOn={chosen.includes(ownKey(id))} onPress={() => toggle(ownKey(id))}>
          <bdi className="clip">{name}</bdi>
        </ScenarioChip>
      ))}
      <button type="button" className="link-button scenario-add" onClick={() => addOwn(page, onChange)}>
        <Plus className="icon icon-small" aria-hidden="true" />
        {words.add}
      </button>
    </div>
  );
}

interface ScenarioChipProps {
  readonly isOn: boolean;
  readonly isOwn?: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function ScenarioChip({ isOn, isOwn = false, onPress, children }: ScenarioChipProps) {
  return (
    <button
      type="button"
      className="filter-chip scenario-chip"
      data-own={isOwn || undefined}
      aria-pressed={isOn}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** A variant that begins as the scenario that is shown, and is shown itself. */
function addOwn({ roster, ui, newId }: Page, onChange: ScenarioPickerProps["onChange"]): void {
  const { board, dispatch } = roster.getState();
  if (board === null) return;
  const { scenarios } = board.location;
  const { whatIf } = ui.getState();
  const ownId = ownIdOf(whatIf.selected);
  const scenario = parseScenario(whatIf.selected);
  const name = texts.whatIf.own.newName(freeNumber(scenarios, texts.whatIf.own.newName));
  const own = newScenario(
    newId(),
    name,
    scenario === null ? undefined : { scenario },
    ownId === null ? undefined : findOwn({ scenarios }, ownId),
  );
  if (!dispatch(addScenario({ scenarios, week: board.roster.week, newId }, own))) return;
  onChange({ chosen: [...whatIf.chosen, ownKey(own.id)], selected: ownKey(own.id), mode: "week" });
}
