import { addDays, datesOfWeek, daysBetween, type LocalDate } from "../calendar/dates.ts";
import { type Minute, parseTime } from "../calendar/time.ts";
import type { Activity, Shift, WeekRoster } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import type { Change, ChangeName, ShiftChange } from "./change.ts";
import { ImpossibleEditError } from "./impossibleEdit.ts";
import { isSameRecord } from "./sameRecord.ts";
import { asNew, changeOfRecords, type EditContext, type ShiftTarget, shiftAt, shiftOf } from "./shiftChanges.ts";

/*
 * What a planner does to a selection of shifts, each time as one change: all of it happens or, when one of the shifts
 * cannot go along, nothing. An id that is named twice counts once.
 */

/** How a selection moves: together in time, and to one person or group where that is named. */
export interface ShiftsOffset {
  readonly days?: number;
  readonly minutes?: Minute;
  readonly staffId?: string;
  /** Work off the groups keeps its place; null takes shifts off their group. */
  readonly groupId?: string | null;
}

/** Shifts that were copied or cut, as they were then; they may be pasted in another week. */
export interface ShiftClip {
  readonly shifts: readonly [Shift, ...Shift[]];
}

/** Where a clip is pasted: its first shift comes on this day, the others as many days and minutes from it as they were. */
export interface PasteTarget {
  readonly date: LocalDate;
  /** When the first one begins; absent keeps the times. */
  readonly from?: Minute;
  /** For a clip of one person's shifts; shifts of several people stay theirs. */
  readonly staffId?: string;
  /** For a clip of one group's shifts; those of several groups stay there. */
  readonly groupId?: string | null;
}

/**
 * Moves shifts together.
 * @returns null when nothing would change.
 * @throws ImpossibleEditError when one of them would leave the day or the week.
 */
export function moveShifts(context: EditContext, shiftIds: readonly string[], offset: ShiftsOffset): Change | null {
  return changeEach(context, "shiftsMoved", shiftIds, (shift) => shiftAt(context, shift, targetOf(shift, offset)));
}

/**
 * Plans shifts once more, elsewhere.
 * @throws ImpossibleEditError when there is nothing to copy, or a copy would leave the day or the week.
 */
export function copyShifts(context: EditContext, shiftIds: readonly string[], offset: ShiftsOffset): Change {
  const copies = shiftsOf(context.roster, shiftIds).map((shift) => shiftAt(context, shift, targetOf(shift, offset)));
  return addAll(context, "shiftsCopied", copies);
}

/**
 * Plans shifts once more on each of some days of the week, at the same times.
 * @throws ImpossibleEditError when there is nothing to copy, or a day lies outside the week.
 */
export function copyToDays(context: EditContext, shiftIds: readonly string[], dates: readonly LocalDate[]): Change {
  const shifts = shiftsOf(context.roster, shiftIds);
  const copies = dates.flatMap((date) => shifts.map((shift) => shiftAt(context, shift, { date })));
  return addAll(context, "shiftsCopied", copies);
}

/** Takes shifts off the roster; null for an empty selection. */
export function removeShifts(context: EditContext, shiftIds: readonly string[]): Change | null {
  const records = shiftsOf(context.roster, shiftIds).map(
    (before): ShiftChange => ({ kind: "shift", before, after: null }),
  );
  return records.length === 0 ? null : changeOfMany(context, "shiftsRemoved", records);
}

/** Shifts as a clip, in order of day and time; null for an empty selection. */
export function clipOf(roster: WeekRoster, shiftIds: readonly string[]): ShiftClip | null {
  const [first, ...rest] = shiftsOf(roster, shiftIds).sort(byMoment);
  return first === undefined ? null : { shifts: [first, ...rest] };
}

/**
 * Plans the shifts of a clip, with fresh ids.
 * @throws ImpossibleEditError when one of them would leave the day or the week.
 */
