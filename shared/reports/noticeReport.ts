import { z } from "zod";
import { careSchema, dateSchema } from "../exchange/records.ts";
import { headFields, intervalSchema } from "./reportFields.ts";

/*
 * The letter to parents about the drie-uursregeling: when there may be fewer beroepskrachten than the bkr asks, and when
 * not. It names no child and nobody of the staff.
 */

const group = z.strictObject({
  name: z.string(),
  care: careSchema,
  /** The recorded windows of each weekday of the letter, in order; null where none are recorded, not even of the location. */
  windows: z.array(z.array(intervalSchema)).nullable(),
});

export const noticeReportSchema = z.strictObject({
  kind: z.literal("parentNotice"),
  ...headFields,
  /** The day on which it holds. */
  date: dateSchema,
  /** What the law allows on that day, a sentence each. */
  allowed: z.array(z.string()),
  /** Whether the windows are exact times or kaders of the beleidsplan, in a sentence. */
  frame: z.string(),
  /** 1 is Monday. */
  weekdays: z.array(z.int().min(1).max(7)),
  groups: z.array(group),
  /** Groups of which nothing is recorded, by name: the letter is not complete then. */
  incomplete: z.array(z.string()),
});

export type NoticeReport = z.infer<typeof noticeReportSchema>;
export type NoticeGroup = NoticeReport["groups"][number];
