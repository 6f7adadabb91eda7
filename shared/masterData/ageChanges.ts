import {
  addDays,
  addWeeks,
  completedYears,
  datesOfWeek,
  type IsoWeek,
  isLocalDate,
  type LocalDate,
} from "../calendar/dates.ts";
import { type ChildPresence, presencesOn } from "../checking/childPresence.ts";
import { DaySegments } from "../checking/daySegments.ts";
import { dayLawOf } from "../checking/needUnits.ts";
import type { CareKind, Child, Group, LocationDocument } from "../exchange/records.ts";
import { ageClassCount, ageClassOf, ageRemark } from "../staffing/ageClass.ts";
import { needFor } from "../staffing/need.ts";

/** The birthday on which a child goes to another age class, or is too old for its kind of care. */
export interface AgeChange {
  readonly date: LocalDate;
  /** Completed years from that day on. */
  readonly years: number;
  readonly fromClass: number;
  readonly toClass: number;
  /** From that day on this age does not belong in this kind of care. */
  readonly isTooOld: boolean;
}

/** No kind of care looks at an age above this. */
const OLDEST = 13;

/** The next birthday after a date that changes a child's age class; null when none does. */
export function nextAgeChange(
  { birthDate }: Pick<Child, "birthDate">,
  care: CareKind,
  date: LocalDate,
): AgeChange | null {
  const now = completedYears(birthDate, date);
  // Of a child that is not born yet the first class is no change.
  const first = Math.max(now, 0);
  for (let years = first + 1; years <= OLDEST; years += 1) {
    const [fromClass, toClass] = [ageClassOf(years - 1, care), ageClassOf(years, care)];
    const isTooOld = isTooOldFor(years, care) && !isTooOldFor(years - 1, care);
    if (fromClass !== toClass || isTooOld)
      return { date: birthday(birthDate, years), years, fromClass, toClass, isTooOld };
  }
  return null;
}

function isTooOldFor(years: number, care: CareKind): boolean {
  return ageRemark(years, care) === "fourInDagopvang";
}

/** A child of 29 February is a year older on 1 March in a year without that day, as `completedYears` counts. */
function birthday(birthDate: LocalDate, years: number): LocalDate {
  const year = Number(birthDate.slice(0, 4)) + years;
  const day = `${year}-${birthDate.slice(5)}`;
  return isLocalDate(day) ? day : `${year}-03-01`;
}

/** A child of a group that changes its age class. */
export interface ChildAgeChange extends AgeChange {
  readonly child: Child;
}

/** The largest need of a group on a day, with its children as old as they were before the week and as they are. */
export interface NeedEffect {
  readonly date: LocalDate;
  readonly before: number;
  readonly after: number;
}

/** The children of one group who change their age class in a week, and what that does to the need. */
export interface GroupAgeChanges {
  readonly week: IsoWeek;
  readonly group: Group;
  readonly changes: readonly ChildAgeChange[];
  /** Days of this week and the next on which the largest need is another one through it. */
  readonly effects: readonly NeedEffect[];
}

type Records = Pick<LocationDocument, "location" | "groups" | "schools" | "children">;

/**
 * The changes of age class ahead, by week and group. What they do to the need is the difference between the children as
 * old as they are and as they were before that week, on the days of that week and the next, so that patterns of even and
 * odd weeks are both seen. Bso is reckoned as the law has it: since July 2024 for the kindercentrum as a whole.
 */
export function ageChangesAhead(records: Records, firstWeek: IsoWeek, weeks: number): GroupAgeChanges[] {
  return Array.from({ length: weeks }, (_, index) => addWeeks(firstWeek, index)).flatMap((week) =>
    records.groups.flatMap((group) => {
      const changes = changesIn(records, group, week);
      return changes.length === 0 ? [] : [{ week, group, changes, effects: effectsOf(records, group, week, changes) }];
    }),
  );
}

function changesIn({ children }: Records, group: Group, week: IsoWeek): ChildAgeChange[] {
  const dates = datesOfWeek(week);
  const dayBefore = addDays(dates[0] ?? week, -1);
  return children
    .filter((child) => child.groupId === group.id)
    .flatMap((child) => {
      const change = nextAgeChange(child, group.care, dayBefore);
      return change !== null && dates.includes(change.date) && mayCome(child, change.date)
        ? [{ ...change, child }]
        : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** A child whose patterns all ended before does not come any more. */
function mayCome({ attendance }: Child, date: LocalDate): boolean {
  return attendance.length === 0 || attendance.some(({ validTo }) => validTo == null || date <= validTo);
}

function effectsOf(
  records: Records,
  group: Group,
  week: IsoWeek,
  changes: readonly ChildAgeChange[],
): readonly NeedEffect[] {
  const yearsBefore = new Map(changes.map(({ child, years }) => [child.id, years - 1]));
  return [...datesOfWeek(week), ...datesOfWeek(addWeeks(week, 1))].flatMap((date) => {
    const together = presencesOfUnit(records, group, date);
    const before = largestNeed(together, group.care, date, ({ child, years }) => yearsBefore.get(child.id) ?? years);
    const after = largestNeed(together, group.care, date, ({ years }) => years);
    return before === null || after === null || before === after ? [] : [{ date, before, after }];
  });
}

function presencesOfUnit(records: Records, { id, care }: Group, date: LocalDate): readonly ChildPresence[] {
  const isTogether = care === "bso" && dayLawOf(date).isBsoPerCentre;
  const groupIds = new Set(isTogether ? records.groups.filter((group) => group.care === "bso").map(idOf) : [id]);
  return presencesOn(records, date).filter(({ groupId }) => groupIds.has(groupId));
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** Null where the need of any moment is not known, or may not exist. */
function largestNeed(
  presences: readonly ChildPresence[],
  care: CareKind,
  date: LocalDate,
  yearsOf: (presence: ChildPresence) => number,
): number | null {
  let largest = 0;
  for (const here of new DaySegments(presences).spread(presences)) {
    const mix = new Array<number>(ageClassCount(care)).fill(0);
    for (const presence of here) {
      const years = yearsOf(presence);
      if (years < 0) continue;
      const ageClass = ageClassOf(years, care);
      mix[ageClass] = (mix[ageClass] ?? 0) + 1;
    }
    const need = needFor(care, mix, date);
    if (need.status === "notEvaluated") return null;
    largest = Math.max(largest, need.required);
  }
  return largest;
}
