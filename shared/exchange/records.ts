import { z } from "zod";
import { isIsoWeek, isLocalDate } from "../calendar/dates.ts";

/*
 * The records of the open exchange document (format "roosterwijs/1"). They are also the records of the database and of
 * the editor, so that one schema guards every boundary. Unknown extra fields are kept (loose objects). Lists for which absent means
 * empty are filled in; lists where absent means "not recorded" (opening hours, deviation windows, vaste gezichten,
 * achterwacht, certificates) stay absent, so that no rule mistakes missing data for an empty record.
 */

/** Refused: it would vanish in lists, and an empty id cannot be pointed at. */
const id = z.string().min(1).max(200);
const name = z.string().min(1).max(400);

export const timeSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isLocalDate, { params: { problem: "impossibleDate" } });
export const weekSchema = z
  .string()
  .regex(/^\d{4}-W\d{2}$/)
  .refine(isIsoWeek, { params: { problem: "impossibleWeek" } });
const weekday = z.int().min(1).max(7);
const openEnd = dateSchema.nullable().optional();

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

const timeWindow = z.looseObject({ weekday, from: timeSchema, to: timeSchema });
const openingHours = timeWindow.extend({ care: careSchema.optional() });
const dateRange = z.looseObject({ from: dateSchema, to: dateSchema });

const parameterChoices = z.looseObject({
  /** The share of trainees from 2026-07-01, while its publication was not found. */
  bioShareFrom202607: z.enum(["1/2", "1/3"]).optional(),
  /** Whether a vast gezicht works during the child's stay, or on the same day. */
  vasteGezichtPresence: z.enum(["overlap", "same-day"]).optional(),
});

export const locationSchema = z.looseObject({
  id,
  name: name.optional(),
  lrk: z.string().max(40).optional(),
  municipality: z.string().max(200).optional(),
  openingHours: z.array(openingHours).optional(),
  achterwacht: z.array(timeWindow.extend({ name: z.string(), phone: z.string().optional() })).optional(),
  vierogenMeasures: z.string().nullable().optional(),
  schoolHolidays: z.array(dateRange).default([]),
  deviationWindows: z.array(timeWindow).optional(),
  /** Days on which the location is closed; nobody attends then. */
  closures: z.array(dateRange.extend({ name: z.string().optional() })).default([]),
  /** Choices between readings that the reference leaves open. */
  parameterChoices: parameterChoices.optional(),
  /** On 1 January, for the coach hours of a year: centres of the houder, fte of beroepskrachten. */
  coaching: z.looseObject({ centres: z.int().min(1), fte: z.number().min(0) }).optional(),
});

export const groupSchema = z.looseObject({
  id,
  name: name.optional(),
  care: careSchema,
  ve: z.boolean().optional(),
  maxChildren: z.int().min(1).max(1000).optional(),
  deviationWindows: z.array(timeWindow).optional(),
  /** Hours of voorschoolse educatie; absent means that they are not recorded. */
  veHours: z.array(timeWindow).optional(),
  /** Where nobody else can see or hear a single adult: what is done about it; null is recorded as nothing. */
  vierogenMeasures: z.string().nullable().optional(),
});

const unavailable = z.looseObject({
  date: dateSchema,
  from: timeSchema.optional(),
  to: timeSchema.optional(),
  reason: z.enum(["ziek", "verlof", "school", "examen", "voorschakel", "overig"]).optional(),
});

const certificate = z.looseObject({
  kind: z.string().min(1),
  from: openEnd,
  to: openEnd,
  absent: z.boolean().optional(),
});

export const staffSchema = z.looseObject({
  id,
  name: name.optional(),
  role: roleSchema,
  employment: z.looseObject({ from: openEnd, to: openEnd }).optional(),
  contractMinutesPerWeek: z.int().min(0).max(10080).optional(),
  availability: z.array(timeWindow).optional(),
  unavailable: z.array(unavailable).default([]),
  certificates: z.array(certificate).optional(),
  bio: z
    .looseObject({
      formatiefPercent: z.number().min(0).max(100).optional(),
      firstYearCompleted: z.boolean().optional(),
      begeleidingsplanAgreed: z.boolean().optional(),
    })
    .optional(),
  hourlyCost: z.number().min(0).optional(),
  /** Guidance that a trainee, groepshulp or zij-instromer asks. */
  guidanceMinutesPerWeek: z.int().min(0).max(10080).optional(),
  birthDate: dateSchema.optional(),
  phone: z.string().max(60).optional(),
  homeGroupIds: z.array(id).optional(),
  /** The coach hours of this person that are on record, for "coached every year". */
  coachedOn: z.array(dateSchema).optional(),
});

/** What a child's pattern depends on: days of its school, holidays of it, or neither. */
const attendanceWhen = z.enum(["always", "school", "holiday"]);

