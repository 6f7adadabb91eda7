import type { LocalDate } from "../calendar/dates.ts";
import { idsOf } from "../exchange/referenceReport.ts";
import { attendanceFields } from "./attendanceTable.ts";
import { availabilityFields } from "./availabilityTable.ts";
import { childFields } from "./childTable.ts";
import { allowedMapping, type ColumnMapping, type ColumnUse, columnUses } from "./columnMapping.ts";
import { type CellContext, cellContextOf, type Fields, type TableBase, type ValuesOf } from "./field.ts";
import type { Outcome, PlanInput, PlannedRecord, Planner, UnchangedRecord } from "./outcome.ts";
import { planChildren } from "./planChildren.ts";
import { planAttendance, planAvailability } from "./planPatterns.ts";
import { planShifts } from "./planShifts.ts";
import { planStaff } from "./planStaff.ts";
import { type ReadRow, type Refusal, readRow } from "./readRow.ts";
import { shiftFields } from "./shiftTable.ts";
import type { SourceTable } from "./sourceTable.ts";
import { staffFields } from "./staffTable.ts";
import type { TableKind } from "./tableKinds.ts";

export interface ImportRequest {
  readonly kind: TableKind;
  readonly table: SourceTable;
  readonly mapping: ColumnMapping;
  /** Which of `personIdsIn` the table are of people who were removed; rows about them are refused. */
  readonly removedIds: readonly string[];
  /** What the table is compared with; for shifts with every week that the table has dates of. */
  readonly base: TableBase;
  readonly today: LocalDate;
  /** A fresh id, never used before. */
  readonly newId: () => string;
  /** Otherwise children get their first name and initial. */
  readonly keepsFullNames: boolean;
}

/** What an import would do. Nothing is stored yet. */
export interface ImportPreview {
  readonly kind: TableKind;
  readonly columns: readonly ColumnUse[];
  readonly added: readonly PlannedRecord[];
  readonly changed: readonly PlannedRecord[];
  /** Records of which the table says what is stored already. */
  readonly unchanged: readonly UnchangedRecord[];
  /** In the order of the file. */
  readonly refused: readonly Refusal[];
}

/** How far it is: each row is read, and then compared. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** Rows between two moments at which whoever calls can show how far it is, or stop. */
const STEP = 100;

/** Reads and compares a table in steps, so that the page stays alive and the user can stop: simply ask no further. */
export function* previewImport(request: ImportRequest): Generator<ImportProgress, ImportPreview, undefined> {
  const { kind, table, base, today, newId, keepsFullNames } = request;
  const mapping = allowedMapping(table, request.mapping);
  const context = cellContextOf(base, today, request.removedIds);
  const { groups, staff, children, schools = [] } = base;
  const known = { groups: idsOf(groups), staff: idsOf(staff), children: idsOf(children), schools: idsOf(schools) };
  const outcomes = yield* planTable(kind, table, mapping, { base, context, known, newId, keepsFullNames });
  const planned = outcomes.flatMap((outcome) => (outcome.kind === "planned" ? [outcome.planned] : []));
  return {
    kind,
    columns: columnUses(kind, table, mapping),
    added: planned.filter(({ record }) => record.before === null),
    changed: planned.filter(({ record }) => record.before !== null),
    unchanged: outcomes.flatMap((outcome) => (outcome.kind === "unchanged" ? [outcome.unchanged] : [])),
    refused: outcomes
      .flatMap((outcome) => (outcome.kind === "refused" ? outcome.refusals : []))
      .sort((a, b) => a.row - b.row),
  };
}

type Steps<T> = Generator<ImportProgress, T, undefined>;

function* planTable(kind: TableKind, table: SourceTable, mapping: ColumnMapping, input: PlanInput): Steps<Outcome[]> {
  switch (kind) {
    case "children":
      return yield* inSteps(childFields, planChildren, table, mapping, input);
    case "attendance":
      return yield* inSteps(attendanceFields, planAttendance, table, mapping, input);
    case "staff":
      return yield* inSteps(staffFields, planStaff, table, mapping, input);
    case "availability":
      return yield* inSteps(availabilityFields, planAvailability, table, mapping, input);
    case "shifts":
      return yield* inSteps(shiftFields, planShifts, table, mapping, input);
  }
}

function* inSteps<F extends Fields>(
  fields: F,
  plan: Planner<F>,
  table: SourceTable,
  mapping: ColumnMapping,
  input: PlanInput,
): Steps<Outcome[]> {
  const rows = yield* readRows(fields, table, mapping, input.context);
  const total = 2 * rows.length;
  const outcomes: Outcome[] = [];
  for (const outcome of plan(rows, input)) {
    outcomes.push(outcome);
    if (outcomes.length % STEP === 0) yield { done: rows.length + outcomes.length, total };
  }
  return outcomes;
}

function* readRows<F extends Fields>(
  fields: F,
  { headings, rows }: SourceTable,
  mapping: ColumnMapping,
  context: CellContext,
): Steps<ReadRow<ValuesOf<F>>[]> {
  const readAll: ReadRow<ValuesOf<F>>[] = [];
  for (const row of rows) {
    readAll.push(readRow({ fields, headings, mapping, context }, row));
    if (readAll.length % STEP === 0) yield { done: readAll.length, total: 2 * rows.length };
  }
  return readAll;
}
