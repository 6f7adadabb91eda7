import type { LocalDate } from "../calendar/dates.ts";
import type { Minute } from "../calendar/time.ts";

/** A rest between two working days, by its ends. */
interface RestBetween {
  restMinutes: number;
  requiredMinutes: number;
  fromDate: LocalDate;
  fromMinute: Minute;
  toDate: LocalDate;
  toMinute: Minute;
}

/** Facts about shifts, contracts, rest and working time. */
export interface LabourFacts {
  twoPlacesAtOnce: { places: number };
  outsideAvailability: Record<string, never>;
  /** The reason is null where none is recorded. */
  /** Without the reason: findings are read, printed and sent on where sickness is nobody else's to read. */
  plannedWhileAway: Record<string, never>;
  beforeEmployment: { date: LocalDate };
  afterEmployment: { date: LocalDate };
  /** Shorter than is allowed on any day. */
  restTooShort: RestBetween;
  /** Short enough to be allowed once, but it is not the first time in this many days. */
  restShortAgain: RestBetween & { days: number };
  noWeeklyRest: { longestRestMinutes: number; requiredMinutes: number; fromDate: LocalDate; toDate: LocalDate };
  breakTooShort: { workMinutes: number; breakMinutes: number; requiredMinutes: number };
  dayTooLong: { workMinutes: number; maximumMinutes: number };
  weekTooLong: { workMinutes: number; maximumMinutes: number };
  youthRestTooShort: RestBetween;
  youthBreakTooShort: { workMinutes: number; breakMinutes: number; requiredMinutes: number };
  youthDayTooLong: { workMinutes: number; maximumMinutes: number };
  /** The balance is over so many weeks on record, this one included. */
  contractDifference: { plannedMinutes: number; contractMinutes: number; balanceMinutes: number; weeks: number };
  /** Days between publication and the first duty that was made known too late; negative when it came after the duty. */
  rosterLate: { days: number; requiredDays: number; publishedOn: LocalDate };
  coachHoursShort: { year: number; plannedMinutes: number; requiredMinutes: number };
  notCoachedThisYear: { year: number };
  offGroupHoursShort: { year: number; plannedMinutes: number; requiredMinutes: number };
}
