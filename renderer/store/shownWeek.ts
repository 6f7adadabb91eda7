import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { comparedOwn, findOwn } from "../../shared/comparison/ownScenarios.ts";
import type { LocationDocument, OwnScenario } from "../../shared/exchange/records.ts";
import type { VariedParameters } from "../../shared/pilots/agreements.ts";
import type { Scenario } from "../../shared/pilots/scenario.ts";
import { texts } from "../../shared/texts/nl.ts";
import { announceBasis, announceScenario, announceVariant } from "./announcements.ts";
import { documentOf, type OpenBoard, type RosterState, type WeekBasis } from "./rosterState.ts";

/* How the open week is read: under which scenario, as planned or as it went, or in the copy of a scenario of one's own. */

/** Under which pilots, and with which parameters where a scenario of one's own sets them. */
export interface Reading {
  readonly scenario: Scenario;
  readonly varied?: VariedParameters;
}

export type Judgement = Pick<OpenBoard, "check" | "checkMilliseconds">;

/** What reading the week anew works with. */
export interface Reader {
  readonly set: (part: Partial<RosterState>) => void;
  readonly get: () => RosterState;
  /** Without a reading under the scenario that is shown. */
  readonly judge: (document: LocationDocument, week: IsoWeek, reading?: Reading) => Judgement;
  /** The part of the state by which something is announced, to go with what it is about. */
  readonly saying: (text: string) => Pick<RosterState, "announcement">;
}

/** Judges what is on the screen anew; what the last change brought stays marked, for nothing else did. */
export function showScenario({ set, get, judge, saying }: Reader, scenario: Scenario): void {
  set({ scenario });
  const { board: shown } = get();
  if (shown === null) return;
  const board = weekOf(shown);
  const judged = judge(documentOf(board), board.roster.week);
  set({ board: { ...board, ...judged }, ...saying(announceScenario(judged.check)) });
}

export function showVariant({ set, get, judge, saying }: Reader, ownId: string): boolean {
  const { board } = get();
  const own = board && findOwn(board.location, ownId);
  if (board === null || !own) return false;
  const shown = variantBoard(weekOf(board), own, judge);
  if (shown === null) {
    set({ notice: { tone: "problem", text: texts.whatIf.own.conflictTitle, lines: [texts.whatIf.detail.conflict] } });
    return false;
  }
  set({ board: shown, ...saying(announceVariant(own.name, shown.check)) });
  return true;
}

export function leaveVariant({ set, get, saying }: Reader): void {
  const { board } = get();
  if (board?.variant === undefined) return;
  const week = weekOf(board);
  set({ board: week, ...saying(announceScenario(week.check)) });
}

export function showBasis({ set, get, judge, saying }: Reader, basis: WeekBasis): void {
  set({ basis });
  const { board: shown } = get();
  if (shown === null) return;
  const board = weekOf(shown);
  const week = { ...board, ...judge(documentOf(board), board.roster.week) };
  const own = shown.variant?.own;
  const after = (own && variantBoard(week, own, judge)) ?? week;
  set({ board: after, ...saying(announceBasis(basis, after.check)) });
}

/** The week itself, also while the copy of a scenario is on the screen. */
function weekOf(board: OpenBoard): OpenBoard {
  return board.variant?.week ?? board;
}

/**
 * The board with the copy that a scenario of one's own has of the week, judged as that scenario is compared. Nothing can be
 * undone in it, for nothing is done in it.
 * @returns null when the copy does not fit the week any more.
 */
function variantBoard(week: OpenBoard, own: OwnScenario, judge: Reader["judge"]): OpenBoard | null {
  const compared = comparedOwn(own, week.roster);
  if (compared === null) return null;
  const { roster = week.roster } = compared;
  const judged = judge(documentOf({ ...week, roster }), roster.week, compared);
  return { ...week, roster, ...judged, newFindingKeys: new Set(), undo: [], redo: [], variant: { own, week } };
}
