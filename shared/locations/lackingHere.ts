import type { LocalDate } from "../calendar/dates.ts";
import { contains, joinIntervals } from "../calendar/intervals.ts";
import type { RecordElsewhere } from "../contract/locations.ts";
import { spanOfAbsence } from "../editing/absences.ts";
import type { Absence, Staff } from "../exchange/records.ts";

export type Certificate = NonNullable<Staff["certificates"]>[number];

/** What another location has on record of someone, and this one has not. */
export interface LackingHere {
  readonly certificates: readonly Certificate[];
  readonly absences: readonly Absence[];
}

/**
 * What is on record of someone at another location and not here, of which a day lies in a stretch of time. What is written
 * here otherwise, such as a certificate that ends later or an absence of the whole day, is not lacking.
 * @param to null is without end.
 */
export function lackingHere(
  here: Pick<Staff, "certificates" | "unavailable">,
  there: Pick<RecordElsewhere, "certificates" | "unavailable">,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate | null },
): LackingHere {
  const { certificates: own = [] } = here;
  const isInTime = (first: string | null | undefined, last: string | null | undefined) =>
    (last == null || last >= from) && (first == null || to === null || first <= to);
  return {
    certificates: (there.certificates ?? []).filter(
      (one) => one.absent !== true && isInTime(one.from, one.to) && !own.some((other) => covers(other, one)),
    ),
    absences: there.unavailable.filter((one) => isInTime(one.date, one.date) && !isAway(here.unavailable, one)),
  };
}

function covers(own: Certificate, other: Certificate): boolean {
  if (own.kind !== other.kind || own.absent === true) return false;
  const beginsInTime = own.from == null || (other.from != null && own.from <= other.from);
  return beginsInTime && (own.to == null || (other.to != null && own.to >= other.to));
}

function isAway(absences: readonly Absence[], one: Absence): boolean {
  const ofDay = absences.filter(({ date }) => date === one.date).map(spanOfAbsence);
  return joinIntervals(ofDay).some((away) => contains(away, spanOfAbsence(one)));
}

/** The staff with what other locations know of their absence, for who asks who could come. */
export function withAbsenceElsewhere(staff: readonly Staff[], known: readonly RecordElsewhere[]): Staff[] {
  const away = Map.groupBy(known, ({ staffId }) => staffId);
  return staff.map((person) => {
    const elsewhere = (away.get(person.id) ?? []).flatMap(({ unavailable }) => unavailable);
    return elsewhere.length === 0 ? person : { ...person, unavailable: [...person.unavailable, ...elsewhere] };
  });
}
