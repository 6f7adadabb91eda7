import { addDays, type LocalDate, weekdayOf } from "../calendar/dates.ts";

/* National holidays of the Netherlands, computed. They are proposed as closed days and never taken to be closed. */

export type HolidayName =
  | "nieuwjaar"
  | "goedeVrijdag"
  | "eerstePaasdag"
  | "tweedePaasdag"
  | "koningsdag"
  | "bevrijdingsdag"
  | "hemelvaart"
  | "eerstePinksterdag"
  | "tweedePinksterdag"
  | "eersteKerstdag"
  | "tweedeKerstdag";

/** A holiday on its date. The Dutch name is `texts.planning.holidays[name]`. */
export interface Holiday {
  readonly name: HolidayName;
  readonly date: LocalDate;
  /** Liberation day in a year of a lustrum, when most people have the day off; false for every other holiday. */
  readonly isLustrum: boolean;
}

const SUNDAY = 7;
const FIRST_LIBERATION_YEAR = 1945;
const LUSTRUM_YEARS = 5;

/** The holidays of a year of the Gregorian calendar (1583–9999), in order of date; two may fall on one date. */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterOf(year);
  const dates: Record<HolidayName, LocalDate> = {
    nieuwjaar: dateOf(year, 1, 1),
    goedeVrijdag: addDays(easter, -2),
    eerstePaasdag: easter,
    tweedePaasdag: addDays(easter, 1),
    koningsdag: kingsDayOf(year),
    bevrijdingsdag: dateOf(year, 5, 5),
    hemelvaart: addDays(easter, 39),
    eerstePinksterdag: addDays(easter, 49),
    tweedePinksterdag: addDays(easter, 50),
    eersteKerstdag: dateOf(year, 12, 25),
    tweedeKerstdag: dateOf(year, 12, 26),
  };
  const isLustrum = year >= FIRST_LIBERATION_YEAR && (year - FIRST_LIBERATION_YEAR) % LUSTRUM_YEARS === 0;
  return (Object.entries(dates) as [HolidayName, LocalDate][])
    .map(([name, date]) => ({ name, date, isLustrum: name === "bevrijdingsdag" && isLustrum }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The holidays on a date, mostly none. */
export function holidaysOn(date: LocalDate): readonly Holiday[] {
  return rememberedHolidays(Number(date.slice(0, 4))).filter((holiday) => holiday.date === date);
}

/** The holidays from a date to the end of the year after, in order of date. */
export function holidaysAhead(date: LocalDate): readonly Holiday[] {
  const year = Number(date.slice(0, 4));
  return [...holidaysOf(year), ...holidaysOf(year + 1)].filter((holiday) => holiday.date >= date);
}

const knownYears = new Map<number, readonly Holiday[]>();

/** A board asks for each of its days at every drawing. */
function rememberedHolidays(year: number): readonly Holiday[] {
  const known = knownYears.get(year) ?? holidaysOf(year);
  knownYears.set(year, known);
  return known;
}

/** 27 April, or the day before when that is a Sunday. Its law is that of 2013; earlier years had Koninginnedag. */
function kingsDayOf(year: number): LocalDate {
  const birthday = dateOf(year, 4, 27);
  return weekdayOf(birthday) === SUNDAY ? addDays(birthday, -1) : birthday;
}

/**
 * Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher.
 * Source: J. Meeus, Astronomical Algorithms (1991), chapter 8. The letters are those of the source.
 */
function easterOf(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function dateOf(year: number, month: number, day: number): LocalDate {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
