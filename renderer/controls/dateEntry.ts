import { isLocalDate, type LocalDate } from "../../shared/calendar/dates.ts";

/** "24-11-2026", as it stands in a field. */
export function dateText(date: LocalDate | null | undefined): string {
  if (date == null) return "";
  return `${Number(date.slice(8))}-${Number(date.slice(5, 7))}-${date.slice(0, 4)}`;
}

/** Reads a date as people type it: "24-11-2026", "24/11/26", "24 11 2026", "2026-11-24". Null when it is no date. */
export function readDate(text: string): LocalDate | null {
  const trimmed = text.trim();
  if (isLocalDate(trimmed)) return trimmed;
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(trimmed);
  if (!match) return null;
  const [, day = "", month = "", year = ""] = match;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isLocalDate(date) ? date : null;
}
