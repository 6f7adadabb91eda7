import { datesOfWeek } from "../calendar/dates.ts";
import { presenceOfChild } from "../checking/childPresence.ts";
import { presenceDayOf } from "../checking/presenceDay.ts";
import type { Child, LocationDocument, WeekRoster } from "../exchange/records.ts";

/* What would lose its person or child if their record went. Such a record is ended, not removed. */

export type DependentKind =
  | "shifts"
  | "openPlaces"
  | "versions"
  | "closedDays"
  | "templates"
  | "scenarios"
  | "faces"
  | "mentor"
  | "weeks"
  | "children"
  | "homeGroup"
  | "merges"
  | "pilots"
  | "pupils"
  | "deviations";

export interface Dependent {
  readonly kind: DependentKind;
  readonly count: number;
}

/** Every stored week belongs in `weeks`. */
type Records = Pick<
  LocationDocument,
  "location" | "schools" | "children" | "templates" | "scenarios" | "acceptedDeviations" | "weeks"
>;

/** What hangs on a member of staff; empty when nothing does. */
export function dependentsOfStaff(records: Records, staffId: string): Dependent[] {
  const { children, templates = [], scenarios = [], weeks } = records;
  const isTheirs = (work: { readonly staffId?: string | null | undefined }) => work.staffId === staffId;
  return countsOf({
    shifts: count(weeks, ({ shifts }) => shifts.filter(isTheirs).length),
    openPlaces: count(
      weeks,
      ({ openPlaces = [] }) => openPlaces.filter((place) => isTheirs(place) || place.asked.some(isTheirs)).length,
    ),
    versions: count(weeks, ({ versions = [] }) => versions.filter(({ shifts }) => shifts.some(isTheirs)).length),
    closedDays: count(weeks, ({ closedDays = [] }) => closedDays.filter(({ shifts }) => shifts.some(isTheirs)).length),
    templates: templates.filter(({ shifts }) => shifts.some(isTheirs)).length,
    scenarios: scenarios.filter(({ edits }) =>
      edits.some(({ before, after }) => isTheirs(before) || isTheirs(after ?? {})),
    ).length,
    faces: children.filter((child) => isFaceOf(child, staffId)).length,
    mentor: children.filter(({ mentorId }) => mentorId === staffId).length,
    deviations: deviationsAbout(records, staffId),
  });
}

/** What hangs on a child; empty when nothing does. */
export function dependentsOfChild(records: Records, child: Child): Dependent[] {
  const isThere = (stays: readonly { readonly childId: string }[]) => stays.some(({ childId }) => childId === child.id);
  return countsOf({
    weeks: records.weeks.filter(({ week }) =>
      datesOfWeek(week).some((date) => presenceOfChild(child, presenceDayOf(records, date)).length > 0),
    ).length,
    closedDays: count(
      records.weeks,
      ({ closedDays = [] }) => closedDays.filter(({ attendance = [] }) => isThere(attendance)).length,
    ),
    deviations: deviationsAbout(records, child.id),
  });
}

function isFaceOf({ vasteGezichten, vasteGezichtReplacements }: Child, staffId: string): boolean {
  const stands = vasteGezichtReplacements.some((one) => one.staffId === staffId || one.replacementId === staffId);
  return stands || vasteGezichten?.includes(staffId) === true;
}

/** The key of a finding names the people and children it is about, with strokes between. */
export function deviationsAbout(
  { acceptedDeviations = [] }: Pick<LocationDocument, "acceptedDeviations">,
  id: string,
): number {
  return acceptedDeviations.filter(({ findingKey }) => findingKey.split(/[|,:]/).includes(id)).length;
}

/** The sum over weeks. */
export function count(weeks: readonly WeekRoster[], inWeek: (week: WeekRoster) => number): number {
  return weeks.reduce((total, week) => total + inWeek(week), 0);
}

/** The kinds of which there are any. */
export function countsOf(counts: Partial<Record<DependentKind, number>>): Dependent[] {
  return (Object.entries(counts) as [DependentKind, number][])
    .filter(([, found]) => found > 0)
    .map(([kind, found]) => ({ kind, count: found }));
}
