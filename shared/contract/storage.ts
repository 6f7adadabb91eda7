import { z } from "zod";
import { changeSchema } from "../editing/change.ts";
import { dateSchema, weekSchema } from "../exchange/records.ts";
import { givenPassphrase } from "./encryption.ts";
import { savedFileSchema } from "./files.ts";

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
  /** It is encrypted with another passphrase than the database. */
  isLocked: z.boolean(),
  /** Null for a copy that is locked, or that cannot be read; the latter cannot be restored either. */
  locations: z.array(backedUpLocationSchema).nullable(),
});

/** Who has the file open for writing, while this program may only read it. `by` is a user and a computer. */
export const readOnlySchema = z.strictObject({ by: z.string(), since: z.iso.datetime() });

/** A copy of the list, one that the user points at in a dialog, or the one of the call before whose passphrase is given now. */
export const backupSourceSchema = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("list"), id: z.string().min(1) }),
  z.strictObject({ from: z.literal("file") }),
  z.strictObject({ from: z.literal("locked"), passphrase: givenPassphrase }),
]);

/** How far the copy is that is being made or put back; the share, from 0 to 1, is null where that cannot be known. */
export const copyProgressSchema = z.strictObject({
  phase: z.enum(["copying", "checking", "placing", "encrypting", "encryptingCopies"]),
  share: z.number().nullable(),
});

/** How many months records of a child are kept after it left, before it is offered for removal. */
export const retentionMonthsSchema = z.int().min(1).max(240);

/** What was done to a change; or the removal of a person, or what was done to the file as a whole. */
export const logActionSchema = z.enum(["do", "undo", "redo", "removal", "import", "restore", "newLocation"]);

/** What an entry of the log can be about; `file` is a removal, an import, a restored copy or a new location. */
export const logSubjectSchema = z.enum(["shifts", "weeks", "children", "staff", "location", "lists", "file"]);

/** How much was read in of what. */
export const logCountsSchema = z.partialRecord(
  z.enum(["groups", "staff", "children", "weeks", "shifts", "rows"]),
  z.int(),
);

/** At most so many entries of the log at once. */
export const MOST_LOG_ENTRIES = 500;

export const personKeySchema = z.strictObject({ kind: z.enum(["child", "staff"]), id: z.string().min(1) });

export const logQuerySchema = z.strictObject({
  /** The first and the last day, in the Netherlands. */
  from: dateSchema,
  to: dateSchema,
  about: logSubjectSchema.optional(),
  week: weekSchema.optional(),
  person: personKeySchema.optional(),
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
      /** The change with its records before and after, as it was done; null for what is of the file as a whole. */
      change: changeSchema.nullable(),
      /** For a removal the pseudonym, for an import the file, for a restored copy the moment at which it was made. */
      subject: z.string().nullable(),
      /** For an import what was in it. */
      counts: logCountsSchema.nullable(),
    }),
  ),
  /** Where the next page begins; null on the last one. */
  next: z.int().nullable(),
});

const backupList = z.strictObject({ backups: z.array(backupSchema) });

/** What the page can ask about the file as a whole. */
export const storageContract = {
  /** The copies of the database, newest first. */
  listBackups: { input: z.null(), output: backupList },
  /** Makes a copy now; answers the list. */
  makeBackup: { input: z.null(), output: backupList },
  /** Asks where to save, then writes a copy there. */
  exportBackup: { input: z.null(), output: savedFileSchema },
  /**
   * Puts a copy in the place of everything, after a copy of what is there now; the page opens everything anew. `locked` is a
   * copy with another passphrase, which may be given then.
   */
  restoreBackup: {
    input: backupSourceSchema,
    output: z.strictObject({ status: z.enum(["cancelled", "restored", "locked", "wrongPassphrase"]) }),
  },
  /** How far the copy is that is being made or put back; null when none is. */
  readCopyProgress: { input: z.null(), output: z.strictObject({ progress: copyProgressSchema.nullable() }) },
  /** Who did what and when at the open location, a page at a time. */
  readChangeLog: { input: logQuerySchema, output: changeLogSchema },
  /**
   * Puts a pseudonym in the place of a person, in the log and earlier versions too; it cannot be undone. `isWiped` is false
   * while another program reads the file: then the next start empties the space where the person stood.
   */
  removePerson: {
    input: personKeySchema,
    output: z.strictObject({ pseudonym: z.string(), isWiped: z.boolean() }),
  },
  /** How long records of children who left are kept; null until that was chosen. */
  readRetention: { input: z.null(), output: z.strictObject({ months: retentionMonthsSchema.nullable() }) },
  setRetention: { input: z.strictObject({ months: retentionMonthsSchema }), output: z.null() },
} as const;

export type BackupReason = z.infer<typeof backupReasonSchema>;
export type Backup = z.infer<typeof backupSchema>;
export type CopyProgress = z.infer<typeof copyProgressSchema>;
export type ReadOnly = z.infer<typeof readOnlySchema>;
export type ChangeLog = z.infer<typeof changeLogSchema>;
export type LogAction = z.infer<typeof logActionSchema>;
export type LogSubject = z.infer<typeof logSubjectSchema>;
export type LogCounts = z.infer<typeof logCountsSchema>;
export type LogEntry = ChangeLog["entries"][number];
