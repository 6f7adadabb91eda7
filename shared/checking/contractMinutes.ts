import { isWithin, type LocalDate } from "../calendar/dates.ts";
import type { Minute } from "../calendar/time.ts";
import type { Staff } from "../exchange/records.ts";

/**
 * What a contract asks in a week: the part of it for the workdays in service.
 * @param workdays Monday to Friday of the week.
 * @returns null where the contract is not on record.
 */
export function contractMinutesIn(person: Staff, workdays: readonly LocalDate[]): Minute | null {
  if (person.contractMinutesPerWeek === undefined) return null;
  return Math.round(person.contractMinutesPerWeek * employedShare(person, workdays));
}

/** The part of Monday to Friday on which the person is in service, 0 to 1. */
export function employedShare({ employment }: Staff, workdays: readonly LocalDate[]): number {
  if (employment === undefined) return 1;
  const isEmployed = (date: LocalDate | undefined) =>
    date !== undefined && isWithin(date, employment.from, employment.to);
  if (isEmployed(workdays[0]) && isEmployed(workdays.at(-1))) return 1;
  return workdays.filter(isEmployed).length / workdays.length;
}
