import { durationOf, type Interval } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import type { DeviationAccount } from "../checking/dayJudgement.ts";
import type { NeedUnit } from "../checking/preparedDay.ts";
import type { CountingRoles } from "../law/staffingParameters.ts";
import type { RunningPilot } from "./agreements.ts";
import { assignBridges, type Demand, type Share, timesOfShares } from "./bridgeAssignment.ts";
import { chooseStretches, type Stretch } from "./chooseStretches.ts";
import {
  hasQualified,
  isPermitted,
  isWithinPilot,
  peopleOfRole,
  personMinutesOf,
  type ShortPiece,
} from "./pilotMoment.ts";

/** Minutes that a zij-instromer counts for under pilot II. */
export interface Bridge extends Interval {
  readonly staffId: string;
  readonly piece: ShortPiece;
}

/** What was bridged so far that day, which the limits of the agreement are about. */
export interface BridgedSoFar {
  readonly byPerson: ReadonlyMap<string, Minute>;
  readonly byGroup: ReadonlyMap<string, Minute>;
}

/**
 * Pilot II for the day of one stamgroep: which of its stretches of shortage zij-instromers bridge, and who.
 * @param account what is left on the group's account after pilots I and III.
 * @param pieces what is short in the group after pilots I and III, in order of time; in a merge it may be bridged already.
 */
export function bridgeUnit(
  pilot: RunningPilot,
  {
    account,
    pieces,
    roles,
    soFar,
  }: {
    readonly account: DeviationAccount;
    readonly pieces: readonly ShortPiece[];
    readonly roles: CountingRoles;
    readonly soFar: BridgedSoFar;
  },
): Bridge[] {
  const { maxBridgeMinutes } = pilot.parameters;
  const possible = stretchesOf(pieces).filter(
    (stretch) =>
      stretch.lastingMinutes <= (maxBridgeMinutes ?? Number.POSITIVE_INFINITY) &&
      stretch.pieces.every((piece) => hasEnoughHelp(piece) && mayBridgeIn(piece.moment.unit, pilot, roles)),
  );
  const chosen = chooseStretches(account, possible, (some) => shareOut(pilot, some, soFar) !== null);
  return bridgesOf(chosen, shareOut(pilot, chosen, soFar) ?? []);
}

/** Nobody bridges for two at once, so that with fewer zij-instromers than are lacking no sharing out can do. */
function hasEnoughHelp(piece: ShortPiece): boolean {
  const { candidates, persons } = demandOf(piece);
  return candidates.length >= persons;
}

function mayBridgeIn(unit: NeedUnit, pilot: RunningPilot, roles: CountingRoles): boolean {
  return isWithinPilot(unit, pilot) && hasQualified(unit, roles) && isPermitted(pilot, [unit]);
}

function stretchesOf(pieces: readonly ShortPiece[]): Stretch[] {
  const runs: ShortPiece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run?.at(-1)?.segment.to === piece.segment.from) run.push(piece);
    else runs.push([piece]);
  }
  return runs.map((run) => stretchOf(run)).filter((stretch) => stretch.pieces.length > 0);
}

function stretchOf(run: readonly ShortPiece[]): Stretch {
  const pieces = run.filter(({ leansOn }) => leansOn.length === 0);
  return {
    pieces,
    lastingMinutes: sum(run, ({ segment }) => durationOf(segment)),
    minutes: sum(pieces, ({ segment }) => durationOf(segment)),
    personMinutes: sum(pieces, personMinutesOf),
    belowHalfMinutes: sum(pieces, ({ moment, segment }) => (moment.belowHalf ? durationOf(segment) : 0)),
  };
}

/** Shares out the minutes of some stretches within the limits of persons and groups; null when they do not allow it. */
function shareOut(
  { parameters }: RunningPilot,
  chosen: readonly Stretch[],
  { byPerson, byGroup }: BridgedSoFar,
): readonly Share[] | null {
  const pieces = chosen.flatMap((stretch) => stretch.pieces);
  const perUnit = parameters.maxMinutesPerUnitDay ?? Number.POSITIVE_INFINITY;
  const isOver = [...minutesByGroup(pieces)].some(([id, minutes]) => minutes + (byGroup.get(id) ?? 0) > perUnit);
  if (isOver) return null;
  const perPerson = parameters.maxMinutesPerPersonDay ?? Number.POSITIVE_INFINITY;
  return assignBridges(pieces.map(demandOf), (staffId) => perPerson - (byPerson.get(staffId) ?? 0));
}

/** A minute in a merge is one of every group in it. */
export function minutesByGroup(pieces: readonly ShortPiece[]): Map<string, Minute> {
  const minutes = new Map<string, Minute>();
  for (const piece of pieces) {
    for (const { unit } of piece.holders) {
      const [id = ""] = unit.ids;
      minutes.set(id, (minutes.get(id) ?? 0) + personMinutesOf(piece));
    }
  }
  return minutes;
}

const demands = new WeakMap<ShortPiece, Demand>();

/** The same piece asks the same each time; shares point at it. */
function demandOf(piece: ShortPiece): Demand {
  const known = demands.get(piece);
  if (known) return known;
  const candidates = peopleOfRole(piece.moment.unit, "zij-instromer").map(({ staff }) => staff.id);
  const demand = { from: piece.segment.from, to: piece.segment.to, persons: piece.shortBy, candidates };
  demands.set(piece, demand);
  return demand;
}

function bridgesOf(chosen: readonly Stretch[], shares: readonly Share[]): Bridge[] {
  return chosen
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => {
      const demand = demandOf(piece);
      const ofPiece = shares.filter((share) => share.demand === demand);
      return timesOfShares(demand, ofPiece).map(({ staffId, from, to }) => ({ staffId, piece, from, to }));
    });
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
