import { addBreaks } from "../../shared/editing/breakChanges.ts";
import { timesOf } from "../../shared/editing/shiftTimes.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import { type BreakProposal, proposeBreaks, proposeBreaksOf } from "../../shared/planning/breakProposal.ts";
import type { QuickDraft } from "../../shared/planning/quickResult.ts";
import { texts } from "../../shared/texts/nl.ts";
import { runEdit } from "../board/useEdits.ts";
import type { Page } from "../store/page.tsx";
import { documentOf, type OpenBoard } from "../store/rosterState.ts";
import { idsOf } from "./asks.ts";
import type { ActionContext } from "./boardAction.ts";

const words = texts.boardActions.breaks;

/** What the working-time rule and the occupancy propose for the shifts that an action is about. */
export function proposalsFor({ board, shifts }: Pick<ActionContext, "board" | "shifts">): readonly BreakProposal[] {
  return proposeBreaksOf(documentOf(board), board.roster, idsOf(shifts));
}

/** Plans the breaks that are due, and says so when one found no good place or none. */
export function planBreaks(page: Page, proposals: readonly BreakProposal[]): void {
  runEdit(page, (context) => addBreaks(context, proposals));
  sayDoubts(page, proposals);
}

/** The draft of the quick field, with a break where one was asked for without a time. */
export function withProposedBreak(
  board: OpenBoard,
  { shift, breakMinutes }: QuickDraft,
): { readonly shift: Shift; readonly proposals: readonly BreakProposal[] } {
  if (breakMinutes === null) return { shift, proposals: [] };
  const proposal = proposeBreaks(documentOf(board), board.roster, shift, breakMinutes);
  const breaks = [...shift.breaks, ...proposal.breaks.map(timesOf)].sort((a, b) => (a.from < b.from ? -1 : 1));
  return { shift: { ...shift, breaks }, proposals: [proposal] };
}

/** Where a proposal is the least bad one, or falls short. */
export function sayDoubts({ roster }: Page, proposals: readonly BreakProposal[]): void {
  const missing = proposals.reduce((total, { missingMinutes }) => total + missingMinutes, 0);
  const isShort = proposals.some(({ breaks }) => breaks.some(({ shortMinutes }) => shortMinutes > 0));
  const lines = [...(missing > 0 ? [words.missing(missing)] : []), ...(isShort ? [words.leastBad] : [])];
  const [text, ...others] = lines;
  if (text !== undefined) roster.getState().notify({ tone: "done", text, lines: others });
}
