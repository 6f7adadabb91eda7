import { contains, overlaps } from "../../shared/calendar/intervals.ts";
import { formatTime, type Minute } from "../../shared/calendar/time.ts";
import { type Activity, activitySchema, type Shift, type ShiftBreak } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { clockOf } from "../store/announcements.ts";
import { spanOf } from "./timeAxis.ts";

/*
 * The form of a shift: its fields as typed, what is wrong with them, and the shift they make. The form shows the first
 * break; further breaks and blocks of the shift stay as they are.
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
}

export type FieldErrors = Partial<Record<keyof ShiftFields, string>>;

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
  };
}

/** Reads a time as people type it: "7:30", "7.30", "730", "0730", "7". Null when it is not a time of day. */
export function readTime(text: string): Minute | null {
  const match = /^\s*(\d{1,2})(?:[:.,h ]?(\d{2}))?\s*$/.exec(text);
  if (!match) return null;
  const minute = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return Number(match[2] ?? 0) < 60 && minute <= 1440 ? minute : null;
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
  if (base.blocks.some((block) => !contains(whole, spanOf(block)))) errors.to ??= sentences.blockOutside;
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
  return {
    ...rest,
    staffId: fields.staffId,
    date: base.date,
    activity: fields.activity,
    blocks: base.blocks,
    groupId: fields.groupId === "" ? null : fields.groupId,
    from: formatTime(whole.from),
    to: formatTime(whole.to),
    breaks,
    ...(fields.formatief === null ? {} : { formatief: fields.formatief }),
  };
}
