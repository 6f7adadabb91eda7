import { datesOfWeek, isoWeekOf } from "../calendar/dates.ts";
import type { DataIssue } from "./issues.ts";
import type {
  Child,
  Group,
  Location,
  LocationDocument,
  OwnScenario,
  School,
  Staff,
  TekortplanVersion,
  WeekRoster,
} from "./records.ts";
import {
  checkDates,
  checkOrder,
  checkOrders,
  checkUnique,
  idsOf,
  type Known,
  type KnownInWeek,
  type Path,
  type Report,
  reporterOf,
} from "./referenceReport.ts";
import { checkShift, checkTemplates, checkWeek, checkWeeks } from "./rosterReferences.ts";

/*
 * What a schema of single fields cannot see: ids that point nowhere or stand twice, times in the wrong order, breaks
 * that overlap, a shift outside its week. Each check reports the path of the field to mend.
 */

/** Every broken reference or impossible combination in a document that fits the schema; empty when it is sound. */
export function findBrokenReferences(document: LocationDocument): DataIssue[] {
  const issues: DataIssue[] = [];
  const report = reporterOf(issues);
  const known: Known = {
    groups: idsOf(document.groups),
    staff: idsOf(document.staff),
    children: idsOf(document.children),
    schools: idsOf(document.schools ?? []),
  };

  checkUnique(document.groups, ["groups"], report);
  checkUnique(document.staff, ["staff"], report);
  checkUnique(document.children, ["children"], report);
  checkLocation(document.location, ["location"], report);
  document.groups.forEach((group, index) => checkGroup(group, ["groups", index], report));
  checkSchools(document.schools ?? [], report);
  document.staff.forEach((person, index) => checkPerson(person, ["staff", index], known, report));
  document.children.forEach((child, index) => checkChild(child, ["children", index], known, report));
  checkPilots(document, known, report);
  checkScenarios(document.scenarios ?? [], known, report);
  checkWeeks(document.weeks, known, report);
  checkPulses(document, report);
  checkTemplates(document.templates ?? [], known, report);
  return issues;
}

/** The same checks for one week, for an edit of a single week. */
export function findBrokenReferencesInWeek(week: WeekRoster, known: KnownInWeek): DataIssue[] {
  const issues: DataIssue[] = [];
  const report = reporterOf(issues);
  checkWeek(week, [], known, report);
  return issues;
}

/** The same checks for the lists that are edited as a whole. */
export function findBrokenReferencesInLists(
  lists: Pick<LocationDocument, "pilots" | "scenarios" | "workloadPulses" | "templates" | "schools">,
  known: KnownInWeek,
): DataIssue[] {
  const issues: DataIssue[] = [];
  const report = reporterOf(issues);
  checkSchools(lists.schools ?? [], report);
  checkPilots(lists, known, report);
  checkScenarios(lists.scenarios ?? [], known, report);
  checkPulses(lists, report);
  checkTemplates(lists.templates ?? [], known, report);
  return issues;
}

/** The same checks for the record of the location. */
export function findBrokenReferencesInLocation(location: Location): DataIssue[] {
  const issues: DataIssue[] = [];
  checkLocation(location, [], reporterOf(issues));
  return issues;
}

/** The same checks for one group. */
export function findBrokenReferencesInGroup(group: Group): DataIssue[] {
  const issues: DataIssue[] = [];
  checkGroup(group, [], reporterOf(issues));
  return issues;
}

/** The same checks for one member of staff. */
export function findBrokenReferencesInPerson(person: Staff, known: KnownInWeek): DataIssue[] {
  const issues: DataIssue[] = [];
  checkPerson(person, [], known, reporterOf(issues));
  return issues;
}

/** The same checks for one child. */
export function findBrokenReferencesInChild(child: Child, known: Known): DataIssue[] {
  const issues: DataIssue[] = [];
  checkChild(child, [], known, reporterOf(issues));
  return issues;
}

function checkLocation(location: Location, path: Path, report: Report): void {
  checkOrders(location.openingHours, [...path, "openingHours"], report);
  checkOrders(location.achterwacht, [...path, "achterwacht"], report);
  checkOrders(location.deviationWindows, [...path, "deviationWindows"], report);
  for (const list of ["schoolHolidays", "closures"] as const) {
    location[list].forEach((range, index) => checkDates(range.from, range.to, [...path, list, index, "to"], report));
  }
  checkTekortplan(location.tekortplan?.versions ?? [], [...path, "tekortplan", "versions"], report);
}

/** A step keeps its id from one version to the next. */
function checkTekortplan(versions: readonly TekortplanVersion[], path: Path, report: Report): void {
  checkUnique(versions, path, report);
  versions.forEach(({ validFrom, validTo, steps }, index) => {
    checkDates(validFrom, validTo, [...path, index, "validTo"], report);
    checkUnique(steps, [...path, index, "steps"], report);
  });
}

function checkGroup(group: Group, path: Path, report: Report): void {
  checkOrders(group.deviationWindows, [...path, "deviationWindows"], report);
  checkOrders(group.veHours, [...path, "veHours"], report);
  checkDates(group.from, group.to, [...path, "to"], report);
}

function checkSchools(schools: readonly School[], report: Report): void {
  checkUnique(schools, ["schools"], report);
  schools.forEach(({ holidays }, index) => {
    holidays.forEach(({ from, to }, at) => checkDates(from, to, ["schools", index, "holidays", at, "to"], report));
  });
}

function checkPerson(person: Staff, path: Path, known: KnownInWeek, report: Report): void {
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
