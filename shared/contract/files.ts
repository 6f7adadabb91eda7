import { z } from "zod";

/** How saving a file ended. */
export const savedFileSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("cancelled") }),
  z.strictObject({ status: z.literal("saved"), fileName: z.string() }),
]);
