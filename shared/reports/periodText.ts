import { type IsoWeek, weekNumber } from "../calendar/dates.ts";
import { texts } from "../texts/nl.ts";

const words = texts.reports;

/** "week 48 van 2026". */
export function weekText(week: IsoWeek): string {
  return words.weekOfYear(weekNumber(week), yearOf(week));
}

/** "week 48 tot en met 50 van 2026", naming the year twice only where it differs. */
export function periodText({ from, to }: { readonly from: IsoWeek; readonly to: IsoWeek }): string {
  if (from === to) return weekText(from);
  return yearOf(from) === yearOf(to)
    ? words.weeksOfYear(weekNumber(from), weekNumber(to), yearOf(from))
    : words.weeks(weekText(from), weekText(to));
}

function yearOf(week: IsoWeek): string {
  return week.slice(0, 4);
}
