import type { ScenarioComparison } from "../../shared/comparison/compareScenarios.ts";
import { briefConditions } from "../../shared/comparison/describeTerms.ts";
import { keyOfCompared, nameOfCompared, type ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";
import { texts } from "../../shared/texts/nl.ts";

const words = texts.whatIf.table;

interface FootRowProps {
  readonly scenarios: readonly ScenarioComparison[];
  readonly selected: ScenarioKey;
}

/** What each scenario would take, in a few words; the sentences stand beside the table. */
export function ConditionRow({ scenarios, selected }: FootRowProps) {
  return (
    <tbody>
      <tr className="measure-foot">
        <th scope="row">{words.conditions}</th>
        {scenarios.map(({ compared, measures, terms }) => {
          const key = keyOfCompared(compared);
          const isMet = measures.unmetConditions.length === 0;
          return (
            <td key={key} data-selected={key === selected || undefined}>
              {terms.length === 0 ? (
                words.none
              ) : (
                <span className="condition" data-met={isMet}>
                  {briefConditions(measures.unmetConditions)}
                </span>
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

interface DifferenceRowProps extends FootRowProps {
  readonly onSelect: (key: ScenarioKey) => void;
}

/** How many findings each scenario solves, brings and changes; pressed it shows them beside the table. */
export function DifferenceRow({ scenarios, selected, onSelect }: DifferenceRowProps) {
  return (
    <tbody>
      <tr className="measure-foot">
        <th scope="row">{words.differences}</th>
        {scenarios.map(({ compared, differences: { introduced, resolved, changed } }, index) => {
          const key = keyOfCompared(compared);
          const counts = words.counts(resolved.length, introduced.length, changed.length);
          return (
            <td key={key} data-selected={key === selected || undefined}>
              {index === 0 ? (
                words.none
              ) : (
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${nameOfCompared(compared)}: ${counts}`}
                  onClick={() => onSelect(key)}
                >
                  {counts}
                </button>
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}
