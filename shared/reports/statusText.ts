import type { WeekRoster } from "../exchange/records.ts";
import { reportTexts } from "../texts/reports.ts";
import { longDate } from "./dutchDates.ts";

/** "Concept", or since when it is published. */
export function statusText(roster: WeekRoster): string {
  if (roster.status === "draft") return reportTexts.status.draft;
  return roster.publishedOn == null
    ? reportTexts.status.published
    : reportTexts.status.publishedOn(longDate(roster.publishedOn));
}
