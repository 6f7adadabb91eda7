import { addShift } from "../../shared/editing/shiftChanges.ts";
import type { QuickDraft } from "../../shared/planning/quickResult.ts";
import { type ChangeMaker, runEdit } from "../board/useEdits.ts";
import type { Page } from "../store/page.tsx";
import { sayCosts, withProposedBreak } from "./breakProposals.ts";

/**
 * Plans what the quick field says.
 * @param whenAdded what follows once it was planned, which in a published week is after a question.
 */
export function addQuickDraft(page: Page, draft: QuickDraft, whenAdded: () => void): void {
  const { board } = page.roster.getState();
  if (board === null) return;
  const { shift, proposals } = withProposedBreak(board, draft);
  const add: ChangeMaker = (context) => addShift(context, shift);
  runEdit(page, add, () => {
    sayCosts(page, board, proposals);
    whenAdded();
  });
}
