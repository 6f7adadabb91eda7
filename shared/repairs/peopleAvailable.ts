import { isWithin, type LocalDate, weekdayOf } from "../calendar/dates.ts";
import { contains, durationOf, type Interval, joinIntervals, overlaps } from "../calendar/intervals.ts";
import { type Minute, parseTime } from "../calendar/time.ts";
import type { Shift, Staff } from "../exchange/records.ts";
import { isFormatiefByDefault } from "../staffing/roles.ts";
import type { RosterRepair } from "./repair.ts";
import type { RepairContext } from "./repairContext.ts";
import { isAsked, suits, type Target } from "./target.ts";

/** Nobody is asked to wait longer than this for an extension, or to work so much longer. */
const LONGEST_GAP: Minute = 60;
const LONGEST_EXTENSION: Minute = 120;

/** Nobody comes to work for less, and longer than this a shift would need a break that is planned with care. */
const SHORTEST_SHIFT: Minute = 60;
const LONGEST_SHIFT: Minute = 330;

/** Shifts on the group that end shortly before the stretch, or begin shortly after it. */
export function extensions(target: Target, { document, roster }: RepairContext): RosterRepair[] {
  const staff = new Map(document.staff.map((person) => [person.id, person]));
  return roster.shifts.flatMap((shift): RosterRepair[] => {
    const person = staff.get(shift.staffId);
    if (!person || !isOnGroup(shift, target) || !helps(person, shift.formatief, target)) return [];
    const old = { from: parseTime(shift.from), to: parseTime(shift.to) };
    return longerSpans(old, target.stretch)
      .filter((span) => added(old, span).every((extra) => isAvailable(person, shift.date, extra)))
      .map((span) => ({
        kind: "extendShift",
        staffId: shift.staffId,
        shiftId: shift.id,
        date: shift.date,
        ...span,
        oldFrom: old.from,
        oldTo: old.to,
      }));
  });
}

/** People without a shift that day, here or at another location, who are available, those of the group first. */
export function freePeople({ stretch, ...target }: Target, { document, roster }: RepairContext): RosterRepair[] {
  const { date } = target.day;
  const work = [...roster.shifts, ...(roster.elsewhere ?? [])].filter((duty) => duty.date === date);
  const planned = new Set(work.map(({ staffId }) => staffId));
  const span = { from: stretch.from, to: Math.min(stretch.to, stretch.from + LONGEST_SHIFT) };
  if (durationOf(span) < SHORTEST_SHIFT) return [];
  const isHome = ({ homeGroupIds }: Staff) => (homeGroupIds?.includes(target.groupId) ? 0 : 1);
  return document.staff
    .filter((person) => !planned.has(person.id) && helps(person, undefined, { stretch, ...target }))
    .filter((person) => isAvailable(person, date, span))
    .toSorted((a, b) => isHome(a) - isHome(b))
    .map(({ id: staffId }) => ({ kind: "planAvailable", staffId, date, groupId: target.groupId, ...span }));
}

function isOnGroup(shift: Shift, { day, groupIds }: Target): boolean {
  return shift.date === day.date && shift.activity === "groep" && groupIds.includes(shift.groupId ?? "");
}

function helps({ id, role }: Staff, formatief: boolean | undefined, target: Target): boolean {
  return (formatief ?? isFormatiefByDefault(role)) && suits(role, target) && isAsked(id, target);
}

function longerSpans(old: Interval, stretch: Interval): Interval[] {
  const gapAfter = stretch.from - old.to;
  const gapBefore = old.from - stretch.to;
  const stays = old.to < stretch.to && gapAfter <= LONGEST_GAP && stretch.to - old.to <= LONGEST_EXTENSION;
  const begins = old.from > stretch.from && gapBefore <= LONGEST_GAP && old.from - stretch.from <= LONGEST_EXTENSION;
  return [
    ...(stays ? [{ from: old.from, to: stretch.to }] : []),
    ...(begins ? [{ from: stretch.from, to: old.to }] : []),
  ];
}

function added(old: Interval, span: Interval): Interval[] {
  return [
    { from: span.from, to: old.from },
    { from: old.to, to: span.to },
  ].filter(({ from, to }) => from < to);
}

/** In service, not away, and within the recorded availability; absent availability is always available. */
function isAvailable(person: Staff, date: LocalDate, span: Interval): boolean {
  const { employment, unavailable, availability } = person;
  if (!isWithin(date, employment?.from, employment?.to)) return false;
  const away = unavailable.filter((absence) => absence.date === date);
  if (away.some(({ from = "00:00", to = "24:00" }) => overlaps({ from: parseTime(from), to: parseTime(to) }, span))) {
    return false;
  }
  if (availability === undefined) return true;
  const windows = availability
    .filter(({ weekday }) => weekday === weekdayOf(date))
    .map(({ from, to }) => ({ from: parseTime(from), to: parseTime(to) }));
  return joinIntervals(windows).some((window) => contains(window, span));
}
