import { z } from "zod";
import { givenPassphrase } from "./encryption.ts";
import { backupSchema } from "./storage.ts";

/* What is said before an encrypted database is open. */

const passphraseOfCopy = givenPassphrase.nullable();

/** What is to come in the place of the database: a copy by its id, the file that was chosen last, or an empty database. */
export const replacementSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("copy"), id: z.string().min(1), passphrase: passphraseOfCopy }),
  z.strictObject({ by: z.literal("file"), passphrase: passphraseOfCopy }),
  z.strictObject({ by: z.literal("nothing") }),
]);

const otherFileSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("cancelled") }),
  z.strictObject({ status: z.literal("chosen"), fileName: z.string(), isLocked: z.boolean() }),
]);

/** All that the window can ask that stands before an encrypted database. */
export const unlockContract = {
  /** Whether this computer can remember the key in a store of its own, and whether something else can take the place. */
  readUnlock: { input: z.null(), output: z.strictObject({ canRemember: z.boolean(), canReplace: z.boolean() }) },
  unlockDatabase: {
    input: z.strictObject({ passphrase: givenPassphrase, remember: z.boolean() }),
    output: z.strictObject({ isOpen: z.boolean() }),
  },
  /** The copies of the database, newest first. */
  listOtherCopies: { input: z.null(), output: z.strictObject({ backups: z.array(backupSchema) }) },
  /** Asks for a file; nothing is done with it yet. */
  chooseOtherFile: { input: z.null(), output: otherFileSchema },
  /** Keeps the database under another name and puts something else in its place; not where the passphrase is wrong. */
  replaceDatabase: { input: replacementSchema, output: z.strictObject({ isReplaced: z.boolean() }) },
} as const;

export type OtherFile = Extract<z.infer<typeof otherFileSchema>, { status: "chosen" }>;
export type Replacement = z.infer<typeof replacementSchema>;
