import { isSameRecord } from "../editing/sameRecord.ts";
import type { Child, Staff } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { type AttendanceValues, attendanceFields, patternValues } from "./attendanceTable.ts";
import { type AvailabilityValues, availabilityFields, stretchValues } from "./availabilityTable.ts";
import { type CellContext, type Fields, type ValuesOf, writeCell } from "./field.ts";
import { childMatcher, staffMatcher } from "./matchPeople.ts";
import { type Outcome, type PlanInput, type Planner, plannedOutcome, refused, refusedForMissing } from "./outcome.ts";
import { soundChild } from "./planChildren.ts";
import { soundPerson } from "./planStaff.ts";
import type { ReadRow } from "./readRow.ts";
import type { Read } from "./readValue.ts";
import { neededForTimes, weekdayTimesOf } from "./weekdayColumns.ts";

/*
 * Attendance and availability come as several rows a person, which together take the place of all that was recorded of
 * that person; who is in no row keeps what they have. With one row of a person refused all of them are, for half a pattern
 * would take days away.
 */

type Pattern = Child["attendance"][number];
type Stretch = NonNullable<Staff["availability"]>[number];

/** Plans the table of attendance. */
export const planAttendance: Planner<typeof attendanceFields> = function* (rows, input) {
  const { require } = childMatcher(input.base.children, new Set());
  const groups = groupRows(attendanceFields, rows, (values) => require(values));
  for (const group of groups) {
    yield group.person === null ? group.refusal : attendanceOf(group.person, group.rows, input);
  }
};

/** Plans the table of availability. */
export const planAvailability: Planner<typeof availabilityFields> = function* (rows, input) {
  const { require } = staffMatcher(input.base.staff, new Set());
  const groups = groupRows(availabilityFields, rows, (values) => require(values));
  for (const group of groups) {
    yield group.person === null ? group.refusal : availabilityOf(group.person, group.rows, input);
  }
};

/** The rows of one person, or why rows are refused. */
type PersonRows<P, V> =
  | { readonly person: P; readonly rows: readonly ReadRow<V>[] }
  | { readonly person: null; readonly refusal: Outcome };

function groupRows<P, F extends Fields>(
  fields: F,
  rows: readonly ReadRow<ValuesOf<F>>[],
  personOf: (values: ValuesOf<F>) => Read<P>,
): PersonRows<P, ValuesOf<F>>[] {
  const nobody: PersonRows<P, ValuesOf<F>>[] = [];
  const byPerson = new Map<P, ReadRow<ValuesOf<F>>[]>();
  for (const row of rows) {
    const found = personOf(row.values);
    if (found.ok) byPerson.set(found.value, [...(byPerson.get(found.value) ?? []), row]);
    else nobody.push({ person: null, refusal: refusalOf(row, found.reason) });
  }
  const groups = [...byPerson].map(([person, own]): PersonRows<P, ValuesOf<F>> => {
    const refusal = refusalOfGroup(fields, own);
    return refusal === null ? { person, rows: own } : { person: null, refusal };
  });
  return [...nobody, ...groups];
}

/** What could not be read in it may be why it points at nobody, so that is said rather than this. */
function refusalOf<V>({ row, refusals }: ReadRow<V>, reason: string): Outcome {
  return refused(...(refusals.length > 0 ? refusals : [{ row, column: null, reason }]));
}

function refusalOfGroup<F extends Fields>(fields: F, rows: readonly ReadRow<ValuesOf<F>>[]): Outcome | null {
  const bad = rows.map((row) => {
    const missing = row.refusals.length > 0 ? null : refusedForMissing(fields, row, neededForTimes(row.values));
    return missing?.kind === "refused" ? missing.refusals : row.refusals;
  });
  const first = rows[bad.findIndex((refusals) => refusals.length > 0)];
  if (first === undefined) return null;
  const beside = texts.importing.reasons.besideRefused(first.row);
  return refused(
    ...rows.flatMap(({ row }, index) => {
      const own = bad[index] ?? [];
      return own.length > 0 ? own : [{ row, column: null, reason: beside }];
    }),
  );
}

function attendanceOf(
  before: Child,
  rows: readonly ReadRow<AttendanceValues>[],
  { known, context }: PlanInput,
): Outcome {
  const read = rows.flatMap(({ values }) => patternsOf(values));
  const patterns = keepingStored(before.attendance, read, patternValues);
  const { after, issues } = soundChild({ ...before, attendance: patterns }, known);
  return plannedOutcome(
    {
      rows: rows.map(({ row }) => row),
      subject: before.name ?? before.id,
      record: { kind: "child", before, after },
      differences: () => [
        {
          field: texts.importing.pattern,
          before: lines(attendanceFields, before.attendance.map(patternValues), context),
          after: lines(attendanceFields, after.attendance.map(patternValues), context),
        },
      ],
    },
    issues,
  );
}

function patternsOf(values: AttendanceValues): Pattern[] {
  const { weeks, anchor, when, validFrom, validTo } = values;
  return weekdayTimesOf(values).map((times) => ({
    ...times,
    ...(weeks === undefined ? {} : { weeks }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(when === undefined ? {} : { when }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  }));
}

function availabilityOf(
  before: Staff,
  rows: readonly ReadRow<AvailabilityValues>[],
  { known, context }: PlanInput,
): Outcome {
  const read = rows.flatMap(({ values }): Stretch[] => weekdayTimesOf(values));
  const stored = before.availability ?? [];
  const { after, issues } = soundPerson({ ...before, availability: keepingStored(stored, read, stretchValues) }, known);
  return plannedOutcome(
    {
      rows: rows.map(({ row }) => row),
      subject: before.name ?? before.id,
      record: { kind: "staff", before, after },
      differences: () => [
        {
          field: texts.importing.pattern,
          before: lines(availabilityFields, stored.map(stretchValues), context),
          after: lines(availabilityFields, (after.availability ?? []).map(stretchValues), context),
        },
      ],
    },
    issues,
  );
}

/** What says the same in a table stays as it is stored, with what the table does not hold. */
function keepingStored<T>(stored: readonly T[], read: readonly T[], valuesOf: (record: T) => unknown): T[] {
  const spare = [...stored];
  return read.map((record) => {
    const index = spare.findIndex((other) => isSameRecord(valuesOf(other), valuesOf(record)));
    const [alike = record] = index < 0 ? [] : spare.splice(index, 1);
    return alike;
  });
}

/** Rows as one text to lay side by side: `ma 08:00 17:15 elke week; …`. */
function lines<F extends Fields>(fields: F, rows: readonly ValuesOf<F>[], context: CellContext): string {
  const cells = (row: ValuesOf<F>) =>
    Object.entries(fields).map(([name, field]) => writeCell(field, row[name], context));
  return rows
    .map((row) =>
      cells(row)
        .filter((cell) => cell !== "")
        .join(" "),
    )
    .join("; ");
}
