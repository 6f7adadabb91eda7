import { datesOfWeek } from "../calendar/dates.ts";
import type { Merge, OpenPlace, Shift, Stay, Template, WeekRoster, WorkElsewhere } from "./records.ts";
import {
  checkDates,
  checkOrder,
  checkUnique,
  type KnownInWeek,
  type Path,
  type Report,
  type TimeSpan,
} from "./referenceReport.ts";

/* The references of a week: its shifts, merges and open places, what became of its days, and what was published of it. */

/** Ids that a document has once: shifts and open places share theirs. */
interface Seen {
  readonly duties: Set<string>;
  readonly versions: Set<string>;
}

/** A week, a version of it, or any other roster with dates. */
type DatedRoster = Pick<WeekRoster, "shifts" | "merges" | "openPlaces">;

/** The work of a shift, an open place or a line of a template. */
type Work = Pick<Shift, "from" | "to" | "activity" | "groupId" | "breaks" | "blocks">;

/** What a merge asks, whatever its day. */
type MergedGroups = Pick<Merge, "from" | "to" | "groupIds" | "roomGroupId">;

/** The checks of all weeks of a document together. */
export function checkWeeks(weeks: readonly WeekRoster[], known: KnownInWeek, report: Report): void {
  const seenWeeks = new Set<string>();
  const seen: Seen = { duties: new Set(), versions: new Set() };
  weeks.forEach((week, index) => {
    if (seenWeeks.has(week.week)) report(["weeks", index, "week"], "duplicateWeek");
    seenWeeks.add(week.week);
    checkWeek(week, ["weeks", index], known, report, seen);
  });
}

/** The checks of one week. */
export function checkWeek(
  week: WeekRoster,
  path: Path,
  known: KnownInWeek,
  report: Report,
  seen: Seen = { duties: new Set(), versions: new Set() },
): void {
  const dates = new Set(datesOfWeek(week.week));
  checkRoster(week, path, dates, known, report, seen.duties);
  checkClosedDays(week, path, known, report);
  const { versions = [], elsewhere = [] } = week;
  elsewhere.forEach((work, index) => checkWorkElsewhere(work, [...path, "elsewhere", index], dates, known, report));
  checkUnique(versions, [...path, "versions"], report, seen.versions);
  // What is frozen keeps the ids that it had.
  versions.forEach((version, index) =>
    checkRoster(version, [...path, "versions", index], dates, known, report, new Set()),
  );
}

function checkRoster(
  { shifts, merges, openPlaces = [] }: DatedRoster,
  path: Path,
  dates: ReadonlySet<string>,
  known: KnownInWeek,
  report: Report,
  seen: Set<string>,
): void {
  checkUnique(shifts, [...path, "shifts"], report, seen);
  checkUnique(openPlaces, [...path, "openPlaces"], report, seen);
  shifts.forEach((shift, index) => checkShift(shift, [...path, "shifts", index], dates, known, report));
  openPlaces.forEach((place, index) => checkOpenPlace(place, [...path, "openPlaces", index], dates, known, report));
  merges.forEach((merge, index) => {
    if (!dates.has(merge.date)) report([...path, "merges", index, "date"], "outsideWeek");
    checkMerge(merge, [...path, "merges", index], known, report);
  });
  checkMergesApart(merges, (merge) => merge.date, [...path, "merges"], report);
}

/** The lists of templates. */
export function checkTemplates(templates: readonly Template[], known: KnownInWeek, report: Report): void {
  checkUnique(templates, ["templates"], report);
  templates.forEach(({ validFrom, validTo, shifts, merges }, index) => {
    const path = ["templates", index];
    checkDates(validFrom, validTo, [...path, "validTo"], report);
    shifts.forEach((shift, at) => {
      if (shift.staffId !== null && !known.staff.has(shift.staffId))
        report([...path, "shifts", at, "staffId"], "unknownStaff");
      checkWork(shift, [...path, "shifts", at], known, report);
    });
    merges.forEach((merge, at) => checkMerge(merge, [...path, "merges", at], known, report));
    checkMergesApart(merges, (merge) => merge.weekday, [...path, "merges"], report);
  });
}

/** Ids of actual shifts stand by themselves: one may keep the id of the planned shift that it came from. */
function checkClosedDays({ week, closedDays = [] }: WeekRoster, path: Path, known: KnownInWeek, report: Report): void {
  const dates = new Set(datesOfWeek(week));
  closedDays.forEach(({ date, closedOn, shifts, attendance = [] }, index) => {
    const at = [...path, "closedDays", index];
    if (!dates.has(date)) report([...at, "date"], "outsideWeek");
    if (closedDays.findIndex((day) => day.date === date) !== index) report([...at, "date"], "duplicateDate");
    if (closedOn < date) report([...at, "closedOn"], "closedTooEarly");
    checkUnique(shifts, [...at, "shifts"], report);
    shifts.forEach((shift, place) => checkShift(shift, [...at, "shifts", place], new Set([date]), known, report));
    checkStays(attendance, [...at, "attendance"], known, report);
  });
}

