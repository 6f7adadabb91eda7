import type { ChildChange, ShiftChange, StaffChange } from "../editing/change.ts";
import { isSameRecord } from "../editing/sameRecord.ts";
import type { DataIssue } from "../exchange/issues.ts";
import type { Known } from "../exchange/referenceReport.ts";
import { texts } from "../texts/nl.ts";
import { type CellContext, type Fields, type TableBase, type ValuesOf, writeCell } from "./field.ts";
import type { ReadRow, Refusal } from "./readRow.ts";

/** What a table is compared with, and how new records are made. */
export interface PlanInput {
  readonly base: TableBase;
  readonly context: CellContext;
  /** What records may point at. */
  readonly known: Known;
  /** A fresh id, never used before. */
  readonly newId: () => string;
  /** Otherwise children get their first name and initial. */
  readonly keepsFullNames: boolean;
}

/** One field of a record before and after, as it would stand in a table. */
export interface FieldDifference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export type ImportedRecord = ChildChange | StaffChange | ShiftChange;

/** A record that an import adds or changes. */
export interface PlannedRecord {
  readonly rows: readonly number[];
  /** Whom or what it is about, as it is called after the import. */
  readonly subject: string;
  readonly record: ImportedRecord;
  readonly differences: readonly FieldDifference[];
}

/** Rows that say what is stored already. */
export type UnchangedRecord = Pick<PlannedRecord, "rows" | "subject">;

/** What comes of one or more rows that are about the same. */
export type Outcome =
  | { readonly kind: "planned"; readonly planned: PlannedRecord }
  | { readonly kind: "unchanged"; readonly unchanged: UnchangedRecord }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** Plans the rows of one table, one outcome at a time so that whoever calls can stop in between. */
export type Planner<F extends Fields> = (
  rows: readonly ReadRow<ValuesOf<F>>[],
  input: PlanInput,
) => Generator<Outcome, void, undefined>;

export function refused(...refusals: readonly Refusal[]): Outcome {
  return { kind: "refused", refusals };
}

export function refusedRow(row: number, reason: string): Outcome {
  return refused({ row, column: null, reason });
}

/** Refuses a row for each of these fields that it lacks; null when it has them all. */
export function refusedForMissing<F extends Fields>(
  fields: F,
  { row, values }: ReadRow<ValuesOf<F>>,
  needed: readonly (keyof F & string)[],
): Outcome | null {
  const refusals = needed
    .filter((name) => values[name] === undefined)
    .map(
      (name): Refusal => ({
        row,
        column: null,
        reason: texts.importing.reasons.missing(fields[name]?.heading ?? name),
      }),
    );
  return refusals.length === 0 ? null : refused(...refusals);
}

/** The outcome of a record that is sound, or refused for what its schema and references say. */
export function plannedOutcome(
  planned: Omit<PlannedRecord, "differences"> & { readonly differences: () => readonly FieldDifference[] },
  issues: readonly DataIssue[],
): Outcome {
  const { rows, subject, record, differences } = planned;
  if (isSameRecord(record.before, record.after)) return { kind: "unchanged", unchanged: { rows, subject } };
  if (issues.length > 0) {
    return refused(...rows.flatMap((row) => issues.map(({ message }) => ({ row, column: null, reason: message }))));
  }
  return { kind: "planned", planned: { ...planned, differences: differences() } };
}

/** The fields of which a table would hold something else. */
export function differencesOf<F extends Fields>(
  fields: F,
  before: ValuesOf<F> | null,
  after: ValuesOf<F>,
  context: CellContext,
): FieldDifference[] {
  return Object.entries(fields)
    .filter(([, { isOnlyRead }]) => isOnlyRead !== true)
    .map(([name, field]) => ({
      field: field.heading,
      before: before === null ? "" : writeCell(field, before[name], context),
      after: writeCell(field, after[name], context),
    }))
    .filter((difference) => difference.before !== difference.after);
}
