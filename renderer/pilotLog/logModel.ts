import type { IsoWeek, LocalDate } from "../../shared/calendar/dates.ts";
import { durationOf } from "../../shared/calendar/intervals.ts";
import type { Minute } from "../../shared/calendar/time.ts";
import type { Unit } from "../../shared/checking/finding.ts";
import { unitKey } from "../../shared/checking/preparedDay.ts";
import type { PilotMinutes } from "../../shared/checking/weekCheck.ts";
import type { Task } from "../../shared/exchange/records.ts";
import { leaningsOf } from "../../shared/pilotLog/leaning.ts";
import type { Basis, BridgeRow, DeviationRow, HelperRole, LoggedDay } from "../../shared/pilotLog/logRows.ts";

/* The log as the tables of the screen show it. Planned and actual days always stand in rows of their own. */

/** One group on one day on which something is to be told. */
export interface UnitDay {
  readonly key: string;
  readonly date: LocalDate;
  readonly basis: Basis;
  readonly unit: Unit;
  readonly pilotMinutes: PilotMinutes;
  readonly deviation: DeviationRow | null;
  /** Person-minutes that stay an overtreding. */
  readonly shortMinutes: Minute;
}

const NO_MINUTES: PilotMinutes = { I: 0, II: 0, III: 0, any: 0 };

/** The groups and days that lean on a pilot, use the drie-uursregeling or stay short; last days first. */
export function unitDaysOf(log: readonly LoggedDay[]): UnitDay[] {
  return log.toReversed().flatMap((day) => {
    const units = new Map<string, Unit>();
    const told = [
      ...day.pilotMinutes.filter(({ minutes }) => minutes.any > 0),
      ...day.deviations,
      ...day.shortages.filter(({ leftMinutes }) => leftMinutes > 0),
    ];
    for (const { unit } of told) units.set(unitKey(unit), unit);
    return [...units].map(([key, unit]) => unitDay(day, key, unit));
  });
}

function unitDay({ date, basis, pilotMinutes, deviations, shortages }: LoggedDay, key: string, unit: Unit): UnitDay {
  const isUnit = (row: { readonly unit: Unit }) => unitKey(row.unit) === key;
  return {
    key: `${date}|${key}`,
    date,
    basis,
    unit,
    pilotMinutes: pilotMinutes.find(isUnit)?.minutes ?? NO_MINUTES,
    deviation: deviations.find(isUnit) ?? null,
    shortMinutes: total(shortages.filter(isUnit).map(({ leftMinutes }) => leftMinutes)),
  };
}

/** What one helper did in the weeks shown. */
export interface HelperSummary {
  readonly key: string;
  readonly staffId: string;
  readonly role: HelperRole;
  readonly basis: Basis;
  readonly onGroups: Minute;
  /** Replacing under pilot I or bridging under pilot II. */
  readonly inPlace: Minute;
  readonly tasks: readonly { readonly task: Task | null; readonly minutes: Minute }[];
  /** Most minutes together first; null is nobody qualified. */
  readonly leansOn: readonly { readonly qualifiedId: string | null; readonly minutes: Minute }[];
}

/** The helpers of the log, in order of their records. */
export function helperSummariesOf(log: readonly LoggedDay[], staffIds: readonly string[]): HelperSummary[] {
  const bases: readonly Basis[] = ["gerealiseerd", "gepland"];
  return staffIds.flatMap((staffId) => bases.flatMap((basis) => summaryOf(log, staffId, basis) ?? []));
}

function summaryOf(log: readonly LoggedDay[], staffId: string, basis: Basis): HelperSummary | null {
  const days = log.filter((day) => day.basis === basis);
  const isPerson = (row: { readonly staffId: string }) => row.staffId === staffId;
  const helpers = days.flatMap((day) => day.helpers.filter(isPerson));
  const bridges = days.flatMap((day) => day.bridges.filter(isPerson));
  const tasks = days.flatMap((day) => day.tasks.filter(isPerson));
  const role = helpers[0]?.role ?? tasks[0]?.role;
  if (role === undefined) return null;
  return {
    key: `${staffId}|${basis}`,
    staffId,
    role,
    basis,
    onGroups: total(helpers.map(durationOf)),
    inPlace: total([...helpers.filter(({ isReplacing }) => isReplacing), ...bridges].map(durationOf)),
    tasks: mostFirst(tasks, ({ task }) => task).map(([task, minutes]) => ({ task, minutes })),
    leansOn: mostFirst(leaningsOf(helpers), ({ qualifiedId }) => qualifiedId).map(([qualifiedId, minutes]) => ({
      qualifiedId,
      minutes,
    })),
  };
}

function mostFirst<T extends { readonly minutes: Minute }, K>(rows: readonly T[], keyOf: (row: T) => K): [K, Minute][] {
  const sums = [...Map.groupBy(rows, keyOf)].map(([key, some]): [K, Minute] => [
    key,
    total(some.map(({ minutes }) => minutes)),
  ]);
  return sums.sort(([, a], [, b]) => b - a);
}

function total(minutes: readonly Minute[]): Minute {
  return minutes.reduce((sum, next) => sum + next, 0);
}

/** A bridge with its day. */
export interface DatedBridge extends BridgeRow {
  readonly date: LocalDate;
  readonly week: IsoWeek;
  readonly basis: Basis;
}

/** All bridges, last days first. */
export function bridgesOf(log: readonly LoggedDay[]): DatedBridge[] {
  return log
    .toReversed()
    .flatMap(({ date, week, basis, bridges }) => bridges.map((bridge) => ({ ...bridge, date, week, basis })));
}
