import type { Weekday } from "../calendar/dates.ts";
import { texts } from "../texts/nl.ts";
import { type Field, type Fields, type ValuesOf, valueField } from "./field.ts";
import { readEndTime, readTimeOfDay } from "./readTimes.ts";
import { type Read, read, refuse } from "./readValue.ts";

/*
 * The wide form in which many programs give a pattern: a row a person and a column a weekday, its cell the times of that
 * day (`8:00-18:00`, two stretches with `/` between) or only a sign, where the times stand in columns of their own.
 */

/** A time of day from which and one to which, as "HH:MM". */
type DayTimes = { readonly from: string; readonly to: string };

/** A recurring stretch of the week. */
export type WeekdayTimes = { readonly weekday: Weekday } & DayTimes;

/** What the cell of a weekday says: its times, none for a day off, or that the times of the row hold. */
type DayCell = readonly DayTimes[] | "timesOfRow";

const DAY_OFF = new Set(["-", "–", "—", "0", "n", "nee", "nvt", "n.v.t.", "geen", "vrij", "afwezig"]);
const TIMES_OF_ROW = new Set(["x", "1", "j", "ja", "v", "✓", "aanwezig"]);
const STRETCH = /^(.+?)\s*(?:-|–|\btot\b|\bt\/m\b)\s*(.+)$/;
/** A slash stands between two stretches, but for the one in `t/m`. */
const BETWEEN_STRETCHES = /[;+&\n]|(?<!t)\/|\s+en\s+/;

function readDay(text: string): Read<DayCell> {
  const clean = text.trim().toLowerCase();
  if (DAY_OFF.has(clean)) return read([]);
  if (TIMES_OF_ROW.has(clean)) return read("timesOfRow");
  const stretches: DayTimes[] = [];
  for (const part of clean.split(BETWEEN_STRETCHES).filter((one) => one.trim() !== "")) {
    const [, first = "", second = ""] = STRETCH.exec(part.trim()) ?? [];
    const [from, to] = [readTimeOfDay(first), readEndTime(second)];
    if (!from.ok || !to.ok) return refuse(texts.importing.reasons.noDayTimes);
    stretches.push({ from: from.value, to: to.value });
  }
  return read(stretches);
}

function writeDay(cell: DayCell): string {
  return cell === "timesOfRow" ? texts.importing.words.yes : cell.map(({ from, to }) => `${from}-${to}`).join(" / ");
}

function dayField(weekday: Weekday): Field<DayCell> {
  const { weekdays, weekdaysShort } = texts.domain;
  const [name = "", short = ""] = [weekdays[weekday], weekdaysShort[weekday]];
  return { ...valueField(readDay, writeDay, texts.importing.dayTimes(name), name, short), isOnlyRead: true };
}

/** A column for each weekday; templates and exports have the days in one column. */
export const weekdayColumns = {
  monday: dayField(1),
  tuesday: dayField(2),
  wednesday: dayField(3),
  thursday: dayField(4),
  friday: dayField(5),
  saturday: dayField(6),
  sunday: dayField(7),
} satisfies Fields;

/** What a row can say of days and times, in either form. */
interface RowTimes extends ValuesOf<typeof weekdayColumns> {
  readonly days?: readonly Weekday[];
  readonly from?: string;
  readonly to?: string;
}

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** The stretches of the week that a row says, in either form. */
export function weekdayTimesOf(values: RowTimes): WeekdayTimes[] {
  const { days = [], from = "", to = "" } = values;
  const ofDays = days.map((weekday) => ({ weekday, from, to }));
  const ofCells = WEEKDAYS.flatMap((name, index) => {
    const cell = values[name] ?? [];
    const times = cell === "timesOfRow" ? [{ from, to }] : cell;
    return times.map((time) => ({ weekday: index + 1, ...time }));
  });
  return [...ofDays, ...ofCells];
}

/** The fields that a row must have to say any times. */
export function neededForTimes(values: RowTimes): readonly ("days" | "from" | "to")[] {
  const cells = WEEKDAYS.map((name) => values[name] ?? []);
  if (values.days !== undefined || cells.includes("timesOfRow")) return ["from", "to"];
  return cells.some((cell) => cell.length > 0) ? [] : ["days"];
}
