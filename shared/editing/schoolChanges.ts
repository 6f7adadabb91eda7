import type { IsoWeek } from "../calendar/dates.ts";
import type { School } from "../exchange/records.ts";
import type { Change, ChangeName } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/* The schools of bso children, a list in its own order, as named changes. Each maker answers null when nothing would change. */

export interface SchoolEditContext {
  readonly schools: readonly School[];
  /** The week that is open. */
  readonly week: IsoWeek;
  /** Which school it is about, in words, for the name of the change. */
  readonly subject: string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Adds a school after all others; null when its id is taken. */
export function addSchool(context: SchoolEditContext, school: School): Change | null {
  if (context.schools.some(({ id }) => id === school.id)) return null;
  return changeOf(context, "schoolAdded", [...context.schools, school]);
}

/** Puts a school's record in the place of the one with its id. */
export function editSchool(context: SchoolEditContext, school: School): Change | null {
  const after = context.schools.map((one) => (one.id === school.id ? school : one));
  return isSameRecord(after, context.schools) ? null : changeOf(context, "schoolEdited", after);
}

/** Takes a school's record away. Whoever asks makes sure that no child goes there. */
export function removeSchool(context: SchoolEditContext, schoolId: string): Change | null {
  const after = context.schools.filter(({ id }) => id !== schoolId);
  return after.length === context.schools.length ? null : changeOf(context, "schoolRemoved", after);
}

function changeOf(
  { schools, week, subject, newId }: SchoolEditContext,
  name: ChangeName,
  after: readonly School[],
): Change {
  return {
    id: newId(),
    name,
    subject,
    week,
    records: [{ kind: "list", list: "schools", before: [...schools], after: [...after] }],
  };
}
