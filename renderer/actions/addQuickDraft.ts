import { addShift } from "../../shared/editing/shiftChanges.ts";
import type { QuickDraft } from "../../shared/planning/quickResult.ts";
import { runEdit } from "../board/useEdits.ts";
import type { Page } from "../store/page.tsx";
import { sayCosts, withProposedBreak } from "./breakProposals.ts";

/** Plans what the quick field says; false when that could not be. */
export function addQuickDraft(page: Page, draft: QuickDraft): boolean {
  const { board } = page.roster.getState();
  if (board === null) return false;
  const { shift, proposals } = withProposedBreak(board, draft);
  const isAdded = runEdit(page, (context) => addShift(context, shift));
  if (isAdded) sayCosts(page, board, proposals);
  return isAdded;
}
