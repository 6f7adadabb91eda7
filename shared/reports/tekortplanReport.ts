import { z } from "zod";
import { headFields } from "./reportFields.ts";
import { tekortplanPartSchema } from "./tekortplanPart.ts";

/** The tekortplan as it is handed to staff, parents and inspector. */
export const tekortplanReportSchema = z.strictObject({
  kind: z.literal("tekortplan"),
  ...headFields,
  plan: tekortplanPartSchema,
});

export type TekortplanReport = z.infer<typeof tekortplanReportSchema>;
