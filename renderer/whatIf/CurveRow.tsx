import { type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";
import type { Comparison } from "../../shared/comparison/compareScenarios.ts";
import { axisOfCurves, curveOn, describeCurve } from "../../shared/comparison/curves.ts";
import { keyOfCompared, nameOfCompared, type ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";
import { clock } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { longDay } from "../store/announcements.ts";
import { CurveChart } from "./CurveChart.tsx";
import type { WhatIfView } from "./whatIfView.ts";

const words = texts.whatIf.chart;

interface CurveRowProps {
  readonly comparison: Comparison;
  readonly date: LocalDate;
  /** The days that can be chosen. */
  readonly dates: readonly LocalDate[];
  readonly selected: ScenarioKey;
  readonly onChange: (part: Partial<WhatIfView>) => void;
}

/** Need against counted staff through a day: a chart a scenario, all on the one axis of the week. */
export function CurveRow({ comparison, date, dates, selected, onChange }: CurveRowProps) {
  const axis = axisOfCurves(comparison);
  const days = dates.map((each) => ({ key: each, text: texts.domain.weekdays[weekdayOf(each)] ?? each }));
  return (
    <tbody>
      <tr className="curve-row">
        <th scope="row">
          <span className="curve-title">{words.title}</span>
          {days.length > 0 && (
            <SelectField
              label={words.day}
              isLabelHidden
              choices={days}
              value={date}
              onChange={(key) => onChange({ weekday: weekdayOf(key) })}
            />
          )}
          <span className="curve-legend" aria-hidden="true">
            <span data-line="need">{words.need}</span>
            <span data-line="counted">{words.counted}</span>
          </span>
        </th>
        {comparison.scenarios.map(({ compared, measures }) => {
          const key = keyOfCompared(compared);
          const points = curveOn(measures.smallestStaffCurve, date);
          const most = Math.max(0, ...points.map(({ required }) => required));
          const label = words.label(nameOfCompared(compared), longDay(date), describeCurve(points));
          return (
            <td key={key} data-selected={key === selected || undefined}>
              <div className="curve-frame">
                <CurveChart points={points} axis={axis} label={label} />
                <span className="curve-most" aria-hidden="true">
                  {most}
                </span>
              </div>
              <div className="curve-hours" aria-hidden="true">
                <span>{clock(axis.from)}</span>
                <span>{clock(axis.to)}</span>
              </div>
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}
