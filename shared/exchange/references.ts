import { datesOfWeek, isoWeekOf } from "../calendar/dates.ts";
import { parseTime } from "../calendar/time.ts";
import { texts } from "../texts/nl.ts";
import { type DataIssue, formatPath } from "./issues.ts";
import type { Child, LocationDocument, Merge, OwnScenario, Shift, WeekRoster } from "./records.ts";

/*
 * What a schema of single fields cannot see: ids that point nowhere or stand twice, times in the wrong order, breaks
 * that overlap, a shift outside its week. Each check reports the path of the field to mend.
 */

type Path = readonly PropertyKey[];
type Report = (path: Path, problem: keyof typeof texts.data.problems) => void;

interface KnownInWeek {
  readonly groups: ReadonlySet<string>;
  readonly staff: ReadonlySet<string>;
}

interface Known extends KnownInWeek {
  readonly schools: ReadonlySet<string>;
}

interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

/** Every broken reference or impossible combination in a document that fits the schema; empty when it is sound. */
export function findBrokenReferences(document: LocationDocument): DataIssue[] {
  const issues: DataIssue[] = [];
  const report = reporterOf(issues);
  const known: Known = {
    groups: idsOf(document.groups),
    staff: idsOf(document.staff),
    schools: idsOf(document.schools ?? []),
  };

  checkUnique(document.groups, ["groups"], report);
  checkUnique(document.staff, ["staff"], report);
  checkUnique(document.children, ["children"], report);
  checkUnique(document.schools ?? [], ["schools"], report);
  checkLocation(document, report);
  checkStaff(document, known, report);
  document.children.forEach((child, index) => checkChild(child, ["children", index], known, report));
  checkPilots(document, known, report);
  checkScenarios(document.scenarios ?? [], known, report);
  checkWeeks(document.weeks, known, report);
  checkPulses(document, report);
  return issues;
}

/** The same checks for one week, for an edit of a single week. */
export function findBrokenReferencesInWeek(week: WeekRoster, known: KnownInWeek): DataIssue[] {
  const issues: DataIssue[] = [];
  const report = reporterOf(issues);
  checkWeek(week, [], known, new Set(), report);
  return issues;
}

/** The same checks for the lists that are edited as a whole. */
export function findBrokenReferencesInLists(
  lists: Pick<LocationDocument, "pilots" | "scenarios" | "workloadPulses">,
  known: KnownInWeek,
): DataIssue[] {
  const issues: DataIssue[] = [];
  const report = reporterOf(issues);
  checkPilots(lists, known, report);
  checkScenarios(lists.scenarios ?? [], known, report);
  checkPulses(lists, report);
  return issues;
}

/** The same checks for one child. */
export function findBrokenReferencesInChild(child: Child, known: Known): DataIssue[] {
  const issues: DataIssue[] = [];
  checkChild(child, [], known, reporterOf(issues));
  return issues;
}

function reporterOf(issues: DataIssue[]): Report {
  return (path, problem) =>
    issues.push({ path: formatPath(path), code: problem, message: texts.data.problems[problem] ?? texts.data.invalid });
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}

function checkUnique(
  records: readonly { readonly id: string }[],
  path: Path,
  report: Report,
  seen = new Set<string>(),
): void {
  records.forEach((record, index) => {
    if (seen.has(record.id)) report([...path, index, "id"], "duplicateId");
    seen.add(record.id);
  });
}

function checkOrder(span: TimeSpan, path: Path, report: Report): boolean {
  if (parseTime(span.from) < parseTime(span.to)) return true;
  report([...path, "to"], "fromNotBeforeTo");
  return false;
}

function checkOrders(spans: readonly TimeSpan[] | undefined, path: Path, report: Report): void {
  spans?.forEach((span, index) => checkOrder(span, [...path, index], report));
}

function checkDates(from: string | null | undefined, to: string | null | undefined, path: Path, report: Report): void {
  if (from != null && to != null && from > to) report(path, "fromAfterTo");
}

function checkLocation({ location, groups }: LocationDocument, report: Report): void {
  checkOrders(location.openingHours, ["location", "openingHours"], report);
  checkOrders(location.achterwacht, ["location", "achterwacht"], report);
  checkOrders(location.deviationWindows, ["location", "deviationWindows"], report);
  for (const list of ["schoolHolidays", "closures"] as const) {
    location[list].forEach((range, index) => checkDates(range.from, range.to, ["location", list, index, "to"], report));
  }
  groups.forEach((group, index) => {
    checkOrders(group.deviationWindows, ["groups", index, "deviationWindows"], report);
    checkOrders(group.veHours, ["groups", index, "veHours"], report);
  });
}

