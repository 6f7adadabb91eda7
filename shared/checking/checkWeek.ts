import type { IsoWeek } from "../calendar/dates.ts";
import { durationOf } from "../calendar/intervals.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { type EvaluatedScenario, evaluateScenario, unmetConditionsOf } from "../pilots/evaluateScenario.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";
import { pilotMinutesOf, requiredMinutesOf } from "../pilots/pilotMinutes.ts";
import type { Scenario } from "../pilots/scenario.ts";
import { rules } from "../rules/registry.ts";
import { type RuleTopic, topicOfRule } from "../rules/topics.ts";
import type { CheckedDay } from "./checkDay.ts";
import { type Moment, shortMinutesOf } from "./dayJudgement.ts";
import { createWeekEvaluator, type EvaluatedWeek, evaluateWeek } from "./evaluateWeek.ts";
import type { Finding, NotEvaluated, Severity } from "./finding.ts";
import { hasChildren, unitKey } from "./preparedDay.ts";
import { stripsOf } from "./strips.ts";
import type { Strip, WeekCheck, WeekSummary } from "./weekCheck.ts";

/**
 * Checks one week of a location. The regular rules lead; a scenario says which of their shortages lean on a pilot.
 * @param document a sound document (`parseLocationDocument`).
 */
export function checkWeek(document: LocationDocument, week: IsoWeek, scenario: Scenario = "none"): WeekCheck {
  return weekCheckOf(evaluateScenario(evaluateWeek(document, week), scenario));
}

/**
 * A check for an editor: days that a change does not touch are not worked out again. It answers exactly what
 * `checkWeek` answers, as long as records are replaced and never changed in place.
 */
export function createWeekChecker(): typeof checkWeek {
  const evaluate = createWeekEvaluator();
  return (document, week, scenario = "none") => weekCheckOf(evaluateScenario(evaluate(document, week), scenario));
}

/** Puts in order and sums what the rules say of a week under a scenario. */
export function weekCheckOf({ evaluated, scenario, pilotWeek, outcomes }: EvaluatedScenario): WeekCheck {
  const findings = outcomes.flatMap((outcome) => outcome.findings).sort(byWeight);
  const notEvaluated = joinNotEvaluated(outcomes.flatMap((outcome) => outcome.notEvaluated));
  return {
    week: evaluated.week,
    scenario,
    findings,
    notEvaluated,
    strips: evaluated.checked.flatMap((checked, index) => stripsUnder(evaluated, checked, pilotWeek.days[index])),
    summary: {
      ...countsOf(findings),
      notEvaluated: notEvaluated.length,
      ...minutesOf(pilotWeek.days),
      regular: regularOf(evaluated),
    },
    unmetConditions: unmetConditionsOf(pilotWeek),
  };
}

/** The strips of a day; those of the regular rules where nothing leans on a pilot. */
function stripsUnder({ document }: EvaluatedWeek, { day, strips }: CheckedDay, pilotDay?: PilotDay): readonly Strip[] {
  if (!pilotDay || pilotDay.judgement === day.judgement) return strips;
  return stripsOf({ ...day, judgement: pilotDay.judgement }, document.groups);
}

const WEIGHT: Readonly<Record<Severity, number>> = { overtreding: 0, aandachtspunt: 1, info: 2 };
/** Who is with the children comes before everything else. */
const TOPIC_ORDER: readonly RuleTopic[] = ["staffing", "children", "labour", "records"];
const RULE_ORDER = new Map(rules.map((rule, index) => [rule.id, index]));

function byWeight(a: Finding, b: Finding): number {
  return (
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    TOPIC_ORDER.indexOf(topicOfRule[a.rule]) - TOPIC_ORDER.indexOf(topicOfRule[b.rule]) ||
    compare(a.date, b.date) ||
    (a.interval?.from ?? 0) - (b.interval?.from ?? 0) ||
    (RULE_ORDER.get(a.rule) ?? 0) - (RULE_ORDER.get(b.rule) ?? 0) ||
    compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function joinNotEvaluated(all: readonly NotEvaluated[]): NotEvaluated[] {
  const unique = new Map(
    all.map((entry) => [`${entry.rule}|${entry.reason}|${entry.unit ? unitKey(entry.unit) : ""}|${entry.date}`, entry]),
  );
  return [...unique.values()];
}

function countsOf(findings: readonly Finding[]): Pick<WeekSummary, "overtredingen" | "aandachtspunten" | "info"> {
  const counts = { overtreding: 0, aandachtspunt: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return { overtredingen: counts.overtreding, aandachtspunten: counts.aandachtspunt, info: counts.info };
}

type Minutes = Pick<WeekSummary, "requiredMinutes" | "countedMinutes" | "shortMinutes" | "pilotMinutes">;

function minutesOf(days: readonly PilotDay[]): Minutes {
  const moments = days.flatMap(({ judgement }) => judgement.moments);
  return {
    requiredMinutes: days.reduce((total, day) => total + requiredMinutesOf(day), 0),
    countedMinutes: sum(moments, countedMinutesOf),
    shortMinutes: sum(moments, shortMinutesOf),
    pilotMinutes: pilotMinutesOf(moments),
  };
}

/** Counted person-minutes of a moment, while children are there. */
function countedMinutesOf({ segment, unit }: Moment): number {
  return hasChildren(unit) ? unit.counted.length * durationOf(segment) : 0;
}

function regularOf({ outcomes, checked }: EvaluatedWeek): WeekSummary["regular"] {
  const moments = checked.flatMap(({ day }) => day.judgement.moments);
  return {
    overtredingen: countsOf(outcomes.flatMap(({ findings }) => findings)).overtredingen,
    shortMinutes: sum(moments, shortMinutesOf),
  };
}

function sum(moments: readonly Moment[], of: (moment: Moment) => number): number {
  return moments.reduce((total, moment) => total + of(moment), 0);
}
