import type { Interval } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import type { Activity } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { fold, type Named, partsOf } from "./quickNames.ts";
import type { QuickProblemCode, TextSpan } from "./quickResult.ts";
import { readTime } from "./readTime.ts";

/* The text of the quick field as parts that can be told apart without knowing who works here. */

/** What a break is said to be: its times, its begin, a length, or a number that may be either. */
export type SaidBreak =
  | { readonly kind: "span"; readonly span: Interval }
  | { readonly kind: "begin"; readonly from: Minute }
  | { readonly kind: "length"; readonly minutes: Minute }
  | { readonly kind: "beginOrLength"; readonly from: Minute; readonly minutes: Minute };

/** Day and month as they were written. */
export interface SaidDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

export type QuickToken = { readonly at: TextSpan; readonly typed: string } & (
  | { readonly kind: "times"; readonly span: Interval }
  | { readonly kind: "date"; readonly date: SaidDate }
  /** "7-11" may be times or a date. */
  | { readonly kind: "timesOrDate"; readonly span: Interval; readonly date: SaidDate }
  | { readonly kind: "break"; readonly pause: SaidBreak }
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "activity"; readonly activity: Activity }
  | { readonly kind: "formatief"; readonly formatief: boolean }
  /** A whole name that would be read as something else word by word, such as "Groep 1". */
  | { readonly kind: "name"; readonly named: Named }
  /** "#s12", which tells people of the same name apart. */
  | { readonly kind: "person"; readonly staffId: string }
  | { readonly kind: "word" }
  | { readonly kind: "wrong"; readonly code: QuickProblemCode }
);

/** A part without its place in the text. */
type Said = QuickToken extends infer T ? (T extends QuickToken ? Omit<T, "at" | "typed"> : never) : never;

/** A bare number beyond it is a time with minutes ("730"), or a length. */
const LAST_HOUR = 24;
/** Nobody takes a break of fewer minutes, so a smaller bare number is an hour. */
const SHORTEST_BREAK = 15;

const TIME = String.raw`\d{1,4}(?:[:.]\d{2})?(?:\s?u(?:ur)?(?![a-z]))?`;
const DASH = String.raw`\s*(?:-|–|—|(?<=\s|\d)tot(?=\s|\d))\s*`;
const END = String.raw`(?=[\s,]|$)`;
const MONTHS = texts.domain.monthsShort.slice(1).join("|");

interface Matcher {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => Said;
}

/** In order: what comes first is tried first. */
const MATCHERS: readonly Matcher[] = [
  matcher(String.raw`pauze\s+(?:van\s+)?(${TIME})${DASH}(${TIME})${END}`, ([from, to]) => breakOfSpan(from, to)),
  matcher(String.raw`pauze\s+(\d{1,3})\s?m(?:in(?:uten|\.)?)?${END}`, ([minutes]) => lengthOf(Number(minutes))),
  matcher(String.raw`pauze\s+(?:om\s+)?(${TIME})${END}`, ([begin]) => breakOf(begin ?? "")),
  matcher(`pauze${END}`, () => ({ kind: "wrong", code: "breakIncomplete" })),
  matcher(String.raw`(\d{1,2})[-/](\d{1,2})[-/](\d{4})${END}`, ([day, month, year]) =>
    dateOf(day, month, Number(year)),
  ),
  matcher(String.raw`(\d{1,2})\s+(${MONTHS})[a-z]*\.?${END}`, ([day, month]) => dateOf(day, monthOf(month), null)),
  matcher(String.raw`(\d{1,2})/(\d{1,2})${END}`, ([day, month]) => dateOf(day, month, null)),
  matcher(String.raw`(?:van\s+)?(${TIME})${DASH}(${TIME})${END}`, ([from, to]) => timesOrDate(from ?? "", to ?? "")),
  matcher(String.raw`#([^\s,]+)`, ([staffId]) => ({ kind: "person", staffId: staffId ?? "" })),
  matcher(String.raw`(?:op\s+(?:de\s+)?)?groep${END}`, () => ({ kind: "activity", activity: "groep" })),
  matcher(String.raw`([^\s,]+)`, ([word]) => wordOf(word ?? "")),
];

/**
 * The parts of a text in order. Words that only bind, such as "op" and "bij", are words like others here.
 * @param all names that may occur in it.
 */
export function tokensOf(text: string, all: readonly Named[]): QuickToken[] {
  const names = all.filter(({ name, parts }) => parts.length > 1 || /\d/.test(name));
  const tokens: QuickToken[] = [];
  for (let at = afterGap(text, 0); at < text.length; ) {
    const token = nameAt(text, at, names) ?? tokenAt(text, at);
    tokens.push(token);
    at = afterGap(text, token.at.to);
  }
  return tokens;
}

