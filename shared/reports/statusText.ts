import type { WeekRoster } from "../exchange/records.ts";
import { reportTexts } from "../texts/reports.ts";
import { longDate, shortDay } from "./dutchDates.ts";

/** "Concept", or since when it is published; and which days are shown as they went, where days were closed. */
export function statusText(roster: WeekRoster): string {
  const closed = (roster.closedDays ?? []).map(({ date }) => date).sort();
  const published = publicationText(roster);
  return closed.length === 0
    ? published
    : `${published} · ${reportTexts.status.actual(closed.map(shortDay).join(", "))}`;
}

/** "Concept", or since when it is published. */
export function publicationText(roster: WeekRoster): string {
  if (roster.status === "draft") return reportTexts.status.draft;
  return roster.publishedOn == null
    ? reportTexts.status.published
    : reportTexts.status.publishedOn(longDate(roster.publishedOn));
}
