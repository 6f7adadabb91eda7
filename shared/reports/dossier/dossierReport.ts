import { z } from "zod";
import { careSchema, dateSchema, pilotSchema, weekSchema } from "../../exchange/records.ts";
import { colleagueSchema, headFields, intervalSchema, periodSchema } from "../reportFields.ts";
import { tekortplanPartSchema } from "../tekortplanPart.ts";
import { reportPilotVerdictSchema, reportVerdictSchema } from "../weekReport.ts";

/*
 * The dossier for an inspector: plain data with nothing left to decide. It leads with the regular verdict; what the
 * agreements make of it stands beside that. Every day says whether its figures are planned or actual.
 */

/** Whether figures are of the plan or of how it went. Children can be planned on a day of which the staff is actual. */
export const basisSchema = z.strictObject({
  staff: z.enum(["planned", "actual"]),
  children: z.enum(["planned", "actual"]),
  /** On which day it was recorded; null for a plan. */
  closedOn: dateSchema.nullable(),
});

/** Someone on the group who does not count there at that moment, and why in words. */
const notCounted = colleagueSchema.extend({ reason: z.string() });

/** A stretch of a group's day within which nothing changes. */
const moment = intervalSchema.extend({
  /** Where the need holds, by name: null for the group itself, else the merge or the kindercentrum. */
  unitName: z.string().nullable(),
  /** Children of the group itself. */
  children: z.int(),
  /** Children of the unit by age class: four classes for dagopvang and combinatie, two for bso. */
  mix: z.array(z.int()),
  /** Null where the need is not known. */
  required: z.int().nullable(),
  estimated: z.boolean(),
  /** How the need was reckoned, in sentences. */
  calculation: z.array(z.string()),
  counted: z.array(colleagueSchema),
  notCounted: z.array(notCounted),
  /** Under the regular rules. */
  verdict: reportVerdictSchema,
  /** The pilots that an overtreding under the regular rules leans on, as agreed. */
  leansOn: z.array(pilotSchema),
});

/** The account of the drie-uursregeling that a group is on. */
const account = z.strictObject({
  /** The kindercentrum by name, for bso; null for the group itself. */
  unitName: z.string().nullable(),
  usedMinutes: z.int(),
  /** Null where the regeling gives no room, or that cannot be told. */
  limitMinutes: z.int().nullable(),
  /** Why there is no limit; null where there is one. */
  reason: z.string().nullable(),
  intervals: z.array(intervalSchema),
});

const groupDay = z.strictObject({
  id: z.string(),
  name: z.string(),
  care: careSchema,
  /** Under the regular rules, of who is with the children, and that in words. */
  verdict: reportVerdictSchema,
  verdictText: z.string(),
  /** As agreed, where that is another one. */
  pilot: z.strictObject({ verdict: reportPilotVerdictSchema, verdictText: z.string() }).nullable(),
  account,
  breaks: z.array(z.strictObject({ person: colleagueSchema, ...intervalSchema.shape, leavesGroup: z.boolean() })),
  moments: z.array(moment),
});

/** One adult or one beroepskracht in the building with children, and who is on call. */
const alone = intervalSchema.extend({
  /** The only beroepskracht; null where the one adult is none. */
  beroepskracht: colleagueSchema.nullable(),
  /** Every other adult in the building. */
  otherAdults: z.array(colleagueSchema),
  /** Of the day's achterwacht, those on record for this time; null where none is recorded at all. */
  achterwacht: z.array(z.string()).nullable(),
});

/** People in training at a moment, of a kind of care. */
const trainees = intervalSchema.extend({
  care: careSchema,
  required: z.int(),
  qualified: z.int(),
  bios: z.int(),
  stagiairs: z.int(),
  /** How many in training the need leans on, and how many it may; the same of the stagiairs among them. */
  needed: z.int(),
  maximum: z.int(),
  stagiairsNeeded: z.int(),
  stagiairsMaximum: z.int(),
});

/** A vast gezicht on a day of a child. */
const faceDay = z.strictObject({
  date: dateSchema,
  stay: z.array(intervalSchema),
  /** The vaste gezichten who work then, and who stands in for one. */
  present: z.array(z.string()),
  standIns: z.array(z.string()),
});

const faces = z.strictObject({
  childId: z.string(),
  name: z.string(),
  groupName: z.string(),
  /** Null where the vaste gezichten are not recorded. */
  faces: z.array(z.string()).nullable(),
  /** How many there may be; null where that is not known. */
  maximum: z.int().nullable(),
  /** Why the maximum is what it is. */
  reason: z.string(),
  days: z.array(faceDay),
});

