import { z } from "zod";
import { changeSchema } from "../editing/change.ts";
import { rememberedMappingsSchema } from "../importing/columnMapping.ts";
import { TABLE_KINDS } from "../importing/tableKinds.ts";
import { savedFileSchema } from "./files.ts";
import { personKeySchema } from "./storage.ts";

/* What goes over the bridge for tables that come in and go out. */

/** A table of which a template or the records are saved. */
const tableToSaveSchema = z.strictObject({
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

/** One change for each week that an import touches (`importChanges`); to undo it, their inverses. */
export const importedChangesSchema = z.strictObject({ changes: z.array(changeSchema).min(1) });

/** What is remembered of tables, whoever opens the file. */
const tableSettingsSchema = z.strictObject({
  /** How the columns of known sources were read. */
  mappings: rememberedMappingsSchema,
  /** Whether it was said once that an export holds the data of people. */
  isPersonalDataWarned: z.boolean(),
});

/** What of it is to be remembered anew; the rest stays. */
const tableSettingsPartSchema = tableSettingsSchema.partial();

const nothing = z.null();

/** The functions of the bridge for tables. */
export const tableContract = {
  /** Asks for a CSV or XLSX file and answers its rows as texts; nothing is read into the location yet. */
  openTable: { input: nothing, output: openedTableSchema },
  /** Which of these ids are of people who were removed from the open location and whose id nobody else has got since. */
  findRemovedPeople: {
    input: z.strictObject({ kind: personKeySchema.shape.kind, ids: z.array(z.string()) }),
    output: z.strictObject({ ids: z.array(z.string()) }),
  },
  /**
   * Stores the changes of an imported table, all or none, after a copy of what is there; answers after COMMIT. Refused when
   * they would bring back somebody who was removed.
   */
  commitImport: { input: importedChangesSchema, output: z.strictObject({ savedAt: z.iso.datetime() }) },
  /** Takes an import back as a whole; refused once anything else was done in one of its weeks. */
  undoImport: { input: importedChangesSchema, output: z.strictObject({ savedAt: z.iso.datetime() }) },
  readTableSettings: { input: nothing, output: tableSettingsSchema },
  /** Remembers what is named and keeps the rest; a file that is open to read only remembers nothing. */
  rememberTableSettings: { input: tableSettingsPartSchema, output: nothing },
  /** Asks where to save, then writes a table of the location, or its headings alone. */
  exportTable: { input: tableToSaveSchema, output: savedFileSchema },
  /** Asks where to save, then writes the location with nobody to be recognised in it; findings may differ. */
  exportPseudonymised: { input: nothing, output: savedFileSchema },
} as const;

export type TableSettingsPart = z.infer<typeof tableSettingsPartSchema>;
export type TableSettings = z.infer<typeof tableSettingsSchema>;
export type TableToSave = z.infer<typeof tableToSaveSchema>;
export type OpenedTable = z.infer<typeof openedTableSchema>;
