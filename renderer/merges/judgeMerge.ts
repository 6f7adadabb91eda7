import type { WeekCheck } from "../../shared/checking/weekCheck.ts";
import type { Change } from "../../shared/editing/change.ts";
import { ImpossibleEditError } from "../../shared/editing/impossibleEdit.ts";
import { removeMerge } from "../../shared/editing/mergeChanges.ts";
import type { Merge } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { editContext } from "../board/useEdits.ts";
import type { Page } from "../store/page.tsx";
import { saveMerge } from "./mergeEdits.ts";
import { type MergeEffect, mergeEffect } from "./mergeEffect.ts";

/** What a merge would do, or why it cannot be. */
export type JudgedMerge =
  | { readonly ok: true; readonly effect: MergeEffect; readonly check: WeekCheck }
  | { readonly ok: false; readonly reason: string };

/**
 * Judges a merge before it is stored.
 * @param before the stored merge whose place it takes; null for a new one.
 */
export function judgeMerge(page: Pick<Page, "roster" | "newId">, before: Merge | null, after: Merge): JudgedMerge {
  const { board, preview } = page.roster.getState();
  if (board === null) return { ok: false, reason: texts.app.notice.refused };
  const context = editContext(page, board);
  const checkAfter = (change: Change | null): WeekCheck => (change === null ? null : preview(change)) ?? board.check;
  try {
    const together = checkAfter(saveMerge(context, before, after));
    const apart = before === null ? board.check : checkAfter(removeMerge(context, before));
    return { ok: true, effect: mergeEffect(after, apart, together), check: together };
  } catch (error) {
    if (!(error instanceof ImpossibleEditError)) throw error;
    return { ok: false, reason: texts.impossibleEdits[error.code] };
  }
}