const finding = z.strictObject({
  key: z.string(),
  rule: z.string(),
  ruleName: z.string(),
  severity: z.enum(["overtreding", "aandachtspunt", "info"]),
  subject: z.string(),
  date: dateSchema,
  /** It is about the week as a whole; the date is then its first day. */
  isOfWeek: z.boolean(),
  /** What the staffing of its day is read from; null for the week as a whole. */
  basis: z.enum(["planned", "actual"]).nullable(),
  intervals: z.array(intervalSchema),
  sentence: z.string(),
  citation: z.string(),
  parameterVersion: z.string(),
  /** What was recorded beside it, in sentences; it changes nothing of the finding. */
  recorded: z.array(z.string()),
});

const figures = z.strictObject({
  overtredingen: z.int(),
  aandachtspunten: z.int(),
  info: z.int(),
  notEvaluated: z.int(),
  requiredMinutes: z.int(),
  countedMinutes: z.int(),
  shortMinutes: z.int(),
});

const day = z.strictObject({
  date: dateSchema,
  basis: basisSchema,
  groups: z.array(groupDay),
  alone: z.array(alone),
  trainees: z.array(trainees),
});

const week = z.strictObject({
  week: weekSchema,
  statusText: z.string(),
  /** "gerealiseerd: ma 23 nov; gepland: di 24 nov–vr 27 nov". */
  basisText: z.string(),
  /** Of the whole location, whatever groups the dossier shows. */
  regular: figures,
  /** As agreed; null where no agreement runs in the week. */
  agreed: figures.extend({ pilotMinutes: z.int() }).nullable(),
  days: z.array(day),
  faces: z.array(faces),
  /** Under the regular rules. */
  findings: z.array(finding),
  /** What the agreements add: what they cover, and what they lack. */
  agreedFindings: z.array(finding),
  notEvaluated: z.array(z.string()),
});

const deviation = z.strictObject({
  findingKey: z.string(),
  ruleName: z.string(),
  severity: z.enum(["overtreding", "aandachtspunt", "info"]),
  subject: z.string(),
  date: dateSchema,
  isOfWeek: z.boolean(),
  reason: z.string(),
  effort: z.string().nullable(),
  measure: z.string().nullable(),
  decidedBy: z.string().nullable(),
  informed: z.string().nullable(),
  informedOn: dateSchema.nullable(),
  /** What an inspection said, or that the inspector decides. */
  outcome: z.string(),
});

const agreement = z.strictObject({
  pilot: pilotSchema,
  about: z.string(),
  from: dateSchema,
  to: dateSchema,
  groupNames: z.array(z.string()),
  agreedWith: z.string().nullable(),
  agreedOn: dateSchema.nullable(),
  wethouderInformedOn: dateSchema.nullable(),
  ggdInformedOn: dateSchema.nullable(),
  /** With what it runs, a sentence each. */
  parameters: z.array(z.string()),
  /** Conditions that are not met, in words. */
  unmet: z.array(z.string()),
  /** Of every child in its groups: since when, until when, or that there is none. */
  consents: z.array(
    z.strictObject({ childId: z.string(), name: z.string(), isInForce: z.boolean(), text: z.string() }),
  ),
});

const lawVersion = z.strictObject({
  /** `id@validFrom`, as findings name it. */
  version: z.string(),
  title: z.string(),
  ruleNames: z.array(z.string()),
  period: z.string(),
  article: z.string(),
  certainty: z.string(),
  /** The reading that the location chose, where the law leaves one. */
  choice: z.string().nullable(),
});

export const dossierReportSchema = z.strictObject({
  kind: z.literal("dossier"),
  ...headFields,
  lrk: z.string().nullable(),
  period: periodSchema,
  dates: z.strictObject({ from: dateSchema, to: dateSchema }),
  /** The groups that it shows, by name; null for all of the location. */
  groupNames: z.array(z.string()).nullable(),
  /** Weeks of the period that are not on record, and so are not judged. */
  missingWeeks: z.array(weekSchema),
  weeks: z.array(week),
  deviations: z.array(deviation),
  agreements: z.array(agreement),
  /** The versions that were in force in the period, in order. */
  tekortplan: z.array(tekortplanPartSchema),
  law: z.array(lawVersion),
  /** SHA-256 over everything here but `hash`, `versionText` and `printedOn`; see `dossierHash.ts`. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type DossierReport = z.infer<typeof dossierReportSchema>;
export type DossierWeek = DossierReport["weeks"][number];
export type DossierDay = DossierWeek["days"][number];
export type DossierGroupDay = DossierDay["groups"][number];
export type DossierMoment = DossierGroupDay["moments"][number];
export type DossierAccount = DossierGroupDay["account"];
export type DossierFaces = DossierWeek["faces"][number];
export type DossierFinding = DossierWeek["findings"][number];
export type DossierFigures = DossierWeek["regular"];
export type DossierDeviation = DossierReport["deviations"][number];
export type DossierAgreement = DossierReport["agreements"][number];
export type DossierLawVersion = DossierReport["law"][number];
export type Basis = z.infer<typeof basisSchema>;
