import type { LocalDate } from "../../shared/calendar/dates.ts";

// Written as year-month-day by the Swedish, with the date that the Dutch have, wherever this computer stands.
const dutchDate = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The calendar date of a moment in the Netherlands. */
export function dutchDateOf(moment: Date): LocalDate {
  return dutchDate.format(moment);
}

/** The moment at which a date begins in the Netherlands. */
export function startOfDutchDay(date: LocalDate): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // One hour ahead of UTC in winter, two in summer.
  const candidates = [1, 2].map((hours) => new Date(midnight - hours * 3_600_000));
  const found = candidates.find(
    (moment) => dutchDateOf(moment) === date && dutchDateOf(new Date(moment.getTime() - 1)) < date,
  );
  return found ?? new Date(midnight);
}
