import { type Interval, overlaps, totalDuration } from "../calendar/intervals.ts";
import {
  type DayJudgement,
  type DeviationAccount,
  holdersOf,
  judgeStandings,
  type Moment,
  type Standing,
} from "../checking/dayJudgement.ts";
import type { Deployment } from "../checking/deployment.ts";
import type { NeedUnit } from "../checking/preparedDay.ts";
import type { LocationDocument, Pilot } from "../exchange/records.ts";
import type { JudgedDay } from "../rules/rule.ts";
import type { RunningPilot } from "./agreements.ts";
import { substitutesIn } from "./babyGroup.ts";
import { type Bridge, bridgeUnit, minutesByGroup } from "./bridges.ts";
import { type Pool, poolAt } from "./locationPool.ts";
import { isPermitted, type MissingCondition, missingAt, requiredOf, type ShortPiece } from "./pilotMoment.ts";

/** A day under pilots: how it is judged, and what leaned on what. */
export interface PilotDay {
  readonly day: JudgedDay;
  readonly judgement: DayJudgement;
  readonly bridges: readonly Bridge[];
  /** What stood in the way, or in a supposition would have. */
  readonly missing: readonly MissingCondition[];
  readonly needs: PilotNeeds;
}

/** What pilots I and III make of the need, leaned on or not. */
export interface PilotNeeds {
  /** Groepshulpen who stand in for a PM'er under pilot I. */
  readonly substitutesOf: (unit: NeedUnit) => readonly Deployment[];
  /** The need of a unit after pilot I. */
  readonly needAfterI: (unit: NeedUnit) => number;
  /** The pools of pilot III during each segment of the day, for which what they ask is met. */
  readonly pools: () => readonly (readonly Pool[])[];
}

/**
 * Judges a day under the pilots that run: the regular rules first, then I, III and II, each for what still is an
 * overtreding. A moment that is regular never leans on a pilot.
 * Source: pilot document; the order is of `pilots.md`, "Together".
 * @param day as the regular rules judge it.
 */
export function judgeUnderPilots(
  document: LocationDocument,
  day: JudgedDay,
  running: readonly RunningPilot[],
): PilotDay {
  const needs = pilotNeeds(day, running);
  const short = day.judgement.moments.filter(({ verdict }) => verdict === "short");
  if (short.length === 0) return { day, judgement: day.judgement, bridges: [], missing: [], needs: needs.open };
  const desk: Desk = { document, day, running, needs };
  const missing: MissingCondition[] = [];
  let pieces = short.flatMap((moment) => piecesOf(desk, moment));
  pieces = pieces.map((piece) => leanOnBabyGroup(desk, piece, missing));
  pieces = pieces.map((piece) => leanOnPool(desk, piece, missing));
  const bridged = bridgeDay(desk, pieces, missing);
  return {
    day,
    judgement: judgementOf(desk, bridged.pieces),
    bridges: bridged.bridges,
    missing,
    needs: needs.open,
  };
}

interface Desk {
  readonly document: LocationDocument;
  readonly day: JudgedDay;
  readonly running: readonly RunningPilot[];
  readonly needs: ReturnType<typeof pilotNeeds>;
}

function pilotNeeds(day: JudgedDay, running: readonly RunningPilot[]) {
  const ofPilot = (pilot: Pilot) => running.filter((one) => one.pilot === pilot);
  const substitutes = new Map<NeedUnit, readonly Deployment[]>();
  const substitutesOf = (unit: NeedUnit) => {
    let found = substitutes.get(unit);
    if (found === undefined) {
      const permitted = ofPilot("I").filter((pilot) => isPermitted(pilot, [unit]));
      found = permitted.map((pilot) => substitutesIn(unit, pilot, day.date)).find((some) => some.length > 0) ?? [];
      substitutes.set(unit, found);
    }
    return found;
  };
  const needAfterI = (unit: NeedUnit) => requiredOf(unit) - substitutesOf(unit).length;
  let all: readonly (readonly Pool[])[] | null = null;
  /** Also those that lack a consent, which no need may be read from. */
  const allPools = () => {
    all ??= day.segments.map((segment) =>
      ofPilot("III").flatMap((pilot) => poolAt(pilot, day, segment, needAfterI) ?? []),
    );
    return all;
  };
  const pools = () => allPools().map((some) => some.filter((pool) => pool.isPermitted));
  const open: PilotNeeds = { substitutesOf, needAfterI, pools };
  return { open, allPools, babyGroups: ofPilot("I"), bridges: ofPilot("II") };
}

