import { durationOf, type Interval, joinIntervals, totalDuration } from "../calendar/intervals.ts";
import type { CareKind, Group, LocationDocument, Pilot } from "../exchange/records.ts";
import { type DeviationAllowance, deviationAllowance } from "./deviationAllowance.ts";
import type { Unit } from "./finding.ts";
import { hasChildren, type NeedUnit, type PreparedDay, type UnitStretch, unitKey } from "./preparedDay.ts";
import { remembered } from "./remembered.ts";
import type { Verdict } from "./weekCheck.ts";

/** One unit for as long as it is the same, with how it stands. */
export interface Moment {
  readonly segment: Interval;
  readonly unit: NeedUnit;
  readonly verdict: Verdict;
  /** The verdict of the regular rules, which always leads; the same as `verdict` where no pilot is looked at. */
  readonly regularVerdict: Verdict;
  /** The pilots without which this moment would be an overtreding. */
  readonly leansOn: readonly Pilot[];
  /** Persons below the need; 0 when the need is met or not known. */
  readonly shortBy: number;
  /** Fewer than half of the need, which no deviation allows. */
  readonly belowHalf: boolean;
  /** The shortage is judged by the bkr itself, since no deviation covers it. */
  readonly isBkrShortage: boolean;
}

/** The day's account of the drie-uursregeling of one stamgroep, basisgroep or, for bso, the kindercentrum. */
export interface DeviationAccount {
  readonly unit: Unit;
  readonly allowance: DeviationAllowance;
  /** Every minute below the need, those below half included. */
  readonly usedMinutes: number;
  readonly shortages: readonly Shortage[];
  readonly isOverLimit: boolean;
}

/** How every unit stands at every moment of a day: the bkr together with the drie-uursregeling. */
export interface DayJudgement {
  readonly moments: readonly Moment[];
  readonly accounts: readonly DeviationAccount[];
}

/** A unit below its need, for as long as it is the same. */
export interface Shortage {
  readonly segment: Interval;
  readonly unit: NeedUnit;
  readonly shortBy: number;
  readonly belowHalf: boolean;
}

/** What of a day is judged: all its units or those of a cluster, and all children of the day. */
export type UnjudgedDay = Pick<PreparedDay, "date" | "groups" | "presences" | "unitStretches">;

/**
 * Judges a day. The bkr and the drie-uursregeling cannot be read apart: a shortage that the deviation allows is no
 * finding of the bkr, and a shortage below half uses up the deviation as well.
 * Source: Bkk art. 7 lid 2 en 4, art. 16 lid 2 en 4.
 */
export function judgeDay(document: LocationDocument, day: UnjudgedDay): DayJudgement {
  return judgeStandings(
    document,
    day,
    day.unitStretches.map((stretch) => standingOf(stretch, day.groups)),
  );
}

/** Judges a day whose shortages are known: opens the accounts, and reads each moment by those that it is on. */
export function judgeStandings(
  document: LocationDocument,
  day: Pick<UnjudgedDay, "date" | "presences">,
  standings: readonly Standing[],
): DayJudgement {
  const accounts = new Map<string, DeviationAccount>();
  for (const [key, { holder, shortages }] of shortagesByHolder(standings)) {
    accounts.set(key, accountOf(document, day, holder, shortages));
  }
  const moments = standings.map((standing) => judgeMoment(standing, accountsOf(standing, accounts)));
  return { moments, accounts: [...accounts.values()] };
}

interface HeldShortages {
  readonly holder: AccountHolder;
  readonly shortages: Shortage[];
}

function shortagesByHolder(standings: readonly Standing[]): ReadonlyMap<string, HeldShortages> {
  const byHolder = new Map<string, HeldShortages>();
  for (const { shortage, holders } of standings) {
    if (!shortage) continue;
    for (const holder of holders) {
      const held = byHolder.get(holder.key);
      if (held) held.shortages.push(shortage);
      else byHolder.set(holder.key, { holder, shortages: [shortage] });
    }
  }
  return byHolder;
}

const NO_ACCOUNTS: readonly DeviationAccount[] = [];

function accountsOf(
  { shortage, holders }: Standing,
  accounts: ReadonlyMap<string, DeviationAccount>,
): readonly DeviationAccount[] {
  return shortage ? holders.flatMap(({ key }) => accounts.get(key) ?? []) : NO_ACCOUNTS;
}

