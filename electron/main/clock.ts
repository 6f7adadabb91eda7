import type { LocalDate } from "../../shared/calendar/dates.ts";

// Written as year-month-day by the Swedish, with the date that the Dutch have, wherever this computer stands.
const dutchDate = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The calendar date of a moment in the Netherlands. */
export function dutchDateOf(moment: Date): LocalDate {
  return dutchDate.format(moment);
}
