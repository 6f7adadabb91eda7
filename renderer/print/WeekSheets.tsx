import type { ReactNode } from "react";
import { weekNumber } from "../../shared/calendar/dates.ts";
import { dateRange, longDate } from "../../shared/reports/dutchDates.ts";
import type { ReportChanges, ReportGroup, ReportPerson, WeekReport } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { FindingsTable, NotEvaluated } from "./FindingsTable.tsx";
import { Legend } from "./Legend.tsx";
import { Masthead } from "./Masthead.tsx";
import { Overview } from "./Overview.tsx";
import { DaysHead, PeopleRows, RosterTable } from "./RosterTable.tsx";
import { makeScale, type Scale } from "./scale.ts";

const words = texts.reports;

/** All sheets of a week roster: an overview for a location, then a sheet (or more) for each group. */
export function WeekSheets({ report }: { readonly report: WeekReport }) {
  const scale = makeScale(report.axis, report.dates.length);
  const isWhole = report.scope.kind === "location";
  return (
    <>
      <Masthead report={report} facts={factsOf(report)} />
      {isWhole && (
        <Sheet heading={words.overview} report={report} first>
          <Overview report={report} scale={scale} />
          <NotEvaluated sentences={report.notEvaluated} />
        </Sheet>
      )}
      {report.groups.map((group) => (
        <Sheet
          key={group.id}
          heading={words.groupHeading(group.name, texts.domain.care[group.care])}
          report={report}
          first={!isWhole}
        >
          <GroupSheet report={report} group={group} scale={scale} />
          {!isWhole && <NotEvaluated sentences={report.notEvaluated} />}
        </Sheet>
      ))}
      {report.otherPeople.length > 0 && (
        <Sheet heading={words.otherWork} report={report} first={false}>
          <table className="roster">
            <DaysHead corner={words.columns.person} dates={report.dates} scale={scale} />
            <PeopleRows people={report.otherPeople} scale={scale} columns={report.dates.length} />
          </table>
          <Changes changes={report.otherChanges} hasAny={report.otherPeople.some(isPersonChanged)} />
          <Legend people={report.otherPeople} hasStrips={false} />
        </Sheet>
      )}
    </>
  );
}

interface SheetProps {
  readonly heading: string;
  readonly report: WeekReport;
  /** Stands under the masthead instead of on a sheet of its own. */
  readonly first: boolean;
  readonly children: ReactNode;
}

/** Each sheet hangs by itself, so each says of which location and week it is. */
function Sheet({ heading, report, first, children }: SheetProps) {
  return (
    <section className={first ? "sheet first" : "sheet"}>
      <div className="sheet-head">
        <h2>
          <bdi>{heading}</bdi>
        </h2>
        {!first && (
          <p className="particulars">
            <bdi>{report.locationName}</bdi>
            <span>{words.weekLine(weekNumber(report.week), datesOf(report))}</span>
          </p>
        )}
      </div>
      {report.scenario && <ScenarioLine scenario={report.scenario} />}
      {children}
    </section>
  );
}

/** What the second verdict is; a supposition is framed, so that nobody takes it for how things are. */
function ScenarioLine({ scenario }: { readonly scenario: NonNullable<WeekReport["scenario"]> }) {
  return <p className={scenario.isSupposition ? "scenario" : "particulars"}>{scenario.text}</p>;
}

interface ChangesProps {
  readonly changes: ReportChanges | null;
  /** Something on the sheet is marked. */
  readonly hasAny: boolean;
}

/** Since which print changes are marked; nothing on a sheet that was not printed before. */
function Changes({ changes, hasAny }: ChangesProps) {
  if (changes === null) return null;
  const { printedOn, versionText, gone } = changes;
  const sentence = hasAny || gone > 0 ? words.changes.since : words.changes.none;
  return (
    <p className="changes">
      {sentence(longDate(printedOn), versionText)}
      {gone > 0 && ` ${words.changes.gone(gone)}`}
    </p>
  );
}

function hasChanges({ days, people }: ReportGroup): boolean {
  return days.some(({ areMergesChanged }) => areMergesChanged) || people.some(isPersonChanged);
}

function isPersonChanged({ days }: ReportPerson): boolean {
  return days.some(({ isChanged }) => isChanged);
}

interface GroupSheetProps {
  readonly report: WeekReport;
  readonly group: ReportGroup;
  readonly scale: Scale;
}

/** The legend stands with the bars: the findings may go on on another sheet. */
function GroupSheet({ report, group, scale }: GroupSheetProps) {
  const findings = group.days.flatMap((day) => day.findings.map((finding) => ({ ...finding, date: day.date })));
  return (
    <>
      <RosterTable group={group} dates={report.dates} scale={scale} scenario={report.scenario?.name ?? null} />
      <Changes changes={group.changes} hasAny={hasChanges(group)} />
      <Legend people={group.people} hasPilots={report.scenario !== null} />
      <h3>{words.findings}</h3>
      <FindingsTable findings={findings} />
    </>
  );
}

function factsOf({ totals, scenario, ...report }: WeekReport): string[] {
  return [
    datesOf(report),
    words.totalsLine(totals.overtredingen, totals.aandachtspunten),
    ...(scenario ? [words.scenario.line(scenario.name, scenario.totals.overtredingen)] : []),
  ];
}

function datesOf(report: Pick<WeekReport, "dates">): string {
  return dateRange(report.dates[0] ?? "", report.dates.at(-1) ?? "");
}
