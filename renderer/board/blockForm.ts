import { type Interval, subtractIntervals } from "../../shared/calendar/intervals.ts";
import { timesOf } from "../../shared/editing/shiftTimes.ts";
import type { Role, Shift } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { clockOf } from "../store/announcements.ts";
import { type BlockChoice, choiceOf, contentOf } from "./blockChoice.ts";
import { findRowErrors, inOrder, inOrderOf, nextKey, type RowErrors, readSpan, type TimeRow } from "./formRows.ts";
import type { Block, Whole } from "./shiftBlocks.ts";

/* The blocks of a shift in its form: each is a row with its times and the one thing that it is spent on. */

export interface BlockRow extends TimeRow {
  readonly choice: BlockChoice;
  /** The block that the row came from, whose other fields it keeps; null for a new one. */
  readonly block: Block | null;
}

/** What the form knows of the shift around its blocks; the times are as typed. */
interface TypedShift {
  readonly from: string;
  readonly to: string;
  readonly blocks: readonly BlockRow[];
}

/** Roles whose work is cut into tasks. Source: pilot document, jobcarving. */
const CARVED_ROLES: readonly Role[] = ["groepshulp", "zij-instromer"];

/** Whether the work of a role is cut into tasks. */
export function isCarved(role: Role): boolean {
  return CARVED_ROLES.includes(role);
}

/** The rows of a shift, in the order of time. */
export function blockRowsOf(shift: Shift): readonly BlockRow[] {
  return inOrder(shift.blocks).map((block, key) => ({
    key,
    from: clockOf(block.from),
    to: clockOf(block.to),
    choice: choiceOf(block, shift),
    block,
  }));
}

/** A new row: the first stretch of the shift that is in no block yet, the whole shift when it has none. */
export function proposeBlock({ from, to, blocks }: TypedShift, choice: BlockChoice): BlockRow {
  const whole = readSpan({ from, to });
  const taken = blocks.map(readSpan).filter((span) => span !== null);
  const [free] = whole === null ? [] : subtractIntervals(whole, taken).map(timesOf);
  return {
    key: nextKey(blocks),
    from: free ? clockOf(free.from) : "",
    to: free ? clockOf(free.to) : "",
    choice,
    block: null,
  };
}

/** What stands in the way of the rows. */
export function findBlockErrors(rows: readonly BlockRow[], whole: Interval): RowErrors {
  return findRowErrors(rows, whole, { time: texts.app.form.errors.time, ...texts.shiftParts.errors });
}

/**
 * The blocks that the rows make, in the order of time.
 * @param rows without errors.
 * @param base the shift as it was.
 * @param after the shift as it becomes, but for its blocks.
 */
export function blocksOf(rows: readonly BlockRow[], base: Shift, after: Whole): Block[] {
  const made = rows.flatMap((row) => {
    const span = readSpan(row);
    return span === null ? [] : [{ ...contentOf(row.block, row.choice, base, after), ...timesOf(span) }];
  });
  return inOrderOf(base.blocks, made);
}