/** A child is in one group at a time. */
function checkStays(stays: readonly Stay[], path: Path, known: KnownInWeek, report: Report): void {
  stays.forEach((stay, index) => {
    if (!known.children.has(stay.childId)) report([...path, index, "childId"], "unknownChild");
    if (!known.groups.has(stay.groupId)) report([...path, index, "groupId"], "unknownGroup");
    checkOrder(stay, [...path, index], report);
  });
  for (const ofChild of Map.groupBy(stays.entries(), ([, stay]) => stay.childId).values()) {
    ofChild.forEach(([index, stay], at) => {
      const clash = ofChild.slice(0, at).some(([, other]) => other.from < stay.to && stay.from < other.to);
      if (clash) report([...path, index], "overlappingStays");
    });
  }
}

/** A shift of a week or of a scenario; the dates are those that it may lie on. */
export function checkShift(
  shift: Shift,
  path: Path,
  dates: ReadonlySet<string>,
  known: KnownInWeek,
  report: Report,
): void {
  if (!dates.has(shift.date)) report([...path, "date"], "outsideWeek");
  if (!known.staff.has(shift.staffId)) report([...path, "staffId"], "unknownStaff");
  checkWork(shift, path, known, report);
}

function checkWorkElsewhere(
  work: WorkElsewhere,
  path: Path,
  dates: ReadonlySet<string>,
  known: KnownInWeek,
  report: Report,
): void {
  if (!dates.has(work.date)) report([...path, "date"], "outsideWeek");
  if (!known.staff.has(work.staffId)) report([...path, "staffId"], "unknownStaff");
  if (checkOrder(work, path, report)) checkParts(work.breaks, work, [...path, "breaks"], report);
}

function checkOpenPlace(
  place: OpenPlace,
  path: Path,
  dates: ReadonlySet<string>,
  known: KnownInWeek,
  report: Report,
): void {
  if (!dates.has(place.date)) report([...path, "date"], "outsideWeek");
  if (place.staffId !== undefined && !known.staff.has(place.staffId)) report([...path, "staffId"], "unknownStaff");
  place.asked.forEach(({ staffId }, index) => {
    if (!known.staff.has(staffId)) report([...path, "asked", index, "staffId"], "unknownStaff");
  });
  checkWork(place, path, known, report);
}

function checkWork(work: Work, path: Path, known: KnownInWeek, report: Report): void {
  if (work.groupId != null && !known.groups.has(work.groupId)) report([...path, "groupId"], "unknownGroup");
  if (work.activity === "groep" && work.groupId == null) report([...path, "groupId"], "groupMissing");
  if (!checkOrder(work, path, report)) return;
  checkParts(work.breaks, work, [...path, "breaks"], report);
  checkParts(work.blocks, work, [...path, "blocks"], report);
  work.blocks.forEach((block, index) => {
    if (block.groupId != null && !known.groups.has(block.groupId))
      report([...path, "blocks", index, "groupId"], "unknownGroup");
    const groupId = block.groupId === undefined ? work.groupId : block.groupId;
    if ((block.activity ?? work.activity) === "groep" && groupId == null)
      report([...path, "blocks", index, "groupId"], "groupMissing");
  });
}

/** Breaks and blocks lie inside their shift and do not overlap each other. */
function checkParts(parts: readonly TimeSpan[], whole: TimeSpan, path: Path, report: Report): void {
  parts.forEach((part, index) => {
    if (!checkOrder(part, [...path, index], report)) return;
    if (part.from < whole.from || part.to > whole.to) report([...path, index], "outsideShift");
    const clash = parts.slice(0, index).some((earlier) => earlier.from < part.to && part.from < earlier.to);
    if (clash) report([...path, index], "overlappingParts");
  });
}

function checkMerge(merge: MergedGroups, path: Path, known: KnownInWeek, report: Report): void {
  checkOrder(merge, path, report);
  merge.groupIds.forEach((groupId, index) => {
    if (!known.groups.has(groupId)) report([...path, "groupIds", index], "unknownGroup");
    if (merge.groupIds.indexOf(groupId) !== index) report([...path, "groupIds", index], "duplicateId");
  });
  if (merge.roomGroupId !== undefined && !known.groups.has(merge.roomGroupId))
    report([...path, "roomGroupId"], "unknownGroup");
}

/** @param dayOf the date or weekday of a merge. */
function checkMergesApart<M extends MergedGroups>(
  merges: readonly M[],
  dayOf: (merge: M) => string | number,
  path: Path,
  report: Report,
): void {
  merges.forEach((merge, index) => {
    const clash = merges
      .slice(0, index)
      .some(
        (earlier) =>
          dayOf(earlier) === dayOf(merge) &&
          earlier.from < merge.to &&
          merge.from < earlier.to &&
          earlier.groupIds.some((groupId) => merge.groupIds.includes(groupId)),
      );
    if (clash) report([...path, index], "overlappingMerges");
  });
}
