import type { IsoWeek } from "../calendar/dates.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { rules } from "../rules/registry.ts";
import type { JudgedDay } from "../rules/rule.ts";
import { type RuleTopic, topicOfRule } from "../rules/topics.ts";
import { type Moment, shortMinutesOf } from "./dayJudgement.ts";
import { createWeekEvaluator, type EvaluatedWeek, evaluateWeek } from "./evaluateWeek.ts";
import type { Finding, NotEvaluated, Severity } from "./finding.ts";
import { hasChildren, unitKey } from "./preparedDay.ts";
import { personMinutes } from "./strips.ts";
import type { WeekCheck, WeekSummary } from "./weekCheck.ts";

/**
 * Checks one week of a location under the regular rules.
 * @param document a sound document (`parseLocationDocument`).
 */
export function checkWeek(document: LocationDocument, week: IsoWeek): WeekCheck {
  return regularCheck(evaluateWeek(document, week));
}

/**
 * A check for an editor: days that a change does not touch are not worked out again. It answers exactly what
 * `checkWeek` answers, as long as records are replaced and never changed in place.
 */
export function createWeekChecker(): typeof checkWeek {
  const evaluate = createWeekEvaluator();
  return (document, week) => regularCheck(evaluate(document, week));
}

function regularCheck({ week, checked, outcomes }: EvaluatedWeek): WeekCheck {
  const findings = outcomes.flatMap((outcome) => outcome.findings).sort(byWeight);
  const notEvaluated = joinNotEvaluated(outcomes.flatMap((outcome) => outcome.notEvaluated));
  const days = checked.map(({ day }) => day);
  return {
    week,
    findings,
    notEvaluated,
    strips: checked.flatMap(({ strips }) => strips),
    summary: { ...summaryOf(findings, days), notEvaluated: notEvaluated.length },
  };
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

function summaryOf(findings: readonly Finding[], days: readonly JudgedDay[]): Omit<WeekSummary, "notEvaluated"> {
  const moments = days.flatMap((day) => day.judgement.moments);
  const withChildren = moments.filter(({ unit }) => hasChildren(unit));
  return {
    overtredingen: countOf(findings, "overtreding"),
    aandachtspunten: countOf(findings, "aandachtspunt"),
    info: countOf(findings, "info"),
    requiredMinutes: sum(withChildren, (moment) =>
      personMinutes(moment, moment.unit.need.status === "notEvaluated" ? 0 : moment.unit.need.required),
    ),
    countedMinutes: sum(withChildren, (moment) => personMinutes(moment, moment.unit.counted.length)),
    shortMinutes: sum(moments, shortMinutesOf),
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function sum(moments: readonly Moment[], of: (moment: Moment) => number): number {
  return moments.reduce((total, moment) => total + of(moment), 0);
}
