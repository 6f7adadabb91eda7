import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { NotEvaluated } from "../../shared/checking/finding.ts";
import type { LocationDocument, Staff } from "../../shared/exchange/records.ts";
import { type CertificateStanding, certificateStandings } from "../../shared/masterData/certificates.ts";
import type { Missing, OpenQuestion } from "../../shared/masterData/missing.ts";
import { missingOfStaff, type StaffField } from "../../shared/masterData/missingOfStaff.ts";
import { groupNameOf, staffNameOf } from "../masterData/recordNames.ts";
import type { RecordFilter } from "../masterData/useRecordView.ts";

/** A member of staff as the table shows them. */
export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly person: Staff;
  readonly groupNames: readonly string[];
  readonly standings: readonly CertificateStanding[];
  readonly missing: readonly Missing<StaffField>[];
  /** Employment is over on the day that is looked at. */
  readonly hasLeft: boolean;
}

type Records = Pick<LocationDocument, "groups" | "staff" | "children">;

/** @param date the day that is looked at. */
export function staffRowsOf(records: Records, date: LocalDate, notEvaluated: readonly NotEvaluated[]): StaffRow[] {
  const names = new Map(records.groups.map((group) => [group.id, groupNameOf(group)]));
  const open = openByPerson(notEvaluated);
  return records.staff.map((person) => ({
    id: person.id,
    name: staffNameOf(person),
    person,
    groupNames: (person.homeGroupIds ?? []).map((id) => names.get(id) ?? id),
    standings: certificateStandings(person, date),
    missing: missingOfStaff(person, records, date, open.get(person.id) ?? []),
    hasLeft: person.employment?.to != null && person.employment.to < date,
  }));
}

/** What the check of the week could not judge of each person. */
function openByPerson(notEvaluated: readonly NotEvaluated[]): ReadonlyMap<string, readonly OpenQuestion[]> {
  const ofPeople = notEvaluated.flatMap(({ unit, rule, reason }) =>
    unit?.kind === "person" ? unit.ids.map((id) => ({ id, rule, reason })) : [],
  );
  return Map.groupBy(ofPeople, ({ id }) => id);
}

/** The rows that pass the filter, but for its words. */
export function filterStaff(rows: readonly StaffRow[], filter: RecordFilter): StaffRow[] {
  const { groupId, isMissingOnly, isLeftToo } = filter;
  return rows.filter(
    ({ person, missing, hasLeft }) =>
      (groupId === null || person.homeGroupIds?.includes(groupId) === true) &&
      (!isMissingOnly || missing.length > 0) &&
      (isLeftToo || !hasLeft),
  );
}
