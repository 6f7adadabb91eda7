import type { LocalDate } from "../calendar/dates.ts";
import { MINUTES_PER_HOUR } from "../calendar/time.ts";
import type { Finding, RuleId, Severity } from "../checking/finding.ts";
import { LastAnswers, remembered } from "../checking/remembered.ts";
import type { PilotMinutes, UnmetConditions } from "../checking/weekCheck.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { type EvaluatedScenario, unmetConditionsOf } from "../pilots/evaluateScenario.ts";
import { guidanceOfWeek } from "./costs.ts";
import {
  type CurvePoint,
  curveOfDay,
  EMPTY_TALLY,
  sumTallies,
  type TalliesByPlace,
  type Tally,
  tallyDay,
} from "./dayTally.ts";
import { facesOfWeek } from "./faces.ts";

/** Hours a week of a full-time post, for `freedFte`. */
const HOURS_PER_FTE = 36;

/** How many findings of one severity, in all and by rule. */
export interface FindingCounts {
  readonly overtredingen: number;
  readonly aandachtspunten: number;
  readonly overtredingenByRule: Readonly<Partial<Record<RuleId, number>>>;
  readonly aandachtspuntenByRule: Readonly<Partial<Record<RuleId, number>>>;
}

/** The measures of a scenario over a week, a day of it or a place; names and meaning as in `pilots.md`. */
export interface Measures extends FindingCounts {
  /** Person-minutes, as all minutes here unless said otherwise. */
  readonly shortMinutes: number;
  readonly requiredMinutes: number;
  readonly countedMinutes: number;
  readonly surplusMinutes: number;
  readonly groepshulpMinutes: number;
  readonly bridgedMinutes: number;
  readonly replacingMinutes: number;
  /** `requiredMinutes` less than under the regular rules, and the same in full-time posts. */
  readonly freedMinutes: number;
  readonly freedFte: number;
  /** Unit-minutes. */
  readonly pilotMinutes: PilotMinutes;
  /** Between 0 and 1; null when no child-day asks for it. */
  readonly vasteGezichtenCoverage: number | null;
  /** On average; null when no child of 0 comes. */
  readonly facesPerBaby: number | null;
  /** Unit-minutes. */
  readonly deviationMinutes: { readonly used: number; readonly left: number };
  /** Euros. */
  readonly cost: number;
}

/** What is only told of a week as a whole. */
export interface WeekMeasures extends Measures {
  readonly smallestStaffCurve: Readonly<Record<LocalDate, readonly CurvePoint[]>>;
  readonly guidanceHours: number;
  /** Euros, beside `cost`. */
  readonly guidanceCost: number;
  readonly unmetConditions: readonly UnmetConditions[];
}

/** All measures of one scenario. */
export interface ScenarioMeasures {
  readonly measures: WeekMeasures;
  readonly perDay: Readonly<Record<LocalDate, Measures>>;
  /**
   * By group id; what stands under the location as a whole is under its id. Minutes and costs add up to the week; a finding
   * of a merge counts under each of its groups.
   */
  readonly perGroup: Readonly<Record<string, Measures>>;
}

/** What measures need of the regular rules over the same week: the minutes that were needed then. */
export type Baseline = Pick<ScenarioTallies, "week" | "days" | "places">;

/** The tallies of a scenario, added up three ways. */
export interface ScenarioTallies {
  readonly week: Tally;
  readonly days: ReadonlyMap<LocalDate, Tally>;
  readonly places: TalliesByPlace;
}

const talliesOfWeek = new LastAnswers<ScenarioTallies>();

/** Adds up a week under a scenario; scenarios that judge every day the same share it. */
export function talliesOf(scenario: EvaluatedScenario): ScenarioTallies {
  const { days } = scenario.pilotWeek;
  const [first] = days;
  const addUp = () => sumOfDays(scenario);
  return first ? talliesOfWeek.of(first, [scenario.evaluated, ...days], addUp) : addUp();
}

function sumOfDays(scenario: EvaluatedScenario): ScenarioTallies {
  const days = new Map<LocalDate, Tally>();
  const places = new Map<string, Tally[]>();
  for (const pilotDay of scenario.pilotWeek.days) {
    const ofDay = tallyDay(scenario, pilotDay);
    days.set(pilotDay.day.date, sumTallies(ofDay.values()));
    for (const [place, tally] of ofDay) places.set(place, [...(places.get(place) ?? []), tally]);
  }
  return {
    week: sumTallies(days.values()),
    days,
    places: new Map([...places].map(([place, tallies]) => [place, sumTallies(tallies)])),
  };
}