export function pasteShifts(context: EditContext, { shifts }: ShiftClip, target: PasteTarget): Change {
  const [first] = shifts;
  const isOf = (of: (shift: Shift) => string | null) => shifts.every((shift) => of(shift) === of(first));
  const days = daysBetween(first.date, target.date);
  const offset: ShiftsOffset = {
    minutes: target.from === undefined ? 0 : target.from - parseTime(first.from),
    ...(target.staffId !== undefined && isOf(({ staffId }) => staffId) ? { staffId: target.staffId } : {}),
    ...(target.groupId !== undefined && isOf(({ groupId }) => groupId ?? null) ? { groupId: target.groupId } : {}),
  };
  const pasted = shifts.map((shift) => {
    const date = dateIn(context.roster, addDays(shift.date, days));
    return shiftAt(context, { ...shift, date }, targetOf({ ...shift, date }, offset));
  });
  return addAll(context, "shiftsPasted", pasted);
}

/**
 * Plans shifts as formatief or boventallig; null leaves that to the role again. A block that says so itself keeps its word.
 * @returns null when nothing would change.
 */
export function setFormatief(
  context: EditContext,
  shiftIds: readonly string[],
  formatief: boolean | null,
): Change | null {
  return changeEach(context, "formatiefSet", shiftIds, ({ formatief: _before, ...shift }) => ({
    // Fields of its own that the schema does not know go along.
    ...(shift as Shift),
    ...(formatief === null ? {} : { formatief }),
  }));
}

/**
 * Changes what is done on shifts. Work that is not on the group keeps its group as the place where the person belongs.
 * @param groupId for shifts that come on the group and have none.
 * @returns null when nothing would change.
 * @throws ImpossibleEditError when a shift on the group would have no group.
 */
export function setActivity(
  context: EditContext,
  shiftIds: readonly string[],
  activity: Activity,
  groupId: string | null = null,
): Change | null {
  return changeEach(context, "activitySet", shiftIds, (shift) => {
    if (activity !== "groep") return { ...shift, activity };
    const place = shift.groupId ?? groupId;
    if (place === null) throw new ImpossibleEditError("noGroup");
    return { ...shift, activity, groupId: place };
  });
}

/** One change of the shifts that another version of them differs in; null when all say the same. */
export function changeEach(
  context: EditContext,
  name: ChangeName,
  shiftIds: readonly string[],
  change: (shift: Shift) => Shift,
): Change | null {
  const records = shiftsOf(context.roster, shiftIds).flatMap((before): ShiftChange[] => {
    const after = change(before);
    return isSameRecord(before, after) ? [] : [{ kind: "shift", before, after }];
  });
  return records.length === 0 ? null : changeOfMany(context, name, records);
}

function addAll(context: EditContext, name: ChangeName, shifts: readonly Shift[]): Change {
  if (shifts.length === 0) throw new ImpossibleEditError("unknownShift");
  const records = shifts.map(
    (shift): ShiftChange => ({ kind: "shift", before: null, after: asNew(shift, context.newId()) }),
  );
  return changeOfMany(context, name, records);
}

function changeOfMany(context: EditContext, name: ChangeName, records: ShiftChange[]): Change {
  const people = new Set(records.map(({ before, after }) => (after ?? before)?.staffId ?? ""));
  return changeOfRecords(context, name, texts.planning.people([...people].map(context.nameOf)), records);
}

function shiftsOf(roster: WeekRoster, shiftIds: readonly string[]): Shift[] {
  return [...new Set(shiftIds)].map((id) => shiftOf(roster, id));
}

function targetOf(shift: Shift, { days = 0, minutes = 0, staffId, groupId }: ShiftsOffset): ShiftTarget {
  const isOnGroup = shift.activity === "groep" || shift.groupId != null;
  return {
    ...(days === 0 ? {} : { date: addDays(shift.date, days) }),
    ...(minutes === 0 ? {} : { from: parseTime(shift.from) + minutes }),
    ...(staffId === undefined ? {} : { staffId }),
    ...(groupId === undefined || !isOnGroup ? {} : { groupId }),
  };
}

/** `shiftAt` lets a date stay that was there already; one from another week was not. */
function dateIn({ week }: WeekRoster, date: LocalDate): LocalDate {
  if (!datesOfWeek(week).includes(date)) throw new ImpossibleEditError("outsideWeek");
  return date;
}

function byMoment(a: Shift, b: Shift): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : parseTime(a.from) - parseTime(b.from);
}
