import { z } from "zod";
import { weekSchema } from "../exchange/records.ts";
import { periodSchema } from "../reports/reportFields.ts";
import { MOST_REPORT_WEEKS, MOST_SCENARIOS, reportRequestSchema } from "../reports/reportRequest.ts";
import { savedFileSchema } from "./files.ts";

/* What goes over the bridge for reports on paper, tables of a week and calendars. */

/** Everything that is handed out: on paper, as a table, as a calendar. In the order in which it is offered. */
export const OUTPUT_KINDS = [
  "roster",
  "person",
  "dossier",
  "compare",
  "tekortplan",
  "notice",
  "week",
  "hours",
  "calendars",
] as const;

/** How a kind was asked for last; of whom is not remembered. */
const rememberedChoiceSchema = z.strictObject({
  /** How many weeks it was of. */
  weeks: z.int().min(1).max(MOST_REPORT_WEEKS),
  /** Null for all groups. */
  groupIds: z.array(z.string().min(1)).min(1).nullable(),
  called: z.enum(["names", "initials"]),
  size: z.enum(["A4", "A3"]),
  /** Whether the verdict by the agreements stands beside the regular one. */
  isAgreed: z.boolean(),
  /** Keys of the scenarios beside the regular rules; null as long as nobody chose, as before one could. */
  scenarios: z
    .array(z.string().min(1))
    .max(MOST_SCENARIOS - 1)
    .nullable()
    .default(null),
});

export const rememberedReportsSchema = z.partialRecord(z.enum(OUTPUT_KINDS), rememberedChoiceSchema);

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

const nothing = z.null();

/** The functions of the bridge for reports. */
export const reportContract = {
  /** Asks where to save, then writes a report as PDF. Stopped in between it is cancelled, and nothing is written. */
  exportPdf: { input: reportRequestSchema, output: savedFileSchema },
  /** Makes the PDF of a report to look at; saved right after, the same one is written. Another one stops it. */
  previewPdf: {
    input: reportRequestSchema,
    output: z.discriminatedUnion("status", [
      z.strictObject({ status: z.literal("cancelled") }),
      z.strictObject({ status: z.literal("made"), pdf: bytesSchema }),
    ]),
  },
  /** Stops the PDF that is being made, if there is one. */
  cancelPdf: { input: nothing, output: nothing },
  /** How far the PDF is, as an estimate by what earlier ones took; null while none is made. */
  readPdfProgress: { input: nothing, output: z.strictObject({ share: z.number().min(0).max(1).nullable() }) },
  /** Asks where to save, then writes a week, or its hours by person and role, as a table. */
  exportWeekTable: {
    input: z.strictObject({ table: z.enum(["week", "hours"]), week: weekSchema, form: z.enum(["csv", "xlsx"]) }),
    output: savedFileSchema,
  },
  /** Asks for a place, then writes the shifts of one person as a calendar, or a folder with a calendar for each. */
  exportCalendars: {
    input: z.strictObject({
      period: periodSchema,
      /** Null for everyone with a shift in the period. */
      staffId: z.string().min(1).nullable(),
    }),
    output: savedFileSchema,
  },
  /** How each kind was asked for last at this location. */
  readReportChoices: { input: nothing, output: rememberedReportsSchema },
  /** Remembers the kinds that are named and keeps the rest; a file that is open to read only remembers nothing. */
  rememberReportChoices: { input: rememberedReportsSchema, output: nothing },
  /** Shows what was saved last where it lies, with the system's own program. */
  showSavedFile: { input: nothing, output: nothing },
} as const;

export type OutputKind = (typeof OUTPUT_KINDS)[number];
export type RememberedChoice = z.infer<typeof rememberedChoiceSchema>;
export type RememberedReports = z.infer<typeof rememberedReportsSchema>;
