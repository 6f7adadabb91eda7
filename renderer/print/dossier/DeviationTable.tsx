import type { DossierDeviation } from "../../../shared/reports/dossier/dossierReport.ts";
import { longDate, shortDay } from "../../../shared/reports/dutchDates.ts";
import { texts } from "../../../shared/texts/nl.ts";

const words = texts.dossier;
const { columns } = words;

/** What was recorded beside findings; the findings themselves stand in their weeks, as severe as they are. */
export function DeviationTable({ deviations }: { readonly deviations: readonly DossierDeviation[] }) {
  if (deviations.length === 0) return <p className="none">{words.deviations.none}</p>;
  return (
    <>
      <p className="particulars">{words.deviations.hint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.finding}</th>
            <th scope="col">{columns.reason}</th>
            <th scope="col">{columns.effort}</th>
            <th scope="col">{columns.measure}</th>
            <th scope="col">{columns.decided}</th>
            <th scope="col">{columns.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {deviations.map((deviation) => (
            <tr key={deviation.findingKey}>
              <th scope="row">
                <b>{texts.reports.severity[deviation.severity]}</b> {deviation.ruleName}
                <small>
                  <bdi>{deviation.subject}</bdi> · {deviation.isOfWeek ? words.weekAsWhole : shortDay(deviation.date)}
                </small>
              </th>
              <td>{deviation.reason}</td>
              <Text text={deviation.effort} />
              <Text text={deviation.measure} />
              <td>
                <bdi>{decidedAndInformed(deviation)}</bdi>
              </td>
              <td>{deviation.outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Text({ text }: { readonly text: string | null }) {
  return <td>{text === null ? words.notRecorded : <bdi>{text}</bdi>}</td>;
}

function decidedAndInformed({ decidedBy, informed, informedOn }: DossierDeviation): string {
  const date = informedOn === null ? null : longDate(informedOn);
  const sentences = [
    ...(decidedBy === null ? [] : [words.deviations.decidedBy(decidedBy)]),
    ...(informed === null ? [] : [words.deviations.informed(informed, date)]),
    ...(informed === null && date !== null ? [words.deviations.informedOn(date)] : []),
  ];
  return sentences.length === 0 ? words.notRecorded : sentences.join(" ");
}
