import type { Child } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { childReference, referenceTo } from "./childTable.ts";
import {
  dateField,
  endTimeField,
  type Fields,
  lastDateField,
  type TableBase,
  timeField,
  type ValuesOf,
  valueField,
  wordField,
} from "./field.ts";
import { readWeekdays, writeWeekdays } from "./readWeekdays.ts";
import { PARITY_WORDS, WHEN_WORDS } from "./readWords.ts";
import { weekdayColumns } from "./weekdayColumns.ts";

const headings = texts.importing.headings;

/** When something recurs, in tables of attendance and of availability. */
export const weeklyTimes = {
  days: valueField(
    readWeekdays,
    writeWeekdays,
    headings.days,
    "Dag",
    "Weekdag",
    "Weekdagen",
    "Opvangdagen",
    "Werkdagen",
  ),
  from: timeField(
    headings.from,
    "Begin",
    "Begintijd",
    "Starttijd",
    "Start",
    "Vanaf",
    "Tijd van",
    "Aanvang",
    "Brengtijd",
  ),
  to: endTimeField(headings.to, "Eind", "Eindtijd", "Einde", "Tot en met tijd", "Tijd tot", "Haaltijd"),
  ...weekdayColumns,
} satisfies Fields;

/** The table of attendance: a row each pattern of a child. */
export const attendanceFields = {
  ...childReference,
  ...weeklyTimes,
  weeks: wordField(PARITY_WORDS, headings.weeks, "Even/oneven", "Even oneven", "Frequentie", "Weektype"),
  anchor: dateField(headings.anchor, "Telt vanaf"),
  when: wordField(WHEN_WORDS, headings.when, "Opvangsoort weken", "Pakket", "Contractvorm", "Weken per jaar"),
  validFrom: dateField(headings.validFrom, "Ingangsdatum", "Begindatum", "Startdatum", "Geldig vanaf", "Datum ingang"),
  validTo: lastDateField(headings.validTo, "Einddatum", "Geldig tot", "Datum einde", "Geldig t/m"),
} satisfies Fields;

export type AttendanceValues = ValuesOf<typeof attendanceFields>;

type Pattern = Child["attendance"][number];

export function attendanceRows({ children }: TableBase): AttendanceValues[] {
  return children.flatMap((child) =>
    child.attendance.map((pattern) => ({ ...referenceTo(child), ...patternValues(pattern) })),
  );
}

/** What the table holds of a pattern. */
export function patternValues(pattern: Pattern): AttendanceValues {
  const { weekday, from, to, weeks = "all", anchor, when = "always", validFrom, validTo } = pattern;
  return {
    days: [weekday],
    from,
    to,
    weeks,
    ...(anchor === undefined ? {} : { anchor }),
    when,
    ...(validFrom == null ? {} : { validFrom }),
    ...(validTo == null ? {} : { validTo }),
  };
}
