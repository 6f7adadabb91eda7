import type { LocalDate } from "../calendar/dates.ts";
import type { LocationDocument, Merge, Shift, WeekRoster } from "../exchange/records.ts";
import { dayRules } from "../rules/registry.ts";
import type { JudgedDay, RuleOutcome } from "../rules/rule.ts";
import { judgeDay } from "./dayJudgement.ts";
import { prepareDay } from "./prepareDay.ts";
import { stripsOf } from "./strips.ts";
import type { Strip } from "./weekCheck.ts";

/** What the rules say of one day by itself, and its bezettingsstrip. */
export interface CheckedDay {
  readonly day: JudgedDay;
  readonly outcomes: readonly RuleOutcome[];
  readonly strips: readonly Strip[];
}

/** Checks one day of a week with every rule that needs no other day. */
export function checkDay(document: LocationDocument, roster: WeekRoster, date: LocalDate): CheckedDay {
  const prepared = prepareDay(document, roster, date);
  const day: JudgedDay = { ...prepared, judgement: judgeDay(document, prepared) };
  const context = { document, roster };
  return { day, outcomes: dayRules.map((rule) => rule.check(day, context)), strips: stripsOf(day, document.groups) };
}

/**
 * Checks days and keeps the answers: a day is worked out again only when one of the records it reads was replaced.
 * Records are never changed in place, so the same object is the same record.
 */
export function createDayChecker(): typeof checkDay {
  const known = new Map<LocalDate, { readonly read: readonly unknown[]; readonly checked: CheckedDay }>();
  return (document, roster, date) => {
    const read = recordsReadBy(document, roster, date);
    const last = known.get(date);
    if (last && isSameList(last.read, read)) return last.checked;
    const checked = checkDay(document, roster, date);
    known.set(date, { read, checked });
    return checked;
  };
}

/** Everything that the check of a day depends on: who and what there is, and the shifts and merges of that date. */
function recordsReadBy(document: LocationDocument, roster: WeekRoster, date: LocalDate): readonly unknown[] {
  const isOnDate = (record: Shift | Merge) => record.date === date;
  const { location, groups, staff, children, schools } = document;
  return [
    location,
    groups,
    staff,
    children,
    schools,
    ...roster.shifts.filter(isOnDate),
    ...roster.merges.filter(isOnDate),
  ];
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
