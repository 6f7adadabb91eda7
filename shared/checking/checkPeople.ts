import { addWeeks, datesOfWeek } from "../calendar/dates.ts";
import type { WeekRoster } from "../exchange/records.ts";
import { isTelling, joinKept } from "../rules/perPerson.ts";
import { personRules } from "../rules/registry.ts";
import type { JudgedDay, PersonContext, PersonRule, RuleContext, RuleOutcome } from "../rules/rule.ts";
import { type PersonWeek, personWeeksOf } from "./personWeek.ts";
import { workDaysOfWeek } from "./personWork.ts";
import { AnswersOfAll, LastAnswers, rememberedList } from "./remembered.ts";

/** What each of the rules that look at people one by one says of a week, in the order of these rules. */
export function outcomesOfPeople(days: readonly JudgedDay[], context: RuleContext): RuleOutcome[] {
  const around = personContextOf(context);
  const madeFrom = whatDecides(around);
  const byRule = personRules.map((rule) => [ofNobody.of(rule, madeFrom, () => leftOpenBy(rule, around))]);
  for (const person of personWeeksOf(context.document.staff, days)) {
    for (const { index, outcome } of ofPerson.of(person, madeFrom, () => toldOf(person, around))) {
      byRule[index]?.push(outcome);
    }
  }
  return byRule.map(joinKept);
}

/** What one rule has to say of a person, by its place in the list of these rules. */
interface Told {
  readonly index: number;
  readonly outcome: RuleOutcome;
}

/** Someone is asked about again when the own days change, or a week around them. */
const ofPerson = new LastAnswers<readonly Told[]>();
const ofNobody = new LastAnswers<RuleOutcome>();

/**
 * The context, without holding the weeks in it: someone's answer of long ago would keep the weeks of then, with all that
 * is remembered of them, and through those the weeks of before.
 */
function whatDecides({ dates, isPlanned, before, after, earlier }: PersonContext): unknown[] {
  return [dates, isPlanned, marks.of([before ?? NO_WEEK, after ?? NO_WEEK, earlier], () => ({}))];
}

const marks = new AnswersOfAll<object>();
const NO_WEEK = {};

/** Mostly next to nothing, so that a location is soon gone through. */
function toldOf(person: PersonWeek, around: PersonContext): Told[] {
  const outcomes = personRules.map((rule) => rule.check(person, around));
  return outcomes.map((outcome, index) => ({ index, outcome })).filter(({ outcome }) => isTelling(outcome));
}

function leftOpenBy(rule: PersonRule, around: PersonContext): RuleOutcome {
  return { findings: [], notEvaluated: rule.leftOpen(around) };
}

/** Each part is the same object for as long as what it is read from is. */
function personContextOf({ document, roster }: RuleContext): PersonContext {
  const { week, shifts } = roster;
  return {
    dates: datesOfWeek(week),
    before: workDaysOfWeek(document, addWeeks(week, -1)),
    after: workDaysOfWeek(document, addWeeks(week, 1)),
    earlier: sameList(document.weeks.filter((other) => other.week < week && other.shifts.length > 0)),
    isPlanned: shifts.length > 0,
  };
}

const sameList = rememberedList((weeks: readonly WeekRoster[]) => weeks);
