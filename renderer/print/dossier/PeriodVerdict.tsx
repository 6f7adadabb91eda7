import type { DossierFigures, DossierReport, DossierWeek } from "../../../shared/reports/dossier/dossierReport.ts";
import { hours } from "../../../shared/reports/dutchDates.ts";
import { weekText } from "../../../shared/reports/periodText.ts";
import { texts } from "../../../shared/texts/nl.ts";

const words = texts.dossier;
const { columns } = words;

/** The figures of each week, the regular ones first, and the hash over all data. */
export function PeriodVerdict({ report }: { readonly report: DossierReport }) {
  const hasPilots = report.weeks.some(({ agreed }) => agreed !== null);
  return (
    <>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col" className="column-week">
              {columns.week}
            </th>
            <th scope="col" className="column-basis">
              {columns.basis}
            </th>
            <th scope="col">{columns.reading}</th>
            <th scope="col">{columns.overtredingen}</th>
            <th scope="col">{columns.aandachtspunten}</th>
            <th scope="col">{columns.info}</th>
            <th scope="col">{columns.notEvaluated}</th>
            <th scope="col">{columns.required}</th>
            <th scope="col">{columns.counted}</th>
            <th scope="col">{columns.short}</th>
            {hasPilots && <th scope="col">{columns.leans}</th>}
          </tr>
        </thead>
        {report.weeks.map((week) => (
          <WeekRows key={week.week} week={week} hasPilots={hasPilots} />
        ))}
      </table>
      <p className="particulars">{words.totalsNote}</p>
      {report.missingWeeks.length > 0 && <p>{words.missingWeeks(report.missingWeeks.join(", "))}</p>}
      <dl className="hash">
        <dt>{words.hash}</dt>
        <dd>{report.hash}</dd>
        <dd className="hint">{words.hashHint}</dd>
      </dl>
    </>
  );
}

function WeekRows({ week, hasPilots }: { readonly week: DossierWeek; readonly hasPilots: boolean }) {
  const { regular, agreed } = week;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={agreed === null ? 1 : 2}>
          {weekText(week.week)}
        </th>
        <td rowSpan={agreed === null ? 1 : 2}>
          {week.basisText}
          <small>{week.statusText}</small>
        </td>
        <Figures name={words.regular} figures={regular} leans={hasPilots ? null : undefined} />
      </tr>
      {agreed !== null && (
        <tr>
          <Figures name={words.agreed} figures={agreed} leans={agreed.pilotMinutes} />
        </tr>
      )}
    </tbody>
  );
}

interface FiguresProps {
  readonly name: string;
  readonly figures: DossierFigures;
  /** Null for an empty cell, undefined for none. */
  readonly leans: number | null | undefined;
}

function Figures({ name, figures, leans }: FiguresProps) {
  return (
    <>
      <th scope="row">{name}</th>
      <td>{figures.overtredingen}</td>
      <td>{figures.aandachtspunten}</td>
      <td>{figures.info}</td>
      <td>{figures.notEvaluated}</td>
      <td>{hours(figures.requiredMinutes)}</td>
      <td>{hours(figures.countedMinutes)}</td>
      <td>{hours(figures.shortMinutes)}</td>
      {leans !== undefined && <td>{leans === null ? "–" : hours(leans)}</td>}
    </>
  );
}
