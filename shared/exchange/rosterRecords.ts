import { z } from "zod";
import {
  activitySchema,
  dateSchema,
  id,
  limit,
  name,
  openEnd,
  pilotSchema,
  taskSchema,
  timeSchema,
  weekSchema,
} from "./fields.ts";

/* The records of a week: its shifts and merges, what became of its days, and what a scenario would change in it. */

const shiftBreak = z.looseObject({ from: timeSchema, to: timeSchema, leavesGroup: z.boolean().optional() });

const block = z.looseObject({
  from: timeSchema,
  to: timeSchema,
  activity: activitySchema.optional(),
  groupId: id.nullable().optional(),
  formatief: z.boolean().optional(),
  task: taskSchema.nullable().optional(),
});

export const shiftSchema = z.looseObject({
  id,
  staffId: id,
  date: dateSchema,
  from: timeSchema,
  to: timeSchema,
  activity: activitySchema,
  groupId: id.nullable().optional(),
  formatief: z.boolean().optional(),
  breaks: z.array(shiftBreak).default([]),
  blocks: z.array(block).default([]),
});

export const mergeSchema = z.looseObject({
  date: dateSchema,
  from: timeSchema,
  to: timeSchema,
  groupIds: z.array(id).min(2),
  roomGroupId: id.optional(),
});

export const weekStatusSchema = z.enum(["draft", "published"]);

/** A day that is over: who really worked, in the place of the plan for that date. Merges stay as they were planned. */
export const closedDaySchema = z.looseObject({
  date: dateSchema,
  closedOn: dateSchema,
  shifts: z.array(shiftSchema),
});

export const weekRosterSchema = z.looseObject({
  week: weekSchema,
  status: weekStatusSchema.default("draft"),
  publishedOn: openEnd,
  /** Why the roster was made known later than the term, where that is allowed: sickness or special leave. */
  lateCause: z.enum(["ziekte", "bijzonder-verlof"]).nullable().optional(),
  shifts: z.array(shiftSchema).default([]),
  merges: z.array(mergeSchema).default([]),
  closedDays: z.array(closedDaySchema).optional(),
});

/** A shift of the week as a scenario has it: changed, or with null dropped. `before` is the shift that it started from. */
export const shiftEditSchema = z
  .looseObject({ before: shiftSchema, after: shiftSchema.nullable() })
  .refine(({ before, after }) => after === null || after.id === before.id, { params: { problem: "otherShift" } });

/**
 * A scenario of one's own for the comparison: the pilots that run, what varies in them, and its own copy of a week, kept
 * as the shifts in which that copy differs, in the order in which they were changed.
 */
export const ownScenarioSchema = z.looseObject({
  id,
  name,
  pilots: z.array(pilotSchema).default([]),
  parameters: z
    .looseObject({
      variant: z.enum(["0-1", "0-2"]).optional(),
      maxSubstitutions: z.int().min(0).optional(),
      maxBridgeMinutes: limit,
      maxMinutesPerPersonDay: limit,
      maxMinutesPerUnitDay: limit,
    })
    .optional(),
  edits: z.array(shiftEditSchema).default([]),
});

export type ShiftBreak = z.infer<typeof shiftBreak>;
export type Shift = z.infer<typeof shiftSchema>;
export type Merge = z.infer<typeof mergeSchema>;
export type ClosedDay = z.infer<typeof closedDaySchema>;
export type WeekRoster = z.infer<typeof weekRosterSchema>;
export type ShiftEdit = z.infer<typeof shiftEditSchema>;
export type OwnScenario = z.infer<typeof ownScenarioSchema>;
