import type { Weekday } from "../calendar/dates.ts";
import { texts } from "../texts/nl.ts";
import { type Read, read, refuse } from "./readValue.ts";

const { weekdays, weekdaysShort } = texts.domain;

/** Every word for a weekday: `ma`, `maa`, `maandag`, and so on. */
export const WEEKDAY_WORDS: ReadonlyMap<string, Weekday> = new Map(
  [1, 2, 3, 4, 5, 6, 7].flatMap((weekday): [string, Weekday][] => [
    [weekdaysShort[weekday] ?? "", weekday],
    [(weekdays[weekday] ?? "").slice(0, 3), weekday],
    [weekdays[weekday] ?? "", weekday],
  ]),
);

const WORKING_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

const WORKING_DAY_WORDS = new Set(["werkdagen", "doordeweeks", "alle werkdagen"]);

/** `ma t/m vr`, `ma-vr`, `maandag tot en met vrijdag`. */
const RANGE = /^(\p{L}+|\d)\s*(?:t\/m|tm|tot en met|-|–)\s*(\p{L}+|\d)$/u;

/**
 * Reads days of the week: `ma`, `ma/di/do`, `ma t/m vr`, `maandag, dinsdag`, `1 2 4`, `werkdagen`.
 * @returns each once, Monday first.
 */
export function readWeekdays(text: string): Read<readonly Weekday[]> {
  const clean = text.trim().toLowerCase();
  if (WORKING_DAY_WORDS.has(clean)) return read(WORKING_DAYS);
  const days = new Set<Weekday>();
  for (const part of clean.split(/\s+en\s+(?!met)|[,;+&|]|\/(?!m)/).flatMap(wordsApart)) {
    const found = daysOf(part);
    if (found.length === 0) return refuse(texts.importing.reasons.noWeekday(part));
    for (const day of found) days.add(day);
  }
  return days.size === 0 ? refuse(texts.importing.reasons.noWeekday(clean)) : read([...days].sort());
}

/** `ma di do` is three days; a range keeps its words together. */
function wordsApart(part: string): string[] {
  const trimmed = part.trim();
  return RANGE.test(trimmed) ? [trimmed] : trimmed.split(/\s+/).filter((word) => word !== "");
}

function daysOf(part: string): Weekday[] {
  const [, from, to] = RANGE.exec(part) ?? [];
  if (from === undefined || to === undefined) {
    const day = dayOf(part);
    return day === null ? [] : [day];
  }
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null || first > last) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function dayOf(word: string): Weekday | null {
  if (/^[1-7]$/.test(word)) return Number(word);
  return WEEKDAY_WORDS.get(word.replace(/\.$/, "")) ?? null;
}

/** Days as they are written in a table: `ma/di/do`. */
export function writeWeekdays(days: readonly Weekday[]): string {
  return days.map((day) => weekdaysShort[day]).join("/");
}
