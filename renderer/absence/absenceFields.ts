import { addDays, daysBetween, type LocalDate } from "../../shared/calendar/dates.ts";
import type { AbsenceReport } from "../../shared/editing/absenceChanges.ts";
import type { AbsenceReason } from "../../shared/exchange/records.ts";
import { readTime } from "../../shared/planning/readTime.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";

/* A period, or a part of a day, as it stands in the form, and as the report that is made of it. */

export interface AbsenceFields {
  readonly reason: AbsenceReason;
  readonly fromDate: string;
  readonly toDate: string;
  readonly from: string;
  readonly to: string;
}

export type AbsenceErrors = Partial<Record<"fromDate" | "toDate" | "from" | "to", string>>;

export type ReadAbsence =
  | { readonly ok: true; readonly report: Omit<AbsenceReport, "staffId"> }
  | { readonly ok: false; readonly errors: AbsenceErrors };

const words = texts.absence.report.errors;

const LONGEST_DAYS = 366;

export function absenceFields(date: LocalDate): AbsenceFields {
  return { reason: "ziek", fromDate: dateText(date), toDate: dateText(date), from: "", to: "" };
}

export function readAbsence(fields: AbsenceFields): ReadAbsence {
  const errors: AbsenceErrors = {};
  const first = readDate(fields.fromDate);
  const last = fields.toDate.trim() === "" ? first : readDate(fields.toDate);
  if (first === null) errors.fromDate = words.date;
  if (last === null && fields.toDate.trim() !== "") errors.toDate = words.date;
  const times = readTimes(fields, errors);
  if (first === null || last === null) return { ok: false, errors };
  if (last < first) errors.toDate = words.order;
  else if (daysBetween(first, last) >= LONGEST_DAYS) errors.toDate = words.tooLong;
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, report: { dates: datesBetween(first, last), reason: fields.reason, ...times } };
}

/** Both times, or none for the whole day. */
function readTimes(fields: AbsenceFields, errors: AbsenceErrors): { from?: number; to?: number } {
  const isEmpty = (text: string) => text.trim() === "";
  if (isEmpty(fields.from) && isEmpty(fields.to)) return {};
  if (isEmpty(fields.from) || isEmpty(fields.to)) {
    errors[isEmpty(fields.from) ? "from" : "to"] = words.pair;
    return {};
  }
  const from = readTime(fields.from);
  const to = readTime(fields.to);
  if (from === null) errors.from = words.time;
  if (to === null) errors.to = words.time;
  if (from === null || to === null) return {};
  if (from >= to) errors.to = words.timeOrder;
  return { from, to };
}

function datesBetween(first: LocalDate, last: LocalDate): LocalDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, days) => addDays(first, days));
}
