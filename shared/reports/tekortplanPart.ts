import { z } from "zod";
import { dateSchema } from "../exchange/records.ts";

/** A version of the tekortplan on paper, by itself or in a dossier. */
export const tekortplanPartSchema = z.strictObject({
  version: z.string(),
  validFrom: dateSchema,
  validTo: dateSchema.nullable(),
  /** In the order in which they are taken. */
  steps: z.array(
    z.strictObject({ action: z.string(), decidedBy: z.string().nullable(), effect: z.string().nullable() }),
  ),
  staffDiscussedOn: dateSchema.nullable(),
  parentsDiscussedOn: dateSchema.nullable(),
});

export type TekortplanPart = z.infer<typeof tekortplanPartSchema>;
