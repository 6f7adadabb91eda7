import { datesOfWeek, type IsoWeek, type LocalDate } from "../calendar/dates.ts";
import { judgedDayOf } from "../checking/judgedDay.ts";
import { prepareDay } from "../checking/prepareDay.ts";
import { asWorked } from "../checking/workedDays.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { pilotsOnDate } from "../pilots/agreements.ts";
import { judgeUnderPilots, type PilotDay } from "../pilots/judgeUnderPilots.ts";
import { basisOf } from "./closedDays.ts";
import { bridgeRowsOf, helperRowsOf, taskRowsOf } from "./helperRows.ts";
import type { LoggedDay } from "./logRows.ts";
import { deviationRowsOf, pilotMinuteRowsOf, shortageRowsOf } from "./unitRows.ts";

/**
 * Logs the days of a range of weeks under the agreements as they are: from the actual times of a day that was closed, else
 * from its plan. Weeks without a roster are left out, since nothing was planned to log.
 * @param from the first week.
 * @param to the last week, which is in it.
 */
export function buildPilotLog(document: LocationDocument, from: IsoWeek, to: IsoWeek): LoggedDay[] {
  const worked = asWorked(document);
  return worked.weeks
    .filter(({ week }) => from <= week && week <= to)
    .sort((a, b) => (a.week < b.week ? -1 : 1))
    .flatMap((roster) => logWeek(worked, roster));
}

function logWeek(document: LocationDocument, roster: WeekRoster): LoggedDay[] {
  return datesOfWeek(roster.week).map((date) => {
    const pilotDay = pilotDayOf(document, roster, date);
    return {
      date,
      week: roster.week,
      basis: basisOf(roster, date),
      bridges: bridgeRowsOf(pilotDay),
      helpers: helperRowsOf(pilotDay),
      tasks: taskRowsOf(pilotDay),
      deviations: deviationRowsOf(pilotDay),
      shortages: shortageRowsOf(pilotDay),
      pilotMinutes: pilotMinuteRowsOf(pilotDay),
    };
  });
}

/** The day as an evaluated week holds it, without the rules that the log does not ask. */
function pilotDayOf(document: LocationDocument, roster: WeekRoster, date: LocalDate): PilotDay {
  const day = judgedDayOf(document, prepareDay(document, roster, date));
  return judgeUnderPilots(document, day, pilotsOnDate(document, "agreed", date));
}
