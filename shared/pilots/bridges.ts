import { durationOf, type Interval } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import type { DeviationAccount } from "../checking/dayJudgement.ts";
import type { Group } from "../exchange/records.ts";
import type { CountingRoles } from "../law/staffingParameters.ts";
import type { RunningPilot } from "./agreements.ts";
import { assignBridges, type Demand, type Share, timesOfShares } from "./bridgeAssignment.ts";
import { chooseStretches } from "./chooseStretches.ts";
import {
  hasQualified,
  isPermitted,
  isWithinPilot,
  type MissingCondition,
  missingAt,
  peopleOfRole,
  personMinutesOf,
  type ShortPiece,
} from "./pilotMoment.ts";

/** Minutes that a zij-instromer counts for under pilot II. */
export interface Bridge extends Interval {
  readonly staffId: string;
  readonly piece: ShortPiece;
}

/** The joined shortage of one stamgroep: bridged whole or not at all. */
export interface Stretch {
  readonly pieces: readonly ShortPiece[];
  readonly minutes: Minute;
  readonly personMinutes: Minute;
  /** Minutes below half of the need, which no deviation allows. */
  readonly belowHalfMinutes: Minute;
  /** What the agreement asks is met throughout. */
  readonly isPermitted: boolean;
}

/** What was bridged so far that day, which the limits of the agreement are about. */
export interface BridgedSoFar {
  readonly byPerson: ReadonlyMap<string, Minute>;
  readonly byGroup: ReadonlyMap<string, Minute>;
}

export interface BridgedUnit {
  readonly bridges: readonly Bridge[];
  readonly missing: readonly MissingCondition[];
}

const NOTHING: BridgedUnit = { bridges: [], missing: [] };

/**
 * Pilot II for the day of one stamgroep: which of its stretches of shortage zij-instromers bridge, and who.
 * @param account what is left on the group's account after pilots I and III.
 * @param pieces what is still short in the group, in order of time.
 */
export function bridgeUnit(
  pilot: RunningPilot,
  {
    group,
    account,
    pieces,
    roles,
    soFar,
  }: {
    readonly group: Group;
    readonly account: DeviationAccount;
    readonly pieces: readonly ShortPiece[];
    readonly roles: CountingRoles;
    readonly soFar: BridgedSoFar;
  },
): BridgedUnit {
  const { parameters } = pilot;
  const possible = stretchesOf(pilot, pieces).filter(
    (stretch) =>
      stretch.minutes <= (parameters.maxBridgeMinutes ?? Number.POSITIVE_INFINITY) &&
      stretch.pieces.every(({ moment: { unit } }) => isWithinPilot(unit, pilot) && hasQualified(unit, roles)),
  );
  const sharesFor = (chosen: readonly Stretch[]) => shareOut(pilot, chosen, soFar);
  const wished = chooseStretches(account, possible, (chosen) => sharesFor(chosen) !== null);
  const permitted = possible.filter((stretch) => stretch.isPermitted);
  const chosen = wished.every((stretch) => stretch.isPermitted)
    ? wished
    : chooseStretches(account, permitted, (some) => sharesFor(some) !== null);
  const shares = sharesFor(chosen);
  if (shares === null) return NOTHING;
  return { bridges: bridgesOf(chosen, shares), missing: missingFor(pilot, group, wished) };
}

function stretchesOf(pilot: RunningPilot, pieces: readonly ShortPiece[]): Stretch[] {
  const runs: ShortPiece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run?.at(-1)?.segment.to === piece.segment.from) run.push(piece);
    else runs.push([piece]);
  }
  return runs.map((run) => ({
    pieces: run,
    minutes: sum(run, ({ segment }) => durationOf(segment)),
    personMinutes: sum(run, personMinutesOf),
    belowHalfMinutes: sum(run, ({ moment, segment }) => (moment.belowHalf ? durationOf(segment) : 0)),
    isPermitted: run.every(({ moment }) => isPermitted(pilot, [moment.unit])),
  }));
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

function missingFor(pilot: RunningPilot, group: Group, wished: readonly Stretch[]): MissingCondition[] {
  const unit = { kind: "group" as const, ids: [group.id] };
  return wished
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => missingAt(pilot, [piece.moment.unit], piece))
    .map((missing) => ({ ...missing, unit }));
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