/**
 * The measures of a scenario over a week, by day and by place.
 * @param findings all that is found under it.
 * @param tallies its own, and as the baseline those of the same week under the regular rules.
 */
export function measuresOf(
  scenario: EvaluatedScenario,
  findings: readonly Finding[],
  { tallies, baseline }: { readonly tallies: ScenarioTallies; readonly baseline: Baseline },
): ScenarioMeasures {
  const { document, checked } = scenario.evaluated;
  const days = checked.map(({ day }) => day);
  const guidance = guidanceOfWeek(scenario.evaluated);
  const faces = facesOfWeek(scenario.evaluated);
  const byDate = Map.groupBy(findings, ({ date }) => date);
  const byPlace = findingsByPlace(document, findings);
  return {
    measures: {
      ...measuresFrom(tallies.week, baseline.week, findings, faces.week),
      smallestStaffCurve: Object.fromEntries(
        scenario.pilotWeek.days.map((pilotDay) => [pilotDay.day.date, curveOfDay(pilotDay)]),
      ),
      guidanceHours: guidance.minutes / MINUTES_PER_HOUR,
      guidanceCost: guidance.cost,
      unmetConditions: unmetConditionsOf(scenario.pilotWeek),
    },
    perDay: Object.fromEntries(
      days.map((day) => {
        const ofDay = byDate.get(day.date) ?? [];
        const { before, now } = pair(baseline.days, tallies.days, day.date);
        return [day.date, measuresFrom(now, before, ofDay, faces.ofDay(day.date))];
      }),
    ),
    perGroup: Object.fromEntries(
      [...document.groups.map(({ id }) => id), document.location.id].map((place) => {
        const ofPlace = byPlace.get(place) ?? [];
        const { before, now } = pair(baseline.places, tallies.places, place);
        return [place, measuresFrom(now, before, ofPlace, faces.ofPlace(place))];
      }),
    ),
  };
}

function pair(baseline: TalliesByPlace, tallies: TalliesByPlace, key: string): { before: Tally; now: Tally } {
  return { before: baseline.get(key) ?? EMPTY_TALLY, now: tallies.get(key) ?? EMPTY_TALLY };
}

function measuresFrom(
  tally: Tally,
  baseline: Tally,
  findings: readonly Finding[],
  facesPerBabyOfPart: number | null,
): Measures {
  const { childDays, facedChildDays, deviationUsed, deviationLeft, ...minutes } = tally;
  const freedMinutes = baseline.requiredMinutes - tally.requiredMinutes;
  return {
    ...countsOf(findings),
    ...minutes,
    cost: Math.round(minutes.cost * 100) / 100,
    freedMinutes,
    freedFte: freedMinutes / MINUTES_PER_HOUR / HOURS_PER_FTE,
    vasteGezichtenCoverage: childDays === 0 ? null : facedChildDays / childDays,
    facesPerBaby: facesPerBabyOfPart,
    deviationMinutes: { used: deviationUsed, left: deviationLeft },
  };
}

function countsOf(findings: readonly Finding[]): FindingCounts {
  const byRule: Record<Severity, Partial<Record<RuleId, number>>> = { overtreding: {}, aandachtspunt: {}, info: {} };
  for (const { severity, rule } of findings) byRule[severity][rule] = (byRule[severity][rule] ?? 0) + 1;
  return {
    overtredingen: total(byRule.overtreding),
    aandachtspunten: total(byRule.aandachtspunt),
    overtredingenByRule: byRule.overtreding,
    aandachtspuntenByRule: byRule.aandachtspunt,
  };
}

function total(counts: Readonly<Partial<Record<RuleId, number>>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Tells where a finding stands: under the groups of its unit, the group of its child, or else the location. */
const placesIn = remembered(({ location, groups, children }: LocationDocument) => {
  const groupIds = new Set(groups.map(({ id }) => id));
  const groupOfChild = new Map(children.map(({ id, groupId }) => [id, groupId]));
  return remembered(({ unit: { kind, ids } }: Finding): readonly string[] => {
    if (kind === "child") return ids.map((id) => groupOfChild.get(id) ?? location.id);
    const ofUnit = kind === "person" ? [] : ids.filter((id) => groupIds.has(id));
    return ofUnit.length > 0 ? ofUnit : [location.id];
  });
});

function findingsByPlace(
  document: LocationDocument,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const placesOf = placesIn(document);
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const place of placesOf(finding)) {
      const there = byPlace.get(place);
      if (there) there.push(finding);
      else byPlace.set(place, [finding]);
    }
  }
  return byPlace;
}
