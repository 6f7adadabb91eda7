import { z } from "zod";
import { comparisonReportSchema } from "./comparisonReport.ts";
import { dossierReportSchema } from "./dossier/dossierReport.ts";
import { noticeReportSchema } from "./noticeReport.ts";
import { personReportSchema } from "./personReport.ts";
import { tekortplanReportSchema } from "./tekortplanReport.ts";
import { weekReportSchema } from "./weekReport.ts";

/** Everything that the print page can draw. */
export const printReportSchema = z.discriminatedUnion("kind", [
  weekReportSchema,
  personReportSchema,
  dossierReportSchema,
  comparisonReportSchema,
  tekortplanReportSchema,
  noticeReportSchema,
]);

export type PrintReport = z.infer<typeof printReportSchema>;
