import { z } from "zod";
import {
  activitySchema,
  careSchema,
  dateSchema,
  roleSchema,
  weekSchema,
  weekStatusSchema,
} from "../exchange/records.ts";
import { headFields, intervalSchema } from "./reportFields.ts";
import { reportScopeSchema } from "./reportScope.ts";

/*
 * The week roster as it goes on paper: plain data with nothing left to decide, so that the page only draws and a test
 * needs no window. It goes to a wall where parents stand: it knows no child by name and no cause of an absence.
 */

/** As in the check of a week; `empty` is a day or stretch without children. */
export const reportVerdictSchema = z.enum(["empty", "inOrder", "deviation", "short", "notEvaluated"]);

/** The same under a scenario; `covered` is an overtreding under the regular rules that leans on a pilot. */
export const reportPilotVerdictSchema = z.enum([...reportVerdictSchema.options, "covered"]);

const stripSegment = intervalSchema.extend({
  /** Children of this group, wherever they are merged to. */
  children: z.int(),
  /** Need and counted staff of the room, or of the kindercentrum for bso; null where the need is not known. */
  required: z.int().nullable(),
  estimated: z.boolean(),
  counted: z.int(),
  /** Under the regular rules. */
  verdict: reportVerdictSchema,
  /** Under the scenario of the sheet; null where it has none. */
  pilotVerdict: reportPilotVerdictSchema.nullable(),
});

/** A stretch of work on one place without a change of activity; a shift with blocks gives more than one. */
const shiftPart = intervalSchema.extend({
  activity: activitySchema,
  /** The group by name, if the work is on one. */
  groupName: z.string().nullable(),
  /** On the group of this page; other parts of the same shift are shown lighter. */
  here: z.boolean(),
  /** Someone who could count and here does not. */
  supernumerary: z.boolean(),
});

const reportShift = intervalSchema.extend({
  parts: z.array(shiftPart).min(1),
  breaks: z.array(intervalSchema.extend({ leavesGroup: z.boolean() })),
  /** Stretches within the shift in which the person is not there, whatever the roster says. */
  absent: z.array(intervalSchema),
});

export const personDaySchema = z.strictObject({
  date: dateSchema,
  shifts: z.array(reportShift),
  /** Not there this whole day, or this part of it, and so worth saying on the wall. */
  absence: z.enum(["none", "part", "day"]),
});

/** One row of the roster, before it is held beside an earlier print. */
const rosterRow = z.strictObject({
  staffId: z.string(),
  name: z.string(),
  role: roleSchema,
  roleLetters: z.string(),
  days: z.array(personDaySchema),
});

/** One row of a sheet; a changed day is other than when the sheet was printed last. */
const reportPerson = rosterRow.extend({ days: z.array(personDaySchema.extend({ isChanged: z.boolean() })) });

/** Since which print changes are marked, and how many cells of people who are not on the sheet any more are gone. */
const sheetChanges = z.strictObject({ printedOn: dateSchema, versionText: z.string(), gone: z.int() });

const reportFinding = z.strictObject({
  rule: z.string(),
  severity: z.enum(["overtreding", "aandachtspunt", "info"]),
  /** A shortage under the regular rules that leans on a pilot. */
  isCovered: z.boolean(),
  /** The group, merge or person it is about; a child is never named. */
  subject: z.string(),
  /** Empty for a whole day, week or person. */
  intervals: z.array(intervalSchema),
  sentence: z.string(),
  citation: z.string(),
});

/** Groups together for some time, in words. */
const reportMerge = intervalSchema.extend({ text: z.string() });

const groupDay = z.strictObject({
  date: dateSchema,
  strip: z.array(stripSegment),
  /** Most children at one moment. */
  mostChildren: z.int(),
  /** Under the regular rules, which lead. */
  verdict: reportVerdictSchema,
  /** The verdict in words, with minutes or times. */
  verdictText: z.string(),
  /** The verdict under the scenario of the sheet, where it is another one. */
  pilot: z.strictObject({ verdict: reportPilotVerdictSchema, verdictText: z.string() }).nullable(),
  findings: z.array(reportFinding),
  merges: z.array(reportMerge),
  /** The merges are other than when the sheet was printed last. */
  areMergesChanged: z.boolean(),
});

const reportGroup = z.strictObject({
  id: z.string(),
  name: z.string(),
  care: careSchema,
  /** Null where the sheet was not printed before. */
  changes: sheetChanges.nullable(),
  days: z.array(groupDay),
  people: z.array(reportPerson),
});

const totals = {
  overtredingen: z.int(),
  aandachtspunten: z.int(),
  info: z.int(),
  /** Minutes; only for the whole location. */
  requiredMinutes: z.int().nullable(),
  countedMinutes: z.int().nullable(),
  shortMinutes: z.int().nullable(),
};

/** What the sheet is read under beside the regular rules, and how the week stands then. */
const reportScenario = z.strictObject({
  name: z.string(),
  /** "Veronderstelling: pilot I + III", with the pilots of which a condition is not met. */
  text: z.string(),
  isSupposition: z.boolean(),
  totals: z.strictObject({ ...totals, pilotMinutes: z.int().nullable() }),
});

export const weekReportSchema = z.strictObject({
  kind: z.literal("weekRoster"),
  ...headFields,
  scope: reportScopeSchema,
  week: weekSchema,
  /** The dates that have a column: Monday to Friday, the weekend when it is used. */
  dates: z.array(dateSchema).min(1),
  status: weekStatusSchema,
  /** The time axis that all days share, on whole hours. */
  axis: intervalSchema,
  groups: z.array(reportGroup),
  /** Work without a group (office, coaching, school …); only for the whole location. */
  otherPeople: z.array(reportPerson),
  /** Of the sheet of that work; null where it was not printed before. */
  otherChanges: sheetChanges.nullable(),
  /** Findings that are about no group on a day of this report, such as a person's whole week. */
  otherFindings: z.array(reportFinding.extend({ date: dateSchema })),
  /** Sentences: what could not be decided and why. Never to be read as "in orde". */
  notEvaluated: z.array(z.string()),
  /** Under the regular rules. */
  totals: z.strictObject(totals),
  /** Null where no pilot is looked at, and then the sheet has one verdict. */
  scenario: reportScenario.nullable(),
});

export type WeekReport = z.infer<typeof weekReportSchema>;
export type ReportPilotVerdict = z.infer<typeof reportPilotVerdictSchema>;
export type ReportVerdict = z.infer<typeof reportVerdictSchema>;
export type ReportGroup = WeekReport["groups"][number];
export type ReportGroupDay = ReportGroup["days"][number];
export type RosterRow = z.infer<typeof rosterRow>;
export type RosterRowDay = RosterRow["days"][number];
export type ReportChanges = z.infer<typeof sheetChanges>;
export type ReportPerson = ReportGroup["people"][number];
export type ReportPersonDay = ReportPerson["days"][number];
export type ReportShift = ReportPersonDay["shifts"][number];
export type ReportShiftPart = ReportShift["parts"][number];
export type ReportSegment = ReportGroupDay["strip"][number];
export type ReportFinding = ReportGroupDay["findings"][number];
export type ReportMerge = ReportGroupDay["merges"][number];
