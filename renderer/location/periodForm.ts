import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Location, School } from "../../shared/exchange/records.ts";
import { dateText } from "../controls/dateEntry.ts";
import { type FormErrors, FormReader } from "../masterData/formReading.ts";
import type { TopicForm } from "./topicForm.ts";

/* Periods of the calendar in forms: days on which the location is closed, school holidays, and the schools. */

interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly name?: string | undefined;
}

/** A period as typed; without a last day it is one day. `stored` is what it began as, so that fields we do not know stay. */
export interface PeriodLine {
  readonly stored: Period | null;
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

export interface PeriodsFields {
  readonly lines: readonly PeriodLine[];
}

export const closuresForm: TopicForm<PeriodsFields> = {
  fieldsOf: ({ closures }) => ({ lines: closures.map(lineOf) }),
  read: (reader, { lines }) => ({ closures: periodsOf(reader, "lines", lines) }),
};

export const holidaysForm: TopicForm<PeriodsFields> = {
  fieldsOf: ({ schoolHolidays }) => ({ lines: schoolHolidays.map(lineOf) }),
  read: (reader, { lines }) => ({ schoolHolidays: periodsOf(reader, "lines", lines) }),
};

export function emptyPeriod(): PeriodLine {
  return { stored: null, from: "", to: "", name: "" };
}

/** A closed day that is proposed by its name. */
export function closedDay(date: LocalDate, name: string): PeriodLine {
  return { stored: null, from: dateText(date), to: dateText(date), name };
}

function lineOf(stored: Period): PeriodLine {
  return { stored, from: dateText(stored.from), to: dateText(stored.to), name: stored.name ?? "" };
}

/** In order of date. */
function periodsOf(reader: FormReader, path: string, lines: readonly PeriodLine[]): Location["closures"] {
  const periods = lines.map(({ stored, ...line }, index) => {
    const from = reader.date(`${path}.${index}.from`, line.from);
    const paths = [`${path}.${index}.from`, `${path}.${index}.to`] as const;
    const [, to] = reader.period(paths, line.from, line.to);
    const { name: _before, ...rest } = stored ?? {};
    const name = line.name.trim();
    return { ...rest, from, to: to ?? from, ...(name === "" ? {} : { name }) };
  });
  return periods.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

export interface SchoolFields {
  readonly name: string;
  readonly holidays: readonly PeriodLine[];
  /** Dates with a comma between. */
  readonly studyDays: string;
}

/** The fields of a school's record; of null those of a form that is still empty. */
export function fieldsOfSchool(school: School | null): SchoolFields {
  return {
    name: school?.name ?? "",
    holidays: (school?.holidays ?? []).map(lineOf),
    studyDays: (school?.studyDays ?? []).map(dateText).join(", "),
  };
}

export type SchoolResult =
  | { readonly ok: true; readonly school: School }
  | { readonly ok: false; readonly errors: FormErrors };

/** The record that the fields make of `base` (of a new school, one with only an id), or what is wrong with them. */
export function readSchool(fields: SchoolFields, base: Pick<School, "id"> & Partial<School>): SchoolResult {
  const reader = new FormReader();
  const school: School = {
    ...base,
    name: reader.name("name", fields.name),
    holidays: periodsOf(reader, "holidays", fields.holidays),
    studyDays: reader.dates("studyDays", fields.studyDays),
  };
  return reader.isSound ? { ok: true, school } : { ok: false, errors: reader.errors };
}
