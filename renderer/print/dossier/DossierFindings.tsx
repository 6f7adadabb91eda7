import type { DossierFinding } from "../../../shared/reports/dossier/dossierReport.ts";
import { clockRanges, shortDay } from "../../../shared/reports/dutchDates.ts";
import { texts } from "../../../shared/texts/nl.ts";
import { WholeWords } from "../WholeWords.tsx";

const words = texts.dossier;
const { columns } = texts.reports;

/** Findings with their rule and article, whether they are of the plan or of how it went, and what was recorded beside them. */
export function DossierFindings({ findings }: { readonly findings: readonly DossierFinding[] }) {
  if (findings.length === 0) return <p className="none">{words.noFindings}</p>;
  return (
    <table className="findings">
      <thead>
        <tr>
          <th scope="col" className="column-day">
            {columns.day}
          </th>
          <th scope="col" className="column-times">
            {columns.time}
          </th>
          <th scope="col" className="column-severity">
            {columns.kind}
          </th>
          <th scope="col" className="column-subject">
            {columns.subject}
          </th>
          <th scope="col">{columns.finding}</th>
          <th scope="col" className="column-article">
            {columns.article}
          </th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <tr key={finding.key} className={`severity-${finding.severity}`}>
            <th scope="row">
              {finding.isOfWeek ? words.weekAsWhole : shortDay(finding.date)}
              {finding.basis !== null && <small>{words.basis[finding.basis]}</small>}
            </th>
            <td className="times">
              <WholeWords text={clockRanges(finding.intervals)} />
            </td>
            <td className="severity">{texts.reports.severity[finding.severity]}</td>
            <td>
              <bdi>{finding.subject}</bdi>
            </td>
            <td>
              <b>{finding.ruleName}</b>. <bdi>{finding.sentence}</bdi>
              {finding.recorded.length > 0 && (
                <small>
                  {words.recordedBeside} <bdi>{finding.recorded.join(" ")}</bdi>
                </small>
              )}
            </td>
            <td>
              {finding.citation}
              <small>{finding.parameterVersion}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
