import type { Deployment } from "../checking/deployment.ts";
import type { NeedUnit } from "../checking/preparedDay.ts";
import { AnswersOfAll } from "../checking/remembered.ts";
import type { Pilot } from "../exchange/records.ts";
import type { JudgedDay } from "../rules/rule.ts";
import type { RunningPilot } from "./agreements.ts";
import { substitutesIn } from "./babyGroup.ts";
import { type Pool, poolAt } from "./locationPool.ts";
import { isPermitted, requiredOf } from "./pilotMoment.ts";

/** What pilots I and III make of the need, leaned on or not. */
export interface PilotNeeds {
  /** The agreements for pilot I, and those for pilot II. */
  readonly babyGroups: readonly RunningPilot[];
  readonly bridges: readonly RunningPilot[];
  /** Groepshulpen who stand in for a PM'er under pilot I. */
  readonly substitutesOf: (unit: NeedUnit) => readonly Deployment[];
  /** The need of a unit after pilot I. */
  readonly needAfterI: (unit: NeedUnit) => number;
  /** The pools of pilot III during each segment of the day, for which what they ask is met. */
  readonly pools: () => readonly (readonly Pool[])[];
}

const NOBODY: readonly Deployment[] = [];

/** Where no pilot runs every need is its own. */
export const REGULAR_NEEDS: PilotNeeds = {
  babyGroups: [],
  bridges: [],
  substitutesOf: () => NOBODY,
  needAfterI: requiredOf,
  pools: () => [],
};

// Every scenario in which the same pilots run asks the same of a day.
const substitutes = new AnswersOfAll<PilotNeeds["substitutesOf"]>();
const poolsOfDay = new AnswersOfAll<readonly (readonly Pool[])[]>();

/** The needs of a day under the pilots that run, each worked out when it is first asked for. */
export function pilotNeeds(day: JudgedDay, running: readonly RunningPilot[]): PilotNeeds {
  const ofPilot = (pilot: Pilot) => running.filter((one) => one.pilot === pilot);
  const babyGroups = ofPilot("I");
  const pooling = ofPilot("III");
  const isHelped = babyGroups.length > 0;
  const substitutesOf = isHelped
    ? substitutes.of([day, ...babyGroups], () => substitutesUnder(babyGroups, day))
    : REGULAR_NEEDS.substitutesOf;
  const needAfterI = isHelped ? (unit: NeedUnit) => requiredOf(unit) - substitutesOf(unit).length : requiredOf;
  let known: readonly (readonly Pool[])[] | null = null;
  const pools = () => {
    const work = () => day.segments.map((segment) => poolsAt(pooling, day, segment, needAfterI));
    known ??= pooling.length > 0 ? poolsOfDay.of([day, ...pooling, ...babyGroups], work) : [];
    return known;
  };
  return { babyGroups, bridges: ofPilot("II"), substitutesOf, needAfterI, pools };
}

/**
 * The pilots without those that are supposed and have nothing to offer on a day: without a groepshulp who can stand in the
 * day is as it is without pilot I, and without a pool as it is without pilot III. An agreement that is looked at as it is
 * stays, since what it lacks is told.
 */
export function pilotsThatTell(day: JudgedDay, running: readonly RunningPilot[]): readonly RunningPilot[] {
  if (running.some(({ isSupposed }) => !isSupposed)) return running;
  const { substitutesOf } = pilotNeeds(day, running);
  const isHelped = day.unitStretches.some(({ unit }) => substitutesOf(unit).length > 0);
  const helping = isHelped ? running : running.filter(({ pilot }) => pilot !== "I");
  const isPooled = pilotNeeds(day, helping)
    .pools()
    .some((pools) => pools.length > 0);
  return isPooled ? helping : helping.filter(({ pilot }) => pilot !== "III");
}

function substitutesUnder(pilots: readonly RunningPilot[], { date }: JudgedDay): PilotNeeds["substitutesOf"] {
  const known = new Map<NeedUnit, readonly Deployment[]>();
  return (unit) => {
    const found = known.get(unit);
    if (found) return found;
    const permitted = pilots.filter((pilot) => isPermitted(pilot, [unit]));
    const substitutes = permitted.map((pilot) => substitutesIn(unit, pilot, date)).find((some) => some.length > 0);
    known.set(unit, substitutes ?? NOBODY);
    return substitutes ?? NOBODY;
  };
}

/**
 * A group is in one pool at a time, that of the first agreement whose conditions are met: nobody serves two pools, and a
 * need is replaced once.
 */
function poolsAt(
  pilots: readonly RunningPilot[],
  day: JudgedDay,
  segment: JudgedDay["segments"][number],
  needAfterI: PilotNeeds["needAfterI"],
): readonly Pool[] {
  const pools: Pool[] = [];
  for (const pilot of pilots) {
    if (pools.some((pool) => sharesGroup(pool.pilot, pilot))) continue;
    const pool = poolAt(pilot, day, segment, needAfterI);
    if (pool) pools.push(pool);
  }
  return pools;
}

function sharesGroup(a: RunningPilot, b: RunningPilot): boolean {
  return [...a.groupIds].some((id) => b.groupIds.has(id));
}
