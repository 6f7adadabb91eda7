import { weekNumber } from "../../shared/calendar/dates.ts";
import { clockRanges, dateRange, hours, shortDay } from "../../shared/reports/dutchDates.ts";
import type { PersonReport, PersonSheet, PersonWeek, PersonWeekDay } from "../../shared/reports/personReport.ts";
import type { ReportShift } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { HourFigures } from "./HourLines.tsx";
import { Masthead } from "./Masthead.tsx";
import { ShiftBar } from "./ShiftBar.tsx";
import { type Scale, scaleOfWidth } from "./scale.ts";
import { isAbsentThroughout, partPlaces, shiftTimes } from "./shiftText.ts";
import "./person.css";

const words = texts.paper.person;
const { columns } = words;
/** Width of the column with the bars, as in person.css. */
const BAR_WIDTH_MM = 62;

/** The rosters of people, everyone on sheets of their own, so that each can be handed out. */
export function PersonSheets({ report }: { readonly report: PersonReport }) {
  const scale = scaleOfWidth(report.axis, BAR_WIDTH_MM);
  const [only, ...more] = report.people;
  const isOne = only !== undefined && more.length === 0;
  return (
    <>
      <Masthead report={report} />
      {report.people.map((person, index) => (
        <section key={person.staffId} className={index === 0 ? "sheet first" : "sheet"}>
          <div className="sheet-head">
            <h2>
              <bdi>{person.name}</bdi> · {texts.domain.roles[person.role]}
            </h2>
            {!isOne && (
              <p className="particulars">
                <bdi>{report.locationName}</bdi>
              </p>
            )}
          </div>
          {person.weeks.map((week) => (
            <WeekTable key={week.week} person={person} week={week} scale={scale} />
          ))}
          <p className="particulars">{words.hoursNote}</p>
        </section>
      ))}
    </>
  );
}

interface WeekTableProps {
  readonly person: PersonSheet;
  readonly week: PersonWeek;
  readonly scale: Scale;
}

function WeekTable({ person, week, scale }: WeekTableProps) {
  const dates = dateRange(week.days[0]?.date ?? "", week.days.at(-1)?.date ?? "");
  return (
    <section className="person-week">
      <h3>{words.weekHeading(weekNumber(week.week), dates)}</h3>
      <p className="particulars">{week.statusText}</p>
      <table className="person-table">
        <thead>
          <tr>
            <th scope="col" className="column-day">
              {columns.day}
            </th>
            <th scope="col" className="column-time">
              {columns.time}
            </th>
            <th scope="col" className="column-bar">
              {columns.bar}
              <HourFigures scale={scale} />
            </th>
            <th scope="col">{columns.where}</th>
            <th scope="col" className="column-breaks">
              {columns.breaks}
            </th>
            <th scope="col" className="column-hours">
              {columns.net}
            </th>
          </tr>
        </thead>
        <tbody>
          {week.days.map((day) => (
            <DayRow key={day.date} day={day} person={person} scale={scale} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {words.total} · {contractText(week)}
            </th>
            <td>{hours(week.netMinutes)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface DayRowProps {
  readonly day: PersonWeekDay;
  readonly person: PersonSheet;
  readonly scale: Scale;
}

function DayRow({ day, person, scale }: DayRowProps) {
  if (day.shifts.length === 0) {
    return (
      <tr>
        <th scope="row">{shortDay(day.date)}</th>
        <td colSpan={4}>{day.absence === "day" ? <b>{texts.reports.absent}</b> : words.free}</td>
        <td>–</td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{shortDay(day.date)}</th>
      <td>{day.shifts.map(timesLine)}</td>
      <td className="axis">
        {day.shifts.map((shift) => (
          <ShiftBar key={`${shift.from}-${shift.to}`} person={person} shift={shift} scale={scale} />
        ))}
      </td>
      <td>
        {day.shifts.map((shift) => (
          <p key={`${shift.from}-${shift.to}`}>
            <bdi>{partPlaces(shift).join(", ")}</bdi>
          </p>
        ))}
      </td>
      <td>{day.shifts.map(breaksLine)}</td>
      <td>{hours(day.netMinutes)}</td>
    </tr>
  );
}

function timesLine(shift: ReportShift) {
  const isAway = isAbsentThroughout(shift);
  return (
    <p key={`${shift.from}-${shift.to}`}>
      <b className={isAway ? "struck" : ""}>{shiftTimes(shift)}</b>
      {isAway && <span className="away"> {texts.reports.absent}</span>}
      {!isAway && shift.absent.length > 0 && (
        <small className="away">{texts.reports.absentAt(clockRanges(shift.absent))}</small>
      )}
    </p>
  );
}

function breaksLine(shift: ReportShift) {
  return <p key={`${shift.from}-${shift.to}`}>{clockRanges(shift.breaks) || "–"}</p>;
}

function contractText({ netMinutes, contractMinutes }: PersonWeek): string {
  if (contractMinutes === null) return words.noContract;
  const difference = netMinutes - contractMinutes;
  const sign = difference < 0 ? "−" : "+";
  return words.balance(hours(netMinutes), hours(contractMinutes), `${sign}${hours(Math.abs(difference))}`);
}
