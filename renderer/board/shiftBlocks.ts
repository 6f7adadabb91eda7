import type { Activity, Shift } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { clockOf } from "../store/announcements.ts";

/*
 * What the blocks of a shift say: that someone is elsewhere, does something else or counts otherwise for a while, or which
 * task it is.
 */

export type Block = Shift["blocks"][number];

/** What a block takes over from its shift where it says nothing else. */
export type Whole = Pick<Shift, "activity" | "groupId" | "formatief">;

/** What is done in a block and where, as the check reads it. */
export function placeIn(block: Block, shift: Whole): { readonly activity: Activity; readonly groupId: string | null } {
  const groupId = block.groupId === undefined ? shift.groupId : block.groupId;
  return { activity: block.activity ?? shift.activity, groupId: groupId ?? null };
}

/** Whether a block is spent on something else or elsewhere; one that only names its task says nothing about that. */
export function isElsewhere(block: Block, shift: Whole): boolean {
  const { activity, groupId } = placeIn(block, shift);
  return activity !== shift.activity || groupId !== (shift.groupId ?? null);
}

/**
 * Whether a block counts where its shift does not, or the other way round; null where it says nothing else than its shift,
 * and off the groups, where nobody counts.
 */
export function countedOtherwise(block: Block, shift: Whole): boolean | null {
  const isSaid = block.formatief !== undefined && block.formatief !== shift.formatief;
  return isSaid && placeIn(block, shift).activity === "groep" ? (block.formatief ?? null) : null;
}

/** "verzorgend", "huishoudelijk", "op Zonnestralen voorbereidend": how a block differs from its shift. */
export function differenceWords(block: Block, shift: Whole, groupNameOf: (groupId: string) => string): string {
  const words = texts.shiftParts;
  const { activity, groupId } = placeIn(block, shift);
  const parts: string[] = [];
  if (isElsewhere(block, shift)) {
    const isOnGroup = activity === "groep" && groupId !== null;
    parts.push(isOnGroup ? words.onGroup(groupNameOf(groupId)) : texts.domain.activities[activity]);
  }
  if (block.task != null) parts.push(texts.domain.tasks[block.task]);
  const counted = countedOtherwise(block, shift);
  if (counted !== null) parts.push(counted ? words.counts : words.extra);
  // Housework off the group as a task of that name is one thing.
  return parts.length === 0 ? words.asShift : [...new Set(parts)].join(" ");
}

/** "verzorgend 9:00 tot 11:00", "op Zonnestralen 11:15 tot 12:15". */
export function blockWords(block: Block, shift: Whole, groupNameOf: (groupId: string) => string): string {
  const what = differenceWords(block, shift, groupNameOf);
  return texts.app.board.shift.block(what, clockOf(block.from), clockOf(block.to));
}
