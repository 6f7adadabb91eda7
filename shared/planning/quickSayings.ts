import { datesOfWeek, type LocalDate, weekdayOf } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import type { Activity } from "../exchange/records.ts";
import type { Named } from "./quickNames.ts";
import type { QuickProblem, QuickProblemCode, QuickSource, TextSpan } from "./quickResult.ts";
import type { QuickToken, SaidBreak, SaidDate } from "./quickTokens.ts";
import { type NameInText, namesIn, wordRuns } from "./quickWords.ts";

/** A part of the text. */
interface Part {
  readonly at: TextSpan;
  readonly typed: string;
}

/** A part of the text with its meaning. */
export interface Said<T> extends Part {
  readonly value: T;
}

/** What a text says, each thing at most once but for breaks. */
export interface Sayings {
  person: Said<Named> | null;
  group: Said<Named> | null;
  date: Said<LocalDate> | null;
  times: Said<Interval> | null;
  activity: Said<Activity> | null;
  formatief: Said<boolean> | null;
  breaks: Said<SaidBreak>[];
}

/** Thrown within the reader where the text cannot be followed any further. */
export class QuickProblemError extends Error {
  readonly problem: QuickProblem;

  constructor(code: QuickProblemCode, { at, typed }: Part, candidates: readonly string[] = []) {
    super(code);
    this.name = "QuickProblemError";
    this.problem = { code, at, typed, candidates };
  }
}

/**
 * Gathers what the parts of a text say.
 * @throws QuickProblemError at the first part that says nothing, or that says too much.
 */
export function sayingsOf(tokens: readonly QuickToken[], all: readonly Named[], source: QuickSource): Sayings {
  const said: Sayings = {
    person: null,
    group: null,
    date: null,
    times: null,
    activity: null,
    formatief: null,
    breaks: [],
  };
  const names = new Map(
    wordRuns(tokens)
      .flatMap((run) => namesIn(run, all))
      .map((name) => [name.words[0], name]),
  );
  const inWeek = datesOfWeek(source.week);
  for (const token of decided(tokens, inWeek)) {
    const name = token.kind === "word" ? names.get(token) : undefined;
    if (name !== undefined) sayName(said, name, tokens);
    else sayToken(said, token, all, inWeek);
  }
  return said;
}

type TimesOrDate = Extract<QuickToken, { readonly kind: "timesOrDate" }>;

/** Each part that may be times or a date as the one of them that it is. */
function decided(tokens: readonly QuickToken[], inWeek: readonly LocalDate[]): QuickToken[] {
  const date = dateAmong(tokens, inWeek);
  return tokens.map((token) => {
    if (token.kind !== "timesOrDate") return token;
    const { at, typed, date: asDate, span } = token;
    return token === date ? { kind: "date", date: asDate, at, typed } : { kind: "times", span, at, typed };
  });
}

/**
 * A shift has times anyhow, so what may be either is the date only beside other times, or when it runs backwards and is a
 * day of this week.
 */
function dateAmong(tokens: readonly QuickToken[], inWeek: readonly LocalDate[]): TimesOrDate | undefined {
  const open = tokens.filter((token) => token.kind === "timesOrDate");
  const isInWeek = ({ date }: TimesOrDate) => dateIn(inWeek, date) !== undefined;
  const isBackwards = ({ span }: TimesOrDate) => span.from >= span.to;
  const hasOtherTimes = open.length > 1 || tokens.some(({ kind }) => kind === "times");
  if (!hasOtherTimes) return open.find((token) => isBackwards(token) && isInWeek(token));
  return open.find(isInWeek) ?? open.find(isBackwards);
}

function sayName(said: Sayings, { words, matches }: NameInText, tokens: readonly QuickToken[]): void {
  const at = { from: words[0].at.from, to: (words.at(-1) ?? words[0]).at.to };
  const part = { at, typed: words.map(({ typed }) => typed).join(" ") };
  sayNamed(said, { ...part, value: oneOf(matches, tokens, part) });
}

/** @throws QuickProblemError unless the words mean one person or group, if need be by the id behind them. */
function oneOf(matches: readonly Named[], tokens: readonly QuickToken[], part: Part): Named {
  const ids = tokens.flatMap((token) => (token.kind === "person" ? token.staffId : []));
  const named =
    matches.length === 1 ? matches[0] : matches.find(({ kind, id }) => kind === "person" && ids.includes(id));
  if (named !== undefined) return named;
  if (matches.length === 0) throw new QuickProblemError("unknownWord", part);
  const kinds = new Set(matches.map(({ kind }) => kind));
  const several = kinds.has("person") ? "severalPeople" : "severalGroups";
  throw new QuickProblemError(
    kinds.size > 1 ? "personOrGroup" : several,
    part,
    matches.map(({ name }) => name),
  );
}

function sayNamed(said: Sayings, named: Said<Named>): void {
  said[named.value.kind] = once(said[named.value.kind], named);
}

function sayToken(said: Sayings, token: QuickToken, all: readonly Named[], inWeek: readonly LocalDate[]): void {
  const { at, typed } = token;
  const part = { at, typed };
  switch (token.kind) {
    case "word":
    case "timesOrDate":
      return;
    case "wrong":
      throw new QuickProblemError(token.code, part);
    case "name":
      sayNamed(said, { ...part, value: token.named });
      return;
    case "person":
      said.person = personById(said.person, { ...part, value: token.staffId }, all);
      return;
    case "times":
      said.times = once(said.times, { ...part, value: token.span });
      return;
    case "date":
      said.date = sameOrOnce(said.date, { ...part, value: dateIn(inWeek, token.date) });
      return;
    case "weekday":
      said.date = sameOrOnce(said.date, { ...part, value: inWeek.find((date) => weekdayOf(date) === token.weekday) });
      return;
    case "activity":
      said.activity = once(said.activity, { ...part, value: token.activity });
      return;
    case "formatief":
      said.formatief = once(said.formatief, { ...part, value: token.formatief });
      return;
    case "break":
      said.breaks.push({ ...part, value: token.pause });
  }
}

/** Mostly an id stands behind the name that it tells apart, which said the same person. */
function personById(before: Said<Named> | null, now: Said<string>, all: readonly Named[]): Said<Named> {
  const person = all.find(({ kind, id }) => kind === "person" && id === now.value);
  if (person === undefined) throw new QuickProblemError("unknownWord", now);
  return before?.value === person ? before : once(before, { ...now, value: person });
}

function once<T>(before: Said<T> | null, now: Said<T>): Said<T> {
  if (before !== null) throw new QuickProblemError("saidTwice", now, [before.typed, now.typed]);
  return now;
}

/** "dinsdag 24-11" says one day in two ways. */
function sameOrOnce(before: Said<LocalDate> | null, now: Said<LocalDate | undefined>): Said<LocalDate> {
  const { value, ...part } = now;
  if (value === undefined) throw new QuickProblemError("dateOutsideWeek", part);
  return before?.value === value ? before : once(before, { ...part, value });
}

function dateIn(dates: readonly LocalDate[], { day, month, year }: SaidDate): LocalDate | undefined {
  return dates.find(
    (date) =>
      Number(date.slice(8)) === day &&
      Number(date.slice(5, 7)) === month &&
      (year === null || Number(date.slice(0, 4)) === year),
  );
}
