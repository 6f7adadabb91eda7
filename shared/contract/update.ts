import { z } from "zod";

/* What is said while a database of an earlier version is brought to this one, before it is open. */

/**
 * How far that is: the database is looked through, copied, the copy checked, and then brought to this version. The share,
 * from 0 to 1, is null where that cannot be known.
 */
export const updateProgressSchema = z.strictObject({
  step: z.enum(["checking", "copying", "checkingCopy", "updating"]),
  share: z.number().min(0).max(1).nullable(),
});

export type UpdateProgress = z.infer<typeof updateProgressSchema>;

/** All that the window can ask that stands there meanwhile. */
export const updateContract = {
  readUpdate: { input: z.null(), output: updateProgressSchema },
} as const;
