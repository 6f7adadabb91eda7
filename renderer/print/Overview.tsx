import { hours } from "../../shared/reports/dutchDates.ts";
import type { WeekReport } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { FindingsTable } from "./FindingsTable.tsx";
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
                  <Verdict day={day} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Totals report={report} />
      {report.otherFindings.length > 0 && <FindingsTable findings={report.otherFindings} />}
    </>
  );
}

function Totals({ report }: { readonly report: WeekReport }) {
  const { totals } = report;
  const rows: readonly (readonly [string, string])[] = [
    [words.total.overtredingen, String(totals.overtredingen)],
    [words.total.aandachtspunten, String(totals.aandachtspunten)],
    [words.total.info, String(totals.info)],
    ...(totals.requiredMinutes === null ? [] : [[words.total.required, hours(totals.requiredMinutes)] as const]),
    ...(totals.countedMinutes === null ? [] : [[words.total.counted, hours(totals.countedMinutes)] as const]),
    ...(totals.shortMinutes === null ? [] : [[words.total.short, hours(totals.shortMinutes)] as const]),
  ];
  return (
    <section className="totals">
      <h3>{words.totals}</h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
