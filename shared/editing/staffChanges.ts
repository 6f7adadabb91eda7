import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import type { Staff } from "../exchange/records.ts";
import type { Change, ChangeName, StaffChange } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/* The records of staff, as named changes. Each maker is pure and answers null when nothing would change. */

export interface StaffEditContext {
  readonly staff: readonly Staff[];
  /** The week that is open. */
  readonly week: IsoWeek;
  /** Whom it is about, in words, for the name of the change. */
  readonly subject: string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Adds someone after all others; null when the id is taken. */
export function addPerson(context: StaffEditContext, person: Staff): Change | null {
  if (context.staff.some(({ id }) => id === person.id)) return null;
  return changeOf(context, "personAdded", [{ kind: "staff", before: null, after: person }]);
}

/** Puts someone's record in the place of the one with that id. */
export function editPerson(context: StaffEditContext, person: Staff): Change | null {
  return changeOfPeople(context, "personEdited", [person.id], () => person);
}

/** Changes several people alike, as one change. */
export function editStaff(
  context: StaffEditContext,
  staffIds: readonly string[],
  edit: (person: Staff) => Staff,
): Change | null {
  return changeOfPeople(context, "staffEdited", staffIds, edit);
}

/** Ends someone's employment: the last day on which they work. The record stays. */
export function endEmployment(context: StaffEditContext, staffId: string, lastDay: LocalDate): Change | null {
  return changeOfPeople(context, "personLeft", [staffId], (person) => ({
    ...person,
    employment: { ...person.employment, to: lastDay },
  }));
}

/** Takes someone's record away. Whoever asks makes sure that nothing hangs on it. */
export function removePerson(context: StaffEditContext, staffId: string): Change | null {
  const before = context.staff.find(({ id }) => id === staffId);
  return before ? changeOf(context, "personRemoved", [{ kind: "staff", before, after: null }]) : null;
}

function changeOfPeople(
  context: StaffEditContext,
  name: ChangeName,
  staffIds: readonly string[],
  edit: (person: Staff) => Staff,
): Change | null {
  const wanted = new Set(staffIds);
  const records = context.staff
    .filter(({ id }) => wanted.has(id))
    .map((before): StaffChange => ({ kind: "staff", before, after: edit(before) }))
    .filter(({ before, after }) => !isSameRecord(before, after));
  return records.length === 0 ? null : changeOf(context, name, records);
}

function changeOf({ week, subject, newId }: StaffEditContext, name: ChangeName, records: StaffChange[]): Change {
  return { id: newId(), name, subject, week, records };
}
