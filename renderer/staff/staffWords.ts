import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Staff } from "../../shared/exchange/records.ts";
import type { CertificateStanding } from "../../shared/masterData/certificates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText } from "../controls/dateEntry.ts";

const words = texts.staff;

/** "VOG", or the kind as it was written where we do not know it. */
export function certificateName(kind: string): string {
  return words.certificateKinds[kind] ?? kind;
}

/** "geldig tot en met 10-1-2027". */
export function standingWords({ state, day }: CertificateStanding): string {
  return words.states[state](dateText(day));
}

/** The certificates that ask for a look first, then the others: "Kinder-EHBO verloopt op 10-1-2027, Taal 3F". */
export function certificatesText(standings: readonly CertificateStanding[]): string {
  const isFine = ({ state }: CertificateStanding) => state === "valid";
  const telling = standings.filter((standing) => !isFine(standing));
  const fine = standings.filter(isFine).map(({ kind }) => certificateName(kind));
  return [...telling.map((one) => words.standing(certificateName(one.kind), standingWords(one))), ...fine].join(", ");
}

/** "ma, di, do" of the days on which someone is available at all. */
export function daysText({ availability }: Pick<Staff, "availability">): string {
  if (availability === undefined) return words.always;
  const days = [...new Set(availability.map(({ weekday }) => weekday))].sort();
  if (days.length === 0) return words.noDays;
  return days.map((day) => texts.domain.weekdaysShort[day]).join(", ");
}

/** "sinds 1-3-2019", "vanaf 1-1-2027" or "tot en met 31-12-2026", as the day asks. */
export function employmentText({ employment }: Pick<Staff, "employment">, date: LocalDate): string {
  const { from, to } = employment ?? {};
  if (to != null) return words.until(dateText(to));
  if (from == null) return words.always;
  return date < from ? words.from(dateText(from)) : words.since(dateText(from));
}
