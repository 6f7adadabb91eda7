import { z } from "zod";
import { isIsoWeek, isLocalDate } from "../calendar/dates.ts";

/* The fields of which the records of the exchange document are made. */

/** Refused: it would vanish in lists, and an empty id cannot be pointed at. */
export const id = z.string().min(1).max(200);
export const name = z.string().min(1).max(400);

export const timeSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isLocalDate, { params: { problem: "impossibleDate" } });
export const weekSchema = z
  .string()
  .regex(/^\d{4}-W\d{2}$/)
  .refine(isIsoWeek, { params: { problem: "impossibleWeek" } });
export const weekday = z.int().min(1).max(7);
export const openEnd = dateSchema.nullable().optional();

export const careSchema = z.enum(["dagopvang", "bso", "combinatie"]);
export const roleSchema = z.enum([
  "pm",
  "bio",
  "stagiair",
  "groepshulp",
  "zij-instromer",
  "andersgekwalificeerd",
  "coach",
  "vrijwilliger",
  "overig",
]);
export const activitySchema = z.enum(["groep", "kantoor", "coaching", "school", "overleg", "huishoudelijk"]);
export const pilotSchema = z.enum(["I", "II", "III"]);
export const taskSchema = z.enum(["verzorgend", "voorbereidend", "huishoudelijk", "pedagogisch"]);

export const timeWindow = z.looseObject({ weekday, from: timeSchema, to: timeSchema });
export const openingHours = timeWindow.extend({ care: careSchema.optional() });
export const dateRange = z.looseObject({ from: dateSchema, to: dateSchema });

/** A number that may be left out, or not agreed. */
export const limit = z.int().min(0).nullable().optional();