function checkStaff({ staff }: LocationDocument, known: Known, report: Report): void {
  staff.forEach((person, index) => {
    const path = ["staff", index] as const;
    checkDates(person.employment?.from, person.employment?.to, [...path, "employment", "to"], report);
    checkOrders(person.availability, [...path, "availability"], report);
    person.unavailable.forEach((absence, at) => {
      checkOrder({ from: absence.from ?? "00:00", to: absence.to ?? "24:00" }, [...path, "unavailable", at], report);
    });
    person.certificates?.forEach((certificate, at) =>
      checkDates(certificate.from, certificate.to, [...path, "certificates", at, "to"], report),
    );
    person.homeGroupIds?.forEach((groupId, at) => {
      if (!known.groups.has(groupId)) report([...path, "homeGroupIds", at], "unknownGroup");
    });
  });
}

function checkChild(child: Child, path: Path, known: Known, report: Report): void {
  if (!known.groups.has(child.groupId)) report([...path, "groupId"], "unknownGroup");
  child.attendance.forEach((attendance, index) => {
    checkOrder(attendance, [...path, "attendance", index], report);
    checkDates(attendance.validFrom, attendance.validTo, [...path, "attendance", index, "validTo"], report);
  });
  child.exceptions.forEach((exception, index) => {
    const at = [...path, "exceptions", index];
    if (exception.kind === "extra" && (exception.from === undefined || exception.to === undefined)) {
      report([...at, exception.from === undefined ? "from" : "to"], "extraWithoutTimes");
    }
    checkOrder({ from: exception.from ?? "00:00", to: exception.to ?? "24:00" }, at, report);
    if (exception.groupId !== undefined && !known.groups.has(exception.groupId))
      report([...at, "groupId"], "unknownGroup");
  });
  child.vasteGezichten?.forEach((staffId, index) => {
    if (!known.staff.has(staffId)) report([...path, "vasteGezichten", index], "unknownStaff");
  });
  child.vasteGezichtReplacements.forEach((replacement, index) => {
    const at = [...path, "vasteGezichtReplacements", index];
    if (!known.staff.has(replacement.staffId)) report([...at, "staffId"], "unknownStaff");
    if (!known.staff.has(replacement.replacementId)) report([...at, "replacementId"], "unknownStaff");
    checkDates(replacement.from, replacement.to, [...at, "to"], report);
  });
  child.pilotConsents?.forEach((consent, index) => {
    checkDates(consent.consentOn, consent.withdrawnOn, [...path, "pilotConsents", index, "withdrawnOn"], report);
  });
  if (child.schoolId != null && !known.schools.has(child.schoolId)) report([...path, "schoolId"], "unknownSchool");
  if (child.mentorId != null && !known.staff.has(child.mentorId)) report([...path, "mentorId"], "unknownStaff");
  if (child.secondGroup != null) {
    if (!known.groups.has(child.secondGroup.groupId)) report([...path, "secondGroup", "groupId"], "unknownGroup");
    checkDates(child.secondGroup.from, child.secondGroup.to, [...path, "secondGroup", "to"], report);
  }
}

function checkPilots({ pilots }: Pick<LocationDocument, "pilots">, known: KnownInWeek, report: Report): void {
  pilots.forEach((agreement, index) => {
    checkDates(agreement.from, agreement.to, ["pilots", index, "to"], report);
    agreement.groupIds?.forEach((groupId, at) => {
      if (!known.groups.has(groupId)) report(["pilots", index, "groupIds", at], "unknownGroup");
    });
  });
}

/** What a scenario starts from may be gone by now; what it would bring must exist, in the week that it came from. */
function checkScenarios(scenarios: readonly OwnScenario[], known: KnownInWeek, report: Report): void {
  checkUnique(scenarios, ["scenarios"], report);
  scenarios.forEach(({ edits }, index) => {
    edits.forEach(({ before, after }, at) => {
      const dates = new Set(datesOfWeek(isoWeekOf(before.date)));
      if (after) checkShift(after, ["scenarios", index, "edits", at, "after"], dates, known, report);
    });
  });
}

