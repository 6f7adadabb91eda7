import { useState } from "react";
import { weekNumber } from "../../shared/calendar/dates.ts";
import { describeMeasure, measureName } from "../../shared/comparison/describeComparison.ts";
import type { MeasureRow } from "../../shared/comparison/measureRows.ts";
import { nameOfCompared } from "../../shared/comparison/scenarioKeys.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import type { RangeResult } from "./rangeMessages.ts";
import { ALL_MEASURES, FIRST_MEASURES, measureOf, mostOf, type Series, seriesOf } from "./rangeModel.ts";

const words = texts.whatIf.range;
const CHOICES = ALL_MEASURES.map(({ id }) => ({ key: id, text: measureName(id) }));

/** The course of two measures over the weeks, under the columns of the table; which two can be chosen. */
export function RangeRows({ result }: { readonly result: RangeResult }) {
  const [chosen, choose] = useState(FIRST_MEASURES);
  return chosen.map((id, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; which measure stands there changes.
    <tbody key={place}>
      <tr className="curve-row">
        <th scope="row">
          <SelectField
            label={words.measure}
            choices={CHOICES}
            value={id}
            onChange={(next) => choose(chosen.with(place, next))}
          />
        </th>
        {result.columns.map((compared, column) => {
          const row = measureOf(id);
          return (
            <td key={result.keys[column]}>
              <WeekBars
                series={seriesOf(result.weeks, column, row)}
                most={mostOf(result.weeks, row)}
                row={row}
                name={nameOfCompared(compared)}
              />
            </td>
          );
        })}
      </tr>
    </tbody>
  ));
}

interface WeekBarsProps {
  readonly series: Series;
  /** The top of the axis that all scenarios share. */
  readonly most: number;
  readonly row: MeasureRow;
  readonly name: string;
}

/** A bar a week. */
function WeekBars({ series, most, row, name }: WeekBarsProps) {
  const described = series.map(({ week, value }) => `${week}: ${describeMeasure(row.kind, value)}`).join("; ");
  const [first, last] = [series[0], series.at(-1)];
  return (
    <>
      <div className="curve-frame">
        <svg
          className="curve"
          viewBox={`0 0 ${Math.max(1, series.length)} 1`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${name}, ${words.chart(measureName(row.id))}. ${described}`}
        >
          {series.map(({ week, value }, index) => {
            const height = Math.max(0, value ?? 0) / most;
            return (
              <rect key={week} className="week-bar" x={index + 0.12} width={0.76} y={1 - height} height={height} />
            );
          })}
          <line className="curve-base" x1={0} x2={Math.max(1, series.length)} y1={1} y2={1} />
        </svg>
      </div>
      <div className="curve-hours" aria-hidden="true">
        <span>{first && weekNumber(first.week)}</span>
        {last !== first && <span>{last && weekNumber(last.week)}</span>}
      </div>
    </>
  );
}
