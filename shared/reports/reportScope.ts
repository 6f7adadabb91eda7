import { z } from "zod";

/** What a report is about: the whole location, or one of its groups. */
export const reportScopeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("location") }),
  z.strictObject({ kind: z.literal("group"), groupId: z.string().min(1) }),
]);

export type ReportScope = z.infer<typeof reportScopeSchema>;
