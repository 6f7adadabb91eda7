import { hours } from "../../shared/reports/dutchDates.ts";
import type { WeekReport } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { FindingsTable } from "./FindingsTable.tsx";
import { Legend } from "./Legend.tsx";
import { OccupancyStrip } from "./OccupancyStrip.tsx";
import { DaysHead } from "./RosterTable.tsx";
import type { Scale } from "./scale.ts";
import { Verdict } from "./Verdict.tsx";

const words = texts.reports;

/** The first sheet of a location: each group's days with their verdict, and the totals of the week. */
export function Overview({ report, scale }: { readonly report: WeekReport; readonly scale: Scale }) {
  return (
    <>
      <table className="roster overview">
        <DaysHead corner={words.columns.group} dates={report.dates} scale={scale} />
        <tbody>
          {report.groups.map((group) => (
            <tr key={group.id}>
              <th scope="row" className="person">
                <bdi>{group.name}</bdi>
                <small>{texts.domain.care[group.care]}</small>
              </th>
              {group.days.map((day) => (
                <td key={day.date} className="axis">
                  <OccupancyStrip
                    day={day}
                    scale={scale}
                    mostChildren={Math.max(...group.days.map((each) => each.mostChildren))}
                  />
                  <Verdict day={day} scenario={report.scenario?.name ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend people={[]} hasPilots={report.scenario !== null} />
      <Totals report={report} />
      {report.otherFindings.length > 0 && <FindingsTable findings={report.otherFindings} />}
    </>
  );
}

/** The totals of the week, the regular ones first. */
function Totals({ report: { totals, scenario } }: { readonly report: WeekReport }) {
  return (
    <section className="totals">
      <h3>{words.totals}</h3>
      <TotalsLine name={scenario && texts.scenarios.none} totals={totals} />
      {scenario && <TotalsLine name={scenario.name} totals={scenario.totals} leans={scenario.totals.pilotMinutes} />}
    </section>
  );
}

interface TotalsLineProps {
  /** What they are of; null where there is one line only. */
  readonly name: string | null;
  readonly totals: WeekReport["totals"];
  readonly leans?: number | null;
}

function TotalsLine({ name, totals, leans = null }: TotalsLineProps) {
  const minutes = (label: string, value: number | null) => (value === null ? [] : [[label, hours(value)] as const]);
  const rows: readonly (readonly [string, string])[] = [
    [words.total.overtredingen, String(totals.overtredingen)],
    [words.total.aandachtspunten, String(totals.aandachtspunten)],
    [words.total.info, String(totals.info)],
    ...minutes(words.total.required, totals.requiredMinutes),
    ...minutes(words.total.counted, totals.countedMinutes),
    ...minutes(words.total.short, totals.shortMinutes),
    ...minutes(words.total.leans, leans),
  ];
  return (
    <div className="totals-line">
      {name !== null && <b className="totals-name">{name}</b>}
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
