import { z } from "zod";
import { comparisonReportSchema } from "./comparisonReport.ts";
import { weekReportSchema } from "./weekReport.ts";

/** Everything that the print page can draw. */
export const printReportSchema = z.discriminatedUnion("kind", [weekReportSchema, comparisonReportSchema]);

export type PrintReport = z.infer<typeof printReportSchema>;
