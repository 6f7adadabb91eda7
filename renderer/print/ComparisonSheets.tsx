import { Fragment } from "react";
import { weekNumber } from "../../shared/calendar/dates.ts";
import type { ComparisonReport } from "../../shared/reports/comparisonReport.ts";
import { clock, clockRange, dateRange, shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { CurveChart } from "../whatIf/CurveChart.tsx";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { Masthead } from "./Masthead.tsx";
import { Part } from "./Part.tsx";
import "./comparison.css";

const words = texts.whatIf.paper;
/** The sheet has room for the figures of so many scenarios beside each other. */
const MOST_COLUMNS = 11;

/** A comparison on paper: the measures, the need through each day, what differs, and with what it was reckoned. */
export function ComparisonSheets({ report }: { readonly report: ComparisonReport }) {
  return (
    <>
      <Masthead report={report} facts={[weekLine(report)]} />
      <p className="comparison-intro">{words.intro}</p>
      <Part heading={words.measures}>
        {columnSets(report).map((columns) => (
          <MeasureTable key={columns.join()} report={report} columns={columns} />
        ))}
      </Part>
      <Part heading={words.basis}>
        <Basis report={report} />
      </Part>
      <Part heading={words.need} isNewSheet>
        <p className="comparison-intro">{words.legend}</p>
        {report.days.map((day) => (
          <section key={day.date} className="comparison-day">
            <h3>{words.needTable(shortDay(day.date))}</h3>
            {columnSets(report).map((columns) => (
              <DayNeeds key={columns.join()} report={report} columns={columns} day={day} />
            ))}
          </section>
        ))}
      </Part>
      <Part heading={words.differences} isNewSheet>
        {report.differences.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: scenarios stand still, and two may have one name.
          <DifferenceTable key={index} differences={each} />
        ))}
      </Part>
    </>
  );
}

/** The columns of each table, from 0: the regular rules are in all of them, and the others divided evenly. */
function columnSets({ columns }: ComparisonReport): number[][] {
  const others = columns.map((_, index) => index).slice(1);
  const tables = Math.max(1, Math.ceil(others.length / (MOST_COLUMNS - 1)));
  const share = Math.ceil(others.length / tables);
  return Array.from({ length: tables }, (_, table) => [0, ...others.slice(table * share, (table + 1) * share)]);
}

function picked<T>(cells: readonly T[], columns: readonly number[]): T[] {
  return cells.filter((_, index) => columns.includes(index));
}

function weekLine({ week, dates }: ComparisonReport): string {
  const days = dates.length === 0 ? "" : dateRange(dates[0] ?? "", dates.at(-1) ?? "");
  return texts.reports.weekLine(weekNumber(week), days);
}

interface TableProps {
  readonly report: ComparisonReport;
  readonly columns: readonly number[];
}

interface ColumnHeadsProps extends TableProps {
  readonly first: string;
  /** What each scenario supposes stands under its name. */
  readonly hasAbout?: boolean;
}

function ColumnHeads({ report, columns, first, hasAbout = false }: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {picked(report.columns, columns).map(({ name, about }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns stand still, and two may have one name.
          <th key={index} scope="col">
            <bdi>{name}</bdi>
            {hasAbout && <small>{about}</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function MeasureTable({ report, columns }: TableProps) {
  return (
    <table className="comparison">
      <ColumnHeads report={report} columns={columns} first={texts.whatIf.table.measure} hasAbout />
      {report.sections.map((section) => (
        <tbody key={section.name}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className="comparison-section">
              {section.name}
            </th>
          </tr>
          {section.rows.map((row) => (
            <tr key={row.name} data-part={row.isPart || undefined}>
              <th scope="row">{row.name}</th>
              {picked(row.cells, columns).map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand still under their columns.
                <td key={index}>
                  {cell.text}
                  {cell.delta && <small data-tone={cell.delta.tone}>{cell.delta.text}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
      <tbody>
        <tr className="comparison-conditions">
          <th scope="row">{words.conditions}</th>
          {picked(report.conditions, columns).map((sentences, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells stand still under their columns.
            <td key={index}>{sentences.length === 0 ? words.met : sentences.join(" ")}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

interface DayNeedsProps extends TableProps {
  readonly day: ComparisonReport["days"][number];
}

/** The charts of a day on the one axis of the week, and the need in figures below them. */
function DayNeeds({ report, columns, day }: DayNeedsProps) {
  const { axis } = report;
  const dayName = shortDay(day.date);
  const names = picked(report.columns, columns);
  return (
    <table className="comparison comparison-needs">
      <ColumnHeads report={report} columns={columns} first={words.time} />
      <tbody>
        <tr>
          <th scope="row">{clockRange(axis)}</th>
          {picked(day.charts, columns).map(({ points, sentence }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells stand still under their columns.
            <td key={index}>
              <CurveChart
                points={points}
                axis={axis}
                label={texts.whatIf.chart.label(names[index]?.name ?? "", dayName, sentence)}
              />
            </td>
          ))}
        </tr>
        {day.needs.map(({ from, to, required }) => (
          <tr key={from}>
            <th scope="row">
              {clock(from)}–{clock(to)}
            </th>
            {picked(required, columns).map((need, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells stand still under their columns.
              <td key={index} data-less={need < (required[0] ?? 0) || undefined}>
                {need}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Basis({ report }: { readonly report: ComparisonReport }) {
  return (
    <dl className="comparison-basis">
      {report.terms.map(({ name, sentences }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: scenarios stand still, and two may have one name.
        <Fragment key={index}>
          <dt>
            <bdi>{name}</bdi>
          </dt>
          <dd>{sentences.join(" ")}</dd>
        </Fragment>
      ))}
      {report.formula !== null && (
        <>
          <dt>{words.formula}</dt>
          <dd>{report.formula}</dd>
        </>
      )}
    </dl>
  );
}
