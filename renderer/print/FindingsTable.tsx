import { clockRanges, shortDay } from "../../shared/reports/dutchDates.ts";
import type { ReportFinding } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { WholeWords } from "./WholeWords.tsx";

const words = texts.reports;

export interface DatedFinding extends ReportFinding {
  readonly date: string;
}

/** Findings in order of days, each with the article that it rests on. */
export function FindingsTable({ findings }: { readonly findings: readonly DatedFinding[] }) {
  if (findings.length === 0) return <p className="none">{words.noFindings}</p>;
  return (
    <table className="findings">
      <thead>
        <tr>
          <th scope="col" className="column-day">
            {words.columns.day}
          </th>
          <th scope="col" className="column-times">
            {words.columns.time}
          </th>
          <th scope="col" className="column-severity">
            {words.columns.kind}
          </th>
          <th scope="col" className="column-subject">
            {words.columns.subject}
          </th>
          <th scope="col">{words.columns.finding}</th>
          <th scope="col" className="column-article">
            {words.columns.article}
          </th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sheet is drawn once and never reordered
          <tr key={index} className={`severity-${finding.severity}`}>
            <th scope="row">{shortDay(finding.date)}</th>
            <td className="times">
              <WholeWords text={clockRanges(finding.intervals)} />
            </td>
            <td className="severity">{words.severity[finding.isCovered ? "covered" : finding.severity]}</td>
            <td>
              <bdi>{finding.subject}</bdi>
            </td>
            <td>
              <bdi>{finding.sentence}</bdi>
            </td>
            <td>{finding.citation}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What could not be decided, said beside the verdicts. */
export function NotEvaluated({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section className="not-evaluated">
      <h3>{words.notEvaluated}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
