import type { PersonKey } from "../privacy/replacePerson.ts";
import { allowedMapping, type ColumnMapping } from "./columnMapping.ts";
import type { SourceTable } from "./sourceTable.ts";
import type { TableKind } from "./tableKinds.ts";

/** The column in which each table says by id who a row is about, and of which kind those people are. */
const PEOPLE: Readonly<Record<TableKind, { readonly field: string; readonly kind: PersonKey["kind"] }>> = {
  children: { field: "id", kind: "child" },
  attendance: { field: "id", kind: "child" },
  staff: { field: "id", kind: "staff" },
  availability: { field: "id", kind: "staff" },
  shifts: { field: "staffId", kind: "staff" },
};

/** The ids by which the rows of a table name people, each once; none where no column is read as such. */
export function personIdsIn(
  kind: TableKind,
  table: SourceTable,
  mapping: ColumnMapping,
): { readonly kind: PersonKey["kind"]; readonly ids: readonly string[] } {
  const { field, kind: ofPeople } = PEOPLE[kind];
  const column = allowedMapping(table, mapping)[field];
  const cells = column === undefined ? [] : table.rows.map((row) => row.cells[column] ?? "");
  return { kind: ofPeople, ids: [...new Set(cells.filter((text) => text !== ""))] };
}
