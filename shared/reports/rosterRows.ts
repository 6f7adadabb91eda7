import type { LocalDate } from "../calendar/dates.ts";
import { contains, type Interval, joinIntervals } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, parseTime } from "../calendar/time.ts";
import { type Deployment, deploymentsOf } from "../checking/deployment.ts";
import { type LocationDocument, type Role, roleSchema, type Shift, type Staff } from "../exchange/records.ts";
import { domainTexts } from "../texts/domain.ts";
import type { ReportShift, ReportShiftPart, RosterRow, RosterRowDay } from "./weekReport.ts";

/** Of the others nobody expects that they count, so nothing needs to be said. */
const CAN_COUNT: ReadonlySet<Role> = new Set(["pm", "bio", "stagiair", "andersgekwalificeerd", "coach"]);

/** The person's name, or the id where the document has none. */
export function nameOf(record: { readonly id: string; readonly name?: string | undefined }): string {
  return record.name ?? record.id;
}

/**
 * The people who work on a group that week, one row each, PM'ers first and then in the order of the document.
 * @param shifts the week's shifts; @param dates the columns.
 */
export function rowsOfGroup(
  document: LocationDocument,
  shifts: readonly Shift[],
  dates: readonly LocalDate[],
  groupId: string,
): RosterRow[] {
  const here = (part: Deployment) => part.activity === "groep" && part.groupId === groupId;
  return rowsWhere(document, shifts, dates, here);
}

/** The people with work that is on no group: office, coaching, school and the like. */
export function rowsOffGroups(
  document: LocationDocument,
  shifts: readonly Shift[],
  dates: readonly LocalDate[],
): RosterRow[] {
  return rowsWhere(document, shifts, dates, (part) => part.activity !== "groep" || part.groupId === null);
}

/** Everyone's row wherever they work, in the same order; also of those without a shift. */
export function rowsOfEveryone(
  document: LocationDocument,
  shifts: readonly Shift[],
  dates: readonly LocalDate[],
): RosterRow[] {
  return rowsOf(document, shifts, dates, () => true);
}

function rowsWhere(
  document: LocationDocument,
  shifts: readonly Shift[],
  dates: readonly LocalDate[],
  here: (part: Deployment) => boolean,
): RosterRow[] {
  return rowsOf(document, shifts, dates, here).filter((person) =>
    person.days.some((day) => day.shifts.some((shift) => shift.parts.some((part) => part.here))),
  );
}

function rowsOf(
  document: LocationDocument,
  shifts: readonly Shift[],
  dates: readonly LocalDate[],
  here: (part: Deployment) => boolean,
): RosterRow[] {
  const groupNames = new Map(document.groups.map((group) => [group.id, nameOf(group)]));
  return [...document.staff]
    .sort((a, b) => roleRank(a.role) - roleRank(b.role))
    .map((staff) => ({
      staffId: staff.id,
      name: nameOf(staff),
      role: staff.role,
      roleLetters: domainTexts.roleLetters[staff.role],
      days: dates.map((date) => dayOf(staff, shifts, date, here, groupNames)),
    }));
}

function roleRank(role: Role): number {
  return roleSchema.options.indexOf(role);
}

function dayOf(
  staff: Staff,
  weekShifts: readonly Shift[],
  date: LocalDate,
  here: (part: Deployment) => boolean,
  groupNames: ReadonlyMap<string, string>,
): RosterRowDay {
  const own = weekShifts.filter((shift) => shift.staffId === staff.id && shift.date === date);
  const deployments = deploymentsOf(staff, own, date);
  const shifts = own
    .map((shift) =>
      toReportShift(
        shift,
        deployments.filter((part) => part.shiftId === shift.id),
        here,
        groupNames,
      ),
    )
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return { date, shifts, absence: absenceOf(staff, date, shifts) };
}

function toReportShift(
  shift: Shift,
  deployments: readonly Deployment[],
  here: (part: Deployment) => boolean,
  groupNames: ReadonlyMap<string, string>,
): ReportShift {
  return {
    from: parseTime(shift.from),
    to: parseTime(shift.to),
    parts: joinParts(deployments.map((part) => toPart(part, here(part), groupNames))),
    breaks: shift.breaks.map((pause) => ({
      from: parseTime(pause.from),
      to: parseTime(pause.to),
      leavesGroup: pause.leavesGroup ?? true,
    })),
    absent: joinIntervals(deployments.filter((part) => part.absent === "unavailable" || part.absent === "notEmployed")),
  };
}

function toPart(part: Deployment, here: boolean, groupNames: ReadonlyMap<string, string>): ReportShiftPart {
  return {
    from: part.from,
    to: part.to,
    activity: part.activity,
    groupName: part.groupId === null ? null : (groupNames.get(part.groupId) ?? part.groupId),
    here,
    supernumerary: here && part.activity === "groep" && !part.formatief && CAN_COUNT.has(part.staff.role),
  };
}

/** Deployments are cut at breaks and absence too; on paper those are drawn over one bar. */
function joinParts(parts: readonly ReportShiftPart[]): ReportShiftPart[] {
  const joined: ReportShiftPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.to === part.from && isSameWork(last, part)) joined[joined.length - 1] = { ...last, to: part.to };
    else joined.push(part);
  }
  return joined;
}

function isSameWork(a: ReportShiftPart, b: ReportShiftPart): boolean {
  return (
    a.activity === b.activity && a.groupName === b.groupName && a.here === b.here && a.supernumerary === b.supernumerary
  );
}

/** A day without a shift on which someone is unavailable all day also reads as absent, so that nobody looks for them. */
function absenceOf(staff: Staff, date: LocalDate, shifts: readonly ReportShift[]): RosterRowDay["absence"] {
  if (shifts.length === 0) return awayAllDay(staff, date) ? "day" : "none";
  if (shifts.every((shift) => shift.absent.some((gap) => contains(gap, shift)))) return "day";
  return shifts.some((shift) => shift.absent.length > 0) ? "part" : "none";
}

function awayAllDay(staff: Staff, date: LocalDate): boolean {
  const day: Interval = { from: 0, to: MINUTES_PER_DAY };
  const away = staff.unavailable
    .filter((absence) => absence.date === date)
    .map((absence) => ({ from: parseTime(absence.from ?? "00:00"), to: parseTime(absence.to ?? "24:00") }));
  return joinIntervals(away).some((gap) => contains(gap, day));
}
