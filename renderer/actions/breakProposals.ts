import { addBreaks } from "../../shared/editing/breakChanges.ts";
import { timesOf } from "../../shared/editing/shiftTimes.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import {
  type BreakProposal,
  costsSomething,
  proposeBreaks,
  proposeBreaksInTurn,
  proposesSomething,
} from "../../shared/planning/breakProposal.ts";
import { breakSentences } from "../../shared/planning/describeBreaks.ts";
import type { QuickDraft } from "../../shared/planning/quickResult.ts";
import { texts } from "../../shared/texts/nl.ts";
import { personName } from "../board/sentences.ts";
import { runEdit } from "../board/useEdits.ts";
import { longDay } from "../store/announcements.ts";
import type { Page } from "../store/page.tsx";
import { documentOf, type OpenBoard } from "../store/rosterState.ts";
import { idsOf } from "./asks.ts";
import type { ActionContext } from "./boardAction.ts";

const words = texts.boardActions.breaks;

/** So long, in milliseconds, breaks are looked for at a stretch: shorter than a frame, so that the page stays alive. */
const STRETCH = 12;

/** So many shifts of which the break costs something are named; of the rest it is said how many they are. */
const NAMED = 6;

/**
 * Plans the breaks that the working-time rule still asks for, as one edit, and says what they cost. For a whole week that
 * takes a while, with other things in between: when the roster is another one by then, nothing is planned.
 */
export async function planBreaks({
  page,
  board,
  shifts,
}: Pick<ActionContext, "page" | "board" | "shifts">): Promise<void> {
  const { announce, notify } = page.roster.getState();
  const proposals: BreakProposal[] = [];
  let since = performance.now();
  for (const proposal of proposeBreaksInTurn(documentOf(board), board.roster, idsOf(shifts))) {
    if (proposesSomething(proposal)) proposals.push(proposal);
    if (performance.now() - since < STRETCH) continue;
    await otherWork();
    since = performance.now();
    if (page.roster.getState().board?.roster !== board.roster) {
      notify({ tone: "problem", text: words.overtaken, lines: [] });
      return announce(words.overtaken);
    }
  }
  if (proposals.length === 0) return announce(texts.boardActions.unavailable.noBreakNeeded);
  const isPlannable = proposals.some(({ breaks }) => breaks.length > 0);
  const say = () => sayCosts(page, board, proposals);
  if (isPlannable) runEdit(page, (context) => addBreaks(context, proposals), say);
  else say();
}

/** Lets the page hear keys and draw. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
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

/** Says of each proposal what it costs; nothing where all are free. */
export function sayCosts(
  { roster }: Page,
  { location }: Pick<OpenBoard, "location">,
  all: readonly BreakProposal[],
): void {
  const proposals = all.filter(costsSomething);
  if (proposals.length === 0) return;
  const shifts = roster.getState().board?.roster.shifts ?? [];
  const lines = proposals.slice(0, NAMED).map((proposal) => {
    const shift = shifts.find(({ id }) => id === proposal.shiftId);
    const person = location.staff.find(({ id }) => id === shift?.staffId);
    const whose = shift && person ? [`${personName(person)}, ${longDay(shift.date)}`] : [];
    return [...whose, ...breakSentences(proposal)].join(" · ");
  });
  const rest = proposals.length - lines.length;
  const text = words.costs(proposals.length);
  roster.getState().notify({ tone: "done", text, lines: rest > 0 ? [...lines, words.more(rest)] : lines });
}
