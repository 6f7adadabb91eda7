import { contains, overlaps } from "../../shared/calendar/intervals.ts";
import { formatTime, type Minute } from "../../shared/calendar/time.ts";
import { type Activity, activitySchema, type Shift, type ShiftBreak } from "../../shared/exchange/records.ts";
import { readTime } from "../../shared/planning/readTime.ts";
import { texts } from "../../shared/texts/nl.ts";
import { clockOf } from "../store/announcements.ts";
import {
  blocksWithTasks,
  findTaskErrors,
  otherBlocksOf,
  type TaskErrors,
  type TaskRow,
  taskRowsOf,
} from "./taskForm.ts";
import { spanOf } from "./timeAxis.ts";

/*
 * The form of a shift: its fields as typed, what is wrong with them, and the shift they make. The form shows the first
 * break and the blocks that only name a task; further breaks and blocks of the shift stay as they are.
 */

export interface ShiftFields {
  readonly staffId: string;
  /** Empty for no group. */
  readonly groupId: string;
  readonly from: string;
  readonly to: string;
  readonly activity: Activity;
  /** Null leaves it to the role of the person. */
  readonly formatief: boolean | null;
  readonly pauseFrom: string;
  readonly pauseTo: string;
  readonly tasks: readonly TaskRow[];
}

/** A sentence for each field that stands in the way; for the tasks one for each row. */
export type FieldErrors = Partial<Record<Exclude<keyof ShiftFields, "tasks">, string>> & { tasks?: TaskErrors };

const { errors: sentences } = texts.app.form;

export function fieldsOf(shift: Shift): ShiftFields {
  const pause = shift.breaks[0];
  return {
    staffId: shift.staffId,
    groupId: shift.groupId ?? "",
    from: clockOf(shift.from),
    to: clockOf(shift.to),
    activity: shift.activity,
    formatief: shift.formatief ?? null,
    pauseFrom: pause ? clockOf(pause.from) : "",
    pauseTo: pause ? clockOf(pause.to) : "",
    tasks: taskRowsOf(shift),
  };
}

/** The activity of a choice in a list. */
export function readActivity(text: string): Activity {
  return activitySchema.parse(text);
}

export type FormResult =
  | { readonly ok: true; readonly shift: Shift }
  | { readonly ok: false; readonly errors: FieldErrors };

/** The shift that the fields make of `base`, or the sentence for each field that stands in the way. */
export function readShift(fields: ShiftFields, base: Shift): FormResult {
  const errors: FieldErrors = {};
  const from = readTime(fields.from);
  const to = readTime(fields.to);
  if (from === null) errors.from = sentences.time;
  if (to === null) errors.to = sentences.time;
  if (fields.activity === "groep" && fields.groupId === "") errors.groupId = sentences.group;
  if (from === null || to === null) return { ok: false, errors };
  if (from >= to) return { ok: false, errors: { ...errors, to: sentences.order } };

  const breaks = readBreaks(fields, base.breaks, { from, to }, errors);
  const whole = { from, to };
  const others = otherBlocksOf(base);
  if (others.some((block) => !contains(whole, spanOf(block)))) errors.to ??= sentences.blockOutside;
  const taskErrors = findTaskErrors(fields.tasks, whole, others);
  if (taskErrors.size > 0) errors.tasks = taskErrors;
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, shift: withFields(base, fields, { from, to }, breaks) };
}

function readBreaks(
  fields: ShiftFields,
  before: readonly ShiftBreak[],
  whole: { readonly from: Minute; readonly to: Minute },
  errors: FieldErrors,
): ShiftBreak[] {
  const others = before.slice(1);
  if (others.some((other) => !contains(whole, spanOf(other)))) errors.to = sentences.pauseOutside;
  if (fields.pauseFrom.trim() === "" && fields.pauseTo.trim() === "") return others;
  const from = readTime(fields.pauseFrom);
  const to = readTime(fields.pauseTo);
  if (from === null || to === null) {
    errors[from === null ? "pauseFrom" : "pauseTo"] = sentences.pausePair;
    return others;
  }
  const pause = { from, to };
  if (from >= to) errors.pauseTo = sentences.order;
  else if (!contains(whole, pause)) errors.pauseFrom = sentences.pauseOutside;
  else if (others.some((other) => overlaps(pause, spanOf(other)))) errors.pauseFrom = sentences.pauseOverlap;
  return [{ ...before[0], from: formatTime(from), to: formatTime(to) }, ...others];
}

function withFields(
  base: Shift,
  fields: ShiftFields,
  whole: { readonly from: Minute; readonly to: Minute },
  breaks: ShiftBreak[],
): Shift {
  const { formatief: _previous, ...rest } = base;
  const after: Shift = {
    ...rest,
    blocks: base.blocks,
    staffId: fields.staffId,
    date: base.date,
    activity: fields.activity,
    groupId: fields.groupId === "" ? null : fields.groupId,
    from: formatTime(whole.from),
    to: formatTime(whole.to),
    breaks,
    ...(fields.formatief === null ? {} : { formatief: fields.formatief }),
  };
  return { ...after, blocks: blocksWithTasks(fields.tasks, base, after) };
}
