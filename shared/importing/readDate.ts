import { addDays, isLocalDate, type LocalDate, weekdayOf } from "../calendar/dates.ts";
import { texts } from "../texts/nl.ts";
import { type Read, read, refuse } from "./readValue.ts";
import { WEEKDAY_WORDS } from "./readWeekdays.ts";

const words = texts.importing.reasons;

const MONTHS = new Map(
  ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "maa", "mar"].map(
    (month, index) => [month, index < 12 ? index + 1 : 3],
  ),
);

/** Two figures of a year mean the one that lies no further ahead than this. */
const YEARS_AHEAD = 20;

/** The day that Excel calls 0; it counts a 29 February 1900 that never was, so this holds from March 1900 on. */
const EXCEL_ORIGIN = "1899-12-30";
/** A date before this is a slip of the pen; the far end is open, since `31-12-9999` is how programs say without end. */
const FIRST_YEAR = "1900";
/** Day numbers of about 1954 to 2119; anything else is some other number. */
const SERIALS = { first: 20_000, last: 80_000 };

/**
 * Reads a date as Dutch programs write it: `24-11-2026`, `24-11-26`, `24/11/2026`, `24 nov 2026`, ISO, each with a weekday
 * before it or a time behind it, and the day number of a spreadsheet.
 * @param today tells which century two figures of a year mean.
 */
export function readDate(text: string, today: LocalDate): Read<LocalDate> {
  const { weekday, rest } = splitWeekday(text);
  const date = isoDate(rest) ?? dayFirst(rest, today) ?? excelDate(rest);
  if (date === null) return refuse(words.noDate);
  if (!isLocalDate(date) || date < FIRST_YEAR) return refuse(words.impossibleDate);
  if (weekday !== null && weekday !== weekdayOf(date)) return refuse(words.otherWeekday(weekdayOf(date)));
  return read(date);
}

function splitWeekday(text: string): { readonly weekday: number | null; readonly rest: string } {
  const [, word = "", rest = ""] = /^\s*(\p{L}+)\.?,?\s+(.*)$/u.exec(text) ?? [];
  const weekday = WEEKDAY_WORDS.get(word.toLowerCase());
  return weekday === undefined ? { weekday: null, rest: text.trim() } : { weekday, rest: rest.trim() };
}

function isoDate(text: string): LocalDate | null {
  const [, date] = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text) ?? [];
  return date ?? null;
}

function dayFirst(text: string, today: LocalDate): LocalDate | null {
  const match = /^(\d{1,2})[-/. ]+(\d{1,2}|\p{L}+)\.?[-/. ]+(\d{4}|\d{2})(?: +\d{1,2}[:.]\d{2}.*)?$/u.exec(text);
  if (!match) return null;
  const [, day = "", month = "", year = ""] = match;
  const monthNumber = /^\d/.test(month) ? Number(month) : MONTHS.get(month.toLowerCase().slice(0, 3));
  if (monthNumber === undefined) return null;
  return `${fullYear(year, today)}-${twoFigures(monthNumber)}-${twoFigures(Number(day))}`;
}

function fullYear(year: string, today: LocalDate): string {
  if (year.length === 4) return year;
  const thisYear = Number(today.slice(0, 4));
  const inThisCentury = thisYear - (thisYear % 100) + Number(year);
  return String(inThisCentury > thisYear + YEARS_AHEAD ? inThisCentury - 100 : inThisCentury);
}

function excelDate(text: string): LocalDate | null {
  const [, days] = /^(\d{5})(?:[.,]\d+)?$/.exec(text) ?? [];
  const serial = Number(days);
  return serial >= SERIALS.first && serial <= SERIALS.last ? addDays(EXCEL_ORIGIN, serial) : null;
}

function twoFigures(value: number): string {
  return String(value).padStart(2, "0");
}