function checkPulses({ workloadPulses = [] }: Pick<LocationDocument, "workloadPulses">, report: Report): void {
  workloadPulses.forEach(({ week }, index) => {
    const isSecond = workloadPulses.findIndex((pulse) => pulse.week === week) !== index;
    if (isSecond) report(["workloadPulses", index, "week"], "duplicateWeek");
  });
}

function checkWeeks(weeks: readonly WeekRoster[], known: Known, report: Report): void {
  const seenWeeks = new Set<string>();
  const seenShifts = new Set<string>();
  weeks.forEach((week, index) => {
    if (seenWeeks.has(week.week)) report(["weeks", index, "week"], "duplicateWeek");
    seenWeeks.add(week.week);
    checkWeek(week, ["weeks", index], known, seenShifts, report);
  });
}

function checkWeek(week: WeekRoster, path: Path, known: KnownInWeek, seenShifts: Set<string>, report: Report): void {
  const dates = new Set(datesOfWeek(week.week));
  checkUnique(week.shifts, [...path, "shifts"], report, seenShifts);
  week.shifts.forEach((shift, index) => checkShift(shift, [...path, "shifts", index], dates, known, report));
  week.merges.forEach((merge, index) => checkMerge(merge, [...path, "merges", index], dates, known, report));
  checkMergesApart(week.merges, [...path, "merges"], report);
  checkClosedDays(week, path, known, report);
}

/** Ids of actual shifts stand by themselves: one may keep the id of the planned shift that it came from. */
function checkClosedDays({ week, closedDays = [] }: WeekRoster, path: Path, known: KnownInWeek, report: Report): void {
  const dates = new Set(datesOfWeek(week));
  closedDays.forEach(({ date, closedOn, shifts }, index) => {
    const at = [...path, "closedDays", index];
    if (!dates.has(date)) report([...at, "date"], "outsideWeek");
    if (closedDays.findIndex((day) => day.date === date) !== index) report([...at, "date"], "duplicateDate");
    if (closedOn < date) report([...at, "closedOn"], "closedTooEarly");
    checkUnique(shifts, [...at, "shifts"], report);
    shifts.forEach((shift, place) => checkShift(shift, [...at, "shifts", place], new Set([date]), known, report));
  });
}

function checkShift(shift: Shift, path: Path, dates: ReadonlySet<string>, known: KnownInWeek, report: Report): void {
  if (!dates.has(shift.date)) report([...path, "date"], "outsideWeek");
  if (!known.staff.has(shift.staffId)) report([...path, "staffId"], "unknownStaff");
  if (shift.groupId != null && !known.groups.has(shift.groupId)) report([...path, "groupId"], "unknownGroup");
  if (shift.activity === "groep" && shift.groupId == null) report([...path, "groupId"], "groupMissing");
  if (!checkOrder(shift, path, report)) return;
  checkParts(shift.breaks, shift, [...path, "breaks"], report);
  checkParts(shift.blocks, shift, [...path, "blocks"], report);
  shift.blocks.forEach((block, index) => {
    if (block.groupId != null && !known.groups.has(block.groupId))
      report([...path, "blocks", index, "groupId"], "unknownGroup");
    const groupId = block.groupId === undefined ? shift.groupId : block.groupId;
    if ((block.activity ?? shift.activity) === "groep" && groupId == null)
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

function checkMerge(merge: Merge, path: Path, dates: ReadonlySet<string>, known: KnownInWeek, report: Report): void {
  if (!dates.has(merge.date)) report([...path, "date"], "outsideWeek");
  checkOrder(merge, path, report);
  merge.groupIds.forEach((groupId, index) => {
    if (!known.groups.has(groupId)) report([...path, "groupIds", index], "unknownGroup");
    if (merge.groupIds.indexOf(groupId) !== index) report([...path, "groupIds", index], "duplicateId");
  });
  if (merge.roomGroupId !== undefined && !known.groups.has(merge.roomGroupId))
    report([...path, "roomGroupId"], "unknownGroup");
}

function checkMergesApart(merges: readonly Merge[], path: Path, report: Report): void {
  merges.forEach((merge, index) => {
    const clash = merges
      .slice(0, index)
      .some(
        (earlier) =>
          earlier.date === merge.date &&
          earlier.from < merge.to &&
          merge.from < earlier.to &&
          earlier.groupIds.some((groupId) => merge.groupIds.includes(groupId)),
      );
    if (clash) report([...path, index], "overlappingMerges");
  });
}
