import { datesOfWeek, type IsoWeek, type LocalDate, weekdayOf, weekNumber } from "../calendar/dates.ts";
import type { Template, WeekRoster } from "../exchange/records.ts";
import { shortDay } from "../reports/dutchDates.ts";
import { texts } from "../texts/nl.ts";
import type { Change, ChangeName } from "./change.ts";
import { ImpossibleEditError } from "./impossibleEdit.ts";
import { type PlanContext, type PlanMode, planFromLines } from "./planFromLines.ts";
import { type RosterDifference, versionDifferences } from "./rosterComparison.ts";
import { type Plan, rosterDifferences } from "./rosterDifferences.ts";
import { isSameRecord } from "./sameRecord.ts";
import { datesHeld, linesOf } from "./templates.ts";

/* The list of templates, and weeks and days that are filled from one or from each other. */

export interface TemplateListContext {
  readonly templates: readonly Template[];
  /** The week that is open. */
  readonly week: IsoWeek;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Adds a template after all others. */
export function addTemplate(context: TemplateListContext, template: Template): Change {
  return changeOfList(context, "templateAdded", template, [...context.templates, template]);
}

/** Puts a template in the place of the one of its id, also to rename it; null when nothing would change. */
export function editTemplate(context: TemplateListContext, template: Template): Change | null {
  const stored = templateOf(context, template.id);
  if (isSameRecord(stored, template)) return null;
  const after = context.templates.map((other) => (other === stored ? template : other));
  return changeOfList(context, "templateEdited", template, after);
}

/** Takes a template away; weeks that were filled from it stay as they are. */
export function removeTemplate(context: TemplateListContext, templateId: string): Change {
  const stored = templateOf(context, templateId);
  const left = context.templates.filter((other) => other !== stored);
  return changeOfList(context, "templateRemoved", stored, left);
}

/** The plan of a week after a template is applied to it. A week in which the template does not hold stays as it is. */
export function rosterFromTemplate(context: PlanContext, template: Template, mode: PlanMode): Plan {
  return planFromLines(context, template, datesHeld(template, context.roster.week), mode);
}

/** Fills a week from a template; null when nothing would change. */
export function applyTemplate(context: PlanContext, template: Template, mode: PlanMode): Change | null {
  return changeOfPlan(context, "templateApplied", template.name, rosterFromTemplate(context, template, mode));
}

/** What a template would do to a week: the change to make, and what differs for people to read. */
export interface WeekEffect {
  readonly week: IsoWeek;
  /** Null when nothing would change. */
  readonly change: Change | null;
  readonly differences: readonly RosterDifference[];
}

/**
 * What a template would do to each of some weeks. Nothing is stored; each change that is made afterwards does exactly what
 * was shown, as long as its week stays as it was.
 */
export function effectsOnWeeks(
  context: Omit<PlanContext, "roster">,
  template: Template,
  mode: PlanMode,
  weeks: readonly WeekRoster[],
): WeekEffect[] {
  return weeks.map((roster) => {
    const plan = rosterFromTemplate({ ...context, roster }, template, mode);
    return {
      week: roster.week,
      change: changeOfPlan({ ...context, roster }, "templateApplied", template.name, plan),
      differences: versionDifferences(roster, plan),
    };
  });
}

/** Fills some weeks from a template: a change for each week in which anything changes. */
export function applyToWeeks(
  context: Omit<PlanContext, "roster">,
  template: Template,
  mode: PlanMode,
  weeks: readonly WeekRoster[],
): Change[] {
  return effectsOnWeeks(context, template, mode, weeks).flatMap(({ change }) => change ?? []);
}

/** Copies the roster of another week to this one, day by day; null when nothing would change. */
export function copyWeek(context: PlanContext, source: WeekRoster, mode: PlanMode): Change | null {
  const lines = linesOf(source, datesOfWeek(source.week));
  const plan = planFromLines(context, lines, datesOfWeek(context.roster.week), mode);
  return changeOfPlan(context, "weekCopied", texts.app.top.week(weekNumber(source.week)), plan);
}

/** Copies a day of the week to another one of it; see `copyDayTo`. */
export function copyDay(
  context: PlanContext,
  fromDate: LocalDate,
  toDate: LocalDate,
  mode: PlanMode = "replace",
): Change | null {
  return copyDayTo(context, fromDate, [toDate], mode);
}

/**
 * Copies a day of the week to some others of it, as one change; null when nothing would change.
 * @throws ImpossibleEditError when one of the dates lies outside the week.
 */
export function copyDayTo(
  context: PlanContext,
  fromDate: LocalDate,
  toDates: readonly LocalDate[],
  mode: PlanMode,
): Change | null {
  const dates = datesOfWeek(context.roster.week);
  if (![fromDate, ...toDates].every((date) => dates.includes(date))) throw new ImpossibleEditError("outsideWeek");
  const { shifts, merges } = linesOf(context.roster, [fromDate]);
  const weekdays = toDates.map(weekdayOf);
  const lines = {
    shifts: weekdays.flatMap((weekday) => shifts.map((line) => ({ ...line, weekday }))),
    merges: weekdays.flatMap((weekday) => merges.map((merge) => ({ ...merge, weekday }))),
  };
  const subject = `${shortDay(fromDate)} → ${toDates.map(shortDay).join(", ")}`;
  return changeOfPlan(context, "dayCopied", subject, planFromLines(context, lines, toDates, mode));
}

function changeOfPlan({ roster, newId }: PlanContext, name: ChangeName, subject: string, plan: Plan): Change | null {
  const records = rosterDifferences(roster, plan);
  return records.length === 0 ? null : { id: newId(), name, subject, week: roster.week, records };
}

function templateOf({ templates }: TemplateListContext, templateId: string): Template {
  const template = templates.find(({ id }) => id === templateId);
  if (!template) throw new ImpossibleEditError("unknownRecord");
  return template;
}

function changeOfList(
  { templates, week, newId }: TemplateListContext,
  name: ChangeName,
  { name: subject }: Template,
  after: readonly Template[],
): Change {
  return {
    id: newId(),
    name,
    subject,
    week,
    records: [{ kind: "list", list: "templates", before: [...templates], after: [...after] }],
  };
}