const attendance = timeWindow.extend({
  weeks: z.enum(["all", "even", "odd"]).optional(),
  when: attendanceWhen.optional(),
  validFrom: openEnd,
  validTo: openEnd,
});

/** Someone who stands in for a vast gezicht during illness or leave, for a recorded period. */
const vasteGezichtReplacement = z.looseObject({ staffId: id, replacementId: id, from: dateSchema, to: dateSchema });

const attendanceException = z.looseObject({
  date: dateSchema,
  kind: z.enum(["absent", "extra"]),
  from: timeSchema.optional(),
  to: timeSchema.optional(),
  groupId: id.optional(),
});

export const childSchema = z.looseObject({
  id,
  name: name.optional(),
  birthDate: dateSchema,
  groupId: id,
  attendance: z.array(attendance).default([]),
  exceptions: z.array(attendanceException).default([]),
  schoolId: id.nullable().optional(),
  vasteGezichten: z.array(id).optional(),
  vasteGezichtReplacements: z.array(vasteGezichtReplacement).default([]),
  mentorId: id.nullable().optional(),
  variableDays: z.boolean().optional(),
  secondGroup: z
    .looseObject({ groupId: id, consentOn: dateSchema, from: dateSchema, to: openEnd })
    .nullable()
    .optional(),
  pilotConsent: z.array(pilotSchema).optional(),
  pilotConsents: z.array(z.looseObject({ pilot: pilotSchema, consentOn: dateSchema, withdrawnOn: openEnd })).optional(),
});

const limit = z.int().min(0).nullable().optional();

export const pilotAgreementSchema = z.looseObject({
  pilot: pilotSchema,
  from: dateSchema,
  to: dateSchema,
  groupIds: z.array(id).optional(),
  agreedWith: z.string().optional(),
  agreedOn: openEnd,
  ggdInformedOn: openEnd,
  variant: z.enum(["0-1", "0-2"]).nullable().optional(),
  maxSubstitutions: limit,
  maxBridgeMinutes: limit,
  maxMinutesPerPersonDay: limit,
  maxMinutesPerUnitDay: limit,
});

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

export const weekRosterSchema = z.looseObject({
  week: weekSchema,
  status: weekStatusSchema.default("draft"),
  publishedOn: openEnd,
  /** Why the roster was made known later than the term, where that is allowed: sickness or special leave. */
  lateCause: z.enum(["ziekte", "bijzonder-verlof"]).nullable().optional(),
  shifts: z.array(shiftSchema).default([]),
  merges: z.array(mergeSchema).default([]),
});

/** A school of bso children, with its own holidays and study days. */
export const schoolSchema = z.looseObject({
  id,
  name: name.optional(),
  holidays: z.array(dateRange).default([]),
  studyDays: z.array(dateSchema).default([]),
});

/** What was recorded beside a finding (rules.md §7); it changes neither the finding nor its severity. */
export const acceptedDeviationSchema = z.looseObject({
  findingKey: z.string().min(1),
  reason: z.enum(["overmacht", "verzachtend", "overig"]),
  effort: z.string().optional(),
  measure: z.string().optional(),
  decidedBy: z.string().optional(),
  informed: z.string().optional(),
  informedOn: openEnd,
  /** The outcome of an inspection, once there is one. */
  inspection: z
    .looseObject({ date: dateSchema, reference: z.string(), notedAsViolation: z.boolean() })
    .nullable()
    .optional(),
});

export const FORMAT = "roosterwijs/1";

export const locationDocumentSchema = z.looseObject({
  format: z.literal(FORMAT),
  location: locationSchema,
  groups: z.array(groupSchema).default([]),
  staff: z.array(staffSchema).default([]),
  children: z.array(childSchema).default([]),
  pilots: z.array(pilotAgreementSchema).default([]),
  schools: z.array(schoolSchema).optional(),
  weeks: z.array(weekRosterSchema).default([]),
  acceptedDeviations: z.array(acceptedDeviationSchema).optional(),
});

export type CareKind = z.infer<typeof careSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type Task = z.infer<typeof taskSchema>;
export type Pilot = z.infer<typeof pilotSchema>;
export type TimeWindow = z.infer<typeof timeWindow>;
export type Location = z.infer<typeof locationSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Staff = z.infer<typeof staffSchema>;
export type Child = z.infer<typeof childSchema>;
export type PilotAgreement = z.infer<typeof pilotAgreementSchema>;
export type ShiftBreak = z.infer<typeof shiftBreak>;
export type Shift = z.infer<typeof shiftSchema>;
export type Merge = z.infer<typeof mergeSchema>;
export type WeekRoster = z.infer<typeof weekRosterSchema>;
export type AcceptedDeviation = z.infer<typeof acceptedDeviationSchema>;
export type LocationDocument = z.infer<typeof locationDocumentSchema>;
