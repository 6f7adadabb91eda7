import { z } from "zod";
import { roleSchema, weekSchema } from "../exchange/records.ts";
import { headFields, intervalSchema, periodSchema } from "./reportFields.ts";
import { personDaySchema } from "./weekReport.ts";

/* The roster of people over some weeks, each on sheets of their own that say nothing of anyone else. */

const day = personDaySchema.extend({
  /** Minutes on the roster, without breaks that leave the group. */
  netMinutes: z.int(),
});

const week = z.strictObject({
  week: weekSchema,
  /** Whether the roster is a concept, and which days are shown as they went. */
  statusText: z.string(),
  days: z.array(day),
  netMinutes: z.int(),
  /** What the contract asks of this week; null where it is not on record. */
  contractMinutes: z.int().nullable(),
});

const person = z.strictObject({
  staffId: z.string(),
  name: z.string(),
  role: roleSchema,
  roleLetters: z.string(),
  weeks: z.array(week),
});

export const personReportSchema = z.strictObject({
  kind: z.literal("personRoster"),
  ...headFields,
  period: periodSchema,
  /** The time axis that all days share, on whole hours. */
  axis: intervalSchema,
  people: z.array(person).min(1),
});

export type PersonReport = z.infer<typeof personReportSchema>;
export type PersonSheet = PersonReport["people"][number];
export type PersonWeek = PersonSheet["weeks"][number];
export type PersonWeekDay = PersonWeek["days"][number];
