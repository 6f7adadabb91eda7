import { type Interval, totalDuration } from "../calendar/intervals.ts";
import {
  type DayJudgement,
  type DeviationAccount,
  judgeStandings,
  type Moment,
  type Standing,
} from "../checking/dayJudgement.ts";
import { remembered } from "../checking/remembered.ts";
import type { Group, LocationDocument } from "../exchange/records.ts";
import type { JudgedDay } from "../rules/rule.ts";
import type { RunningPilot } from "./agreements.ts";
import { type Bridge, bridgeUnit, minutesByGroup } from "./bridges.ts";
import { isWithinPilot, type MissingCondition, missingAt, placeOfMoment, type ShortPiece } from "./pilotMoment.ts";
import { type PilotNeeds, pilotNeeds, REGULAR_NEEDS } from "./pilotNeeds.ts";

/** A day under pilots: how it is judged, and what leaned on what. */
export interface PilotDay {
  readonly day: JudgedDay;
  readonly judgement: DayJudgement;
  readonly bridges: readonly Bridge[];
  /** What stood in the way, or in a supposition would have. */
  readonly missing: readonly MissingCondition[];
  readonly needs: PilotNeeds;
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
  if (running.length === 0) return withoutPilots(day);
  const needs = pilotNeeds(day, running);
  const isShort = day.judgement.moments.some(({ verdict }) => verdict === "short");
  if (!isShort) return { day, judgement: day.judgement, bridges: [], missing: [], needs };
  const desk: Desk = { document, day, needs };
  const { pieces, bridges } = leanOnPilots(desk);
  return {
    day,
    judgement: judgementOf(desk, pieces),
    bridges,
    missing: running.every(({ isSupposed }) => isSupposed)
      ? missingOf(desk, pieces)
      : blockedConditions(desk, running, pieces),
    needs,
  };
}

/** A day on which no pilot runs is as the regular rules judge it. */
const withoutPilots = remembered(
  (day: JudgedDay): PilotDay => ({ day, judgement: day.judgement, bridges: [], missing: [], needs: REGULAR_NEEDS }),
);

interface Covered {
  readonly pieces: readonly ShortPiece[];
  readonly bridges: readonly Bridge[];
}

function leanOnPilots(desk: Desk): Covered {
  const pieces = desk.day.judgement.moments
    .filter(({ verdict }) => verdict === "short")
    .flatMap((moment) => piecesOf(desk, moment))
    .map((piece) => leanOnBabyGroup(piece))
    .map((piece) => leanOnPool(desk, piece));
  return bridgeDay(desk, pieces);
}

/**
 * What stands in the way of the pilots that run: what the same day would lean on if nothing were missing, at the moments
 * that are not covered.
 */
function blockedConditions(
  { document, day }: Desk,
  running: readonly RunningPilot[],
  actual: readonly ShortPiece[],
): MissingCondition[] {
  if (actual.every((piece) => !isOpen(piece))) return [];
  const supposed = running.map((pilot) => ({ ...pilot, isSupposed: true }));
  const desk: Desk = { document, day, needs: pilotNeeds(day, supposed) };
  const open = actual.filter((piece) => isOpen(piece) && isRegularShortage(piece));
  const wished = leanOnPilots(desk).pieces.filter((piece) =>
    open.some(({ moment, segment }) => moment === piece.moment && segment === piece.segment),
  );
  return missingOf(desk, wished).map((missing) => ({ ...missing, isBlocking: true }));
}

interface Desk {
  readonly document: LocationDocument;
  readonly day: JudgedDay;
  readonly needs: PilotNeeds;
}

/** A moment cut at the segments of the day, since a pool can change while the unit does not. */
function piecesOf({ document, day, needs }: Desk, moment: Moment): ShortPiece[] {
  const shortBy = Math.max(0, needs.needAfterI(moment.unit) - moment.unit.counted.length);
  const { segments, holders } = placeOfMoment(document, day, moment);
  return segments.map((segment) => ({ moment, segment, holders, shortBy, leansOn: [] }));
}

function leanOnBabyGroup(piece: ShortPiece): ShortPiece {
  return piece.shortBy === 0 ? { ...piece, leansOn: ["I"] } : piece;
}

function leanOnPool({ day, needs }: Desk, piece: ShortPiece): ShortPiece {
  if (piece.leansOn.length > 0) return piece;
  const pool = (needs.pools()[day.segments.indexOf(piece.segment)] ?? []).find(
    ({ units, isQualified, counted, required }) =>
      units.includes(piece.moment.unit) && isQualified && counted >= required,
  );
  if (!pool) return piece;
  return { ...piece, pool, leansOn: pool.counted >= pool.requiredWithoutI ? ["III"] : ["I", "III"] };
}

