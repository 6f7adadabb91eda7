import { totalDuration } from "../calendar/intervals.ts";
import type { DayJudgement, DeviationAccount, Moment } from "../checking/dayJudgement.ts";
import { joinJudgements } from "../checking/judgedDay.ts";
import { AnswersOfAll, remembered } from "../checking/remembered.ts";
import type { Group, LocationDocument } from "../exchange/records.ts";
import type { JudgedDay, JudgedUnits } from "../rules/rule.ts";
import type { RunningPilot } from "./agreements.ts";
import { type Bridge, bridgeUnit, minutesByGroup } from "./bridges.ts";
import { judgedClustersOf } from "./judgeAnew.ts";
import {
  isOpen,
  isRegularShortage,
  isWithinPilot,
  type MissingCondition,
  missingAt,
  placeOfMoment,
  type ShortPiece,
} from "./pilotMoment.ts";
import { type PilotNeeds, pilotNeeds, pilotsThatTell, REGULAR_NEEDS } from "./pilotNeeds.ts";

/** A day under pilots: how it is judged, and what leaned on what. */
export interface PilotDay {
  readonly day: JudgedDay;
  readonly judgement: DayJudgement;
  /** The same by cluster; one that no pilot touches is the one of the day. */
  readonly judgedClusters: readonly JudgedUnits[];
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
  const telling = pilotsThatTell(day, running);
  return telling.length === 0 ? withoutPilots(day) : judged.of([day, ...telling], () => judge(document, day, telling));
}

// Scenarios share the pilots that they suppose, and a day is of one document.
const judged = new AnswersOfAll<PilotDay>();

function judge(document: LocationDocument, day: JudgedDay, running: readonly RunningPilot[]): PilotDay {
  const needs = pilotNeeds(day, running);
  const isShort = day.judgement.moments.some(({ verdict }) => verdict === "short");
  if (!isShort) return { ...withoutPilots(day), needs };
  const desk: Desk = { document, day, needs };
  const { pieces, bridges } = leanOnPilots(desk);
  const judgedClusters = judgedClustersOf(desk, pieces);
  const isTouched = judgedClusters.some((units, index) => units !== day.judgedClusters[index]);
  return {
    day,
    judgement: isTouched ? joinJudgements(judgedClusters) : day.judgement,
    judgedClusters,
    bridges,
    missing: running.every(({ isSupposed }) => isSupposed)
      ? missingOf(desk, pieces)
      : blockedConditions(desk, running, pieces),
    needs,
  };
}

/** A day on which no pilot runs is as the regular rules judge it. */
const withoutPilots = remembered(
  (day: JudgedDay): PilotDay => ({
    day,
    judgement: day.judgement,
    judgedClusters: day.judgedClusters,
    bridges: [],
    missing: [],
    needs: REGULAR_NEEDS,
  }),
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
    const places = onAccount.get(group.id) ?? [];
    for (const pilot of needs.bridges.filter(({ groupIds }) => groupIds.has(group.id))) {
      const ofGroup = places.flatMap((index) => pieces[index] ?? []);
      const account = failingAccount(desk, ofGroup, group.id);
      if (!account) continue;
      const possible = ofGroup.filter((piece) => isOpen(piece) || isBridged(piece));
      const soFar = { byPerson: minutesByPerson(bridges), byGroup: minutesByGroup(pieces.filter(isBridged)) };
      const found = bridgeUnit(pilot, { account, pieces: possible, roles, soFar });
      if (found.length === 0) continue;
      bridges.push(...found);
      const bridged = new Set(found.map(({ piece }) => piece));
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

/**
 * The account of a group after what is covered, where the day still fails by it; null where it does not, or there is none.
 * @param pieces all that are on it.
 */
function failingAccount({ day }: Desk, pieces: readonly ShortPiece[], groupId: string): DeviationAccount | null {
  const left = pieces.filter(isOpen);
  const regular = day.judgement.accounts.find(({ unit }) => unit.kind === "group" && unit.ids[0] === groupId);
  if (left.length === 0 || !regular) return null;
  const covered = pieces.filter((piece) => !isOpen(piece));
  const usedMinutes = regular.usedMinutes - totalDuration(covered.map(({ segment }) => segment));
  const { allowance } = regular;
  const isOverLimit = allowance.kind === "allowed" && usedMinutes > allowance.limitMinutes;
  const isFailing = isOverLimit || allowance.kind === "none" || left.some(({ moment }) => moment.belowHalf);
  return isFailing ? { ...regular, usedMinutes, isOverLimit } : null;
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
