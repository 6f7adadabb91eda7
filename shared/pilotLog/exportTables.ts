import { durationOf } from "../calendar/intervals.ts";
import { formatTime } from "../calendar/time.ts";
import type { Unit } from "../checking/finding.ts";
import { texts } from "../texts/nl.ts";
import type { ExportCell, ExportData, ExportRow } from "./exportColumns.ts";
import { leaningsOf } from "./leaning.ts";
import type { LoggedDay } from "./logRows.ts";
import type { PulseFigures, PulseSummary } from "./pulseSummary.ts";
import { HELD_BACK, peopleCount, peopleMinutes, taskMinutes } from "./suppression.ts";
import { type WeekTotals, weekTotalsOf } from "./weekTotals.ts";

/** How people and units are called in an export: people by a code, units by the names of their groups. */
export interface ExportNames {
  readonly codeOf: (staffId: string) => string;
  readonly unitName: (unit: Unit) => string;
}

const words = texts.pilotLogExport.values;

/** Everything that leaves the program, with codes for people; rows are in order of time, never in that of people. */
export function exportTablesOf(log: readonly LoggedDay[], pulses: PulseSummary, names: ExportNames): ExportData {
  const totals = weekTotalsOf(log);
  return {
    ...personTables(log, names),
    ...unitTables(log, names),
    weeks: totals.map(weekRow),
    helperWeeks: totals.flatMap(helperWeekRows),
    pulses: pulses.weeks.map(({ week, period, figures }) => ({
      week,
      period: words.periods[period],
      ...figureCells(figures),
    })),
    pulsePeriods: pulses.periods.map(({ period, weeks, figures }) => ({
      period: words.periods[period],
      weeks,
      ...figureCells(figures),
    })),
  };
}

type PersonTables = Pick<ExportData, "bridges" | "helpers" | "leanings" | "tasks">;

function personTables(log: readonly LoggedDay[], { codeOf, unitName }: ExportNames): PersonTables {
  return {
    bridges: rowsByCode(log, (day) =>
      day.bridges.map(({ staffId, unit, from, to }) => ({
        ...dayCells(day),
        person: codeOf(staffId),
        unit: unitName(unit),
        ...timeCells({ from, to }),
      })),
    ),
    helpers: rowsByCode(log, (day) =>
      day.helpers.map(({ staffId, role, unit, from, to, isReplacing, qualifiedIds }) => ({
        ...dayCells(day),
        person: codeOf(staffId),
        role,
        unit: unitName(unit),
        ...timeCells({ from, to }),
        replacing: isReplacing ? words.yes : words.no,
        qualifiedCount: qualifiedIds.length,
      })),
    ),
    leanings: rowsByCode(log, (day) =>
      leaningsOf(day.helpers).map(({ staffId, role, unit, qualifiedId, minutes }) => ({
        ...dayCells(day),
        person: codeOf(staffId),
        role,
        unit: unitName(unit),
        qualified: qualifiedId === null ? words.nobody : codeOf(qualifiedId),
        minutes,
      })),
    ),
    tasks: rowsByCode(log, (day) =>
      day.tasks.map(({ staffId, role, task, minutes }) => ({
        ...dayCells(day),
        person: codeOf(staffId),
        role,
        task: task ?? words.noTask,
        minutes,
      })),
    ),
  };
}

/** By day, and within it by code: the order of ids would tell more than the codes do. */
function rowsByCode<R extends { readonly person: ExportCell }>(
  log: readonly LoggedDay[],
  rowsOf: (day: LoggedDay) => R[],
): R[] {
  return log.flatMap((day) => rowsOf(day).sort((a, b) => (a.person < b.person ? -1 : a.person > b.person ? 1 : 0)));
}

type UnitTables = Pick<ExportData, "deviations" | "shortages" | "pilotMinutes">;

function unitTables(log: readonly LoggedDay[], { unitName }: ExportNames): UnitTables {
  return {
    deviations: log.flatMap((day) =>
      day.deviations.map(({ unit, ...minutes }) => ({ ...dayCells(day), unit: unitName(unit), ...minutes })),
    ),
    shortages: log.flatMap((day) =>
      day.shortages.map(({ unit, from, to, personMinutes, leansOn, verdict, leftMinutes }) => ({
        ...dayCells(day),
        unit: unitName(unit),
        from: formatTime(from),
        to: formatTime(to),
        personMinutes,
        pilots: leansOn.length === 0 ? words.notCovered : leansOn.join("+"),
        verdict: words.verdicts[verdict],
        leftMinutes,
      })),
    ),
    pilotMinutes: log.flatMap((day) =>
      day.pilotMinutes.map(({ unit, minutes, openMinutes }) => ({
        ...dayCells(day),
        unit: unitName(unit),
        ...minutes,
        openMinutes,
      })),
    ),
  };
}

function weekRow(totals: WeekTotals): ExportRow<"weeks"> {
  const { week, basis, days, pilotMinutes, openMinutes, dependence, deviationMinutes, shortMinutes } = totals;
  return {
    week,
    basis,
    days,
    ...pilotMinutes,
    openMinutes,
    dependence: dependence === null ? "" : rounded(dependence, 4),
    deviations: deviationMinutes,
    short: shortMinutes,
  };
}

/** A role of which nobody worked has no row. */
function helperWeekRows({ week, basis, helpers }: WeekTotals): ExportRow<"helperWeeks">[] {
  return helpers.flatMap((totals) => {
    const { none, ...tasks } = taskMinutes(totals);
    const persons = Math.max(totals.onGroups.persons, ...Object.values(totals.byTask).map((task) => task.persons));
    if (persons === 0) return [];
    return [
      {
        week,
        basis,
        role: totals.role,
        persons: peopleCount(totals.onGroups.persons),
        onGroups: peopleMinutes(totals.onGroups),
        inPlace: peopleMinutes(totals.inPlace),
        ...tasks,
        noTask: none,
      },
    ];
  });
}

type FigureCells = Pick<ExportRow<"pulses">, "count" | "mean" | "median" | "spread">;

function figureCells(figures: PulseFigures): FigureCells {
  if (figures.kind === "heldBack") return { count: HELD_BACK, mean: HELD_BACK, median: HELD_BACK, spread: HELD_BACK };
  const { count, mean, median, spread } = figures;
  return { count, mean: rounded(mean, 2), median, spread: rounded(spread, 2) };
}

function dayCells({ week, date, basis }: LoggedDay) {
  return { week, date, basis };
}

function timeCells(interval: { readonly from: number; readonly to: number }) {
  return { from: formatTime(interval.from), to: formatTime(interval.to), minutes: durationOf(interval) };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
