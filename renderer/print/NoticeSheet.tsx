import { clockRange } from "../../shared/reports/dutchDates.ts";
import type { NoticeGroup, NoticeReport } from "../../shared/reports/noticeReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { Masthead } from "./Masthead.tsx";
import { Part } from "./Part.tsx";
import "./letter.css";

const words = texts.paper.notice;

/** The letter to parents about the drie-uursregeling. */
export function NoticeSheet({ report }: { readonly report: NoticeReport }) {
  return (
    <div className="letter">
      <Masthead report={report} />
      {report.incomplete.length > 0 && <p className="scenario">{words.incomplete(report.incomplete.join(", "))}</p>}
      <p className="lead">{words.salutation}</p>
      <p className="lead">{words.intro}</p>
      <Part heading={words.when}>
        <p>{report.frame}</p>
        <WindowTable report={report} />
        <p className="lead">{words.otherTimes}</p>
      </Part>
      <Part heading={words.allowed}>
        <ul className="sentences">
          {report.allowed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Part>
      <p className="lead">{words.closing}</p>
      <p className="lead">
        {words.greeting}
        <br />
        <bdi>{report.locationName}</bdi>
      </p>
    </div>
  );
}

function WindowTable({ report: { weekdays, groups } }: { readonly report: NoticeReport }) {
  return (
    <table className="windows">
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col" className="column-group">
            {words.group}
          </th>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {texts.domain.weekdays[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sheet is drawn once, and two groups may have one name
          <tr key={index}>
            <th scope="row">
              <bdi>{group.name}</bdi>
            </th>
            <Windows group={group} columns={weekdays.length} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Windows({ group: { windows }, columns }: { readonly group: NoticeGroup; readonly columns: number }) {
  if (windows === null) return <td colSpan={columns}>{words.notRecorded}</td>;
  if (windows.every((ofDay) => ofDay.length === 0)) return <td colSpan={columns}>{words.never}</td>;
  return windows.map((ofDay, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a cell a weekday
    <td key={index}>
      {ofDay.length === 0 ? words.dayWithout : ofDay.map((window) => <p key={window.from}>{clockRange(window)}</p>)}
    </td>
  ));
}
