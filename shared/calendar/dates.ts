// By submodule and few of them: each module of the package costs the command line some milliseconds to resolve.
import { addDays as addDaysToInstant } from "date-fns/addDays";
import { getISODay } from "date-fns/getISODay";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { rememberedText } from "./rememberedText.ts";

/** A local calendar date as "YYYY-MM-DD"; such texts sort by time. */
export type LocalDate = string;

/** An ISO week as "YYYY-Www", Monday first. */
export type IsoWeek = string;

const MILLISECONDS_PER_DAY = 86_400_000;

/** 1 is Monday … 7 is Sunday. */
export type Weekday = number;

/** Whether the text is a date that exists, so 2026-02-29 is not. Asked for every record and line, so it is kept cheap. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  // Day 0 of the month after is the last day of this one.
  const daysInMonth = new Date(Date.UTC(Number(text.slice(0, 4)), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
}

/** Whether the text is a week that exists, so 2026-W53 is and 2025-W53 is not. */
export function isIsoWeek(text: string): boolean {
  return /^\d{4}-W\d{2}$/.test(text) && toIsoWeek(mondayInstant(text)) === text;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return toLocalDate(addDaysToInstant(parseISO(date), days));
}

/** Days from one date to another; negative when the other one is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY;
}

export const weekdayOf: (date: LocalDate) => Weekday = rememberedText((date) => getISODay(parseISO(date)));

export const isoWeekOf: (date: LocalDate) => IsoWeek = rememberedText((date) => toIsoWeek(parseISO(date)));

/** The number of the week in its year, 1–53. */
export function weekNumber(week: IsoWeek): number {
  return Number(week.slice(6));
}

/**
 * Whether patterns of even and odd weeks have two odd weeks in a row at the end of a year: week 53 is odd, and so is the
 * week 1 after it.
 */
export function hasTwoOddWeeksInARow(year: number): boolean {
  return isIsoWeek(`${String(year).padStart(4, "0")}-W53`);
}

export function mondayOf(week: IsoWeek): LocalDate {
  return toLocalDate(mondayInstant(week));
}

/** The seven dates of a week, Monday first. */
export const datesOfWeek: (week: IsoWeek) => readonly LocalDate[] = rememberedText((week) => {
  const monday = mondayOf(week);
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
});

export function addWeeks(week: IsoWeek, weeks: number): IsoWeek {
  const known = weeksFrom(week);
  const found = known.get(weeks) ?? isoWeekOf(addDays(mondayOf(week), weeks * 7));
  known.set(weeks, found);
  return found;
}

/** The weeks that were counted from a week, by their distance; a check asks for its neighbours again and again. */
const weeksFrom = rememberedText(() => new Map<number, IsoWeek>());

/** Whether a date lies in a range that includes both ends; an absent or null end is open. */
export function isWithin(
  date: LocalDate,
  from: LocalDate | null | undefined,
  to: LocalDate | null | undefined,
): boolean {
  return (from == null || from <= date) && (to == null || date <= to);
}

/**
 * Completed years of age on a date. A child of 29 February is a year older on 1 March in a year without that day.
 * @returns a negative number when the birth date lies after the date.
 */
export function completedYears(birthDate: LocalDate, date: LocalDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function toLocalDate(instant: Date): LocalDate {
  return lightFormat(instant, "yyyy-MM-dd");
}

function toIsoWeek(instant: Date): IsoWeek {
  return `${String(getISOWeekYear(instant)).padStart(4, "0")}-W${String(getISOWeek(instant)).padStart(2, "0")}`;
}

/** 4 January is always in week 1. A week number that does not exist gives a Monday of another week. */
function mondayInstant(week: IsoWeek): Date {
  const firstWeek = startOfISOWeek(parseISO(`${week.slice(0, 4)}-01-04`));
  return addDaysToInstant(firstWeek, (weekNumber(week) - 1) * 7);
}

/** A date with what patterns of weekdays and of even and odd weeks ask of it; worked out once a day. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  readonly weekParity: "even" | "odd";
}

export function calendarDayOf(date: LocalDate): CalendarDay {
  const parity = weekNumber(isoWeekOf(date)) % 2 === 0 ? "even" : "odd";
  return { date, weekday: weekdayOf(date), weekParity: parity };
}
