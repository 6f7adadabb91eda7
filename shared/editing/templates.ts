import {
  calendarDayOf,
  datesOfWeek,
  type IsoWeek,
  isWithin,
  type LocalDate,
  mondayOf,
  type Weekday,
  weekdayOf,
} from "../calendar/dates.ts";
import { parityFromAnchor } from "../calendar/weekParity.ts";
import type { Merge, OpenPlace, Shift, Template, TemplateShift, WeekRoster } from "../exchange/records.ts";
import { type Duties, dutiesOf, giveBack } from "./openPlaces.ts";

/* From a week to a template, and what a template asks of a week. */

/** What a template says of itself. */
export type TemplateHead = Pick<Template, "id" | "name" | "kind" | "weeks" | "anchor" | "validFrom" | "validTo">;

/** The lines of a template without its name: also what a week or a day that is copied comes down to. */
export type TemplateLines = Pick<Template, "shifts" | "merges">;

/** The template of a whole week. Work that fell open by an absence is the person's again: the absence is not the pattern's. */
export function templateFromWeek(roster: WeekRoster, head: TemplateHead): Template {
  return { ...head, ...linesOf(roster, datesOfWeek(roster.week)) };
}

/** The template of one day, for the same weekday of other weeks. */
export function templateFromDay(roster: WeekRoster, date: LocalDate, head: TemplateHead): Template {
  return { ...head, ...linesOf(roster, [date]) };
}

/** What is planned on some dates of a week, by weekday. */
export function linesOf(roster: WeekRoster, dates: readonly LocalDate[]): TemplateLines {
  const { shifts, openPlaces } = withoutAbsences(roster);
  const isOn = ({ date }: { readonly date: LocalDate }) => dates.includes(date);
  return {
    shifts: [
      ...shifts
        .filter(isOn)
        .map(({ id: _id, partOf: _partOf, date, ...work }) => ({ ...work, weekday: weekdayOf(date) })),
      ...openPlaces.filter(isOn).map(lineOfPlace),
    ].sort(byMoment),
    merges: roster.merges.filter(isOn).map(({ date, ...merge }) => ({ ...merge, weekday: weekdayOf(date) })),
  };
}

/** Whether a template is of this week: its parity fits and it is valid on one of its days. */
export function holdsIn(
  template: Pick<TemplateHead, "weeks" | "anchor" | "validFrom" | "validTo">,
  week: IsoWeek,
): boolean {
  return fitsParity(template, week) && validDates(template, week).length > 0;
}

/** The dates of a week on which a template holds; none in a week of the other parity. */
export function datesHeld(template: Template, week: IsoWeek): LocalDate[] {
  return fitsParity(template, week) ? validDates(template, week) : [];
}

/** The merges of a weekday, on a date. */
export function mergesOn(lines: TemplateLines, date: LocalDate): Merge[] {
  return lines.merges.filter(isOfDay(weekdayOf(date))).map(({ weekday: _weekday, ...merge }) => ({ ...merge, date }));
}

/** A line as it stands on a date. */
export interface DatedLine {
  /** Null for a place that nobody holds. */
  readonly staffId: string | null;
  readonly work: Pick<Shift, "date" | "from" | "to" | "activity" | "groupId" | "formatief" | "breaks" | "blocks">;
}

/** The shifts and open places of a weekday, on a date. */
export function workOn(lines: TemplateLines, date: LocalDate): DatedLine[] {
  return lines.shifts
    .filter(isOfDay(weekdayOf(date)))
    .map(({ weekday: _weekday, staffId, ...work }) => ({ staffId, work: { ...work, date } }));
}

function isOfDay(weekday: Weekday): (line: { readonly weekday: Weekday }) => boolean {
  return (line) => line.weekday === weekday;
}

function fitsParity({ weeks, anchor }: Pick<TemplateHead, "weeks" | "anchor">, week: IsoWeek): boolean {
  if (weeks === "all") return true;
  const monday = mondayOf(week);
  return weeks === (anchor === undefined ? calendarDayOf(monday).weekParity : parityFromAnchor(anchor, monday));
}

function validDates({ validFrom, validTo }: Pick<TemplateHead, "validFrom" | "validTo">, week: IsoWeek): LocalDate[] {
  return datesOfWeek(week).filter((date) => isWithin(date, validFrom, validTo));
}

/** The duties as they would be had nobody been away. */
function withoutAbsences(roster: WeekRoster): Duties {
  const stored = dutiesOf(roster);
  return stored.openPlaces.reduce<Duties>(
    (duties, place) =>
      place.absence === true && place.staffId !== undefined ? giveBack(duties, place, place.staffId) : duties,
    stored,
  );
}

/** What of an open place is the pattern's: not its id, nor whose it was or who was asked. */
function lineOfPlace(place: OpenPlace): TemplateShift {
  const { id: _id, partOf: _partOf, asked: _asked, absence: _absence, date, ...work } = place;
  return { ...work, staffId: null, weekday: weekdayOf(date) };
}

function byMoment(a: TemplateShift, b: TemplateShift): number {
  return a.weekday - b.weekday || compare(a.from, b.from) || compare(a.staffId ?? "", b.staffId ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