/** A moment cut at the segments of the day, since a pool can change while the unit does not. */
function piecesOf({ document, day, needs }: Desk, moment: Moment): ShortPiece[] {
  const holders = holdersOf(moment.unit, document.groups);
  const shortBy = Math.max(0, needs.open.needAfterI(moment.unit) - moment.unit.counted.length);
  return day.segments
    .filter((segment) => overlaps(segment, moment.segment))
    .map((segment) => ({ moment, segment, holders, shortBy, leansOn: [] }));
}

function leanOnBabyGroup({ day, needs }: Desk, piece: ShortPiece, missing: MissingCondition[]): ShortPiece {
  const { unit } = piece.moment;
  const lacking = requiredOf(unit) - unit.counted.length;
  const helping = needs.babyGroups.filter((pilot) => substitutesIn(unit, pilot, day.date).length >= lacking);
  const isCovered = piece.shortBy === 0;
  for (const pilot of helping) {
    if (!isCovered || pilot.isSupposed) missing.push(...missingAt(pilot, [unit], piece));
  }
  return isCovered ? { ...piece, leansOn: ["I"] } : piece;
}

function leanOnPool({ day, needs }: Desk, piece: ShortPiece, missing: MissingCondition[]): ShortPiece {
  if (piece.leansOn.length > 0) return piece;
  const ofSegment = needs.allPools()[day.segments.indexOf(piece.segment)] ?? [];
  const reaching = ofSegment.filter(
    (pool) => pool.units.includes(piece.moment.unit) && pool.isQualified && pool.counted >= pool.required,
  );
  const pool = reaching.find((candidate) => candidate.isPermitted);
  for (const { pilot, units } of reaching) {
    if (!pool || pilot.isSupposed) missing.push(...missingAt(pilot, units, piece));
  }
  if (!pool) return piece;
  return { ...piece, leansOn: pool.counted >= pool.requiredWithoutI ? ["III"] : ["I", "III"] };
}

/** Bridges what is left, stamgroep by stamgroep in the order of the document. */
function bridgeDay(
  desk: Desk,
  before: readonly ShortPiece[],
  missing: MissingCondition[],
): { readonly pieces: readonly ShortPiece[]; readonly bridges: readonly Bridge[] } {
  const { roles } = desk.day;
  let pieces = before;
  const bridges: Bridge[] = [];
  if (roles === null) return { pieces, bridges };
  for (const group of desk.document.groups) {
    for (const pilot of desk.needs.bridges.filter(({ groupIds }) => groupIds.has(group.id))) {
      const left = pieces.filter((piece) => isOpen(piece) && isOnAccount(piece, group.id));
      const account = accountAfter(desk, pieces, group.id);
      if (!account || !isFailing(account, left)) continue;
      const soFar = { byPerson: minutesByPerson(bridges), byGroup: minutesByGroup(pieces.filter(isBridged)) };
      const result = bridgeUnit(pilot, { group, account, pieces: left, roles, soFar });
      missing.push(...result.missing);
      bridges.push(...result.bridges);
      const bridged = new Set(result.bridges.map(({ piece }) => piece));
      pieces = pieces.map((piece) => (bridged.has(piece) ? { ...piece, leansOn: ["II"] } : piece));
    }
  }
  return { pieces, bridges };
}

