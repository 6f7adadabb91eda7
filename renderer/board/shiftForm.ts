import type { Interval } from "../../shared/calendar/intervals.ts";
import { formatTime } from "../../shared/calendar/time.ts";
import { type Activity, activitySchema, type Shift } from "../../shared/exchange/records.ts";
import { readTime } from "../../shared/planning/readTime.ts";
import { texts } from "../../shared/texts/nl.ts";
import { clockOf } from "../store/announcements.ts";
import { type BlockRow, blockRowsOf, blocksOf, findBlockErrors } from "./blockForm.ts";
import type { RowErrors } from "./formRows.ts";
import { breaksOf, findPauseErrors, type PauseRow, pauseRowsOf } from "./pauseForm.ts";

/* The form of a shift: its fields as typed, what is wrong with them, and the shift they make. */

export interface ShiftFields {
  readonly staffId: string;
  /** Empty for no group. */
  readonly groupId: string;
  readonly from: string;
  readonly to: string;
  readonly activity: Activity;
  /** Null leaves it to the role of the person. */
  readonly formatief: boolean | null;
  readonly pauses: readonly PauseRow[];
  readonly blocks: readonly BlockRow[];
}

type RowField = "pauses" | "blocks";

/** A sentence for each field that stands in the way; for what has rows one for each of them. */
export type FieldErrors = Partial<Record<Exclude<keyof ShiftFields, RowField>, string> & Record<RowField, RowErrors>>;

const { errors: sentences } = texts.app.form;

export function fieldsOf(shift: Shift): ShiftFields {
  return {
    staffId: shift.staffId,
    groupId: shift.groupId ?? "",
    from: clockOf(shift.from),
    to: clockOf(shift.to),
    activity: shift.activity,
    formatief: shift.formatief ?? null,
    pauses: pauseRowsOf(shift),
    blocks: blockRowsOf(shift),
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

  const whole = { from, to };
  const pauses = findPauseErrors(fields.pauses, whole);
  if (pauses.size > 0) errors.pauses = pauses;
  const blocks = findBlockErrors(fields.blocks, whole);
  if (blocks.size > 0) errors.blocks = blocks;
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, shift: withFields(base, fields, whole) };
}

function withFields(base: Shift, fields: ShiftFields, whole: Interval): Shift {
  const { formatief: _previous, ...rest } = base;
  // No group may be said or left unsaid; what is not touched stays as it was.
  const group =
    fields.groupId === (base.groupId ?? "") ? {} : { groupId: fields.groupId === "" ? null : fields.groupId };
  const after: Shift = {
    ...rest,
    blocks: base.blocks,
    staffId: fields.staffId,
    date: base.date,
    activity: fields.activity,
    ...group,
    from: formatTime(whole.from),
    to: formatTime(whole.to),
    breaks: breaksOf(fields.pauses, base.breaks),
    ...(fields.formatief === null ? {} : { formatief: fields.formatief }),
  };
  return { ...after, blocks: blocksOf(fields.blocks, base, after) };
}
