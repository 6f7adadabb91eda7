import { datesOfWeek, type IsoWeek } from "../calendar/dates.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { personRules, weekRules } from "../rules/registry.ts";
import { type JudgedDay, PASS, type RuleContext, type RuleOutcome, type WeekRule } from "../rules/rule.ts";
import { type CheckedDay, checkDay, createDayChecker } from "./checkDay.ts";
import { outcomesOfPeople } from "./checkPeople.ts";
import { LastAnswers } from "./remembered.ts";
import { withWorkElsewhere } from "./workElsewhere.ts";
import { asWorked } from "./workedDays.ts";

/** What every rule says of a week under the regular rules, before it is put in order and summed. */
export interface EvaluatedWeek {
  readonly document: LocationDocument;
  readonly roster: WeekRoster;
  readonly week: IsoWeek;
  /** Monday to Sunday. */
  readonly checked: readonly CheckedDay[];
  /** Of all rules: those of each day, and those of the week last. */
  readonly outcomes: readonly (readonly RuleOutcome[])[];
  /** Of the rules that need the whole week. */
  readonly weekOutcomes: readonly RuleOutcome[];
}

/** The stored roster of a week, or an empty concept where nothing is planned yet. */
export function rosterOf(document: LocationDocument, week: IsoWeek): WeekRoster {
  return document.weeks.find((roster) => roster.week === week) ?? { week, status: "draft", shifts: [], merges: [] };
}

/** Evaluates every rule over a week; a day that was closed is judged as it went. */
export function evaluateWeek(document: LocationDocument, week: IsoWeek): EvaluatedWeek {
  return evaluateWith({ checkDay, askRule }, document, week);
}

/** The same for an editor: what a change does not touch is not worked out again. */
export function createWeekEvaluator(): typeof evaluateWeek {
  const checks: Checks = { checkDay: createDayChecker(), askRule: createRuleAsker() };
  return (document, week) => evaluateWith(checks, document, week);
}

/** How days are checked and rules of the week are asked. */
interface Checks {
  readonly checkDay: typeof checkDay;
  readonly askRule: typeof askRule;
}

function evaluateWith(checks: Checks, recorded: LocationDocument, week: IsoWeek): EvaluatedWeek {
  const document = withWorkElsewhere(asWorked(recorded));
  const roster = rosterOf(document, week);
  const checked = datesOfWeek(week).map((date) => checks.checkDay(document, roster, date));
  const days = checked.map(({ day }) => day);
  const context: RuleContext = { document, roster };
  const ofPeople = new Map(outcomesOfPeople(days, context).map((outcome, index) => [personRules[index], outcome]));
  const weekOutcomes = weekRules.map((rule) =>
    rule.reach === "person" ? (ofPeople.get(rule) ?? PASS) : checks.askRule(rule, days, context),
  );
  const outcomes = [...checked.map((day) => day.outcomes), weekOutcomes];
  return { document, roster, week, checked, outcomes, weekOutcomes };
}

function askRule(rule: WeekRule, days: readonly JudgedDay[], context: RuleContext): RuleOutcome {
  return rule.check(days, context);
}

/** Asks rules and keeps the answers of those that say what they read, until some of that is replaced. */
function createRuleAsker(): typeof askRule {
  const answers = new LastAnswers<RuleOutcome>();
  return (rule, days, context) => {
    const ask = () => askRule(rule, days, context);
    return rule.reads ? answers.of(rule, rule.reads(days, context), ask) : ask();
  };
}
