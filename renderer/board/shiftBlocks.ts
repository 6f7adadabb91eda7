import type { Shift } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { clockOf } from "../store/announcements.ts";

/* What the blocks of a shift say: that someone is elsewhere or does something else for a while, or which task it is. */

export type Block = Shift["blocks"][number];

type Whole = Pick<Shift, "activity" | "groupId" | "formatief">;

/** Whether a block is spent on something else or elsewhere; one that only names its task says nothing about that. */
export function isElsewhere(block: Block, shift: Whole): boolean {
  const isOtherActivity = block.activity !== undefined && block.activity !== shift.activity;
  return isOtherActivity || (block.groupId !== undefined && block.groupId !== (shift.groupId ?? null));
}

/** Whether a block only names its task: what else it says repeats its shift. */
export function isTaskBlock(block: Block, shift: Whole): boolean {
  const isOtherwiseCounted = block.formatief !== undefined && block.formatief !== shift.formatief;
  return block.task != null && !isElsewhere(block, shift) && !isOtherwiseCounted;
}

/** "verzorgend 9:00 tot 11:00", "huishoudelijk 11:15 tot 12:15": the task, or where it is elsewhere what is done there. */
export function blockWords(block: Block, shift: Whole): string {
  const activity = texts.domain.activities[block.activity ?? shift.activity];
  const task = block.task == null ? activity : texts.domain.tasks[block.task];
  const what = isElsewhere(block, shift) && task !== activity ? `${activity} ${task}` : task;
  return texts.app.board.shift.block(what, clockOf(block.from), clockOf(block.to));
}
