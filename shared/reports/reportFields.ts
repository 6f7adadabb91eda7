import { z } from "zod";
import { dateSchema, roleSchema, weekSchema } from "../exchange/records.ts";

/* Fields that reports on paper share. */

export const minuteSchema = z.int().min(0).max(1440);
/** Half-open, in minutes of one day. */
export const intervalSchema = z.strictObject({ from: minuteSchema, to: minuteSchema });

/** The sheet that a report is laid out for. */
export const paperSchema = z.enum(["A4 landscape", "A3 landscape", "A4 portrait"]);

/** What stands on and under every report. */
export const headFields = {
  /** Also the title of the PDF. */
  title: z.string(),
  locationName: z.string(),
  municipality: z.string().nullable(),
  /** What two copies are told apart by: a status in words and a mark of the content. */
  versionText: z.string(),
  printedOn: dateSchema,
  paper: paperSchema,
};

/** The first and the last week of a report. */
export const periodSchema = z.strictObject({ from: weekSchema, to: weekSchema });

/** Someone of the staff by name and role. */
export const colleagueSchema = z.strictObject({ staffId: z.string(), name: z.string(), role: roleSchema });

export type Paper = z.infer<typeof paperSchema>;
export type Colleague = z.infer<typeof colleagueSchema>;
