import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Interval } from "../../shared/calendar/intervals.ts";
import { MINUTES_PER_DAY } from "../../shared/calendar/time.ts";
import type { Change } from "../../shared/editing/change.ts";
import { ImpossibleEditError } from "../../shared/editing/impossibleEdit.ts";
import { addMerge, changeMerge, type MergeContext } from "../../shared/editing/mergeChanges.ts";
import { timesOf } from "../../shared/editing/shiftTimes.ts";
import type { Merge } from "../../shared/exchange/records.ts";
import type { Page } from "../store/page.tsx";
import { isLookedAtOnly } from "../store/variantGuard.ts";

/** Opens the form of a merge. */
export function editMerge(page: Pick<Page, "ui" | "roster">, merge: Merge): void {
  if (isLookedAtOnly(page)) return;
  const { date, groupIds } = merge;
  page.ui.setState({ prompt: { kind: "merge", target: { merge, date, groupIds, span: null } } });
}

/** Opens the form of a new merge; no span lets the form propose one. */
export function askForMerge(
  page: Pick<Page, "ui" | "roster">,
  target: { readonly date: LocalDate; readonly groupIds: readonly string[]; readonly span: Interval | null },
): void {
  if (isLookedAtOnly(page)) return;
  page.ui.setState({ prompt: { kind: "merge", target: { merge: null, ...target } } });
}

/**
 * The merge at other times.
 * @throws ImpossibleEditError as `changeMerge`, and for times outside the day.
 */
export function mergeAt(context: MergeContext, merge: Merge, span: Interval): Change | null {
  if (span.from < 0 || span.to > MINUTES_PER_DAY) throw new ImpossibleEditError("outsideDay");
  return changeMerge(context, merge, timesOf(span));
}

/**
 * The merge as a form or a drag has it: new, or in the place of an earlier version of it.
 * @returns null when nothing would change.
 * @throws ImpossibleEditError as `addMerge`.
 */
export function saveMerge(context: MergeContext, before: Merge | null, after: Merge): Change | null {
  if (before === null) return addMerge(context, after);
  const { from, to, groupIds, roomGroupId } = after;
  return changeMerge(context, before, { from, to, groupIds, roomGroupId: roomGroupId ?? null });
}
