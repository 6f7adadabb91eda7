import { datesOfWeek, type LocalDate } from "../../shared/calendar/dates.ts";
import { overlaps } from "../../shared/calendar/intervals.ts";
import type { RecordElsewhere } from "../../shared/contract/locations.ts";
import { spanOfAbsence } from "../../shared/editing/absences.ts";
import { spanOf } from "../../shared/editing/shiftTimes.ts";
import type { Absence, Staff, WeekRoster } from "../../shared/exchange/records.ts";
import { type Certificate, type LackingHere, lackingHere } from "../../shared/locations/lackingHere.ts";
import { shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText } from "../controls/dateEntry.ts";
import { certificateName } from "../staff/staffWords.ts";

/* What another location has on record of someone who works here too, in words. */

const words = texts.locations.elsewhere;

/** Days further on only say how many there are. */
const DAYS_SHOWN = 4;

/** What one other location knows of one person, and this one does not. */
export interface ElsewhereNote extends LackingHere {
  readonly person: Staff;
  /** The name of the other location. */
  readonly at: string;
}

interface OpenedPeople {
  readonly staff: readonly Staff[];
  readonly recordsElsewhere: readonly RecordElsewhere[];
}

/** All that is known elsewhere from a day on. */
export function notesFrom(opened: OpenedPeople, from: LocalDate): ElsewhereNote[] {
  return notesOf(opened, (person, there) => lackingHere(person, there, { from, to: null }));
}

/** What touches a roster: absence while someone has a shift, and certificates of who works in that week. */
export function notesOfWeek(opened: OpenedPeople, { week, shifts }: WeekRoster): ElsewhereNote[] {
  const dates = datesOfWeek(week);
  const period = { from: dates[0] ?? "", to: dates.at(-1) ?? "" };
  return notesOf(opened, (person, there) => {
    const own = shifts.filter(({ staffId }) => staffId === person.id);
    const { certificates, absences } = lackingHere(person, there, period);
    const isMissed = (absence: Absence) =>
      own.some((shift) => shift.date === absence.date && overlaps(spanOf(shift), spanOfAbsence(absence)));
    return { certificates: own.length === 0 ? [] : certificates, absences: absences.filter(isMissed) };
  });
}

function notesOf(
  { staff, recordsElsewhere }: OpenedPeople,
  lacking: (person: Staff, there: RecordElsewhere) => LackingHere,
): ElsewhereNote[] {
  return recordsElsewhere.flatMap((there) => {
    const person = staff.find(({ id }) => id === there.staffId);
    if (person === undefined) return [];
    const { certificates, absences } = lacking(person, there);
    if (certificates.length + absences.length === 0) return [];
    return [{ person, at: there.at ?? words.unknown, certificates, absences }];
  });
}

/** "afwezig op di 24 nov, Kinder-EHBO geldig tot en met 1-1-2027". */
export function sayLacking({ certificates, absences }: LackingHere): string {
  const days = [...new Set(absences.map(({ date }) => date))].sort();
  const shown = days.slice(0, DAYS_SHOWN).map(shortDay);
  const more = days.length > shown.length ? [words.moreDays(days.length - shown.length)] : [];
  const away = days.length === 0 ? [] : [words.away([...shown, ...more])];
  return [...away, ...certificates.map(sayCertificate)].join(", ");
}

export function sayCertificate({ kind, to }: Certificate): string {
  return words.certificate(certificateName(kind), dateText(to));
}
