import type { RuleId } from "../../shared/checking/finding.ts";
import type { RuleList, UncertainVersion } from "../../shared/rules/ruleList.ts";
import { texts } from "../../shared/texts/nl.ts";
import { usePage } from "../store/page.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { showRule } from "./showRule.ts";

const words = texts.rules;

interface RulesOverviewProps {
  readonly list: RuleList;
  readonly shown: ReadonlySet<RuleId>;
}

/** What the location chooses, and everything that was not read as law: grouped by how sure it is. */
export function RulesOverview({ list, shown }: RulesOverviewProps) {
  const uncertain = list.uncertain.filter(({ rules }) => rules.some(({ id }) => shown.has(id)));
  const groups = [...Map.groupBy(uncertain, ({ version }) => version.certainty)];
  return (
    <>
      <section className="overview-part">
        <h3>{words.choicesTitle}</h3>
        <p className="version-note">{words.choicesText}</p>
        <div className="choices">
          {list.choices.map((choice) => (
            <ChoiceField key={choice.key} choice={choice} />
          ))}
        </div>
      </section>
      <section className="overview-part">
        <h3>{words.uncertainTitle}</h3>
        <p className="version-note">{words.uncertainText}</p>
        {groups.map(([certainty, versions]) => (
          <section key={certainty} className="parameter">
            <header className="parameter-head">
              <h4 className="certainty" data-certainty={certainty}>
                {words.certainty[certainty]}
              </h4>
              <span>{words.certaintyMeaning[certainty]}</span>
            </header>
            <UncertainTable label={words.certainty[certainty]} versions={versions} />
          </section>
        ))}
        {groups.length === 0 && <p>{words.none}</p>}
      </section>
    </>
  );
}

interface UncertainTableProps {
  readonly label: string;
  readonly versions: readonly UncertainVersion[];
}

function UncertainTable({ label, versions }: UncertainTableProps) {
  return (
    <table className="rules-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns.period}</th>
          <th scope="col">{words.columns.note}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((entry) => (
          <UncertainRow key={entry.version.name} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function UncertainRow({ entry: { version, parameter, rules } }: { readonly entry: UncertainVersion }) {
  const page = usePage();
  return (
    <tr data-in-force={version.isInForce || undefined}>
      <th scope="row">
        {parameter.title}
        <span className="uncertain-rules">
          {rules.map(({ id, name }) => (
            <button key={id} type="button" className="link-button" onClick={() => showRule(page, id)}>
              {name}
            </button>
          ))}
        </span>
      </th>
      <td>
        {version.period}
        {version.isInForce && <span className="in-force">{words.status.inForce}</span>}
      </td>
      <td>
        <p>{version.note}</p>
        <p className="version-note">{version.article}</p>
      </td>
    </tr>
  );
}
