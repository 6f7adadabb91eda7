import { z } from "zod";
import { changeNameSchema, changeSchema } from "../editing/change.ts";
import { dateSchema, weekSchema } from "../exchange/records.ts";

/* What the page and the main process say to each other about the file that holds everything. */

/** Why a copy was made. */
export const backupReasonSchema = z.enum(["daily", "byHand", "beforeImport", "beforeMigration", "beforeRestore"]);

/** A location in a copy, with how many weeks and shifts it holds. */
const backedUpLocationSchema = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  weeks: z.int(),
  shifts: z.int(),
});

/** A copy of the whole database. */
export const backupSchema = z.strictObject({
  /** Its file name, by which it is restored. */
  id: z.string(),
  madeAt: z.iso.datetime(),
  why: backupReasonSchema,
  bytes: z.int(),
  /** Null for a copy that cannot be read; it cannot be restored either. */
  locations: z.array(backedUpLocationSchema).nullable(),
});

/** Who has the file open for writing, while this program may only read it. `by` is a user and a computer. */
export const readOnlySchema = z.strictObject({ by: z.string(), since: z.iso.datetime() });

/** A copy of the list, or one that the user points at in a dialog. */
export const backupSourceSchema = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("list"), id: z.string().min(1) }),
  z.strictObject({ from: z.literal("file") }),
]);

/** What was done to a change, or the removal of a person. */
export const logActionSchema = z.enum(["do", "undo", "redo", "removal"]);

/** At most so many entries of the log at once. */
export const MOST_LOG_ENTRIES = 500;

export const logQuerySchema = z.strictObject({
  /** The first and the last day, in the Netherlands. */
  from: dateSchema,
  to: dateSchema,
  name: changeNameSchema.optional(),
  week: weekSchema.optional(),
  /** The `next` of the page before this one. */
  before: z.int().optional(),
  limit: z.int().min(1).max(MOST_LOG_ENTRIES),
});

/** A page of the log, last written first. */
export const changeLogSchema = z.strictObject({
  entries: z.array(
    z.strictObject({
      entry: z.int(),
      action: logActionSchema,
      at: z.iso.datetime(),
      /** The user of the computer; null for what was done before that was written down. */
      by: z.string().nullable(),
      /** The change with its records before and after, as it was done; null for a removal. */
      change: changeSchema.nullable(),
      /** For a removal the pseudonym that was left. */
      subject: z.string().nullable(),
    }),
  ),
  /** Where the next page begins; null on the last one. */
  next: z.int().nullable(),
});

export const personKeySchema = z.strictObject({ kind: z.enum(["child", "staff"]), id: z.string().min(1) });

export type BackupReason = z.infer<typeof backupReasonSchema>;
export type Backup = z.infer<typeof backupSchema>;
export type ReadOnly = z.infer<typeof readOnlySchema>;
export type ChangeLog = z.infer<typeof changeLogSchema>;
export type LogAction = z.infer<typeof logActionSchema>;