function afterGap(text: string, from: number): number {
  const gap = /[\s,]*/y;
  gap.lastIndex = from;
  gap.test(text);
  return gap.lastIndex;
}

/** Whole names first, since only they may hold digits and words with a meaning of their own. */
function nameAt(text: string, from: number, names: readonly Named[]): QuickToken | null {
  for (const named of names) {
    const words = new RegExp(String.raw`[^\s,]+(?:[\s,]+[^\s,]+){${named.name.trim().split(/\s+/).length - 1}}`, "y");
    words.lastIndex = from;
    const typed = words.exec(text)?.[0];
    if (
      typed === undefined ||
      typed
        .split(/[\s,]+/)
        .map(fold)
        .join(" ") !== named.parts.join(" ")
    )
      continue;
    const at = { from, to: from + typed.length };
    // Two of the same name are told apart where words are matched.
    const others = names.filter((other) => isSaidBy(other, typed));
    return others.length > 1 ? null : { kind: "name", named, at, typed };
  }
  return null;
}

function isSaidBy({ parts }: Named, typed: string): boolean {
  return partsOf(typed).join(" ") === parts.join(" ");
}

function tokenAt(text: string, from: number): QuickToken {
  for (const { pattern, read } of MATCHERS) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match) return { ...read(match.slice(1)), at: { from, to: from + match[0].length }, typed: match[0] };
  }
  // The last pattern matches whatever is no gap.
  throw new RangeError(`nothing to read at ${from}`);
}

function matcher(pattern: string, read: Matcher["read"]): Matcher {
  return { pattern: new RegExp(pattern, "iyu"), read };
}

function breakOfSpan(from = "", to = ""): Said {
  const span = spanOf(from, to);
  if (span === null) return { kind: "wrong", code: "notATime" };
  return { kind: "break", pause: { kind: "span", span } };
}

function breakOf(typed: string): Said {
  const from = timeOf(typed);
  const bare = /^\d{1,3}$/.test(typed) ? Number(typed) : null;
  if (bare !== null && from === null) return lengthOf(bare);
  if (from === null) return { kind: "wrong", code: "notATime" };
  if (bare === null || bare < SHORTEST_BREAK || bare > LAST_HOUR)
    return { kind: "break", pause: { kind: "begin", from } };
  return { kind: "break", pause: { kind: "beginOrLength", from, minutes: bare } };
}

function lengthOf(minutes: Minute): Said {
  return { kind: "break", pause: { kind: "length", minutes } };
}

function timesOrDate(first: string, second: string): Said {
  const span = spanOf(first, second);
  const date =
    /^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(second) ? saidDate(Number(first), Number(second), null) : null;
  if (span === null) return date === null ? { kind: "wrong", code: "notATime" } : { kind: "date", date };
  return date === null ? { kind: "times", span } : { kind: "timesOrDate", span, date };
}

function dateOf(day: string | undefined, month: string | number | undefined, year: number | null): Said {
  const date = saidDate(Number(day), Number(month), year);
  return date === null ? { kind: "wrong", code: "notADate" } : { kind: "date", date };
}

/** Null when no year has that day. */
function saidDate(day: number, month: number, year: number | null): SaidDate | null {
  // A leap year, so that 29 February is let through where the year is not said.
  const last = new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last ? { day, month, year } : null;
}

function monthOf(short = ""): number {
  return texts.domain.monthsShort.indexOf(short.toLowerCase());
}

function spanOf(first: string, second: string): Interval | null {
  const from = timeOf(first);
  const to = timeOf(second);
  return from === null || to === null ? null : { from, to };
}

function timeOf(typed: string): Minute | null {
  return readTime(typed.replace(/\s?u(ur)?$/i, ""));
}

function wordOf(word: string): Said {
  const folded = fold(word);
  const weekday = [texts.domain.weekdaysShort, texts.domain.weekdays]
    .map((names) => names.indexOf(folded))
    .find((day) => day > 0);
  if (weekday !== undefined) return { kind: "weekday", weekday };
  const activity = activityOf(folded);
  if (activity !== undefined) return { kind: "activity", activity };
  if (folded === "formatief" || folded === "boventallig")
    return { kind: "formatief", formatief: folded === "formatief" };
  if (/^\d/.test(word)) return { kind: "wrong", code: "timesIncomplete" };
  return { kind: "word" };
}

function activityOf(folded: string): Activity | undefined {
  const all = Object.keys(texts.domain.activities) as Activity[];
  return all.find((activity) => activity === folded || texts.domain.activities[activity] === folded);
}
