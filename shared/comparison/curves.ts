import type { LocalDate } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import { MINUTES_PER_HOUR } from "../calendar/time.ts";
import { clockRange } from "../reports/dutchDates.ts";
import { texts } from "../texts/nl.ts";
import type { Comparison } from "./compareScenarios.ts";
import type { CurvePoint } from "./dayTally.ts";

/** The one axis on which the days of all scenarios are drawn: time on whole hours, and staff from nought. */
export interface CurveAxis extends Interval {
  readonly most: number;
}

/** An axis for a week in which nobody comes: a usual day. */
const USUAL_AXIS: CurveAxis = { from: 7 * MINUTES_PER_HOUR, to: 18 * MINUTES_PER_HOUR, most: 1 };

/** The curve of a scenario on a day, from the first child to the last. */
export function curveOn(curves: Readonly<Record<LocalDate, readonly CurvePoint[]>>, date: LocalDate): CurvePoint[] {
  const points = curves[date] ?? [];
  const isBusy = ({ required, counted }: CurvePoint) => required > 0 || counted > 0;
  const first = points.findIndex(isBusy);
  return first < 0 ? [] : points.slice(first, points.findLastIndex(isBusy) + 1);
}

/** The axis of a week, the same for each day and scenario, so that no two charts can be misread beside each other. */
export function axisOfCurves({ scenarios }: Comparison): CurveAxis {
  const points = scenarios.flatMap(({ measures: { smallestStaffCurve } }) =>
    Object.keys(smallestStaffCurve).flatMap((date) => curveOn(smallestStaffCurve, date)),
  );
  if (points.length === 0) return USUAL_AXIS;
  const hour = (minute: number, round: (hours: number) => number) =>
    round(minute / MINUTES_PER_HOUR) * MINUTES_PER_HOUR;
  return {
    from: hour(Math.min(...points.map(({ from }) => from)), Math.floor),
    to: hour(Math.max(...points.map(({ to }) => to)), Math.ceil),
    most: Math.max(1, ...points.map(({ required, counted }) => Math.max(required, counted))),
  };
}

/** The dates on which children come under any scenario. */
export function datesWithCurve({ scenarios }: Comparison): LocalDate[] {
  const [first] = scenarios;
  const dates = Object.keys(first?.measures.smallestStaffCurve ?? {}).sort();
  return dates.filter((date) =>
    scenarios.some(({ measures }) => curveOn(measures.smallestStaffCurve, date).length > 0),
  );
}

/** A chart in words: the most that is needed and when, the most who count, and how long fewer count than are needed. */
export function describeCurve(points: readonly CurvePoint[]): string {
  const words = texts.comparison.curve;
  const most = Math.max(0, ...points.map(({ required }) => required));
  const peak = points.find(({ required }) => required === most);
  if (!peak || most === 0) return words.nobody;
  const counted = Math.max(...points.map((point) => point.counted));
  const below = points.filter((point) => point.counted < point.required);
  const minutes = below.reduce((total, { from, to }) => total + to - from, 0);
  return words.sentence(
    most,
    clockRange(peak),
    counted,
    minutes === 0 ? null : texts.comparison.kinds.minutes(minutes),
  );
}
