import { durationOf, type Interval } from "../calendar/intervals.ts";
import { type Moment, shortMinutesOf } from "../checking/dayJudgement.ts";
import type { EvaluatedWeek } from "../checking/evaluateWeek.ts";
import { hostGroupId, mergesOn } from "../checking/groupMoments.ts";
import { hasChildren, type NeedUnit } from "../checking/preparedDay.ts";
import { remembered } from "../checking/remembered.ts";
import type { PilotMinutes } from "../checking/weekCheck.ts";
import type { EvaluatedScenario } from "../pilots/evaluateScenario.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";
import type { Pool } from "../pilots/locationPool.ts";
import { pilotMinutesOf } from "../pilots/pilotMinutes.ts";
import { peopleOfRole } from "../pilots/pilotMoment.ts";
import type { JudgedDay } from "../rules/rule.ts";
import { costOfDay } from "./costs.ts";
import { type DeviationLimits, deviationLimits, deviationOfDay } from "./deviationMinutes.ts";
import { facedChildDays } from "./faces.ts";
import { standInsOf } from "./standIns.ts";

/** What adds up over days and groups; minutes are person-minutes unless said otherwise. */
export interface Tally {
  readonly requiredMinutes: number;
  readonly countedMinutes: number;
  readonly surplusMinutes: number;
  readonly shortMinutes: number;
  /** Groepshulpen and zij-instromers on groups. */
  readonly groepshulpMinutes: number;
  /** Of those: zij-instromers who bridge under pilot II, groepshulpen whom a moment leans on under pilot I. */
  readonly bridgedMinutes: number;
  readonly replacingMinutes: number;
  /** Unit-minutes. */
  readonly pilotMinutes: PilotMinutes;
  /** Unit-minutes of the drie-uursregeling. */
  readonly deviationUsed: number;
  readonly deviationLeft: number;
  /** Days of children with recorded vaste gezichten, and those with one of them there. */
  readonly childDays: number;
  readonly facedChildDays: number;
  /** Euros. */
  readonly cost: number;
}

export const EMPTY_TALLY: Tally = {
  requiredMinutes: 0,
  countedMinutes: 0,
  surplusMinutes: 0,
  shortMinutes: 0,
  groepshulpMinutes: 0,
  bridgedMinutes: 0,
  replacingMinutes: 0,
  pilotMinutes: { I: 0, II: 0, III: 0, any: 0 },
  deviationUsed: 0,
  deviationLeft: 0,
  childDays: 0,
  facedChildDays: 0,
  cost: 0,
};

type Sums = { -readonly [Name in keyof Tally]: Tally[Name] };

function addInto(sums: Sums, part: Partial<Tally>): void {
  for (const name of Object.keys(part) as (keyof Tally)[]) {
    if (name === "pilotMinutes") sums.pilotMinutes = addPilotMinutes(sums.pilotMinutes, part.pilotMinutes);
    else sums[name] += part[name] ?? 0;
  }
}

function addPilotMinutes(a: PilotMinutes, b: PilotMinutes = EMPTY_TALLY.pilotMinutes): PilotMinutes {
  return { I: a.I + b.I, II: a.II + b.II, III: a.III + b.III, any: a.any + b.any };
}

/** Tallies added up. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sums: Sums = { ...EMPTY_TALLY };
  for (const tally of tallies) addInto(sums, tally);
  return sums;
}

/** Tallies by group id; what stands under the location as a whole is under its id. */
export type TalliesByPlace = ReadonlyMap<string, Tally>;

/**
 * The tally of a day under a scenario. Minutes of a merge stand under the group whose room it is, those of bso together and
 * the need of a pool under the location.
 */
