import { datesOfWeek, type IsoWeek } from "../calendar/dates.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { weekRules } from "../rules/registry.ts";
import type { RuleContext, RuleOutcome } from "../rules/rule.ts";
import { type CheckedDay, checkDay, createDayChecker } from "./checkDay.ts";

/** What every rule says of a week under the regular rules, before it is put in order and summed. */
export interface EvaluatedWeek {
  readonly document: LocationDocument;
  readonly roster: WeekRoster;
  readonly week: IsoWeek;
  /** Monday to Sunday. */
  readonly checked: readonly CheckedDay[];
  /** Of all rules; those of the days first. */
  readonly outcomes: readonly RuleOutcome[];
  /** Of the rules that need the whole week. */
  readonly weekOutcomes: readonly RuleOutcome[];
}

/** The stored roster of a week, or an empty concept where nothing is planned yet. */
export function rosterOf(document: LocationDocument, week: IsoWeek): WeekRoster {
  return document.weeks.find((roster) => roster.week === week) ?? { week, status: "draft", shifts: [], merges: [] };
}

/** Evaluates every rule over a week. */
export function evaluateWeek(document: LocationDocument, week: IsoWeek): EvaluatedWeek {
  return evaluateWith(checkDay, document, week);
}

/** The same for an editor: what a change does not touch is not worked out again. */
export function createWeekEvaluator(): typeof evaluateWeek {
  const checkDayOnce = createDayChecker();
  return (document, week) => evaluateWith(checkDayOnce, document, week);
}

function evaluateWith(checkOneDay: typeof checkDay, document: LocationDocument, week: IsoWeek): EvaluatedWeek {
  const roster = rosterOf(document, week);
  const checked = datesOfWeek(week).map((date) => checkOneDay(document, roster, date));
  const days = checked.map(({ day }) => day);
  const context: RuleContext = { document, roster };
  const weekOutcomes = weekRules.map((rule) => rule.check(days, context));
  const outcomes = [...checked.flatMap((day) => day.outcomes), ...weekOutcomes];
  return { document, roster, week, checked, outcomes, weekOutcomes };
}
