import type { ColumnMapping } from "./columnMapping.ts";
import type { SourceRow } from "./csvRows.ts";
import type { CellContext, Fields, ValuesOf } from "./field.ts";

/** Why a row is not imported. */
export interface Refusal {
  /** The row as a person finds it in the file. */
  readonly row: number;
  /** The heading in the file of the cell at fault; null when it is the row as a whole. */
  readonly column: string | null;
  readonly reason: string;
}

/** A row with what could be read of it; with any refusal it is not imported. */
export interface ReadRow<V> {
  readonly row: number;
  readonly values: V;
  readonly refusals: readonly Refusal[];
}

export interface RowReader<F extends Fields> {
  readonly fields: F;
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
  readonly context: CellContext;
}

/** Reads the cells of a row that have a field; an empty one says nothing. */
export function readRow<F extends Fields>(
  { fields, headings, mapping, context }: RowReader<F>,
  { number, cells }: SourceRow,
): ReadRow<ValuesOf<F>> {
  const refusals: Refusal[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(mapping)) {
    const field = fields[name];
    const text = cells[column] ?? "";
    if (field === undefined || text === "") continue;
    const result = field.read(text, context);
    if (result.ok) values[name] = result.value;
    else refusals.push({ row: number, column: headings[column] ?? null, reason: result.reason });
  }
  // Each value comes from the field of its name, which the type system cannot follow through a record.
  return { row: number, values: values as ValuesOf<F>, refusals };
}
