import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { WeekRoster } from "../../shared/exchange/records.ts";
import { shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { WeekBasis } from "../store/rosterState.ts";

const words = texts.closeDay.basis.words;

/** The days of a week that were closed, in order. */
export function closedDates({ closedDays = [] }: Pick<WeekRoster, "closedDays">): LocalDate[] {
  return closedDays.map(({ date }) => date).sort();
}

/** Which days the figures have as they went, where not all do. */
export function basisDays(roster: WeekRoster): string {
  return words.partlyOn(closedDates(roster).map(shortDay).join(", "));
}

/**
 * Of what the figures of a week are: the plan, or on days that were closed what happened.
 * @param dates the days that the board shows.
 */
export function basisWords(roster: WeekRoster, basis: WeekBasis, dates: readonly LocalDate[]): string {
  const closed = closedDates(roster);
  if (basis === "planned" || closed.length === 0) return words.planned;
  if (dates.every((date) => closed.includes(date))) return words.actual;
  return words.partly;
}
