import { z } from "zod";
import { weeksBetween } from "../calendar/weekRange.ts";
import { dateSchema, weekSchema } from "../exchange/records.ts";
import { scenarioSchema } from "../pilots/scenario.ts";
import { periodSchema } from "./reportFields.ts";
import { reportScopeSchema } from "./reportScope.ts";

/** More weeks than this in one file nobody reads. */
export const MOST_REPORT_WEEKS = 53;
/** More columns than this nobody can compare. */
export const MOST_SCENARIOS = 30;

const period = periodSchema.refine(({ from, to }) => from <= to && weeksBetween(from, to) < MOST_REPORT_WEEKS, {
  params: { problem: "weekRange" },
});

/** How people are called on paper. */
const called = z.enum(["names", "initials"]);

const rosterRequest = z.strictObject({
  kind: z.literal("roster"),
  week: weekSchema,
  scope: reportScopeSchema,
  /** The verdict beside the regular one. */
  scenario: scenarioSchema,
  size: z.enum(["A4", "A3"]),
  called,
});

const personRequest = z.strictObject({
  kind: z.literal("person"),
  period,
  /** Null for everyone with a shift in the period. */
  staffIds: z.array(z.string().min(1)).min(1).nullable(),
});

const dossierRequest = z.strictObject({
  kind: z.literal("dossier"),
  period,
  /** Null for all groups. */
  groupIds: z.array(z.string().min(1)).min(1).nullable(),
  called,
});

const compareRequest = z.strictObject({
  kind: z.literal("compare"),
  week: weekSchema,
  /** Keys of scenarios (`scenarioKeys.ts`), the first of them `none`. */
  scenarios: z.array(z.string().min(1)).min(1).max(MOST_SCENARIOS),
});

/** The tekortplan, or the letter to parents, as it holds on a date. */
const onDateRequest = z.strictObject({ kind: z.enum(["tekortplan", "notice"]), date: dateSchema });

/** What can be printed, and of what. */
export const reportRequestSchema = z.discriminatedUnion("kind", [
  rosterRequest,
  personRequest,
  dossierRequest,
  compareRequest,
  onDateRequest,
]);

export type ReportRequest = z.infer<typeof reportRequestSchema>;
export type ReportKind = ReportRequest["kind"];