export function tallyDay({ evaluated }: EvaluatedScenario, pilotDay: PilotDay): TalliesByPlace {
  const { document, roster } = evaluated;
  const { day, needs, judgement, bridges } = pilotDay;
  const merges = mergesOn(roster.merges, day.date);
  const shared = sameInEveryScenario(evaluated).get(day);
  const places = new Map<string, Sums>();
  const add = (place: string, part: Partial<Tally>) => {
    const sums = places.get(place) ?? { ...EMPTY_TALLY };
    places.set(place, sums);
    addInto(sums, part);
  };
  const placeOf = (unit: NeedUnit, at: Interval) => {
    const [room] = unit.rooms;
    return unit.unit.kind === "location" || !room ? document.location.id : hostGroupId(room, at, merges);
  };

  for (const { segment, unit } of day.unitStretches) add(placeOf(unit, segment), stretchTally(segment, unit, needs));
  for (const pool of needs.pools().flat()) {
    add(document.location.id, { requiredMinutes: pool.required * durationOf(pool.segment), ...surplusOfPool(pool) });
    for (const unit of pool.units) add(placeOf(unit, pool.segment), takenByPool(pool.segment, unit, needs));
  }
  for (const moment of judgement.moments) {
    if (moment.verdict === "short" || moment.leansOn.length > 0) {
      add(placeOf(moment.unit, moment.segment), momentTally(moment));
    }
  }
  for (const standIn of standInsOf(pilotDay)) {
    add(placeOf(standIn.unit, standIn), { replacingMinutes: durationOf(standIn) });
  }
  for (const { piece, from, to } of bridges)
    add(placeOf(piece.moment.unit, piece.segment), { bridgedMinutes: to - from });
  for (const [place, part] of deviationOfDay(pilotDay, shared?.limits ?? new Map())) add(place, part);
  for (const [place, part] of shared?.parts ?? []) add(place, part);
  return places;
}

/** What no pilot changes of a day. */
interface SharedDay {
  readonly parts: readonly (readonly [string, Partial<Tally>])[];
  readonly limits: DeviationLimits;
}

/** Worked out once for all scenarios of a week. */
const sameInEveryScenario = remembered((evaluated: EvaluatedWeek): ReadonlyMap<JudgedDay, SharedDay> => {
  const { document, checked } = evaluated;
  return new Map(
    checked.map(({ day }) => {
      const costs = [...costOfDay(document, day)].map(([place, cost]) => [place, { cost }] as const);
      return [day, { parts: [...facedChildDays(evaluated, day), ...costs], limits: deviationLimits(document, day) }];
    }),
  );
});

function stretchTally(segment: Interval, unit: NeedUnit, needs: PilotDay["needs"]): Partial<Tally> {
  const minutes = durationOf(segment);
  const helpers = peopleOfRole(unit, "groepshulp").length + peopleOfRole(unit, "zij-instromer").length;
  if (!hasChildren(unit)) return { groepshulpMinutes: helpers * minutes };
  const required = needs.needAfterI(unit);
  return {
    requiredMinutes: required * minutes,
    countedMinutes: unit.counted.length * minutes,
    surplusMinutes: Math.max(0, unit.counted.length - required) * minutes,
    groepshulpMinutes: helpers * minutes,
  };
}

/** What the units of a pool had of their own while the pool runs; its need stands in its place. */
function takenByPool(segment: Interval, unit: NeedUnit, needs: PilotDay["needs"]): Partial<Tally> {
  const required = needs.needAfterI(unit);
  const minutes = durationOf(segment);
  return {
    requiredMinutes: -required * minutes,
    surplusMinutes: -Math.max(0, unit.counted.length - required) * minutes,
  };
}

function surplusOfPool({ units, required, segment }: Pool): Partial<Tally> {
  const counted = units.reduce((total, unit) => total + unit.counted.length, 0);
  return { surplusMinutes: Math.max(0, counted - required) * durationOf(segment) };
}

function momentTally(moment: Moment): Partial<Tally> {
  return { shortMinutes: shortMinutesOf(moment), pilotMinutes: pilotMinutesOf([moment]) };
}

/** Need and counted staff of all units together through a day. */
export interface CurvePoint extends Interval {
  readonly required: number;
  readonly counted: number;
}

/** The smallest staff through a day under a scenario, and who is counted, while children are there. */
export function curveOfDay({ day, needs }: PilotDay): CurvePoint[] {
  const pools = needs.pools();
  const points = day.segments.map(({ from, to, needUnits }, index): CurvePoint => {
    const units = needUnits.filter(hasChildren);
    const own = sum(units, needs.needAfterI);
    const saved = sum(pools[index] ?? [], (pool) => sum(pool.units, needs.needAfterI) - pool.required);
    return { from, to, required: own - saved, counted: sum(units, ({ counted }) => counted.length) };
  });
  return joinPoints(points);
}

function joinPoints(points: readonly CurvePoint[]): CurvePoint[] {
  const joined: CurvePoint[] = [];
  for (const point of points) {
    const last = joined.at(-1);
    const isSame = last?.to === point.from && last.required === point.required && last.counted === point.counted;
    if (last && isSame) joined[joined.length - 1] = { ...last, to: point.to };
    else joined.push(point);
  }
  return joined;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
