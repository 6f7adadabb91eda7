import type { Interval } from "../../shared/calendar/intervals.ts";

/** Width of the part of an A4 sheet (landscape, 10 mm margins) that the day columns share, in millimetres. */
const DAYS_WIDTH_MM = 277 - 36;
/** What borders and padding take of each column. */
const CELL_EDGES_MM = 2.2;
const MINUTES_PER_HOUR = 60;
const LONG_AXIS_HOURS = 14;

/** Places times on the axis that every day of a sheet shares. */
export interface Scale {
  /** Distance from the left edge of the day, as a percentage. */
  readonly x: (minute: number) => string;
  readonly width: (interval: Interval) => string;
  /** Length on paper, to decide whether a text fits. */
  readonly millimetres: (interval: Interval) => number;
  /** Whole hours as minutes, ends included. */
  readonly hours: readonly number[];
  /** The hours that get a figure. */
  readonly labelledHours: readonly number[];
}

/** @param axis from and to on whole hours; @param days the number of columns on the sheet. */
export function makeScale(axis: Interval, days: number): Scale {
  return scaleOfWidth(axis, DAYS_WIDTH_MM / days);
}

/** @param axis from and to on whole hours; @param width of the column on paper, in millimetres. */
export function scaleOfWidth(axis: Interval, width: number): Scale {
  const length = axis.to - axis.from;
  const columnWidth = width - CELL_EDGES_MM;
  const share = (minutes: number) => `${((100 * minutes) / length).toFixed(3)}%`;
  const clamp = (minute: number) => Math.min(Math.max(minute, axis.from), axis.to);
  const hours = Array.from(
    { length: length / MINUTES_PER_HOUR + 1 },
    (_, index) => axis.from + index * MINUTES_PER_HOUR,
  );
  const step = hours.length > LONG_AXIS_HOURS ? 3 : 2;
  return {
    x: (minute) => share(clamp(minute) - axis.from),
    width: (interval) => share(clamp(interval.to) - clamp(interval.from)),
    millimetres: (interval) => ((clamp(interval.to) - clamp(interval.from)) / length) * columnWidth,
    hours,
    labelledHours: hours.filter((_, index) => index % step === 0),
  };
}