/** The account of a group after what is covered; null when it has none. */
function accountAfter({ day }: Desk, pieces: readonly ShortPiece[], groupId: string): DeviationAccount | null {
  const account = day.judgement.accounts.find(({ unit }) => unit.kind === "group" && unit.ids[0] === groupId);
  if (!account) return null;
  const covered = pieces.filter((piece) => !isOpen(piece) && isOnAccount(piece, groupId));
  const usedMinutes = account.usedMinutes - totalDuration(covered.map(({ segment }) => segment));
  const { allowance } = account;
  return { ...account, usedMinutes, isOverLimit: allowance.kind === "allowed" && usedMinutes > allowance.limitMinutes };
}

/** Whether a day that is short by the regular rules still is, by its own account. */
function isFailing({ allowance, isOverLimit }: DeviationAccount, left: readonly ShortPiece[]): boolean {
  return left.length > 0 && (isOverLimit || allowance.kind === "none" || left.some(({ moment }) => moment.belowHalf));
}

function isOpen({ leansOn }: ShortPiece): boolean {
  return leansOn.length === 0;
}

function isBridged({ leansOn }: ShortPiece): boolean {
  return leansOn.includes("II");
}

/** Only stamgroepen are bridged. */
function isOnAccount({ holders }: ShortPiece, groupId: string): boolean {
  return holders.some(({ unit, care }) => care !== "bso" && unit.kind === "group" && unit.ids[0] === groupId);
}

function minutesByPerson(bridges: readonly Bridge[]): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const { staffId, from, to } of bridges) minutes.set(staffId, (minutes.get(staffId) ?? 0) + to - from);
  return minutes;
}

/**
 * The day judged anew: what is covered is no shortage any more, and what is not stays on the account of its unit. Moments
 * that never were short stay as they are.
 */
function judgementOf({ document, day }: Desk, pieces: readonly ShortPiece[]): DayJudgement {
  const byMoment = Map.groupBy(pieces, ({ moment }) => moment);
  const below = day.judgement.moments
    .filter(({ shortBy }) => shortBy > 0)
    .map((moment) => {
      const parts = byMoment.get(moment);
      return { moment, standings: parts ? joinParts(parts).map(standingOfPart) : [standingOfMoment(document, moment)] };
    });
  const { moments, accounts } = judgeStandings(
    document,
    day,
    below.flatMap(({ standings }) => standings),
  );
  const anew = new Map<Moment, readonly Moment[]>();
  let next = 0;
  for (const { moment, standings } of below) {
    anew.set(moment, moments.slice(next, next + standings.length));
    next += standings.length;
  }
  return { accounts, moments: day.judgement.moments.flatMap((moment) => anew.get(moment) ?? moment) };
}

type Part = Interval & { readonly piece: ShortPiece };

/** Neighbouring pieces of one moment that lean on the same are one again. */
function joinParts(pieces: readonly ShortPiece[]): Part[] {
  const parts: { from: number; to: number; piece: ShortPiece }[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    const { from, to } = piece.segment;
    if (last && last.to === from && last.piece.leansOn.join() === piece.leansOn.join()) last.to = to;
    else parts.push({ from, to, piece });
  }
  return parts;
}

function standingOfPart({ from, to, piece }: Part): Standing {
  const { moment, holders, shortBy, leansOn } = piece;
  const { unit, belowHalf, regularVerdict } = moment;
  const segment = { from, to };
  const shortage = leansOn.length > 0 ? null : { segment, unit, shortBy, belowHalf };
  return { segment, unit, shortage, holders: shortage ? holders : [], regularVerdict, leansOn };
}

function standingOfMoment(document: LocationDocument, moment: Moment): Standing {
  const { segment, unit, shortBy, belowHalf, regularVerdict } = moment;
  const shortage = { segment, unit, shortBy, belowHalf };
  return { segment, unit, shortage, holders: holdersOf(unit, document.groups), regularVerdict };
}
