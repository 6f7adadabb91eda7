import { contains, type Interval, overlaps, subtractIntervals } from "../../shared/calendar/intervals.ts";
import { formatTime } from "../../shared/calendar/time.ts";
import { type Role, type Shift, type Task, taskSchema } from "../../shared/exchange/records.ts";
import { readTime } from "../../shared/planning/readTime.ts";
import { texts } from "../../shared/texts/nl.ts";
import { clockOf } from "../store/announcements.ts";
import { type Block, isTaskBlock } from "./shiftBlocks.ts";
import { spanOf } from "./timeAxis.ts";

/*
 * Jobcarving in the form of a shift: its tasks as rows of times as typed. A row is a block that only names its task; the
 * other blocks stay as they are.
 */

export interface TaskRow {
  /** Tells the rows apart while they come and go. */
  readonly key: number;
  readonly from: string;
  readonly to: string;
  readonly task: Task;
  /** The block that the row came from, whose other fields it keeps; null for a new one. */
  readonly block: Block | null;
}

/** What is wrong with a row, and at which of its times. */
export interface TaskError {
  readonly at: "from" | "to";
  readonly text: string;
}

/** By the key of the row. */
export type TaskErrors = ReadonlyMap<number, TaskError>;

/** What the form knows of the shift around its tasks; the times are as typed. */
interface TypedShift {
  readonly from: string;
  readonly to: string;
  readonly tasks: readonly TaskRow[];
}

/** Roles whose work is cut into tasks. Source: pilot document, jobcarving. */
const CARVED_ROLES: readonly Role[] = ["groepshulp", "zij-instromer"];

const { errors: formSentences } = texts.app.form;
const { errors: sentences } = texts.shiftTasks;

/** Whether the form of a shift has a part for tasks: for who helps, and wherever there are tasks already. */
export function hasTaskPart(role: Role, base: Shift, tasks: readonly TaskRow[]): boolean {
  return CARVED_ROLES.includes(role) || tasks.length > 0 || base.blocks.some((block) => block.task != null);
}

/** The rows of a shift, in the order of time. */
export function taskRowsOf(shift: Shift): TaskRow[] {
  return inOrder(shift.blocks.filter((block) => isTaskBlock(block, shift))).map((block, key) => ({
    key,
    from: clockOf(block.from),
    to: clockOf(block.to),
    task: readTask(block.task ?? ""),
    block,
  }));
}

/** The blocks of a shift that its form does not edit, in the order of time. */
export function otherBlocksOf(shift: Shift): Block[] {
  return inOrder(shift.blocks.filter((block) => !isTaskBlock(block, shift)));
}

/** A new row: the first stretch of the shift that has no task or other block yet, the whole shift when it has none. */
export function proposeTask({ from, to, tasks }: TypedShift, base: Shift): TaskRow {
  const whole = readSpan({ from, to });
  const taken = [...tasks.map(readSpan).filter((span) => span !== null), ...otherBlocksOf(base).map(spanOf)];
  const [free] = whole === null ? [] : subtractIntervals(whole, taken);
  return {
    key: Math.max(-1, ...tasks.map((row) => row.key)) + 1,
    from: free ? clockOf(formatTime(free.from)) : "",
    to: free ? clockOf(formatTime(free.to)) : "",
    task: "verzorgend",
    block: null,
  };
}

/** The task of a choice in a list. */
export function readTask(text: string): Task {
  return taskSchema.parse(text);
}

/**
 * What stands in the way of the rows: a time that is none, an order that cannot be, a stretch outside the shift, or one
 * that another row or block has already.
 */
export function findTaskErrors(rows: readonly TaskRow[], whole: Interval, others: readonly Block[]): TaskErrors {
  const errors = new Map<number, TaskError>();
  const taken: Interval[] = others.map(spanOf);
  for (const row of rows) {
    const error = errorOf(row, whole, taken);
    if (error !== null) errors.set(row.key, error);
    const span = readSpan(row);
    if (span !== null) taken.push(span);
  }
  return errors;
}

function errorOf(row: TaskRow, whole: Interval, taken: readonly Interval[]): TaskError | null {
  const from = readTime(row.from);
  const to = readTime(row.to);
  if (from === null) return { at: "from", text: formSentences.time };
  if (to === null) return { at: "to", text: formSentences.time };
  if (from >= to) return { at: "to", text: formSentences.order };
  const span = { from, to };
  if (!contains(whole, span)) return { at: from < whole.from ? "from" : "to", text: sentences.outside };
  return taken.some((other) => overlaps(span, other)) ? { at: "from", text: sentences.overlap } : null;
}

/**
 * All blocks of the shift as the form makes it, in the order of time: the rows, and the others as they were. What a
 * block repeats of its shift goes along with it.
 * @param rows without errors.
 * @param after the shift as it becomes, but for its blocks.
 */
export function blocksWithTasks(rows: readonly TaskRow[], base: Shift, after: Shift): Block[] {
  const made = rows.flatMap(({ block, task, ...times }) => {
    const span = readSpan(times);
    return span === null ? [] : [{ ...repeating(block, after), ...timesOf(span), task }];
  });
  return inOrder([...otherBlocksOf(base), ...made]);
}

function repeating(block: Block | null, after: Shift): Partial<Block> {
  if (block === null) return {};
  return {
    ...block,
    ...(block.activity === undefined ? {} : { activity: after.activity }),
    ...(block.groupId === undefined ? {} : { groupId: after.groupId ?? null }),
    ...(block.formatief === undefined ? {} : { formatief: after.formatief }),
  };
}

/** Null while one of the times is none, or they lie in the wrong order. */
function readSpan(times: { readonly from: string; readonly to: string }): Interval | null {
  const from = readTime(times.from);
  const to = readTime(times.to);
  return from === null || to === null || from >= to ? null : { from, to };
}

function timesOf({ from, to }: Interval): { from: string; to: string } {
  return { from: formatTime(from), to: formatTime(to) };
}

function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => spanOf(a).from - spanOf(b).from);
}
