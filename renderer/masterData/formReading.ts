import type { LocalDate } from "../../shared/calendar/dates.ts";
import { formatTime, parseTime } from "../../shared/calendar/time.ts";
import type { TimeWindow } from "../../shared/exchange/records.ts";
import { nameProblem } from "../../shared/masterData/personName.ts";
import { readTime } from "../../shared/planning/readTime.ts";
import { clock } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { readDate } from "../controls/dateEntry.ts";

/* Fields of a form as people type them, and the sentence for what cannot be read. */

const { errors: sentences } = texts.masterData.form;

/** What is wrong with a form, by the path of the field: "from", "attendance.2.to". */
export type FormErrors = Readonly<Record<string, string>>;

/** Monday to Sunday. */
const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** Reads the fields of one form and gathers what is wrong with them. */
export class FormReader {
  readonly #errors: Record<string, string> = {};

  get errors(): FormErrors {
    return this.#errors;
  }

  get isSound(): boolean {
    return Object.keys(this.#errors).length === 0;
  }

  refuse(path: string, sentence: string): void {
    this.#errors[path] ??= sentence;
  }

  /** A name; the empty text when it is none. */
  name(path: string, text: string): string {
    const problem = problemOfName(text);
    if (problem !== null) this.refuse(path, problem);
    return text.trim();
  }

  /** A date that must be there. */
  date(path: string, text: string): LocalDate {
    const date = readDate(text);
    if (date === null) this.refuse(path, sentences.date);
    return date ?? "";
  }

  /** A date, or null for nothing. */
  openDate(path: string, text: string): LocalDate | null {
    return text.trim() === "" ? null : this.date(path, text);
  }

  /** A first and a last day, of which either may be open. */
  period(paths: readonly [string, string], from: string, to: string): readonly [LocalDate | null, LocalDate | null] {
    const first = this.openDate(paths[0], from);
    const last = this.openDate(paths[1], to);
    if (first !== null && last !== null && last < first && last !== "") this.refuse(paths[1], sentences.order);
    return [first, last];
  }

  /** Times of day as "HH:MM", in order. */
  times(paths: readonly [string, string], from: string, to: string): { readonly from: string; readonly to: string } {
    const [begin, end] = [readTime(from), readTime(to)];
    if (begin === null) this.refuse(paths[0], sentences.time);
    if (end === null) this.refuse(paths[1], sentences.time);
    if (begin !== null && end !== null && end <= begin) this.refuse(paths[1], sentences.timeOrder);
    return { from: formatTime(begin ?? 0), to: formatTime(end ?? 0) };
  }

  /**
   * The times of all weekdays, a field a day at `path.0` (Monday) to `path.6`. Those of a day that was not touched stay as
   * they were written.
   */
  days<W extends TimeWindow>(path: string, days: readonly string[], before: readonly W[]): (W | TimeWindow)[] {
    if (isSameText(days, daysText(before))) return [...before];
    return WEEKDAYS.flatMap((weekday, index) => {
      const text = days[index] ?? "";
      if (text === windowsText(before, weekday)) return before.filter((window) => window.weekday === weekday);
      const windows = readWindows(text, weekday);
      if (windows === null) this.refuse(`${path}.${index}`, sentences.times);
      return windows ?? [];
    });
  }

  /** A number with a decimal comma within limits; undefined for nothing. */
  number(path: string, text: string, limits: { readonly most: number; readonly sentence: string }): number | undefined {
    const trimmed = text.trim();
    if (trimmed === "") return undefined;
    const value = /^\d{1,5}([.,]\d{1,2})?$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : Number.NaN;
    if (value <= limits.most) return value;
    this.refuse(path, limits.sentence);
    return undefined;
  }

  /** Dates with a comma between. */
  dates(path: string, text: string): LocalDate[] {
    const dates = text
      .split(/[,;]/)
      .filter((part) => part.trim() !== "")
      .map(readDate);
    if (dates.includes(null)) this.refuse(path, sentences.dates);
    return dates.flatMap((date) => date ?? []);
  }

  /** A whole number from 1 on; undefined for nothing. */
  whole(path: string, text: string, most: number): number | undefined {
    const trimmed = text.trim();
    if (trimmed === "") return undefined;
    const value = /^\d{1,5}$/.test(trimmed) ? Number(trimmed) : 0;
    if (value >= 1 && value <= most) return value;
    this.refuse(path, sentences.whole(most));
    return undefined;
  }

  /** Hours as they are typed ("27,5" or "27:30"), in minutes; undefined for nothing. */
  hours(path: string, text: string): number | undefined {
    const minutes = readHours(text);
    if (minutes === null) this.refuse(path, sentences.hours);
    return minutes ?? undefined;
  }
}

/** The sentence for a text that cannot be a name; null for one that can. */
export function problemOfName(text: string): string | null {
  switch (nameProblem(text)) {
    case "empty":
      return sentences.name;
    case "tooLong":
      return sentences.nameTooLong;
    case "bsn":
      return sentences.bsn;
    case null:
      return null;
  }
}

const HOURS_PER_WEEK = 168;

/** Minutes of hours as people type them: "32", "27,5", "27.5", "27:30". Undefined for nothing, null for no hours. */
export function readHours(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const [, whole = "", minutes] = /^(\d{1,3}):([0-5]\d)$/.exec(trimmed) ?? [];
  if (minutes !== undefined) return within(Number(whole) * 60 + Number(minutes));
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(trimmed)) return null;
  return within(Math.round(Number(trimmed.replace(",", ".")) * 60));
}

function within(minutes: number): number | null {
  return minutes <= HOURS_PER_WEEK * 60 ? minutes : null;
}

/** Minutes as hours in a field: "27,5", or "27:20" where that says it shorter. */
export function hoursText(minutes: number | undefined): string {
  if (minutes === undefined) return "";
  const hours = minutes / 60;
  return Number.isInteger(hours * 4) ? String(hours).replace(".", ",") : clock(minutes);
}

export function numberText(value: number | undefined): string {
  return value === undefined ? "" : String(value).replace(".", ",");
}

/** "7:30" of a time of the exchange document; nothing for none. */
export function timeText(time: string | undefined): string {
  return time === undefined ? "" : clock(parseTime(time));
}

/** The times of one weekday in a field: "7:30-12:00, 13:00-18:30". */
export function windowsText(windows: readonly TimeWindow[], weekday: number): string {
  return windows
    .filter((window) => window.weekday === weekday)
    .map(({ from, to }) => `${timeText(from)}-${timeText(to)}`)
    .join(", ");
}

/** The times of each weekday in its field; 0 is Monday. */
export function daysText(windows: readonly TimeWindow[]): readonly string[] {
  return WEEKDAYS.map((weekday) => windowsText(windows, weekday));
}

function isSameText(a: readonly string[], b: readonly string[]): boolean {
  return a.every((text, index) => text === b[index]);
}

/** A record without the fields that are undefined: a field that is not there is not stored. */
export function withoutNothing<R extends object>(record: R): R {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as R;
}

/** Reads times of one weekday. Null when they cannot be read; empty for nothing. */
export function readWindows(text: string, weekday: number): TimeWindow[] | null {
  const parts = text.split(/[,;]/).filter((part) => part.trim() !== "");
  const windows: TimeWindow[] = [];
  for (const part of parts) {
    const [from = "", to = "", ...more] = part.split(/-|–|\btot\b/);
    const [begin, end] = [readTime(from), readTime(to)];
    if (begin === null || end === null || end <= begin || more.length > 0) return null;
    windows.push({ weekday, from: formatTime(begin), to: formatTime(end) });
  }
  return windows;
}
