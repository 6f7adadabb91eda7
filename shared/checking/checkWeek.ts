import type { IsoWeek } from "../calendar/dates.ts";
import type { LocationDocument } from "../exchange/records.ts";
import type { VariedParameters } from "../pilots/agreements.ts";
import { type EvaluatedScenario, evaluateScenario, unmetConditionsOf } from "../pilots/evaluateScenario.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";
import { pilotMinutesOf, requiredMinutesOf } from "../pilots/pilotMinutes.ts";
import type { Scenario } from "../pilots/scenario.ts";
import { tellingIn } from "../rules/perPerson.ts";
import type { RuleOutcome } from "../rules/rule.ts";
import { stripsUnderPilots } from "./checkCluster.ts";
import type { CheckedDay } from "./checkDay.ts";
import { type DayJudgement, shortMinutesOf } from "./dayJudgement.ts";
import { createWeekEvaluator, type EvaluatedWeek, evaluateWeek } from "./evaluateWeek.ts";
import type { Finding, NotEvaluated } from "./finding.ts";
import { joinInOrderOfWeight } from "./findingOrder.ts";
import { unitKey } from "./preparedDay.ts";
import { remembered } from "./remembered.ts";
import type { Strip, WeekCheck, WeekSummary } from "./weekCheck.ts";

/**
 * Checks one week of a location. The regular rules lead; a scenario says which of their shortages lean on a pilot.
 * @param document a sound document (`parseLocationDocument`).
 * @param varied parameters that a scenario of one's own sets.
 */
export function checkWeek(
  document: LocationDocument,
  week: IsoWeek,
  scenario: Scenario = "none",
  varied?: VariedParameters,
): WeekCheck {
  return weekCheckOf(evaluateScenario(evaluateWeek(document, week), scenario, varied));
}

/**
 * A check for an editor: days that a change does not touch are not worked out again. It answers exactly what
 * `checkWeek` answers, as long as records are replaced and never changed in place.
 */
export function createWeekChecker(): typeof checkWeek {
  const evaluate = createWeekEvaluator();
  return (document, week, scenario = "none", varied) =>
    weekCheckOf(evaluateScenario(evaluate(document, week), scenario, varied));
}

/** Puts in order and sums what the rules say of a week under a scenario. */
export function weekCheckOf({ evaluated, scenario, pilotWeek, outcomes }: EvaluatedScenario): WeekCheck {
  const findings = joinInOrderOfWeight(outcomes);
  const notEvaluated = joinNotEvaluated(outcomes.flatMap(tellingIn).flatMap((outcome) => outcome.notEvaluated));
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
function stripsUnder(
  { document }: EvaluatedWeek,
  { day, strips, clusters }: CheckedDay,
  pilotDay?: PilotDay,
): readonly Strip[] {
  if (!pilotDay || pilotDay.judgement === day.judgement) return strips;
  return stripsUnderPilots(clusters, pilotDay.judgedClusters, document.groups);
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
  const minutes = days.map(minutesOfDay);
  const total = (of: (day: Minutes) => number) => sum(minutes, of);
  return {
    requiredMinutes: total((day) => day.requiredMinutes),
    countedMinutes: total((day) => day.countedMinutes),
    shortMinutes: total((day) => day.shortMinutes),
    pilotMinutes: {
      I: total(({ pilotMinutes }) => pilotMinutes.I),
      II: total(({ pilotMinutes }) => pilotMinutes.II),
      III: total(({ pilotMinutes }) => pilotMinutes.III),
      any: total(({ pilotMinutes }) => pilotMinutes.any),
    },
  };
}

const minutesOfDay = remembered(
  (day: PilotDay): Minutes => ({
    requiredMinutes: requiredMinutesOf(day),
    countedMinutes: sum(day.day.clusters, ({ countedMinutes }) => countedMinutes),
    shortMinutes: shortMinutesIn(day.judgement),
    pilotMinutes: pilotMinutesOf(day.judgement.moments),
  }),
);

const shortMinutesIn = remembered(({ moments }: DayJudgement): number => sum(moments, shortMinutesOf));

function regularOf({ outcomes, checked }: EvaluatedWeek): WeekSummary["regular"] {
  return {
    overtredingen: sum(outcomes, overtredingenIn),
    shortMinutes: sum(checked, ({ day }) => shortMinutesIn(day.judgement)),
  };
}

const overtredingenIn = remembered((outcomes: readonly RuleOutcome[]): number =>
  sum(tellingIn(outcomes), ({ findings }) => countsOf(findings).overtredingen),
);

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
