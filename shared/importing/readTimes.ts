import { formatTime, MINUTES_PER_DAY, type Minute, parseTime } from "../calendar/time.ts";
import type { ShiftBreak } from "../exchange/records.ts";
import { readTime } from "../planning/readTime.ts";
import { texts } from "../texts/nl.ts";
import { type Read, read, refuse } from "./readValue.ts";

const words = texts.importing.reasons;

/** As a spreadsheet keeps a time: the part of a day, with more decimals than a time of day has. */
const PART_OF_DAY = /^(0[.,]\d{3,}|0[.,][1-9]|1[.,]0+)$/;

/**
 * Reads a time of day: `7.30`, `7:30`, `0730`, `7u30`, `7.30 uur`, `07:30:00`, `7`, and the part of a day of a spreadsheet.
 * @returns "HH:MM".
 */
export function readTimeOfDay(text: string): Read<string> {
  const minute = partOfDay(text.trim()) ?? readTime(withoutWords(text));
  return minute === null ? refuse(words.noTime) : read(formatTime(minute));
}

/** As `readTimeOfDay`; midnight as an end is the end of the day. */
export function readEndTime(text: string): Read<string> {
  const result = readTimeOfDay(text);
  return result.ok && parseTime(result.value) === 0 ? read(formatTime(MINUTES_PER_DAY)) : result;
}

function withoutWords(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s*(?:uur|h)$/, "")
    .replace(/^(\d{1,2})\s*u\s*(\d{2})?$/, (_all, hours: string, minutes = "00") => `${hours}:${minutes}`)
    .replace(/^(\d{1,2}:\d{2}):\d{2}$/, "$1");
}

function partOfDay(text: string): Minute | null {
  return PART_OF_DAY.test(text) ? Math.round(Number(text.replace(",", ".")) * MINUTES_PER_DAY) : null;
}

/** Reads breaks: `12:30-13:00`, several with `/` between; one that is spent on the group says so behind it. */
export function readBreaks(text: string): Read<readonly ShiftBreak[]> {
  const breaks: ShiftBreak[] = [];
  for (const part of text.split(/[/,;+]/).filter((one) => one.trim() !== "")) {
    const [, from = "", to = "", remark = ""] = /^\s*([\d.:u]+)\s*(?:-|–|tot)\s*([\d.:u]+)\s*(.*)$/.exec(part) ?? [];
    const [begin, end] = [readTimeOfDay(from), readEndTime(to)];
    if (!begin.ok || !end.ok) return refuse(words.noBreak);
    const leavesGroup = !remark.includes(texts.importing.words.onGroup);
    breaks.push({ from: begin.value, to: end.value, leavesGroup });
  }
  return read(breaks);
}

/** Breaks as `readBreaks` reads them. */
export function writeBreaks(breaks: readonly ShiftBreak[]): string {
  return breaks
    .map(
      ({ from, to, leavesGroup }) =>
        `${from}-${to}${leavesGroup === false ? ` (${texts.importing.words.onGroup})` : ""}`,
    )
    .join(" / ");
}
