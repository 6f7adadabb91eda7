import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import { type CheckedDay, checkDay } from "../checking/checkDay.ts";
import { createWeekChecker } from "../checking/checkWeek.ts";
import { rosterOf } from "../checking/evaluateWeek.ts";
import type { WeekCheck } from "../checking/weekCheck.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { type Standing, standingOf } from "./improvement.ts";

/** What a repair is read from, and how it is tried. Days are worked out when they are first asked for. */
export interface RepairContext {
  readonly document: LocationDocument;
  readonly roster: WeekRoster;
  /** The week as it stands, to compare with. */
  readonly standing: () => Standing;
  readonly dayOf: (date: LocalDate) => CheckedDay;
  /** What the check would say of another roster for this week. */
  readonly checkWith: (roster: WeekRoster) => WeekCheck;
}

/** The context of the repairs of one week. Making it costs nothing; the first repair pays for a check. */
export function createRepairContext(document: LocationDocument, week: IsoWeek): RepairContext {
  const roster = rosterOf(document, week);
  const checkAgain = createWeekChecker();
  const days = new Map<LocalDate, CheckedDay>();
  let standing: Standing | null = null;
  return {
    document,
    roster,
    standing: () => {
      standing ??= standingOf(checkAgain(document, week));
      return standing;
    },
    dayOf: (date) => {
      const known = days.get(date) ?? checkDay(document, roster, date);
      days.set(date, known);
      return known;
    },
    checkWith: (other) => {
      const others = document.weeks.filter((stored) => stored.week !== week);
      return checkAgain({ ...document, weeks: [...others, other] }, week);
    },
  };
}
