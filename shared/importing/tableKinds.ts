import { attendanceFields, attendanceRows } from "./attendanceTable.ts";
import { availabilityFields, availabilityRows } from "./availabilityTable.ts";
import { childFields, childRows } from "./childTable.ts";
import type { Fields, TableBase } from "./field.ts";
import { shiftFields, shiftRows } from "./shiftTable.ts";
import { staffFields, staffRows } from "./staffTable.ts";

/** The tables that come in and go out. */
export const TABLE_KINDS = ["children", "attendance", "staff", "availability", "shifts"] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/** The columns of a table, and its rows as a location has them. */
export interface TableDefinition {
  readonly fields: Fields;
  readonly rowsOf: (base: TableBase) => readonly Readonly<Record<string, unknown>>[];
}

export const TABLES: Readonly<Record<TableKind, TableDefinition>> = {
  children: { fields: childFields, rowsOf: childRows },
  attendance: { fields: attendanceFields, rowsOf: attendanceRows },
  staff: { fields: staffFields, rowsOf: staffRows },
  availability: { fields: availabilityFields, rowsOf: availabilityRows },
  shifts: { fields: shiftFields, rowsOf: shiftRows },
};
