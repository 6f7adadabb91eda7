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

/** The work that a shift, an open place and a line of a template hold alike. */
export const workFields = {
  from: timeSchema,
  to: timeSchema,
  activity: activitySchema,
  groupId: id.nullable().optional(),
  formatief: z.boolean().optional(),
  breaks: z.array(shiftBreak).default([]),
  blocks: z.array(block).default([]),
};

/** The shift that this one was cut from by an absence, and becomes part of again when that is taken back. */
const partOf = id.optional();

export const shiftSchema = z.looseObject({ id, staffId: id, date: dateSchema, ...workFields, partOf });

/** Someone who was asked to take an open place, what they said last, and the date on which they did. */
const askedSchema = z.looseObject({ staffId: id, answer: z.enum(["asked", "no"]), on: dateSchema });

/**
 * A shift that nobody holds: nobody counts for it and no rule reads it. It shares its ids with the shifts, so that one that
 * falls open and is filled again stays the same in undo and between versions.
 */
export const openPlaceSchema = z.looseObject({
  id,
  date: dateSchema,
  ...workFields,
  /** Whose shift it was. */
  staffId: id.optional(),
  /** It fell open by an absence and goes back when that is taken back. What kind of absence stands nowhere here. */
  absence: z.boolean().optional(),
  partOf,
  asked: z.array(askedSchema).default([]),
});

export const mergeSchema = z.looseObject({
  date: dateSchema,
  from: timeSchema,
  to: timeSchema,
  groupIds: z.array(id).min(2),
  roomGroupId: id.optional(),
});

export const weekStatusSchema = z.enum(["draft", "published"]);

/** A child that really was there, in which group and when. */
const stayRecord = z.looseObject({ childId: id, from: timeSchema, to: timeSchema, groupId: id });

/** A day that is over: who really worked, in the place of the plan for that date. Merges stay as they were planned. */
export const closedDaySchema = z.looseObject({
  date: dateSchema,
  closedOn: dateSchema,
  shifts: z.array(shiftSchema),
  /** All children of that day, in the place of their patterns; absent means that they came as planned. */
  attendance: z.array(stayRecord).optional(),
});

/** The roster as it stood when it was published. It is never changed. */
export const weekVersionSchema = z.looseObject({
  id,
  madeOn: dateSchema,
  shifts: z.array(shiftSchema).default([]),
  merges: z.array(mergeSchema).default([]),
  openPlaces: z.array(openPlaceSchema).default([]),
});

/**
 * Work of a person of this location at another one of the same houder: the labour rules read it, no group does. A database
 * fills it in from the rosters of its other locations; in a document it is what was known when that was written.
 */
export const workElsewhereSchema = z.looseObject({
  staffId: id,
  date: dateSchema,
  from: timeSchema,
  to: timeSchema,
  breaks: z.array(shiftBreak).default([]),
  /** The name of the other location. */
  at: z.string().optional(),
});

export const lateCauseSchema = z.enum(["ziekte", "bijzonder-verlof"]).nullable().optional();

export const weekRosterSchema = z.looseObject({
  week: weekSchema,
  status: weekStatusSchema.default("draft"),
  publishedOn: openEnd,
  /** Why the roster was made known later than the term, where that is allowed: sickness or special leave. */
  lateCause: lateCauseSchema,
  shifts: z.array(shiftSchema).default([]),
  merges: z.array(mergeSchema).default([]),
  closedDays: z.array(closedDaySchema).optional(),
  openPlaces: z.array(openPlaceSchema).optional(),
  /** What was published, in order. */
  versions: z.array(weekVersionSchema).optional(),
  elsewhere: z.array(workElsewhereSchema).optional(),
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
export type OpenPlace = z.infer<typeof openPlaceSchema>;
export type ClosedDay = z.infer<typeof closedDaySchema>;
export type Stay = z.infer<typeof stayRecord>;
export type WeekVersion = z.infer<typeof weekVersionSchema>;
export type WorkElsewhere = z.infer<typeof workElsewhereSchema>;
export type WeekRoster = z.infer<typeof weekRosterSchema>;
export type ShiftEdit = z.infer<typeof shiftEditSchema>;
export type OwnScenario = z.infer<typeof ownScenarioSchema>;
