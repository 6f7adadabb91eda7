import type { Finding } from "../checking/finding.ts";
import { applyRepair } from "./applyRepair.ts";
import { consentToAsk, facesToAsk, mentorsToAppoint } from "./asks.ts";
import { addedFindings, isNowhereShorter, remainderOf } from "./improvement.ts";
import { extensions, freePeople } from "./peopleAvailable.ts";
import { boventalligThere, fromOffGroup, moves, otherBreakTimes } from "./peopleInBuilding.ts";
import { boventalligShifts, missingBreak, shorterShifts } from "./personRepairs.ts";
import { REPAIR_KINDS, type Repair, type RosterRepair } from "./repair.ts";
import type { RepairContext } from "./repairContext.ts";
import { targetsOf } from "./target.ts";

/** A person reads no more than a handful, and a check is paid for each one that is tried. */
const MOST_REPAIRS = 5;
const MOST_TRIES = 24;
const MOST_OF_A_KIND = 2;

/**
 * What would mend a finding, most useful first, as far as it can be read from the week without a search. Each edit was
 * tried: it leaves less of the finding, brings no overtreding, asks nobody who is not available, and leaves no group
 * shorter at any minute (a break that says so may use the drie-uursregeling). It costs up to `MOST_TRIES` checks after a
 * change of one day, so it is asked for one finding at a time.
 */
export function repairsFor(finding: Finding, context: RepairContext): Repair[] {
  const asks = asksFor(finding, context);
  const edits = proven(finding, candidatesFor(finding, context), context);
  return [...edits, ...asks].slice(0, MOST_REPAIRS);
}

/** Edits to try. Of each list the first that holds is enough: it is the same repair at other times. */
function candidatesFor(finding: Finding, context: RepairContext): readonly RosterRepair[][] {
  switch (finding.rule) {
    case "bkr":
    case "drie-uursregeling-kaders":
    case "alleen-afwijking":
    case "ongekwalificeerd-alleen":
    case "bio-alleen":
    case "toezicht":
    case "vaste-gezichten-aanwezig":
      return staffCandidates(finding, context);
    case "drie-uursregeling":
      // Within the limit there is nothing to mend.
      return finding.severity === "overtreding" ? staffCandidates(finding, context) : [];
    case "niet-meetellend":
      return boventalligShifts(finding, context).map((repair) => [repair]);
    case "pauze":
      return missingBreak(finding, context);
    case "dubbele-dienst":
      return shorterShifts(finding, context);
    default:
      return [];
  }
}

function staffCandidates(finding: Finding, context: RepairContext): RosterRepair[][] {
  return targetsOf(finding, context).flatMap((target) => [
    ...otherBreakTimes(target, context),
    ...[
      ...boventalligThere(target),
      ...moves(target),
      ...fromOffGroup(target),
      ...extensions(target, context),
      ...freePeople(target, context),
    ].map((repair) => [repair]),
  ]);
}

function asksFor(finding: Finding, context: RepairContext): Repair[] {
  switch (finding.rule) {
    case "vaste-gezichten-aanwezig":
      return facesToAsk(finding, context);
    case "stamgroep":
      return consentToAsk(finding, context);
    case "mentor":
      return mentorsToAppoint(finding, context);
    default:
      return [];
  }
}

interface Proven {
  readonly repair: RosterRepair;
  /** What is left of the finding. */
  readonly remainder: number;
  /** Aandachtspunten that it brings: someone who comes where nobody was is alone there, or lacks a record. */
  readonly raised: number;
}

/**
 * The candidates that hold, those that leave least of the finding first. Of people who would do the same from the same
 * place the first ones are enough, and a handful ends the trying.
 */
function proven(finding: Finding, candidates: readonly RosterRepair[][], context: RepairContext): RosterRepair[] {
  const found: Proven[] = [];
  let tries = 0;
  for (const list of candidates.toSorted(byReach)) {
    for (const repair of list) {
      if (tries === MOST_TRIES || found.length === MOST_REPAIRS || isKnownEnough(repair, found)) break;
      tries += 1;
      const effect = effectOf(repair, finding, context);
      if (effect === null) continue;
      found.push(effect);
      break;
    }
  }
  return found
    .toSorted((a, b) => a.remainder - b.remainder || a.raised - b.raised || byKind(a.repair, b.repair))
    .map(({ repair }) => repair);
}

function isKnownEnough(repair: RosterRepair, found: readonly Proven[]): boolean {
  const place = placeOf(repair);
  return found.filter((known) => placeOf(known.repair) === place).length >= MOST_OF_A_KIND;
}

function placeOf(repair: RosterRepair): string {
  return repair.kind === "moveFromOtherGroup" ? `${repair.kind}|${repair.fromGroupId}` : repair.kind;
}

/** What a repair does, or null when it does not help or brings something that is worse. */
function effectOf(repair: RosterRepair, finding: Finding, context: RepairContext): Proven | null {
  const before = context.standing();
  const after = context.checkWith(applyRepair(context.roster, repair));
  const remainder = remainderOf(finding, after);
  if (remainder >= remainderOf(finding, before.check)) return null;
  const added = addedFindings(before, after);
  const mayDeviate = repair.kind === "shiftBreak" && repair.usesDeviation;
  if (added.some(isRefused) || !(mayDeviate || isNowhereShorter(before, after))) return null;
  return { repair, remainder, raised: added.length };
}

/** An overtreding, someone who is not available, or a deviation outside the hours that the plan gives for it. */
function isRefused({ severity, rule }: Finding): boolean {
  return severity === "overtreding" || rule === "beschikbaarheid" || rule === "drie-uursregeling-kaders";
}

/** Those that reach furthest are tried first, so that few tries are spent on minutes here and there. */
function byReach(a: readonly RosterRepair[], b: readonly RosterRepair[]): number {
  const [first] = a;
  const [second] = b;
  if (!first || !second) return first ? -1 : second ? 1 : 0;
  return reachOf(second) - reachOf(first) || byKind(first, second);
}

function reachOf(repair: RosterRepair): number {
  switch (repair.kind) {
    case "markBoventallig":
    case "markFormatief":
      return Number.POSITIVE_INFINITY;
    case "extendShift":
    case "shortenShift":
      return Math.abs(repair.to - repair.from - (repair.oldTo - repair.oldFrom));
    default:
      return repair.to - repair.from;
  }
}

/** By kind, then what asks least. The sorts are stable, and candidates come in the order of the records. */
function byKind(a: RosterRepair, b: RosterRepair): number {
  return REPAIR_KINDS.indexOf(a.kind) - REPAIR_KINDS.indexOf(b.kind) || compareReach(a, b);
}

function compareReach(a: RosterRepair, b: RosterRepair): number {
  return reachOf(a) === reachOf(b) ? 0 : reachOf(a) - reachOf(b);
}
