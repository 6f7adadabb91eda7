import type { LocalDate } from "../calendar/dates.ts";
import { contains, joinIntervals, overlaps } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, type Minute } from "../calendar/time.ts";
import type { Absence, AbsenceReason, OpenPlace, Staff } from "../exchange/records.ts";
import { spanOfAbsence } from "./absences.ts";
import type { Change, ChangeName, RecordChange } from "./change.ts";
import { ImpossibleEditError } from "./impossibleEdit.ts";
import { type Duties, dutiesOf, giveBack, openDuring } from "./openPlaces.ts";
import { rosterDifferences } from "./rosterDifferences.ts";
import { isSameRecord } from "./sameRecord.ts";
import type { EditContext } from "./shiftChanges.ts";
import { spanOf, timesOf } from "./shiftTimes.ts";

/*
 * A person who cannot come: it is recorded, and what they would have done stays on the roster as an open place. The kind
 * of absence stands with the person alone, never on the roster or in the name of a change.
 */

export interface AbsenceContext extends EditContext {
  readonly staff: readonly Staff[];
}

export interface AbsenceReport {
  readonly staffId: string;
  readonly dates: readonly LocalDate[];
  /** Both absent: the whole day. */
  readonly from?: Minute;
  readonly to?: Minute;
  readonly reason: AbsenceReason;
}

/**
 * Records that a person is away, and opens the shifts of the open week, or the part of them, that lie in that time. Dates
 * of other weeks are recorded too; their shifts stay until those weeks get a change of their own.
 * @returns null when all of it was recorded and open already.
 * @throws ImpossibleEditError for an unknown person or impossible times.
 */
export function reportAbsence(context: AbsenceContext, report: AbsenceReport): Change | null {
  const { roster, newId } = context;
  const before = personOf(context, report.staffId);
  const gap = { from: report.from ?? 0, to: report.to ?? MINUTES_PER_DAY };
  if (gap.from < 0 || gap.from >= gap.to || gap.to > MINUTES_PER_DAY) throw new ImpossibleEditError("absenceTimes");
  const dates = [...new Set(report.dates)];
  const absences = dates.map((date) => absenceOn(date, report));
  const fresh = absences.filter((absence) => !before.unavailable.some((known) => isSameRecord(known, absence)));
  const after = dates.reduce<Duties>(
    (duties, date) => openDuring(duties, { staffId: report.staffId, date }, gap, newId),
    dutiesOf(roster),
  );
  const person = fresh.length === 0 ? before : { ...before, unavailable: [...before.unavailable, ...fresh] };
  return changeOf(context, "absenceReported", before, person, after);
}

/**
 * Takes recorded absences back. A shift that fell open by them and is still open goes back to the person, unless they are
 * away for another reason then, or work elsewhere by now.
 * @returns null when none of them is recorded.
 * @throws ImpossibleEditError for an unknown person.
 */
export function withdrawAbsence(
  context: AbsenceContext,
  { staffId, absences }: { readonly staffId: string; readonly absences: readonly Absence[] },
): Change | null {
  const before = personOf(context, staffId);
  const isWithdrawn = (absence: Absence) => absences.some((one) => isSameRecord(one, absence));
  const unavailable = before.unavailable.filter((absence) => !isWithdrawn(absence));
  const returns = (context.roster.openPlaces ?? []).filter(
    (place) => place.absence === true && place.staffId === staffId && isFreeAgain(place, absences, unavailable),
  );
  const after = returns.reduce<Duties>(
    (duties, place) => (isBusy(duties, place, staffId) ? duties : giveBack(duties, place, staffId)),
    dutiesOf(context.roster),
  );
  const person = unavailable.length === before.unavailable.length ? before : { ...before, unavailable };
  return person === before ? null : changeOf(context, "absenceWithdrawn", before, person, after);
}

function personOf({ staff }: AbsenceContext, staffId: string): Staff {
  const person = staff.find(({ id }) => id === staffId);
  if (!person) throw new ImpossibleEditError("unknownRecord");
  return person;
}

function absenceOn(date: LocalDate, { from, to, reason }: AbsenceReport): Absence {
  const isWholeDay = from === undefined && to === undefined;
  return { date, ...(isWholeDay ? {} : timesOf({ from: from ?? 0, to: to ?? MINUTES_PER_DAY })), reason };
}

/** Whether what is withdrawn covers the place, and nothing that stays recorded does. */
function isFreeAgain(place: OpenPlace, withdrawn: readonly Absence[], left: readonly Absence[]): boolean {
  const span = spanOf(place);
  const spansOn = (absences: readonly Absence[]) =>
    absences.filter(({ date }) => date === place.date).map(spanOfAbsence);
  const isCovered = joinIntervals(spansOn(withdrawn)).some((away) => contains(away, span));
  return isCovered && !spansOn(left).some((away) => overlaps(away, span));
}

function isBusy({ shifts }: Duties, place: OpenPlace, staffId: string): boolean {
  return shifts.some(
    (shift) => shift.staffId === staffId && shift.date === place.date && overlaps(spanOf(shift), spanOf(place)),
  );
}

function changeOf(
  { roster, nameOf, newId }: AbsenceContext,
  name: ChangeName,
  before: Staff,
  after: Staff,
  duties: Duties,
): Change | null {
  const person: RecordChange[] = before === after ? [] : [{ kind: "staff", before, after }];
  const plan = { shifts: [...duties.shifts], openPlaces: [...duties.openPlaces], merges: roster.merges };
  const records = [...person, ...rosterDifferences(roster, plan)];
  return records.length === 0 ? null : { id: newId(), name, subject: nameOf(before.id), week: roster.week, records };
}
