import type { IsoWeek } from "../calendar/dates.ts";
import { durationOf } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import type { PilotMinutes } from "../checking/weekCheck.ts";
import type { Pilot, Task } from "../exchange/records.ts";
import type { Basis, HelperRole, LoggedDay } from "./logRows.ts";

/** The days of one basis within a week: planned and actual days are never added up. */
export interface WeekTotals {
  readonly week: IsoWeek;
  readonly basis: Basis;
  /** Days on which children came. */
  readonly days: number;
  readonly pilotMinutes: PilotMinutes;
  /** Unit-minutes with children. */
  readonly openMinutes: Minute;
  /** The share of those that leans on a pilot, 0 to 1; null on weeks without children. */
  readonly dependence: number | null;
  /** Unit-minutes of the drie-uursregeling, with what the pilots cover left out. */
  readonly deviationMinutes: Minute;
  /** Person-minutes below the need that stay an overtreding under the agreements. */
  readonly shortMinutes: Minute;
  readonly helpers: readonly HelperTotals[];
}

/** A figure about some people, with how many they are, so that a sum of few can be held back. */
export interface PeopleFigure {
  readonly minutes: Minute;
  readonly persons: number;
}

/** The work of all helpers of one role. */
export interface HelperTotals {
  readonly role: HelperRole;
  readonly onGroups: PeopleFigure;
  /** In the place of a PM'er: replacing under pilot I, bridging under pilot II. */
  readonly inPlace: PeopleFigure;
  readonly byTask: Readonly<Record<Task | "none", PeopleFigure>>;
}

/** Adds up the log by week; a week that was closed in part stands in it twice. */
export function weekTotalsOf(log: readonly LoggedDay[]): WeekTotals[] {
  return [...Map.groupBy(log, ({ week, basis }) => `${week}|${basis}`).values()].flatMap((days) => {
    const [first] = days;
    return first ? [totalsOf(first, days)] : [];
  });
}

function totalsOf({ week, basis }: LoggedDay, days: readonly LoggedDay[]): WeekTotals {
  const units = days.flatMap((day) => day.pilotMinutes);
  const openMinutes = sum(units, (unit) => unit.openMinutes);
  const minutesOf = (pilot: Pilot | "any") => sum(units, ({ minutes }) => minutes[pilot]);
  const pilotMinutes = { I: minutesOf("I"), II: minutesOf("II"), III: minutesOf("III"), any: minutesOf("any") };
  return {
    week,
    basis,
    days: days.filter((day) => day.pilotMinutes.length > 0).length,
    pilotMinutes,
    openMinutes,
    dependence: openMinutes === 0 ? null : pilotMinutes.any / openMinutes,
    deviationMinutes: sum(
      days.flatMap((day) => day.deviations),
      ({ agreedMinutes }) => agreedMinutes,
    ),
    shortMinutes: sum(
      days.flatMap((day) => day.shortages),
      ({ leftMinutes }) => leftMinutes,
    ),
    helpers: [helperTotals("groepshulp", days), helperTotals("zij-instromer", days)],
  };
}

function helperTotals(role: HelperRole, days: readonly LoggedDay[]): HelperTotals {
  const onGroups = days.flatMap(({ helpers }) => helpers.filter((row) => row.role === role)).map(timed);
  const bridges = role === "zij-instromer" ? days.flatMap((day) => day.bridges).map(timed) : [];
  const tasks = days.flatMap((day) => day.tasks.filter((row) => row.role === role));
  const ofTask = (task: Task | null) => figureOf(tasks.filter((row) => row.task === task));
  return {
    role,
    onGroups: figureOf(onGroups),
    inPlace: figureOf([...onGroups.filter(({ isReplacing }) => isReplacing), ...bridges]),
    byTask: {
      verzorgend: ofTask("verzorgend"),
      voorbereidend: ofTask("voorbereidend"),
      huishoudelijk: ofTask("huishoudelijk"),
      pedagogisch: ofTask("pedagogisch"),
      none: ofTask(null),
    },
  };
}

interface PersonMinutes {
  readonly staffId: string;
  readonly minutes: Minute;
}

function timed<T extends { readonly from: Minute; readonly to: Minute }>(row: T): T & { readonly minutes: Minute } {
  return { ...row, minutes: durationOf(row) };
}

function figureOf(rows: readonly PersonMinutes[]): PeopleFigure {
  return {
    minutes: sum(rows, ({ minutes }) => minutes),
    persons: new Set(rows.map(({ staffId }) => staffId)).size,
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
