import type { ParameterView, RuleView, VersionView } from "../../shared/rules/ruleList.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ChoiceField } from "./ChoiceField.tsx";

const words = texts.rules;

/** One rule: how grave, and every value that decides it through time. */
export function RuleDetail({ rule }: { readonly rule: RuleView }) {
  return (
    <>
      <header className="rule-head">
        <h3>{rule.name}</h3>
        {rule.severities.map(({ severity, text }) => (
          <span key={severity} className="severity" data-severity={severity}>
            {text}
          </span>
        ))}
      </header>
      {rule.parameters.map((parameter) => (
        <ParameterSection key={parameter.id} parameter={parameter} />
      ))}
    </>
  );
}

function ParameterSection({ parameter }: { readonly parameter: ParameterView }) {
  const { title, unit, status, versions } = parameter;
  return (
    <section className="parameter">
      <header className="parameter-head">
        <h4>{title}</h4>
        <span>{words.unit(unit)}</span>
        {status !== "inForce" && <span className="parameter-status">{words.status[status]}</span>}
      </header>
      <table className="rules-table" aria-label={words.versions(title)}>
        <thead>
          <tr>
            <th scope="col">{words.columns.period}</th>
            <th scope="col">{words.columns.value}</th>
            <th scope="col">{words.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {versions.toReversed().map((version) => (
            <VersionRow key={version.name} version={version} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function VersionRow({ version }: { readonly version: VersionView }) {
  const { period, value, article, address, certainty, certaintyText, note, lastChecked, isInForce, choice } = version;
  return (
    <tr data-in-force={isInForce || undefined}>
      <th scope="row">
        {period}
        {isInForce && <span className="in-force">{words.status.inForce}</span>}
      </th>
      <td>
        {value.map((line) => (
          <p key={line} className="version-value">
            {line}
          </p>
        ))}
        {note !== "" && <p className="version-note">{note}</p>}
        {choice !== null && <ChoiceField choice={choice} />}
      </td>
      <td>
        <p>{article}</p>
        <p className="version-address">{address}</p>
        <p className="version-certainty">
          <span className="certainty" data-certainty={certainty} title={words.certaintyMeaning[certainty]}>
            {certaintyText}
          </span>
        </p>
        <p className="version-note">{words.lastChecked(lastChecked)}</p>
      </td>
    </tr>
  );
}
