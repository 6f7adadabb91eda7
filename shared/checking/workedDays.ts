import type { LocalDate } from "../calendar/dates.ts";
import type { Child, ClosedDay, LocationDocument, Shift, Staff, Stay, WeekRoster } from "../exchange/records.ts";
import { LastAnswers, remembered } from "./remembered.ts";

/*
 * Days that were closed, read as they went: the actual shifts and children take the place of the plan. Whatever reads the
 * plan itself takes the closed days away first (`asPlanned`).
 */

/** The document with each closed day as it went; the same document when no day was closed. */
export function asWorked(document: LocationDocument): LocationDocument {
  const closedDays = document.weeks.flatMap((roster) => roster.closedDays ?? []);
  if (closedDays.length === 0) return document;
  return {
    ...document,
    staff: staffAsWorked(document.staff, closedDays),
    children: childrenAsAttended(document.children, closedDays),
    weeks: document.weeks.map(rosterAsWorked),
  };
}

/** The document as it was planned, also for days that were closed since. */
export function asPlanned(document: LocationDocument): LocationDocument {
  const isClosed = document.weeks.some(({ closedDays }) => closedDays !== undefined);
  return isClosed ? { ...document, weeks: document.weeks.map(rosterAsPlanned) } : document;
}

/** The roster with, for each day that was closed, the actual shifts in the place of the planned ones. */
export const rosterAsWorked = remembered((roster: WeekRoster): WeekRoster => {
  const { closedDays = [], shifts } = roster;
  if (closedDays.length === 0) return roster;
  const closed = new Set(closedDays.map(({ date }) => date));
  const planned = shifts.filter(({ date }) => !closed.has(date));
  return { ...roster, shifts: [...planned, ...closedDays.flatMap((day) => day.shifts)] };
});

const rosterAsPlanned = remembered((roster: WeekRoster): WeekRoster => {
  const { closedDays: _closedDays, ...planned } = roster;
  return planned as WeekRoster;
});

const knownStaff = new LastAnswers<Staff[]>();

/** Who worked was not away, whatever was expected before. */
function staffAsWorked(staff: readonly Staff[], closedDays: readonly ClosedDay[]): Staff[] {
  return knownStaff.of(staff, closedDays, () => {
    const worked = Map.groupBy(
      closedDays.flatMap(({ shifts }) => shifts),
      ({ staffId }) => staffId,
    );
    return staff.map((person) => withoutAbsencesAt(person, worked.get(person.id) ?? []));
  });
}

function withoutAbsencesAt(person: Staff, shifts: readonly Shift[]): Staff {
  const dates = new Set(shifts.map(({ date }) => date));
  const unavailable = person.unavailable.filter(({ date }) => !dates.has(date));
  return unavailable.length === person.unavailable.length ? person : { ...person, unavailable };
}

const knownChildren = new LastAnswers<Child[]>();

function childrenAsAttended(children: Child[], closedDays: readonly ClosedDay[]): Child[] {
  const recorded = closedDays.flatMap(({ date, attendance }) =>
    attendance === undefined ? [] : [{ date, attendance }],
  );
  if (recorded.length === 0) return children;
  return knownChildren.of(children, closedDays, () => {
    const days = recorded.map(({ date, attendance }) => ({
      date,
      stays: Map.groupBy(attendance, ({ childId }) => childId),
    }));
    return children.map((child) =>
      days.reduce((so, { date, stays }) => attendedOn(so, date, stays.get(child.id)), child),
    );
  });
}

/** The child with what it really did on a date, told as its exceptions: away from its pattern, there for each stay. */
function attendedOn(child: Child, date: LocalDate, stays: readonly Stay[] = []): Child {
  const others = child.exceptions.filter((exception) => exception.date !== date);
  const there = stays.map(({ from, to, groupId }) => ({ date, kind: "extra" as const, from, to, groupId }));
  return { ...child, exceptions: [...others, { date, kind: "absent" }, ...there] };
}
