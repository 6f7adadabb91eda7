import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import type { Child } from "../exchange/records.ts";
import type { Change, ChangeName, ChildChange } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/* The records of children, as named changes. Each maker is pure and answers null when nothing would change. */

export interface ChildEditContext {
  readonly children: readonly Child[];
  /** The week that is open. */
  readonly week: IsoWeek;
  /** Whom it is about, in words, for the name of the change. */
  readonly subject: string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Adds a child after all others; null when its id is taken. */
export function addChild(context: ChildEditContext, child: Child): Change | null {
  if (context.children.some(({ id }) => id === child.id)) return null;
  return changeOf(context, "childAdded", [{ kind: "child", before: null, after: child }]);
}

/** Puts a child's record in the place of the one with its id. */
export function editChild(context: ChildEditContext, child: Child): Change | null {
  return changeOfChildren(context, "childEdited", [child.id], () => child);
}

/** Changes several children alike, as one change. */
export function editChildren(
  context: ChildEditContext,
  childIds: readonly string[],
  edit: (child: Child) => Child,
): Change | null {
  return changeOfChildren(context, "childrenEdited", childIds, edit);
}

/** Ends the attendance of children: the last day on which they come. Their records stay. */
export function endAttendance(
  context: ChildEditContext,
  childIds: readonly string[],
  lastDay: LocalDate,
): Change | null {
  return changeOfChildren(context, "childLeft", childIds, (child) => withLastDay(child, lastDay));
}

/** Takes a child's record away. Whoever asks makes sure that nothing hangs on it. */
export function removeChild(context: ChildEditContext, childId: string): Change | null {
  const before = context.children.find(({ id }) => id === childId);
  return before ? changeOf(context, "childRemoved", [{ kind: "child", before, after: null }]) : null;
}

/**
 * The child as it comes until a day, that day included. A pattern that would begin later goes, and so does what was written
 * of a later date.
 */
export function withLastDay(child: Child, lastDay: LocalDate): Child {
  const attendance = child.attendance
    .filter(({ validFrom }) => validFrom == null || validFrom <= lastDay)
    .map((pattern) =>
      pattern.validTo != null && pattern.validTo <= lastDay ? pattern : { ...pattern, validTo: lastDay },
    );
  return { ...child, attendance, exceptions: child.exceptions.filter(({ date }) => date <= lastDay) };
}

function changeOfChildren(
  context: ChildEditContext,
  name: ChangeName,
  childIds: readonly string[],
  edit: (child: Child) => Child,
): Change | null {
  const wanted = new Set(childIds);
  const records = context.children
    .filter(({ id }) => wanted.has(id))
    .map((before): ChildChange => ({ kind: "child", before, after: edit(before) }))
    .filter(({ before, after }) => !isSameRecord(before, after));
  return records.length === 0 ? null : changeOf(context, name, records);
}

function changeOf({ week, subject, newId }: ChildEditContext, name: ChangeName, records: ChildChange[]): Change {
  return { id: newId(), name, subject, week, records };
}
