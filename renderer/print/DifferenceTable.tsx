import type { ReportDifferences } from "../../shared/reports/comparisonReport.ts";
import { texts } from "../../shared/texts/nl.ts";

const words = texts.whatIf.detail;

/** What a scenario brings, takes away and changes, as a list each. */
export function DifferenceTable({ differences }: { readonly differences: ReportDifferences }) {
  const { name, introduced, resolved, changed, unchanged } = differences;
  const kinds = [
    { heading: words.introduced(introduced.length), findings: introduced },
    { heading: words.resolved(resolved.length), findings: resolved },
    { heading: words.changed(changed.length), findings: changed },
  ].filter(({ findings }) => findings.length > 0);
  return (
    <section className="comparison-differences">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {kinds.length === 0 && <p>{words.none}</p>}
      {kinds.map(({ heading, findings }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          <ul>
            {findings.map(({ title, sentence }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list stands still, and two may read the same.
              <li key={index}>
                <b>{title}</b> {sentence}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="comparison-unchanged">{words.unchanged(unchanged)}</p>
    </section>
  );
}
