import type { LocalDate } from "../calendar/dates.ts";
import { formatTime, MINUTES_PER_DAY, type Minute, parseTime } from "../calendar/time.ts";
import type { Shift, WeekRoster } from "../exchange/records.ts";
import type { Change, ChangeName } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/*
 * What a planner does to a shift, as named changes. Each maker is pure: it reads the roster and answers the change, or
 * null when nothing would change.
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

/** Thrown for a target that cannot be: outside the day, the week, or shorter than nothing. The code is for the catalogue. */
export class ImpossibleEditError extends Error {
  readonly code: "outsideDay" | "outsideWeek" | "noLength" | "unknownShift";

  constructor(code: ImpossibleEditError["code"]) {
    super(code);
    this.name = "ImpossibleEditError";
    this.code = code;
  }
}

/** Plans a new shift. The week of the roster must hold its date (the schema checks it on commit). */
export function addShift(context: EditContext, draft: Omit<Shift, "id">): Change {
  // The draft keeps extra fields of its own; the id is always fresh.
  const shift = { ...draft, id: context.newId() } as Shift;
  return changeOf(context, "shiftAdded", null, shift);
}

/**
 * Moves a shift in time, to another day, person or group, its breaks and blocks along with it.
 * @throws ImpossibleEditError when it would begin before or end after the day.
 */
export function moveShift(context: EditContext, shiftId: string, target: ShiftTarget): Change | null {
  const before = shiftOf(context.roster, shiftId);
  const offset = (target.from ?? parseTime(before.from)) - parseTime(before.from);
  const moved: Shift = {
    ...before,
    date: target.date ?? before.date,
    staffId: target.staffId ?? before.staffId,
    groupId: target.groupId === undefined ? before.groupId : target.groupId,
    from: moveTime(before.from, offset),
    to: moveTime(before.to, offset),
    breaks: before.breaks.map((pause) => ({
      ...pause,
      from: moveTime(pause.from, offset),
      to: moveTime(pause.to, offset),
    })),
    blocks: before.blocks.map((block) => ({
      ...block,
      from: moveTime(block.from, offset),
      to: moveTime(block.to, offset),
    })),
  };
  return changeUnlessSame(context, nameOfMove(before, moved), before, moved);
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
  const from = times.from ?? parseTime(before.from);
  const to = times.to ?? parseTime(before.to);
  assertWithinDay(from, to);
  const resized: Shift = {
    ...before,
    from: formatTime(from),
    to: formatTime(to),
    breaks: clip(before.breaks, from, to),
    blocks: clip(before.blocks, from, to),
  };
  return changeUnlessSame(context, "shiftResized", before, resized);
}

/** Replaces a shift by the form's version of it. */
export function editShift(context: EditContext, after: Shift): Change | null {
  assertWithinDay(parseTime(after.from), parseTime(after.to));
  return changeUnlessSame(context, "shiftEdited", shiftOf(context.roster, after.id), after);
}

/** Takes a shift off the roster. */
export function removeShift(context: EditContext, shiftId: string): Change {
  return changeOf(context, "shiftRemoved", shiftOf(context.roster, shiftId), null);
}

function shiftOf(roster: WeekRoster, shiftId: string): Shift {
  const shift = roster.shifts.find((candidate) => candidate.id === shiftId);
  if (!shift) throw new ImpossibleEditError("unknownShift");
  return shift;
}

function nameOfMove(before: Shift, after: Shift): ChangeName {
  if (before.staffId !== after.staffId) return "shiftReassigned";
  return before.groupId === after.groupId ? "shiftMoved" : "shiftRegrouped";
}

function moveTime(time: string, offset: Minute): string {
  const minute = parseTime(time) + offset;
  if (minute < 0 || minute > MINUTES_PER_DAY) throw new ImpossibleEditError("outsideDay");
  return formatTime(minute);
}

function assertWithinDay(from: Minute, to: Minute): void {
  if (from < 0 || to > MINUTES_PER_DAY) throw new ImpossibleEditError("outsideDay");
  if (from >= to) throw new ImpossibleEditError("noLength");
}

function clip<T extends { from: string; to: string }>(parts: readonly T[], from: Minute, to: Minute): T[] {
  return parts.flatMap((part) => {
    const start = Math.max(from, parseTime(part.from));
    const end = Math.min(to, parseTime(part.to));
    return start < end ? [{ ...part, from: formatTime(start), to: formatTime(end) }] : [];
  });
}

function changeUnlessSame(context: EditContext, name: ChangeName, before: Shift, after: Shift): Change | null {
  return isSameRecord(before, after) ? null : changeOf(context, name, before, after);
}

function changeOf(context: EditContext, name: ChangeName, before: Shift | null, after: Shift | null): Change {
  const staffId = (after ?? before)?.staffId ?? "";
  return {
    id: context.newId(),
    name,
    subject: context.nameOf(staffId),
    week: context.roster.week,
    records: [{ kind: "shift", before, after }],
  };
}
