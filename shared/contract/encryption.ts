import { z } from "zod";

/* What is said about the passphrase of the database: on the screen Beheer, and before the database is open. */

/** A new one; a short one is found by trying. */
export const SHORTEST_PASSPHRASE = 12;
const LONGEST_PASSPHRASE = 500;

/** One that opens something, so however long it is. */
export const givenPassphrase = z.string().min(1).max(LONGEST_PASSPHRASE);
const newPassphrase = z.string().min(SHORTEST_PASSPHRASE).max(LONGEST_PASSPHRASE);

/** What the page of the program can ask about encryption. */
export const encryptionContract = {
  /** Whether the file is encrypted, and whether this computer opens it without the passphrase. */
  readEncryption: {
    input: z.null(),
    output: z.strictObject({ isEncrypted: z.boolean(), isRemembered: z.boolean() }),
  },
  /** Encrypts the file and its copies, with another passphrase or no more; null is no passphrase. */
  changePassphrase: {
    input: z.strictObject({ current: givenPassphrase.nullable(), next: newPassphrase.nullable() }),
    /** How many copies were converted, how many damaged ones removed, and of how many the passphrase is not known. */
    output: z.strictObject({ converted: z.int(), removed: z.int(), left: z.int() }),
  },
  /** From the next start on the passphrase is asked for again. */
  forgetPassphrase: { input: z.null(), output: z.null() },
} as const;
