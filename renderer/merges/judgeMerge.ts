import type { WeekCheck } from "../../shared/checking/weekCheck.ts";
import type { Change } from "../../shared/editing/change.ts";
import { ImpossibleEditError } from "../../shared/editing/impossibleEdit.ts";
import { removeMerge } from "../../shared/editing/mergeChanges.ts";
import { sayImpossibleEdit } from "../../shared/editing/sayImpossibleEdit.ts";
import type { Merge } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { editContext } from "../board/useEdits.ts";
import type { Page } from "../store/page.tsx";
import { saveMerge } from "./mergeEdits.ts";
import { type MergeEffect, mergeEffect } from "./mergeEffect.ts";

/** What a merge would do, or why it cannot be. */
export type JudgedMerge =
  | { readonly ok: true; readonly effect: MergeEffect }
  | { readonly ok: false; readonly reason: string };

/**
 * Judges a merge before it is stored.
 * @param before the stored merge whose place it takes; null for a new one.
 */
export function judgeMerge(page: Pick<Page, "roster" | "newId">, before: Merge | null, after: Merge): JudgedMerge {
  const { board } = page.roster.getState();
  const apart = checkWithout(page, before);
  if (board === null || apart === null) return { ok: false, reason: texts.app.notice.refused };
  try {
    const together = checkAfter(page, saveMerge(editContext(page, board), before, after));
    if (together === null) return { ok: false, reason: texts.app.notice.refused };
    return { ok: true, effect: mergeEffect(after, apart, together) };
  } catch (error) {
    if (!(error instanceof ImpossibleEditError)) throw error;
    return { ok: false, reason: sayImpossibleEdit(error) };
  }
}

/** What the check says of the week without a merge that is stored; null when it is not there any more. */
function checkWithout(page: Pick<Page, "roster" | "newId">, merge: Merge | null): WeekCheck | null {
  const { board } = page.roster.getState();
  if (board === null || merge === null) return board?.check ?? null;
  try {
    return checkAfter(page, removeMerge(editContext(page, board), merge));
  } catch (error) {
    if (!(error instanceof ImpossibleEditError)) throw error;
    return null;
  }
}

function checkAfter({ roster }: Pick<Page, "roster">, change: Change | null): WeekCheck | null {
  const { board, preview } = roster.getState();
  return change === null ? (board?.check ?? null) : preview(change);
}
