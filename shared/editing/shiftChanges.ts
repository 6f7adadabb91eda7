import { datesOfWeek, type LocalDate } from "../calendar/dates.ts";
import { type Minute, parseTime } from "../calendar/time.ts";
import type { Shift, WeekRoster } from "../exchange/records.ts";
import type { Change, ChangeName, ShiftChange } from "./change.ts";
import { ImpossibleEditError } from "./impossibleEdit.ts";
import { isSameRecord } from "./sameRecord.ts";
import { assertWithinDay, cutTo, shiftedBy, spanOf } from "./shiftTimes.ts";

/*
 * What a planner does to a shift, as named changes. Each maker is pure: it reads the roster and answers the change, or
 * null when nothing would change. What is done to several shifts at once is in multiShiftChanges.ts.
 */

export interface EditContext {
  readonly roster: WeekRoster;
  /** The display name of a person, for the name of the change. */
  readonly nameOf: (staffId: string) => string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Where a shift goes; what is absent stays. A new start keeps its length. */
export interface ShiftTarget {
  readonly date?: LocalDate;
  readonly from?: Minute;
  readonly staffId?: string;
  readonly groupId?: string | null;
}

/** Plans a new shift. The week of the roster must hold its date (the schema checks it on commit). */
export function addShift(context: EditContext, draft: Omit<Shift, "id">): Change {
  // The draft keeps extra fields of its own; the id is always fresh.
  const shift = { ...draft, id: context.newId() } as Shift;
  return changeOf(context, "shiftAdded", null, shift);
}

/**
 * Moves a shift in time, to another day, person or group, its breaks and blocks along with it.
 * @throws ImpossibleEditError when it would begin before or end after the day, or leave the week.
 */
export function moveShift(context: EditContext, shiftId: string, target: ShiftTarget): Change | null {
  const before = shiftOf(context.roster, shiftId);
  const moved = shiftAt(context, before, target);
  return changeUnlessSame(context, nameOfMove(before, moved), before, moved);
}

/**
 * Plans the same shift once more, elsewhere: the shift itself stays.
 * @throws ImpossibleEditError as `moveShift`.
 */
export function copyShift(context: EditContext, shiftId: string, target: ShiftTarget): Change {
  const copy = asNew(shiftAt(context, shiftOf(context.roster, shiftId), target), context.newId());
  return changeOf(context, "shiftCopied", null, copy);
}

/**
 * Makes a shift longer or shorter. Breaks and blocks are cut to what is left of it.
 * @throws ImpossibleEditError when nothing would be left, or it would leave the day.
 */
export function resizeShift(
  context: EditContext,
  shiftId: string,
  times: { readonly from?: Minute; readonly to?: Minute },
): Change | null {
  const before = shiftOf(context.roster, shiftId);
  return changeUnlessSame(context, "shiftResized", before, cutTo(before, { ...spanOf(before), ...times }));
}

/**
 * Cuts a shift in two, the breaks and blocks divided over them. The first part keeps the id; nothing else changes, so
 * that the check says the same of the two as of the one.
 * @param at minute at which the second part begins.
 * @throws ImpossibleEditError when that is not between its begin and end.
 */
export function splitShift(context: EditContext, shiftId: string, at: Minute): Change {
  const before = shiftOf(context.roster, shiftId);
  const { from, to } = spanOf(before);
  if (at <= from || at >= to) throw new ImpossibleEditError("cutOutside");
  const second: Shift = { ...cutTo(before, { from: at, to }), id: context.newId() };
  return changeOfRecords(context, "shiftSplit", context.nameOf(before.staffId), [
    { kind: "shift", before, after: cutTo(before, { from, to: at }) },
    { kind: "shift", before: null, after: second },
  ]);
}

/**
 * Gives each of two shifts to the other one's person; times, groups and tasks stay where they are.
 * @throws ImpossibleEditError when both are of one person already.
 */
export function swapPeople(context: EditContext, shiftIdA: string, shiftIdB: string): Change {
  const a = shiftOf(context.roster, shiftIdA);
  const b = shiftOf(context.roster, shiftIdB);
  if (a.staffId === b.staffId) throw new ImpossibleEditError("samePerson");
  return changeOfRecords(context, "peopleSwapped", [a, b].map(({ staffId }) => context.nameOf(staffId)).join(" ↔ "), [
    { kind: "shift", before: a, after: { ...a, staffId: b.staffId } },
    { kind: "shift", before: b, after: { ...b, staffId: a.staffId } },
  ]);
}

/** Replaces a shift by the form's version of it. */
export function editShift(context: EditContext, after: Shift): Change | null {
  assertWithinDay(spanOf(after));
  return changeUnlessSame(context, "shiftEdited", shiftOf(context.roster, after.id), after);
}

/** Takes a shift off the roster. */
export function removeShift(context: EditContext, shiftId: string): Change {
  return changeOf(context, "shiftRemoved", shiftOf(context.roster, shiftId), null);
}

/** @throws ImpossibleEditError when the shift is not on the roster. */
export function shiftOf(roster: WeekRoster, shiftId: string): Shift {
  const shift = roster.shifts.find((candidate) => candidate.id === shiftId);
  if (!shift) throw new ImpossibleEditError("unknownShift");
  return shift;
}

/**
 * The shift as it stands at a target.
 * @throws ImpossibleEditError when that is outside the day or the week.
 */
export function shiftAt({ roster }: EditContext, shift: Shift, target: ShiftTarget): Shift {
  const date = target.date ?? shift.date;
  if (date !== shift.date && !datesOfWeek(roster.week).includes(date)) throw new ImpossibleEditError("outsideWeek");
  const offset = target.from === undefined ? 0 : target.from - parseTime(shift.from);
  return {
    ...shiftedBy(shift, offset),
    date,
    staffId: target.staffId ?? shift.staffId,
    groupId: target.groupId === undefined ? shift.groupId : target.groupId,
  };
}

/** The same work as a shift of its own, which no absence cut from another one. */
export function asNew({ partOf: _partOf, ...shift }: Shift, id: string): Shift {
  return { ...shift, id } as Shift;
}

/** A change of one shift, or null when both say the same. */
export function changeUnlessSame(context: EditContext, name: ChangeName, before: Shift, after: Shift): Change | null {
  return isSameRecord(before, after) ? null : changeOf(context, name, before, after);
}

/** A change of several shifts. */
export function changeOfRecords(
  { roster, newId }: EditContext,
  name: ChangeName,
  subject: string,
  records: ShiftChange[],
): Change {
  return { id: newId(), name, subject, week: roster.week, records };
}

function nameOfMove(before: Shift, after: Shift): ChangeName {
  if (before.staffId !== after.staffId) return "shiftReassigned";
  return before.groupId === after.groupId ? "shiftMoved" : "shiftRegrouped";
}

function changeOf(context: EditContext, name: ChangeName, before: Shift | null, after: Shift | null): Change {
  const staffId = (after ?? before)?.staffId ?? "";
  return changeOfRecords(context, name, context.nameOf(staffId), [{ kind: "shift", before, after }]);
}
