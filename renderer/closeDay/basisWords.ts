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

/** Whether nothing that happened is read in the place of the plan. */
export function isPlanOnly({ closedDays = [] }: Pick<WeekRoster, "closedDays">, basis: WeekBasis): boolean {
  return basis === "planned" || closedDays.length === 0;
}

/**
 * Of what the figures of a week are: the plan, or on days that were closed what happened.
 * @param dates the days that the board shows.
 */
export function basisWords(roster: WeekRoster, basis: WeekBasis, dates: readonly LocalDate[]): string {
  if (isPlanOnly(roster, basis)) return words.planned;
  const closed = closedDates(roster);
  if (dates.every((date) => closed.includes(date))) return words.actual;
  return words.partly;
}
