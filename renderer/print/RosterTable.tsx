import { shortDay } from "../../shared/reports/dutchDates.ts";
import type { ReportGroup, ReportMerge, ReportPerson, ReportPersonDay } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { HourFigures } from "./HourLines.tsx";
import { OccupancyStrip } from "./OccupancyStrip.tsx";
import { ShiftBar } from "./ShiftBar.tsx";
import type { Scale } from "./scale.ts";
import { isAbsentThroughout, shiftDetails, shiftTimes } from "./shiftText.ts";
import { Verdict } from "./Verdict.tsx";

const words = texts.reports;
/** Never opens a line. */
const SEPARATOR = "\u00a0· ";

interface DaysHeadProps {
  readonly corner: string;
  readonly dates: readonly string[];
  readonly scale: Scale;
}

/** The days with their hours; a browser repeats it on every sheet that the table runs over. */
export function DaysHead({ corner, dates, scale }: DaysHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" className="corner">
          {corner}
        </th>
        {dates.map((date) => (
          <th scope="col" key={date} className="day">
            {shortDay(date)}
            <HourFigures scale={scale} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RosterTableProps {
  readonly group: ReportGroup;
  readonly dates: readonly string[];
  readonly scale: Scale;
  /** The scenario of the sheet by name; null where it has none. */
  readonly scenario: string | null;
}

/** The roster of one group: occupancy and verdict on top, a row for each person below. */
export function RosterTable({ group, dates, scale, scenario }: RosterTableProps) {
  const mostChildren = Math.max(...group.days.map((day) => day.mostChildren));
  const hasMerges = group.days.some((day) => day.merges.length > 0 || day.areMergesChanged);
  return (
    <table className="roster">
      <DaysHead corner={words.columns.person} dates={dates} scale={scale} />
      <tbody className="occupancy">
        <tr>
          <th scope="row">
            {words.rows.occupancy}
            <small>{group.care === "bso" ? words.occupancyNoteCentre : words.occupancyNote}</small>
          </th>
          {group.days.map((day) => (
            <td key={day.date} className="axis">
              <OccupancyStrip day={day} scale={scale} mostChildren={mostChildren} />
              <p className="children">{words.mostChildren(day.mostChildren)}</p>
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.rows.verdict}</th>
          {group.days.map((day) => (
            <td key={day.date}>
              <Verdict day={day} scenario={scenario} />
            </td>
          ))}
        </tr>
        {hasMerges && (
          <tr className="merges">
            <th scope="row">{words.rows.merges}</th>
            {group.days.map((day) => (
              <td key={day.date} className={day.areMergesChanged ? "changed" : ""}>
                {day.areMergesChanged && <ChangeMark />}
                {day.merges.map(mergeLine)}
              </td>
            ))}
          </tr>
        )}
      </tbody>
      <PeopleRows people={group.people} scale={scale} columns={dates.length} />
    </table>
  );
}

/** Says of a cell what its bar shows. */
function ChangeMark() {
  return <p className="change-mark">{words.changes.mark}</p>;
}

function mergeLine(merge: ReportMerge) {
  return (
    <p key={merge.from}>
      <bdi>{merge.text}</bdi>
    </p>
  );
}

interface PeopleRowsProps {
  readonly people: readonly ReportPerson[];
  readonly scale: Scale;
  readonly columns: number;
}

/** A row for each person, with the shifts of each day. */
export function PeopleRows({ people, scale, columns }: PeopleRowsProps) {
  if (people.length === 0) {
    return (
      <tbody>
        <tr>
          <td colSpan={columns + 1}>{words.noPeople}</td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody>
      {people.map((person) => (
        <tr key={person.staffId}>
          <th scope="row" className="person">
            <bdi>{person.name}</bdi>
            <small>{texts.domain.roles[person.role]}</small>
          </th>
          {person.days.map((day) => (
            <td key={day.date} className={day.isChanged ? "axis changed" : "axis"}>
              {day.isChanged && <ChangeMark />}
              <PersonDay person={person} day={day} scale={scale} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function PersonDay({ person, day, scale }: { person: ReportPerson; day: ReportPersonDay; scale: Scale }) {
  if (day.shifts.length === 0) return day.absence === "day" ? <p className="away">{words.absent}</p> : null;
  return day.shifts.map((shift, index) => (
    // Two shifts of one person may have the same times; their order within the day is what sets them apart.
    // biome-ignore lint/suspicious/noArrayIndexKey: the sheet is drawn once and never reordered
    <div key={index} className="shift">
      <ShiftBar person={person} shift={shift} scale={scale} />
      <p>
        <b className={isAbsentThroughout(shift) ? "struck" : ""}>{shiftTimes(shift)}</b>{" "}
        {isAbsentThroughout(shift) && <span className="away">{words.absent} </span>}
        <bdi>{shiftDetails(shift).join(SEPARATOR)}</bdi>
      </p>
    </div>
  ));
}
