import type { IsoWeek } from "../calendar/dates.ts";
import { createWeekChecker } from "../checking/checkWeek.ts";
import type { PilotMinutes } from "../checking/weekCheck.ts";
import type { LocationDocument } from "../exchange/records.ts";
import type { Scenario } from "./scenario.ts";

/** How far one week leans on pilots. */
export interface WeekDependence {
  readonly week: IsoWeek;
  readonly minutes: PilotMinutes;
}

/**
 * How far each week of the document leans on pilots under a scenario, in the order of the calendar. A week is judged when it
 * is asked for, so that a page can draw in between.
 */
export function* pilotTrend(document: LocationDocument, scenario: Scenario): Generator<WeekDependence, void> {
  const check = createWeekChecker();
  for (const week of document.weeks.map((roster) => roster.week).sort()) {
    yield { week, minutes: check(document, week, scenario).summary.pilotMinutes };
  }
}
