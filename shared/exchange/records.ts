import { z } from "zod";
import {
  type activitySchema,
  careSchema,
  dateRange,
  dateSchema,
  id,
  limit,
  name,
  openEnd,
  openingHours,
  pilotSchema,
  roleSchema,
  type taskSchema,
  timeSchema,
  timeWindow,
  weekSchema,
} from "./fields.ts";
import { ownScenarioSchema, weekRosterSchema } from "./rosterRecords.ts";
import { tekortplanSchema } from "./tekortplanRecord.ts";
import { templateSchema } from "./templateRecords.ts";

/*
 * The records of the open exchange document (format "roosterwijs/1"). They are also the records of the database and of
 * the editor, so that one schema guards every boundary. Unknown extra fields are kept (loose objects). Lists for which absent means
 * empty are filled in; lists where absent means "not recorded" (opening hours, deviation windows, vaste gezichten,
 * achterwacht, certificates) stay absent, so that no rule mistakes missing data for an empty record.
 */

export {
  activitySchema,
  careSchema,
  dateSchema,
  pilotSchema,
  roleSchema,
  taskSchema,
  timeSchema,
  weekSchema,
} from "./fields.ts";
export type {
  ClosedDay,
  Merge,
  OpenPlace,
  OwnScenario,
  Shift,
  ShiftBreak,
  ShiftEdit,
  Stay,
  WeekRoster,
  WeekVersion,
  WorkElsewhere,
} from "./rosterRecords.ts";
export {
  closedDaySchema,
  lateCauseSchema,
  mergeSchema,
  openPlaceSchema,
  ownScenarioSchema,
  shiftEditSchema,
  shiftSchema,
  weekRosterSchema,
  weekStatusSchema,
  weekVersionSchema,
} from "./rosterRecords.ts";
export type { Tekortplan, TekortplanStep, TekortplanVersion } from "./tekortplanRecord.ts";
export { tekortplanSchema } from "./tekortplanRecord.ts";
export type { Template, TemplateMerge, TemplateShift } from "./templateRecords.ts";
export { templateSchema } from "./templateRecords.ts";

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
  /** How the werkdruk pulse is taken; a note is not asked for unless the location switched that on. */
  workloadPulse: z.looseObject({ notes: z.boolean() }).optional(),
  /** The last day of a location that is given up; its records stay. */
  endsOn: openEnd,
  /** What is done when there are too few people; absent means that no plan is recorded. */
  tekortplan: tekortplanSchema.optional(),
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
  /** The first and the last day on which it is open. No rule reads them: a child that comes is judged on any day. */
  from: openEnd,
  to: openEnd,
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
  /** The first record of the same person, at another location of the houder. */
  samePersonAs: z.looseObject({ locationId: id, staffId: id }).optional(),
});

/** What a child's pattern depends on: days of its school, holidays of it, or neither. */
const attendanceWhen = z.enum(["always", "school", "holiday"]);

const attendance = timeWindow.extend({
  /** The parity is that of the ISO week, unless there is an anchor. */
  weeks: z.enum(["all", "even", "odd"]).optional(),
  /**
   * From the week of this date on (and before it) even and odd weeks take turns without a break, so also through a week 53.
   * The week of the anchor itself is even or odd as its ISO number says.
   */
  anchor: dateSchema.optional(),
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

const pilotConsent = z.looseObject({
  pilot: pilotSchema,
  /** Null for a consent of which only the end is known: it came from the undated short form, and was then withdrawn. */
  consentOn: dateSchema.nullable(),
  /** The first day on which it does not hold. */
  withdrawnOn: openEnd,
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
  pilotConsents: z.array(pilotConsent).optional(),
});

export const pilotAgreementSchema = z.looseObject({
  pilot: pilotSchema,
  from: dateSchema,
  to: dateSchema,
  groupIds: z.array(id).optional(),
  agreedWith: z.string().optional(),
  agreedOn: openEnd,
  wethouderInformedOn: openEnd,
  ggdInformedOn: openEnd,
  variant: z.enum(["0-1", "0-2"]).nullable().optional(),
  maxSubstitutions: limit,
  maxBridgeMinutes: limit,
  maxMinutesPerPersonDay: limit,
  maxMinutesPerUnitDay: limit,
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

/** Fewer scores than this would tell who gave which; nothing about fewer people leaves the program in a sum. */
export const FEWEST_TOGETHER = 5;
/** Characters of a note. */
export const LONGEST_NOTE = 1000;

/**
 * The werkdruk scores of a week, 1 (calm) to 10, with no time and no person. Their order is drawn by lot, and that of the
 * notes apart from it, so that neither says who gave a score.
 */
export const workloadPulseSchema = z.looseObject({
  week: weekSchema,
  scores: z.array(z.int().min(1).max(10)).min(FEWEST_TOGETHER),
  notes: z.array(z.string().min(1).max(LONGEST_NOTE)).optional(),
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
  scenarios: z.array(ownScenarioSchema).optional(),
  workloadPulses: z.array(workloadPulseSchema).optional(),
  templates: z.array(templateSchema).optional(),
});

export type CareKind = z.infer<typeof careSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type Task = z.infer<typeof taskSchema>;
export type Pilot = z.infer<typeof pilotSchema>;
export type TimeWindow = z.infer<typeof timeWindow>;
export type Location = z.infer<typeof locationSchema>;
export type Group = z.infer<typeof groupSchema>;
export type School = z.infer<typeof schoolSchema>;
export type Staff = z.infer<typeof staffSchema>;
export type Absence = z.infer<typeof unavailable>;
export type AbsenceReason = NonNullable<Absence["reason"]>;
export type Child = z.infer<typeof childSchema>;
export type PilotConsent = z.infer<typeof pilotConsent>;
export type PilotAgreement = z.infer<typeof pilotAgreementSchema>;
export type WorkloadPulse = z.infer<typeof workloadPulseSchema>;
export type AcceptedDeviation = z.infer<typeof acceptedDeviationSchema>;
export type LocationDocument = z.infer<typeof locationDocumentSchema>;
