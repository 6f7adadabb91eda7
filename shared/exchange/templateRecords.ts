import { z } from "zod";
import { dateSchema, id, name, openEnd, timeSchema, weekday } from "./fields.ts";
import { workFields } from "./rosterRecords.ts";

/* Rosters without a week, to fill weeks from: the basisrooster, and named templates. */

/** A shift of a weekday; without a person it becomes an open place. */
const templateShift = z.looseObject({ weekday, staffId: id.nullable(), ...workFields });

const templateMerge = z.looseObject({
  weekday,
  from: timeSchema,
  to: timeSchema,
  groupIds: z.array(id).min(2),
  roomGroupId: id.optional(),
});

/**
 * A roster of one week without dates. A basisrooster of even and odd weeks is two templates. Parity and anchor read as in
 * the attendance of a child.
 */
export const templateSchema = z.looseObject({
  id,
  name,
  kind: z.enum(["basisrooster", "sjabloon"]),
  weeks: z.enum(["all", "even", "odd"]).default("all"),
  anchor: dateSchema.optional(),
  validFrom: openEnd,
  validTo: openEnd,
  shifts: z.array(templateShift).default([]),
  merges: z.array(templateMerge).default([]),
});

export type TemplateShift = z.infer<typeof templateShift>;
export type TemplateMerge = z.infer<typeof templateMerge>;
export type Template = z.infer<typeof templateSchema>;
