import { durationOf, type Interval } from "../calendar/intervals.ts";
import { type Moment, shortMinutesOf } from "../checking/dayJudgement.ts";
import type { EvaluatedWeek } from "../checking/evaluateWeek.ts";
import { hostGroupId, mergesOn } from "../checking/groupMoments.ts";
import { hasChildren, type NeedUnit, unitsAt } from "../checking/preparedDay.ts";
import { LastAnswers, remembered } from "../checking/remembered.ts";
import type { PilotMinutes } from "../checking/weekCheck.ts";
import type { EvaluatedScenario } from "../pilots/evaluateScenario.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";
import type { Pool } from "../pilots/locationPool.ts";
import { pilotMinutesOf } from "../pilots/pilotMinutes.ts";
import { peopleOfRole, requiredOf } from "../pilots/pilotMoment.ts";
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

const tallies = new LastAnswers<TalliesByPlace>();

/**
 * The tally of a day under a scenario; scenarios that judge the day the same share it. Minutes of a merge stand under the
 * group whose room it is, those of bso together and the need of a pool under the location.
 */
export function tallyDay({ evaluated }: EvaluatedScenario, pilotDay: PilotDay): TalliesByPlace {
  return tallies.of(pilotDay, [evaluated], () => {
    const shared = sameInEveryScenario(evaluated).get(pilotDay.day);
    const placeOf = placesOfUnits(evaluated, pilotDay.day);
    return sumByPlace(
      [
        ...deviationOfDay(pilotDay, shared?.limits ?? new Map()),
        ...helpParts(pilotDay, placeOf),
        ...poolParts(pilotDay, placeOf, evaluated.document.location.id),
        ...momentParts(pilotDay, placeOf),
      ],
      shared?.tallies,
    );
  });
}

type Part = readonly [place: string, part: Partial<Tally>];
type PlaceOf = (unit: NeedUnit, at: Interval) => string;

/** What groepshulpen take off the need, whoever leans on it. */
function helpParts({ day, needs }: PilotDay, placeOf: PlaceOf): Part[] {
  if (needs.babyGroups.length === 0) return [];
  const helped = day.unitStretches.filter(({ unit }) => needs.substitutesOf(unit).length > 0);
  return helped.map(({ segment, unit }) => [placeOf(unit, segment), savedByHelp(segment, unit, needs)]);
}

/** The need of a pool stands under the location, in the place of those of its units. */
function poolParts({ needs }: PilotDay, placeOf: PlaceOf, locationId: string): Part[] {
  return needs
    .pools()
    .flat()
    .flatMap((pool): Part[] => {
      const requiredMinutes = pool.required * durationOf(pool.segment);
      const ofUnits = pool.units.map(
        (unit): Part => [placeOf(unit, pool.segment), takenByPool(pool.segment, unit, needs)],
      );
      return [[locationId, { requiredMinutes, ...surplusOfPool(pool) }], ...ofUnits];
    });
}

/** What is short, what leans on a pilot, and who makes that so. */
function momentParts(pilotDay: PilotDay, placeOf: PlaceOf): Part[] {
  const { judgement, bridges } = pilotDay;
  const telling = judgement.moments.filter(({ verdict, leansOn }) => verdict === "short" || leansOn.length > 0);
  return [
    ...telling.map((moment): Part => [placeOf(moment.unit, moment.segment), momentTally(moment)]),
    ...standInsOf(pilotDay).map(
      (standIn): Part => [placeOf(standIn.unit, standIn), { replacingMinutes: durationOf(standIn) }],
    ),
    ...bridges.map(
      ({ piece, from, to }): Part => [placeOf(piece.moment.unit, piece.segment), { bridgedMinutes: to - from }],
    ),
  ];
}

/** Where minutes of a unit stand: under the group whose room it is, or under the location. */
function placesOfUnits({ document, roster }: EvaluatedWeek, { date }: JudgedDay): PlaceOf {
  const merges = mergesOn(roster.merges, date);
  return ({ unit, rooms: [room] }, at) =>
    unit.kind === "location" || !room ? document.location.id : hostGroupId(room, at, merges);
}

/** What no pilot changes of a day. */
interface SharedDay {
  readonly tallies: TalliesByPlace;
  readonly limits: DeviationLimits;
}

/** Worked out once for all scenarios of a week. */
const sameInEveryScenario = remembered((evaluated: EvaluatedWeek): ReadonlyMap<JudgedDay, SharedDay> => {
  const { document, checked } = evaluated;
  return new Map(
    checked.map(({ day }) => {
      const placeOf = placesOfUnits(evaluated, day);
      const parts: Part[] = [
        ...day.unitStretches.map(({ segment, unit }) => [placeOf(unit, segment), stretchTally(segment, unit)] as const),
        ...facedChildDays(evaluated, day),
        ...[...costOfDay(document, day)].map(([place, cost]) => [place, { cost }] as const),
      ];
      return [day, { tallies: sumByPlace(parts), limits: deviationLimits(document, day) }];
    }),
  );
});

/** Parts added up by place, on top of what each place has already. */
function sumByPlace(parts: readonly Part[], before: TalliesByPlace = new Map()): TalliesByPlace {
  const places = new Map([...before].map(([place, tally]): [string, Sums] => [place, { ...tally }]));
  for (const [place, part] of parts) {
    const sums = places.get(place) ?? { ...EMPTY_TALLY };
    places.set(place, sums);
    addInto(sums, part);
  }
  return places;
}

/** A unit under the regular rules. */
function stretchTally(segment: Interval, unit: NeedUnit): Partial<Tally> {
  const minutes = durationOf(segment);
  const helpers = peopleOfRole(unit, "groepshulp").length + peopleOfRole(unit, "zij-instromer").length;
  if (!hasChildren(unit)) return { groepshulpMinutes: helpers * minutes };
  const required = requiredOf(unit);
  return {
    requiredMinutes: required * minutes,
    countedMinutes: unit.counted.length * minutes,
    surplusMinutes: Math.max(0, unit.counted.length - required) * minutes,
    groepshulpMinutes: helpers * minutes,
  };
}

/** What pilot I takes off the need of a unit. */
function savedByHelp(segment: Interval, unit: NeedUnit, needs: PilotDay["needs"]): Partial<Tally> {
  const minutes = durationOf(segment);
  const surplusOver = (required: number) => Math.max(0, unit.counted.length - required);
  return {
    requiredMinutes: (needs.needAfterI(unit) - requiredOf(unit)) * minutes,
    surplusMinutes: (surplusOver(needs.needAfterI(unit)) - surplusOver(requiredOf(unit))) * minutes,
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
export const curveOfDay = remembered(({ day, needs }: PilotDay): readonly CurvePoint[] => {
  const pools = needs.pools();
  const points = day.segments.map(({ from, to, pieces }, index): CurvePoint => {
    const units = unitsAt({ pieces }).filter(hasChildren);
    const own = sum(units, needs.needAfterI);
    const saved = sum(pools[index] ?? [], (pool) => sum(pool.units, needs.needAfterI) - pool.required);
    return { from, to, required: own - saved, counted: sum(units, ({ counted }) => counted.length) };
  });
  return joinPoints(points);
});

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
