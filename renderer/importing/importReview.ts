import type { OpenedTable } from "../../shared/contract/tables.ts";
import { type ColumnMapping, proposeMapping, type RememberedMappings } from "../../shared/importing/columnMapping.ts";
import { type GuessContext, guessTableKind } from "../../shared/importing/guessTableKind.ts";
import { missingColumns } from "../../shared/importing/neededColumns.ts";
import { type SourceTable, sourceTableOf } from "../../shared/importing/sourceTable.ts";
import { TABLE_KINDS, TABLES, type TableKind } from "../../shared/importing/tableKinds.ts";
import type { Choice } from "../controls/SelectField.tsx";

/** A file that was chosen. */
export type OpenedFile = Omit<Extract<OpenedTable, { status: "opened" }>, "status">;

/** How a file is read, as the person can change it; what comes of it is worked out anew at each change. */
export interface ImportReview {
  readonly file: OpenedFile;
  readonly sheet: number;
  readonly kind: TableKind;
  readonly table: SourceTable;
  readonly mapping: ColumnMapping;
  /** Otherwise children get their first name and initial. */
  readonly keepsFullNames: boolean;
}

/** Begins with the sheet, the table and the columns that seem to be meant. */
export function beginReview(file: OpenedFile, context: GuessContext, sheet = 0): ImportReview {
  const kind = guessTableKind(rowsOf(file, sheet), context);
  return reviewAs(file, sheet, kind, context.remembered);
}

/** The same file read as another table. */
export function withKind({ file, sheet }: ImportReview, kind: TableKind, remembered: RememberedMappings): ImportReview {
  return reviewAs(file, sheet, kind, remembered);
}

function reviewAs(file: OpenedFile, sheet: number, kind: TableKind, remembered: RememberedMappings): ImportReview {
  const table = sourceTableOf(kind, rowsOf(file, sheet));
  return { file, sheet, kind, table, mapping: proposeMapping(kind, table, remembered), keepsFullNames: false };
}

function rowsOf({ sheets }: OpenedFile, sheet: number) {
  return sheets[sheet]?.rows ?? [];
}

/** Reads a column into a field, or into none; a field is read from one column, and a column into one field. */
export function withColumn(review: ImportReview, column: number, field: string | null): ImportReview {
  const others = Object.entries(review.mapping).filter(([name, at]) => at !== column && name !== field);
  return { ...review, mapping: Object.fromEntries(field === null ? others : [...others, [field, column]]) };
}

/** The fields that a column can be read into, by heading. */
export function fieldChoices(kind: TableKind): Choice<string>[] {
  return Object.entries(TABLES[kind].fields).map(([key, { heading }]) => ({ key, text: heading }));
}

/** The other tables that the same file has all columns of. */
export function otherKinds({ file, sheet, kind }: ImportReview, remembered: RememberedMappings): TableKind[] {
  return TABLE_KINDS.filter((other) => {
    if (other === kind) return false;
    const { mapping } = reviewAs(file, sheet, other, remembered);
    return missingColumns(other, mapping).length === 0;
  });
}
