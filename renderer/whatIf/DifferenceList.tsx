import { describeFinding } from "../../shared/checking/describeFinding.ts";
import type { Finding } from "../../shared/checking/finding.ts";
import { namesOf } from "../../shared/checking/names.ts";
import type { ScenarioComparison } from "../../shared/comparison/compareScenarios.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { usePage } from "../store/page.tsx";
import { openInRoster } from "./openInRoster.ts";

const words = texts.whatIf.detail;

interface DifferenceListProps {
  readonly scenario: ScenarioComparison;
  readonly document: LocationDocument;
}

/** The findings that a scenario brings, takes away and changes; each opens its moment in the roster. */
export function DifferenceList({ scenario, document }: DifferenceListProps) {
  const { introduced, resolved, changed, unchanged } = scenario.differences;
  const kinds = [
    { kind: "introduced", heading: words.introduced(introduced.length), findings: introduced },
    { kind: "resolved", heading: words.resolved(resolved.length), findings: resolved },
    { kind: "changed", heading: words.changed(changed.length), findings: changed.map(({ after }) => after) },
  ].filter(({ findings }) => findings.length > 0);
  return (
    <>
      {kinds.length === 0 && <p>{words.none}</p>}
      {kinds.map(({ kind, heading, findings }) => (
        <section key={kind} className="differences" data-kind={kind}>
          <h5>{heading}</h5>
          <ul>
            {findings.map((finding) => (
              <Difference key={finding.key} finding={finding} scenario={scenario} document={document} />
            ))}
          </ul>
        </section>
      ))}
      <p className="detail-note">{words.unchanged(unchanged)}</p>
    </>
  );
}

interface DifferenceProps extends DifferenceListProps {
  readonly finding: Finding;
}

function Difference({ finding, scenario, document }: DifferenceProps) {
  const page = usePage();
  const { title, sentence } = describeFinding(finding, namesOf(document));
  return (
    <li>
      <button
        type="button"
        className="difference"
        data-severity={finding.severity}
        aria-label={words.open(`${title}: ${sentence}`)}
        onClick={() => openInRoster(page, scenario.compared.scenario, finding)}
      >
        <b>{title}</b>
        <span>{sentence}</span>
      </button>
    </li>
  );
}