/** How a unit stands before the account of the day is known. Holders are looked up for a shortage alone. */
export interface Standing {
  readonly segment: Interval;
  readonly unit: NeedUnit;
  readonly shortage: Shortage | null;
  readonly holders: readonly AccountHolder[];
  /** What the regular rules said of it, where a pilot was looked at since. */
  readonly regularVerdict?: Verdict;
  readonly leansOn?: readonly Pilot[];
}

/** The shortage of a unit under the regular rules, and whose accounts it is on. */
export function standingOf({ segment, unit }: UnitStretch, groups: readonly Group[]): Standing {
  const shortage = shortageOf(segment, unit);
  return { segment, unit, shortage, holders: shortage ? holdersOf(unit, groups) : NO_HOLDERS };
}

export interface AccountHolder {
  readonly unit: Unit;
  readonly care: CareKind;
  /** One text for the unit, to key its account by. */
  readonly key: string;
}

const NO_HOLDERS: readonly AccountHolder[] = [];

/**
 * Whose account a minute of this unit is on: in a merge every stamgroep in it; for bso the kindercentrum, or the
 * basisgroep while the bkr held for each of those.
 */
export function holdersOf(unit: NeedUnit, groups: readonly Group[]): AccountHolder[] {
  if (unit.unit.kind === "location") return [centreAsHolder(unit.unit)];
  // Only all bso of the kindercentrum is more than one room.
  const { groupIds = [] } = unit.rooms[0] ?? {};
  return groups
    .filter(({ id, care }) => groupIds.includes(id) && (unit.care === "bso" || care !== "bso"))
    .map(groupAsHolder);
}

const groupAsHolder = remembered(({ id, care }: Group): AccountHolder => holderOf({ kind: "group", ids: [id] }, care));
const centreAsHolder = remembered((unit: Unit): AccountHolder => holderOf(unit, "bso"));

function holderOf(unit: Unit, care: CareKind): AccountHolder {
  return { unit, care, key: unitKey(unit) };
}

function shortageOf(segment: Interval, unit: NeedUnit): Shortage | null {
  if (unit.need.status === "notEvaluated") return null;
  const { required } = unit.need;
  const counted = unit.counted.length;
  if (counted >= required) return null;
  return { segment, unit, shortBy: required - counted, belowHalf: counted < Math.ceil(required / 2) };
}

function accountOf(
  document: LocationDocument,
  day: Pick<UnjudgedDay, "date" | "presences">,
  holder: AccountHolder,
  shortages: readonly Shortage[],
): DeviationAccount {
  const allowance = deviationAllowance(document, holder.care, day);
  const usedMinutes = totalDuration(joinIntervals(shortages.map(({ segment }) => segment)));
  return {
    unit: holder.unit,
    allowance,
    usedMinutes,
    shortages,
    isOverLimit: allowance.kind === "allowed" && usedMinutes > allowance.limitMinutes,
  };
}

function judgeMoment(standing: Standing, accounts: readonly DeviationAccount[]): Moment {
  const { segment, unit, shortage, leansOn = [] } = standing;
  const isBkrShortage =
    shortage !== null && (shortage.belowHalf || accounts.some(({ allowance }) => allowance.kind === "none"));
  const verdict = verdictOf(standing, accounts, isBkrShortage);
  return {
    segment,
    unit,
    verdict,
    regularVerdict: standing.regularVerdict ?? verdict,
    leansOn,
    shortBy: shortage?.shortBy ?? 0,
    belowHalf: shortage?.belowHalf ?? false,
    isBkrShortage,
  };
}

function verdictOf(
  { unit, shortage }: Standing,
  accounts: readonly DeviationAccount[],
  isBkrShortage: boolean,
): Verdict {
  if (!shortage) return unit.need.status === "notEvaluated" ? "notEvaluated" : hasChildren(unit) ? "inOrder" : "empty";
  if (isBkrShortage || accounts.some((account) => account.isOverLimit)) return "short";
  return accounts.some(({ allowance }) => allowance.kind === "notEvaluated") ? "notEvaluated" : "deviation";
}

/** Person-minutes below the need in this moment, where that is an overtreding. */
export function shortMinutesOf(moment: Moment): number {
  return moment.verdict === "short" ? moment.shortBy * durationOf(moment.segment) : 0;
}
