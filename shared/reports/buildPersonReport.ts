import { datesOfWeek, type IsoWeek, type LocalDate, weekdayOf } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import { MINUTES_PER_HOUR, parseTime } from "../calendar/time.ts";
import { weeksFrom } from "../calendar/weekRange.ts";
import { contractMinutesIn } from "../checking/contractMinutes.ts";
import { rosterOf } from "../checking/evaluateWeek.ts";
import { plannedWeekOf } from "../checking/plannedWeek.ts";
import { asWorked } from "../checking/workedDays.ts";
import type { LocationDocument, Staff, WeekRoster } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { periodText } from "./periodText.ts";
import type { PersonReport, PersonSheet, PersonWeek } from "./personReport.ts";
import { nameOf, rowsOfEveryone } from "./rosterRows.ts";
import { statusText } from "./statusText.ts";
import { versionMark } from "./versionMark.ts";
import type { RosterRow } from "./weekReport.ts";

const words = texts.paper.person;
const FRIDAY = 5;
/** For weeks in which nothing is known yet: a usual day. */
const USUAL_DAY: Interval = { from: 7 * MINUTES_PER_HOUR, to: 18 * MINUTES_PER_HOUR };

export interface PersonReportInput {
  readonly document: LocationDocument;
  readonly period: { readonly from: IsoWeek; readonly to: IsoWeek };
  /** Null for everyone with a shift in the period. */
  readonly staffIds: readonly string[] | null;
  /** The date that the sheet says it was printed on. */
  readonly today: LocalDate;
}

/** The rosters of people over some weeks; null where nobody who is asked for has a shift in them. */
export function buildPersonReport({ document, period, staffIds, today }: PersonReportInput): PersonReport | null {
  const worked = asWorked(document);
  const rosters = weeksFrom(period.from, period.to).map((week) => rosterOf(worked, week));
  const people = peopleOf(worked, rosters).filter(({ staffId, weeks }) =>
    staffIds === null
      ? weeks.some(({ days }) => days.some(({ shifts }) => shifts.length > 0))
      : staffIds.includes(staffId),
  );
  const [first] = people;
  if (first === undefined) return null;
  return {
    kind: "personRoster",
    title: words.title(
      people.length === 1 ? first.name : words.everyone(nameOf(document.location)),
      periodText(period),
    ),
    locationName: nameOf(document.location),
    municipality: document.location.municipality ?? null,
    versionText: texts.reports.mark(versionMark(people)),
    printedOn: today,
    paper: "A4 portrait",
    period,
    axis: axisOf(worked, rosters),
    people,
  };
}

function peopleOf(document: LocationDocument, rosters: readonly WeekRoster[]): PersonSheet[] {
  const rows = rosters.map((roster) => ({
    roster,
    byId: new Map(rowsOfEveryone(document, roster.shifts, datesOf(roster)).map((row) => [row.staffId, row])),
  }));
  const [firstRows] = rows;
  const staff = new Map(document.staff.map((person) => [person.id, person]));
  return [...(firstRows?.byId.values() ?? [])].map(({ staffId, name, role, roleLetters }) => ({
    staffId,
    name,
    role,
    roleLetters,
    weeks: rows.map(({ roster, byId }) => weekOf(roster, byId.get(staffId), staff.get(staffId))),
  }));
}

/** Monday to Friday, and the days of the weekend on which anybody works. */
function datesOf({ week, shifts }: WeekRoster): LocalDate[] {
  const used = new Set(shifts.map(({ date }) => date));
  return datesOfWeek(week).filter((date) => weekdayOf(date) <= FRIDAY || used.has(date));
}

function weekOf(roster: WeekRoster, row: RosterRow | undefined, person: Staff | undefined): PersonWeek {
  const own = roster.shifts.filter(({ staffId }) => staffId === row?.staffId);
  const minutesOf = (shifts: typeof own) =>
    plannedWeekOf({ ...roster, shifts }).minutesByPerson.get(row?.staffId ?? "");
  return {
    week: roster.week,
    statusText: statusText(roster),
    days: (row?.days ?? []).map((day) => ({
      ...day,
      netMinutes: minutesOf(own.filter(({ date }) => date === day.date)) ?? 0,
    })),
    netMinutes: minutesOf(own) ?? 0,
    contractMinutes: person ? contractMinutesIn(person, datesOfWeek(roster.week).slice(0, FRIDAY)) : null,
  };
}

/** From the first opening or shift to the last, on whole hours, so that every day is drawn on the same scale. */
function axisOf({ location }: LocationDocument, rosters: readonly WeekRoster[]): Interval {
  const spans = [...(location.openingHours ?? []), ...rosters.flatMap(({ shifts }) => shifts)];
  if (spans.length === 0) return USUAL_DAY;
  const hour = MINUTES_PER_HOUR;
  return {
    from: Math.floor(Math.min(...spans.map(({ from }) => parseTime(from))) / hour) * hour,
    to: Math.ceil(Math.max(...spans.map(({ to }) => parseTime(to))) / hour) * hour,
  };
}
