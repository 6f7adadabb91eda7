import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import { formatTime, type Minute } from "../calendar/time.ts";
import { weeksFrom } from "../calendar/weekRange.ts";
import { deploymentsOf } from "../checking/deployment.ts";
import type { LocationDocument, Shift, Staff, WeekRoster } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { workPlace } from "./workPlace.ts";

/*
 * The shifts of one person as appointments, for a calendar program. It holds nothing of anybody else, no child and no
 * absence.
 */

/** An appointment, with wall-clock times in Europe/Amsterdam. */
export interface CalendarEvent {
  /** The same for the same shift of the same person in every later export, so that a calendar replaces what it has. */
  readonly uid: string;
  readonly date: LocalDate;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly description: string;
  /** `tentative` as long as the week is not published; `cancelled` for a shift that was published and is theirs no more. */
  readonly status: "confirmed" | "tentative" | "cancelled";
  /** Rises with each publication of the week, as RFC 5545 asks of a revision. */
  readonly sequence: number;
}

export interface PersonCalendar {
  readonly name: string;
  readonly place: string;
  /** By date and time. */
  readonly events: readonly CalendarEvent[];
}

const words = texts.exporting.calendar;

/** @param weeks those that go in, as far as the document holds them. */
export function personCalendar(document: LocationDocument, staff: Staff, weeks: readonly IsoWeek[]): PersonCalendar {
  const context = { document, staff };
  const events = document.weeks
    .filter(({ week }) => weeks.includes(week))
    .flatMap((roster) => [...currentEvents(context, roster), ...cancelledEvents(context, roster)]);
  return {
    name: words.name(staff.name ?? staff.id),
    place: document.location.name ?? document.location.id,
    events: events.sort((a, b) => compareText(a.date + a.from + a.uid, b.date + b.from + b.uid)),
  };
}

/**
 * The calendars that go out together: of one person, or of everyone who has an appointment in the weeks.
 * @param staffId null for everyone.
 */
export function calendarsOf(
  document: LocationDocument,
  { from, to }: { readonly from: IsoWeek; readonly to: IsoWeek },
  staffId: string | null,
): { readonly staff: Staff; readonly calendar: PersonCalendar }[] {
  const weeks = weeksFrom(from, to);
  return document.staff
    .filter(({ id }) => staffId === null || staffId === id)
    .map((staff) => ({ staff, calendar: personCalendar(document, staff, weeks) }))
    .filter(({ calendar }) => calendar.events.length > 0);
}

interface CalendarContext {
  readonly document: LocationDocument;
  readonly staff: Staff;
}

function currentEvents(context: CalendarContext, roster: WeekRoster): CalendarEvent[] {
  const status = roster.status === "published" ? "confirmed" : "tentative";
  return ownShifts(context, roster.shifts).map((shift) => eventOf(context, roster, shift, status));
}

/** What the person was told in any publication and does not work any more. */
function cancelledEvents(context: CalendarContext, roster: WeekRoster): CalendarEvent[] {
  const current = new Set(ownShifts(context, roster.shifts).map(({ id }) => id));
  const published = (roster.versions ?? []).flatMap(({ shifts }) => ownShifts(context, shifts));
  const dropped = new Map(published.filter(({ id }) => !current.has(id)).map((shift) => [shift.id, shift]));
  return [...dropped.values()].map((shift) => eventOf(context, roster, shift, "cancelled"));
}

function ownShifts({ staff }: CalendarContext, shifts: readonly Shift[]): readonly Shift[] {
  return shifts.filter(({ staffId }) => staffId === staff.id);
}

function eventOf(
  { document, staff }: CalendarContext,
  roster: WeekRoster,
  shift: Shift,
  status: CalendarEvent["status"],
): CalendarEvent {
  const { date, from, to } = shift;
  return {
    uid: `${document.location.id}.${roster.week}.${shift.id}.${staff.id}@roosterwijs`,
    date,
    from,
    to,
    title: words.title(workPlace(document, shift)),
    description: linesOf(document, staff, shift, status).join("\n"),
    status,
    sequence: roster.versions?.length ?? 0,
  };
}

/** Each part of the shift where it is not the same throughout, the breaks, and whether the week is settled. */
function linesOf(
  document: LocationDocument,
  staff: Staff,
  shift: Shift,
  status: CalendarEvent["status"],
): readonly string[] {
  // Absence is left out: the shift is told as it stands.
  const present = { ...staff, unavailable: [] };
  const parts = deploymentsOf(present, [shift], shift.date).filter(({ absent }) => absent !== "break");
  const places = [...new Set(parts.map((part) => workPlace(document, part)))];
  const stretches =
    places.length < 2 ? [] : parts.map((part) => words.stretch(timesOf(part), workPlace(document, part)));
  const breaks = shift.breaks.map((pause) => words.pause(`${pause.from}–${pause.to}`));
  return [...stretches, ...breaks, ...(status === "tentative" ? [words.concept] : [])];
}

function timesOf({ from, to }: { readonly from: Minute; readonly to: Minute }): string {
  return `${formatTime(from)}–${formatTime(to)}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
