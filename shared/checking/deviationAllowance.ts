import { isWithin, type LocalDate, weekdayOf } from "../calendar/dates.ts";
import { durationOf, joinIntervals } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { CareKind, Location } from "../exchange/records.ts";
import { type Parameter, resolveParameter } from "../law/parameter.ts";
import { bsoDeviation, type DagopvangDeviation, dagopvangDeviation } from "../law/staffingParameters.ts";
import { cite, type Decided } from "../staffing/need.ts";

/** How much the drie-uursregeling lets a kind of care deviate on a date. */
export type DeviationAllowance =
  | (Decided & { readonly kind: "allowed"; readonly limitMinutes: number })
  | { readonly kind: "none"; readonly reason: "fewerThanTenHours" }
  | { readonly kind: "notEvaluated"; readonly reason: "noParametersForDate" | "openingHoursNotRecorded" };

/**
 * The room that the drie-uursregeling gives on a date.
 * Source: Bkk art. 7 lid 4 (dagopvang, also read for combinatiegroepen), art. 16 lid 4 (bso).
 */
export function deviationAllowance(location: Location, care: CareKind, date: LocalDate): DeviationAllowance {
  return care === "bso"
    ? bsoAllowance(location, date)
    : fullDayAllowance(location, "dagopvang", dagopvangDeviation, date);
}

function bsoAllowance(location: Location, date: LocalDate): DeviationAllowance {
  if (isSchoolFree(location, date)) return fullDayAllowance(location, "bso", bsoDeviation, date);
  const parameter = resolveParameter(bsoDeviation, date);
  if (parameter.status !== "inForce") return { kind: "notEvaluated", reason: "noParametersForDate" };
  return {
    kind: "allowed",
    limitMinutes: parameter.version.value.schoolDayLimitMinutes,
    ...cite(bsoDeviation, parameter.version),
  };
}

function isSchoolFree(location: Location, date: LocalDate): boolean {
  const saturday = 6;
  return (
    weekdayOf(date) >= saturday || location.schoolHolidays.some((holiday) => isWithin(date, holiday.from, holiday.to))
  );
}

function fullDayAllowance<T extends DagopvangDeviation>(
  location: Location,
  care: "dagopvang" | "bso",
  parameter: Parameter<T>,
  date: LocalDate,
): DeviationAllowance {
  const resolved = resolveParameter(parameter, date);
  if (resolved.status !== "inForce") return { kind: "notEvaluated", reason: "noParametersForDate" };
  const offered = longestOfferedMinutes(location, care, date);
  if (offered === null) return { kind: "notEvaluated", reason: "openingHoursNotRecorded" };
  const { limitMinutes, minimumOfferedMinutes } = resolved.version.value;
  if (offered < minimumOfferedMinutes) return { kind: "none", reason: "fewerThanTenHours" };
  return { kind: "allowed", limitMinutes, ...cite(parameter, resolved.version) };
}

/** The longest joined span of the opening hours of a kind of care on a date; null when they are not recorded. */
function longestOfferedMinutes(location: Location, care: "dagopvang" | "bso", date: LocalDate): number | null {
  if (location.openingHours === undefined) return null;
  const weekday = weekdayOf(date);
  const spans = location.openingHours
    .filter((hours) => hours.weekday === weekday && (hours.care === undefined || hours.care === care))
    .map((hours) => ({ from: parseTime(hours.from), to: parseTime(hours.to) }));
  return Math.max(0, ...joinIntervals(spans).map(durationOf));
}
