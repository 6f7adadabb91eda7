import { z } from "zod";
import { changeSchema } from "../editing/change.ts";
import { TABLE_KINDS } from "../importing/tableKinds.ts";

/* What goes over the bridge for tables that come in and go out. */

/** A table of which a template or the records are saved. */
export const tableToSaveSchema = z.strictObject({
  kind: z.enum(TABLE_KINDS),
  form: z.enum(["csv", "xlsx"]),
  /** The headings alone, to fill in. */
  isTemplate: z.boolean(),
});

/** Rows of a file by the number that a person finds them by; the page says which table it is. */
const tableSheetSchema = z.strictObject({
  /** Empty for a CSV file. */
  name: z.string(),
  rows: z.array(z.strictObject({ number: z.int(), cells: z.array(z.string()) })),
});

export const openedTableSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("cancelled") }),
  z.strictObject({ status: z.literal("opened"), fileName: z.string(), sheets: z.array(tableSheetSchema) }),
]);

/** One change for each week that an import touches (`importChanges`). */
export const importedChangesSchema = z.strictObject({ changes: z.array(changeSchema).min(1) });

export type TableToSave = z.infer<typeof tableToSaveSchema>;
export type OpenedTable = z.infer<typeof openedTableSchema>;