/** Bridges what is left, stamgroep by stamgroep in the order of the document. */
function bridgeDay(desk: Desk, short: readonly ShortPiece[]): Covered {
  const { day, document, needs } = desk;
  const { roles } = day;
  if (roles === null || needs.bridges.length === 0) return { pieces: short, bridges: [] };
  // A stretch is the joined shortage of a group, so also what the drie-uursregeling would have allowed by itself.
  const allowed = day.judgement.moments.filter(({ shortBy, verdict }) => shortBy > 0 && verdict !== "short");
  let pieces = [...short, ...allowed.flatMap((moment) => piecesOf(desk, moment))].sort(byTime);
  const onAccount = placesByGroup(pieces);
  const bridges: Bridge[] = [];
  for (const group of document.groups) {
    for (const pilot of needs.bridges.filter(({ groupIds }) => groupIds.has(group.id))) {
      const all = (onAccount.get(group.id) ?? []).flatMap((index) => pieces[index] ?? []);
      const ofGroup = all.filter((piece) => isOpen(piece) || isBridged(piece));
      const account = accountAfter(desk, all, group.id);
      if (!account || !isFailing(account, ofGroup.filter(isOpen))) continue;
      const soFar = { byPerson: minutesByPerson(bridges), byGroup: minutesByGroup(pieces.filter(isBridged)) };
      const bridged = new Map<ShortPiece, Bridge[]>();
      for (const bridge of bridgeUnit(pilot, { account, pieces: ofGroup, roles, soFar })) {
        bridges.push(bridge);
        bridged.set(bridge.piece, [...(bridged.get(bridge.piece) ?? []), bridge]);
      }
      pieces = pieces.map((piece) => (bridged.has(piece) ? leanOnBridge(piece, pilot, group) : piece));
    }
  }
  return { pieces, bridges };
}

function byTime(a: ShortPiece, b: ShortPiece): number {
  return a.segment.from - b.segment.from;
}

/** Where a groepshulp makes a bridge do that would be one person short without, both are leaned on. */
function leanOnBridge(piece: ShortPiece, pilot: RunningPilot, group: Group): ShortPiece {
  const isHelped = piece.shortBy < piece.moment.shortBy;
  return { ...piece, bridgedFor: { pilot, group }, leansOn: isHelped ? ["I", "II"] : ["II"] };
}

/** What is missing for the pilots that some pieces lean on; in a supposition it stops nothing. */
function missingOf({ needs }: Desk, pieces: readonly ShortPiece[]): MissingCondition[] {
  return pieces.filter(isRegularShortage).flatMap((piece) => {
    const { leansOn, pool, bridgedFor, moment } = piece;
    const helped = leansOn.includes("I")
      ? (pool?.units ?? [moment.unit]).filter((unit) => needs.substitutesOf(unit).length > 0)
      : [];
    const ofHelp = needs.babyGroups.flatMap((pilot) =>
      helped.filter((unit) => isWithinPilot(unit, pilot)).flatMap((unit) => missingAt(pilot, [unit], piece)),
    );
    const ofPool = pool ? missingAt(pool.pilot, pool.units, piece) : [];
    const ofBridge = bridgedFor ? missingForBridge(bridgedFor, piece) : [];
    return [...ofHelp, ...ofPool, ...ofBridge];
  });
}

/** A bridge is of a stamgroep, also while it is merged. */
function missingForBridge(
  { pilot, group }: NonNullable<ShortPiece["bridgedFor"]>,
  piece: ShortPiece,
): MissingCondition[] {
  const unit = { kind: "group" as const, ids: [group.id] };
  return missingAt(pilot, [piece.moment.unit], piece).map((missing) => ({ ...missing, unit }));
}

/** Only what the regular rules call an overtreding leans on a pilot; allowed deviation in a bridged stretch does not. */
function isRegularShortage({ moment }: ShortPiece): boolean {
  return moment.verdict === "short";
}

/**
 * The account of a group after what is covered; null when it has none.
 * @param pieces all that are on it.
 */
function accountAfter({ day }: Desk, pieces: readonly ShortPiece[], groupId: string): DeviationAccount | null {
  const account = day.judgement.accounts.find(({ unit }) => unit.kind === "group" && unit.ids[0] === groupId);
  if (!account) return null;
  const covered = pieces.filter((piece) => !isOpen(piece));
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

/** Which pieces are on the account of each group, as places in the list. Only stamgroepen are bridged. */
function placesByGroup(pieces: readonly ShortPiece[]): ReadonlyMap<string, readonly number[]> {
  const byGroup = new Map<string, number[]>();
  for (const [index, { holders }] of pieces.entries()) {
    for (const { unit, care } of holders) {
      if (care === "bso" || unit.kind !== "group") continue;
      const [id = ""] = unit.ids;
      const ofGroup = byGroup.get(id);
      if (ofGroup) ofGroup.push(index);
      else byGroup.set(id, [index]);
    }
  }
  return byGroup;
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
function judgementOf(desk: Desk, pieces: readonly ShortPiece[]): DayJudgement {
  const { document, day } = desk;
  const byMoment = Map.groupBy(pieces, ({ moment }) => moment);
  const below = day.judgement.moments
    .filter(({ shortBy }) => shortBy > 0)
    .map((moment) => {
      const parts = byMoment.get(moment);
      return { moment, standings: parts ? joinParts(parts).map(standingOfPart) : [standingOfMoment(desk, moment)] };
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
  const { moment, holders, shortBy } = piece;
  const { unit, belowHalf, regularVerdict } = moment;
  const segment = { from, to };
  const shortage = isOpen(piece) ? { segment, unit, shortBy, belowHalf } : null;
  const leansOn = isRegularShortage(piece) ? piece.leansOn : [];
  return { segment, unit, shortage, holders: shortage ? holders : [], regularVerdict, leansOn };
}

function standingOfMoment({ document, day }: Desk, moment: Moment): Standing {
  const { segment, unit, shortBy, belowHalf, regularVerdict } = moment;
  const shortage = { segment, unit, shortBy, belowHalf };
  return { segment, unit, shortage, holders: placeOfMoment(document, day, moment).holders, regularVerdict };
}
