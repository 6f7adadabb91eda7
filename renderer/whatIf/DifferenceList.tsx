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
  const only = (findings: readonly Finding[]) => findings.map((finding) => ({ before: null, after: finding }));
  const kinds = [
    { kind: "introduced", heading: words.introduced(introduced.length), findings: only(introduced) },
    { kind: "resolved", heading: words.resolved(resolved.length), findings: only(resolved) },
    { kind: "changed", heading: words.changed(changed.length), findings: changed },
  ].filter(({ findings }) => findings.length > 0);
  return (
    <>
      {kinds.length === 0 && <p>{words.none}</p>}
      {kinds.map(({ kind, heading, findings }) => (
        <section key={kind} className="differences" data-kind={kind}>
          <h5>{heading}</h5>
          <ul>
            {findings.map(({ before, after }) => (
              <Difference key={after.key} before={before} finding={after} scenario={scenario} document={document} />
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
  /** What the regular rules say in its place; null where they say nothing. */
  readonly before: Finding | null;
}

function Difference({ finding, before, scenario, document }: DifferenceProps) {
  const page = usePage();
  const names = namesOf(document);
  const { title, sentence } = describeFinding(finding, names);
  const was = before && words.was(texts.findings.severities[before.severity], describeFinding(before, names).sentence);
  return (
    <li>
      <button
        type="button"
        className="difference"
        data-severity={finding.severity}
        aria-label={words.open([`${title}: ${sentence}`, was].filter((part) => part !== null).join(" "))}
        onClick={() => openInRoster(page, scenario.compared, finding)}
      >
        <b>{title}</b>
        <span>{sentence}</span>
        {was !== null && <span>{was}</span>}
      </button>
    </li>
  );
}
