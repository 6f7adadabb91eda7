import { z } from "zod";
import { texts } from "../texts/nl.ts";
import type { Fields } from "./field.ts";
import { isColumnOfBsns, needlessness } from "./needlessColumns.ts";
import { normalText } from "./normalText.ts";
import type { SourceTable } from "./sourceTable.ts";
import { TABLES, type TableKind } from "./tableKinds.ts";

/** Which column of a table each field is read from, counted from 0. */
export type ColumnMapping = Readonly<Record<string, number>>;

/** Per source, known by its headings: the normalised heading that each field was read from. */
export const rememberedMappingsSchema = z.record(z.string(), z.record(z.string(), z.string()));

export type RememberedMappings = Readonly<z.infer<typeof rememberedMappingsSchema>>;

/** What becomes of a column, to be shown above it. */
export interface ColumnUse {
  readonly heading: string;
  /** The heading of the field that is read from it, in our own words; null when it is not read. */
  readonly field: string | null;
  /** Why it is not read. */
  readonly reason: string | null;
  /** It may not be read, whoever would choose it; nobody needs to see what is in it either. */
  readonly isRefused: boolean;
}

/** Two files of one program have the same headings in the same order, so those tell where a file comes from. */
function sourceOf(kind: TableKind, { headings }: SourceTable): string {
  return [kind, ...headings.map(normalText)].join("|");
}

/**
 * The mapping that was used for this source before, or else one by the headings. Columns that may not be read are in
 * neither.
 */
export function proposeMapping(kind: TableKind, table: SourceTable, remembered: RememberedMappings): ColumnMapping {
  const known = remembered[sourceOf(kind, table)];
  const headings = table.headings.map(normalText);
  const byField = Object.entries(TABLES[kind].fields).map(([field, { heading, synonyms }]) => {
    const wanted = known === undefined ? [heading, ...synonyms].map(normalText) : [known[field]];
    return { field, wanted: wanted.filter((one): one is string => one !== undefined && one !== "") };
  });
  const readable = headings.map((heading, column) => (refusalOf(table, column) === null ? heading : null));
  return pickColumns(byField, readable);
}

/** Whether a file of this source was read as this table before. */
export function hasRememberedMapping(kind: TableKind, table: SourceTable, remembered: RememberedMappings): boolean {
  return remembered[sourceOf(kind, table)] !== undefined;
}

/** What to remember of a mapping that was used. */
export function rememberMapping(
  kind: TableKind,
  table: SourceTable,
  mapping: ColumnMapping,
  remembered: RememberedMappings,
): RememberedMappings {
  const headings = Object.entries(mapping).map(([field, column]) => [field, normalText(table.headings[column] ?? "")]);
  return { ...remembered, [sourceOf(kind, table)]: Object.fromEntries(headings) };
}

/** The mapping without the columns that may not be read, whoever chose them. */
export function allowedMapping(table: SourceTable, mapping: ColumnMapping): ColumnMapping {
  return Object.fromEntries(Object.entries(mapping).filter(([, column]) => refusalOf(table, column) === null));
}

/** What becomes of each column under a mapping. */
export function columnUses(kind: TableKind, table: SourceTable, mapping: ColumnMapping): ColumnUse[] {
  const fields: Fields = TABLES[kind].fields;
  return table.headings.map((heading, column) => {
    const refusal = refusalOf(table, column);
    if (refusal !== null) return { heading, field: null, reason: texts.importing.columns[refusal], isRefused: true };
    const field = Object.keys(mapping).find((name) => mapping[name] === column);
    const known = field === undefined ? undefined : fields[field];
    return known === undefined
      ? { heading, field: null, reason: texts.importing.columns.unknown, isRefused: false }
      : { heading, field: known.heading, reason: null, isRefused: false };
  });
}

function refusalOf({ headings, rows }: SourceTable, column: number): "bsn" | "needless" | null {
  if (isColumnOfBsns(rows.map(({ cells }) => cells[column] ?? ""))) return "bsn";
  return needlessness(headings[column] ?? "");
}

interface WantedColumns {
  readonly field: string;
  /** Normalised headings, the best first. */
  readonly wanted: readonly string[];
}

/** A column serves one field. A better name goes before the order of the fields: `Naam` above two columns is rare. */
function pickColumns(fields: readonly WantedColumns[], headings: readonly (string | null)[]): ColumnMapping {
  const found = fields.flatMap(({ field, wanted }) =>
    wanted.flatMap((name, rank) =>
      headings.flatMap((heading, column) => (heading === name ? [{ field, column, rank }] : [])),
    ),
  );
  const mapping: Record<string, number> = {};
  for (const { field, column } of found.sort((a, b) => a.rank - b.rank)) {
    if (mapping[field] === undefined && !Object.values(mapping).includes(column)) mapping[field] = column;
  }
  return mapping;
}
