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
  return changeOf(context, "personAdded", { kind: "staff", before: null, after: person });
}

/** Puts someone's record in the place of the one with that id. */
export function editPerson(context: StaffEditContext, person: Staff): Change | null {
  return changeOfPerson(context, "personEdited", person.id, () => person);
}

/** Ends someone's employment: the last day on which they work. The record stays. */
export function endEmployment(context: StaffEditContext, staffId: string, lastDay: LocalDate): Change | null {
  return changeOfPerson(context, "personLeft", staffId, (person) => ({
    ...person,
    employment: { ...person.employment, to: lastDay },
  }));
}

/** Takes someone's record away. Whoever asks makes sure that nothing hangs on it. */
export function removePerson(context: StaffEditContext, staffId: string): Change | null {
  const before = context.staff.find(({ id }) => id === staffId);
  return before ? changeOf(context, "personRemoved", { kind: "staff", before, after: null }) : null;
}

function changeOfPerson(
  context: StaffEditContext,
  name: ChangeName,
  staffId: string,
  edit: (person: Staff) => Staff,
): Change | null {
  const before = context.staff.find(({ id }) => id === staffId);
  if (!before) return null;
  const after = edit(before);
  return isSameRecord(before, after) ? null : changeOf(context, name, { kind: "staff", before, after });
}

function changeOf({ week, subject, newId }: StaffEditContext, name: ChangeName, record: StaffChange): Change {
  return { id: newId(), name, subject, week, records: [record] };
}
