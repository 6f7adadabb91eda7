import { type ReactNode, useEffect } from "react";
import { weekNumber } from "../../shared/calendar/dates.ts";
import { dateRange, longDate } from "../../shared/reports/dutchDates.ts";
import type { ReportGroup, WeekReport } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { FindingsTable, NotEvaluated } from "./FindingsTable.tsx";
import { Legend } from "./Legend.tsx";
import { Overview } from "./Overview.tsx";
import { Patterns } from "./Patterns.tsx";
import { DaysHead, PeopleRows, RosterTable } from "./RosterTable.tsx";
import { makeScale, type Scale } from "./scale.ts";

const words = texts.reports;

interface WeekSheetsProps {
  readonly report: WeekReport;
  /** Called once the report is in the page. */
  readonly onDrawn: () => Promise<void>;
}

/** All sheets of a week roster: an overview for a location, then a sheet (or more) for each group. */
export function WeekSheets({ report, onDrawn }: WeekSheetsProps) {
  const scale = makeScale(report.axis, report.dates.length);
  useEffect(() => void onDrawn(), [onDrawn]);
  const isWhole = report.scope.kind === "location";
  return (
    <>
      <Patterns />
      <header className="masthead">
        <h1>
          <bdi>{report.title}</bdi>
        </h1>
        <Particulars report={report} />
      </header>
      {isWhole && (
        <Sheet heading={words.overview} report={report} first>
          <Overview report={report} scale={scale} />
          <NotEvaluated sentences={report.notEvaluated} />
          <Legend people={[]} hasPilots={report.scenario !== null} />
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
          <Legend people={group.people} hasPilots={report.scenario !== null} />
        </Sheet>
      ))}
      {report.otherPeople.length > 0 && (
        <Sheet heading={words.otherWork} report={report} first={false}>
          <table className="roster">
            <DaysHead corner={words.columns.person} dates={report.dates} scale={scale} />
            <PeopleRows people={report.otherPeople} scale={scale} columns={report.dates.length} />
          </table>
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

interface GroupSheetProps {
  readonly report: WeekReport;
  readonly group: ReportGroup;
  readonly scale: Scale;
}

function GroupSheet({ report, group, scale }: GroupSheetProps) {
  const findings = group.days.flatMap((day) => day.findings.map((finding) => ({ ...finding, date: day.date })));
  return (
    <>
      <RosterTable group={group} dates={report.dates} scale={scale} scenario={report.scenario?.name ?? null} />
      <h3>{words.findings}</h3>
      <FindingsTable findings={findings} />
    </>
  );
}

function Particulars({ report }: { readonly report: WeekReport }) {
  const place = [report.locationName, report.municipality].filter((part) => part !== null).join(", ");
  return (
    <p className="particulars">
      <bdi>{place}</bdi>
      <span>{datesOf(report)}</span>
      <span>{report.versionText}</span>
      <span>{words.printedOn(longDate(report.printedOn))}</span>
      <span>{words.totalsLine(report.totals.overtredingen, report.totals.aandachtspunten)}</span>
      {report.scenario && (
        <span>{words.scenario.line(report.scenario.name, report.scenario.totals.overtredingen)}</span>
      )}
    </p>
  );
}

function datesOf(report: WeekReport): string {
  return dateRange(report.dates[0] ?? "", report.dates.at(-1) ?? "");
}
