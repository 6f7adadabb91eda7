import { type LocalDate, weekdayOf } from "../calendar/dates.ts";
import { durationOf, joinIntervals } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { CareKind, Location, LocationDocument } from "../exchange/records.ts";
import { type Parameter, resolveParameter } from "../law/parameter.ts";
import { bsoDeviation, type DagopvangDeviation, dagopvangDeviation } from "../law/staffingParameters.ts";
import { cite, type Decided } from "../staffing/need.ts";
import type { PreparedDay } from "./preparedDay.ts";
import { presenceDayOf } from "./presenceDay.ts";

/** How much the drie-uursregeling lets a kind of care deviate on a date. */
export type DeviationAllowance =
  | (Decided & { readonly kind: "allowed"; readonly limitMinutes: number })
  | { readonly kind: "none"; readonly reason: "fewerThanTenHours" }
  | { readonly kind: "notEvaluated"; readonly reason: "noParametersForDate" | "openingHoursNotRecorded" };

type BsoDay = Pick<PreparedDay, "date" | "presences">;

/**
 * The room that the drie-uursregeling gives on a date.
 * Source: Bkk art. 7 lid 4 (dagopvang, also read for combinatiegroepen), art. 16 lid 4 (bso).
 */
export function deviationAllowance(document: LocationDocument, care: CareKind, day: BsoDay): DeviationAllowance {
  return care === "bso"
    ? bsoAllowance(document, day)
    : fullDayAllowance(document.location, care, dagopvangDeviation, day.date);
}

function bsoAllowance(document: LocationDocument, day: BsoDay): DeviationAllowance {
  if (isSchoolFree(document, day)) return fullDayAllowance(document.location, "bso", bsoDeviation, day.date);
  const parameter = resolveParameter(bsoDeviation, day.date);
  if (parameter.status !== "inForce") return { kind: "notEvaluated", reason: "noParametersForDate" };
  return {
    kind: "allowed",
    limitMinutes: parameter.version.value.schoolDayLimitMinutes,
    ...cite(bsoDeviation, parameter.version),
  };
}

/**
 * A weekend, or a day on which every child that comes to the bso is free of school. While one of their schools is open
 * the day is a school day: the room for a school day is the smaller one.
 */
function isSchoolFree(document: LocationDocument, { date, presences }: BsoDay): boolean {
  const saturday = 6;
  if (weekdayOf(date) >= saturday) return true;
  const today = presenceDayOf(document, date);
  const bsoGroups = new Set(document.groups.filter(({ care }) => care === "bso").map(({ id }) => id));
  return presences.every(({ child, groupId }) => !bsoGroups.has(groupId) || today.isSchoolFree(child));
}

function fullDayAllowance<T extends DagopvangDeviation>(
  location: Location,
  care: CareKind,
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
function longestOfferedMinutes({ openingHours }: Location, care: CareKind, date: LocalDate): number | null {
  if (openingHours === undefined) return null;
  const weekday = weekdayOf(date);
  // A combinatiegroep without hours of its own is open with the dagopvang.
  const isOwn = openingHours.some((hours) => hours.care === care);
  const kind = care === "combinatie" && !isOwn ? "dagopvang" : care;
  const spans = openingHours
    .filter((hours) => hours.weekday === weekday && (hours.care === undefined || hours.care === kind))
    .map((hours) => ({ from: parseTime(hours.from), to: parseTime(hours.to) }));
  return Math.max(0, ...joinIntervals(spans).map(durationOf));
}
