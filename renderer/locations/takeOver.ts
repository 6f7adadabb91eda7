import { parseTime } from "../../shared/calendar/time.ts";
import type { AbsenceReport } from "../../shared/editing/absenceChanges.ts";
import { editPerson } from "../../shared/editing/staffChanges.ts";
import type { Absence } from "../../shared/exchange/records.ts";
import { reportAway } from "../absence/absenceEdits.ts";
import { staffNameOf } from "../masterData/recordNames.ts";
import type { Page } from "../store/page.tsx";
import type { ElsewhereNote } from "./elsewhereNotes.ts";

/** Records here what another location knows of someone: certificates with the person, absence by the way of any other. */
export async function takeOver(page: Page, { person, certificates, absences }: ElsewhereNote): Promise<void> {
  if (certificates.length > 0) addCertificates(page, person.id, certificates);
  for (const report of reportsOf(person.id, absences)) await reportAway(page, report);
}

function addCertificates({ roster, newId }: Page, staffId: string, certificates: ElsewhereNote["certificates"]): void {
  const { board, dispatch } = roster.getState();
  const person = board?.location.staff.find(({ id }) => id === staffId);
  if (board === null || person === undefined) return;
  const context = { staff: board.location.staff, week: board.roster.week, subject: staffNameOf(person), newId };
  const change = editPerson(context, {
    ...person,
    certificates: [...(person.certificates ?? []), ...certificates],
  });
  if (change !== null) dispatch(change);
}

/** Days that are alike go together. */
export function reportsOf(staffId: string, absences: readonly Absence[]): AbsenceReport[] {
  const alike = Map.groupBy(absences, ({ from, to, reason }) => JSON.stringify([from, to, reason]));
  return [...alike.values()].flatMap((days) => {
    const [first] = days;
    if (first === undefined) return [];
    const { from, to, reason = "overig" } = first;
    const times = {
      ...(from === undefined ? {} : { from: parseTime(from) }),
      ...(to === undefined ? {} : { to: parseTime(to) }),
    };
    return [{ staffId, dates: days.map(({ date }) => date), ...times, reason }];
  });
}
