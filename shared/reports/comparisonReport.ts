import { z } from "zod";
import { dateSchema, weekSchema } from "../exchange/records.ts";
import { headFields, intervalSchema } from "./reportFields.ts";

/*
 * A comparison of scenarios as it goes on paper: plain data with nothing left to decide. It goes to a municipality and to
 * parents too, so it knows no child by name.
 */

const cell = z.strictObject({
  text: z.string(),
  /** What part it is of the largest of its row; null where a bar says nothing. */
  share: z.number().min(0).max(1).nullable(),
  delta: z.strictObject({ text: z.string(), tone: z.enum(["better", "worse", "neutral"]) }).nullable(),
});

const row = z.strictObject({ name: z.string(), isPart: z.boolean(), cells: z.array(cell) });

const curvePoint = intervalSchema.extend({ required: z.int(), counted: z.int() });

const day = z.strictObject({
  date: dateSchema,
  /** One a scenario, in the order of the columns; the sentence says the same in words. */
  charts: z.array(z.strictObject({ points: z.array(curvePoint), sentence: z.string() })),
  /** The need of each scenario, in stretches within which none changes. */
  needs: z.array(intervalSchema.extend({ required: z.array(z.int()) })),
});

const difference = z.strictObject({ title: z.string(), sentence: z.string() });

export const comparisonReportSchema = z.strictObject({
  kind: z.literal("comparison"),
  ...headFields,
  week: weekSchema,
  dates: z.array(dateSchema),
  /** The scenarios; the first is the regular rules. */
  columns: z.array(z.strictObject({ name: z.string(), about: z.string() })).min(1),
  sections: z.array(z.strictObject({ name: z.string(), rows: z.array(row) })),
  /** What each scenario would take, one a column; empty where nothing is missing. */
  conditions: z.array(z.array(z.string())),
  /** The one axis of all charts. */
  axis: intervalSchema.extend({ most: z.int() }),
  days: z.array(day),
  /** One a column but the first. */
  differences: z.array(
    z.strictObject({
      name: z.string(),
      introduced: z.array(difference),
      resolved: z.array(difference),
      changed: z.array(difference),
      unchanged: z.int(),
    }),
  ),
  /** With what the pilots of each scenario run, one a column. */
  terms: z.array(z.strictObject({ name: z.string(), sentences: z.array(z.string()) })),
  /** How the need of pilot III is reckoned; null where its terms are not known. */
  formula: z.string().nullable(),
});

export type ComparisonReport = z.infer<typeof comparisonReportSchema>;
export type ReportDay = ComparisonReport["days"][number];
export type ReportDifferences = ComparisonReport["differences"][number];
