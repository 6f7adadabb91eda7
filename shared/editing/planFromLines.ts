import { isWithin, type LocalDate } from "../calendar/dates.ts";
import type { Location, Merge, OpenPlace, Shift, Staff, WeekRoster } from "../exchange/records.ts";
import { openForAbsences } from "./absences.ts";
import { mergesClash } from "./mergeChanges.ts";
import { type Duties, dutiesOf } from "./openPlaces.ts";
import type { Plan } from "./rosterDifferences.ts";
import { isSameRecord } from "./sameRecord.ts";
import { type DatedLine, mergesOn, type TemplateLines, workOn } from "./templates.ts";

/*
 * A week filled from the lines of a template. Who is away on a day leaves an open place there, and so does a line whose
 * person is not employed then; nothing is planned on a day on which the location is closed, or
 * that is over and was closed.
 */

/** `fill` keeps what is there and adds for who has nothing that day; `replace` puts the lines in the place of all of it. */
export type PlanMode = "fill" | "replace";

export interface PlanContext {
  readonly roster: WeekRoster;
  readonly staff: readonly Staff[];
  readonly closures: Location["closures"];
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/**
 * The plan of a week after some of its dates are filled from lines. What comes out as it was keeps its record, and a shift
 * that only got other times keeps its id.
 */
export function planFromLines(
  context: PlanContext,
  lines: TemplateLines,
  dates: readonly LocalDate[],
  mode: PlanMode,
): Plan {
  const { roster, closures } = context;
  const recorded = new Set(roster.closedDays?.map(({ date }) => date));
  const isClosed = (date: LocalDate) => closures.some(({ from, to }) => isWithin(date, from, to));
  const open = dates.filter((date) => !isClosed(date) && !recorded.has(date));
  return mode === "replace" ? replaced(context, roster, lines, open) : filled(context, roster, lines, open);
}

function replaced(context: PlanContext, roster: Plan, lines: TemplateLines, dates: readonly LocalDate[]): Plan {
  const isKept = ({ date }: { readonly date: LocalDate }) => !dates.includes(date);
  const stored = dutiesOf(roster);
  const wanted = dates.map((date) => wantedOn(context, linesOn(context, lines, date), date, idsByPerson(stored, date)));
  const made = reusing(stored, wanted);
  return {
    shifts: [...roster.shifts.filter(isKept), ...made.shifts],
    openPlaces: [...stored.openPlaces.filter(isKept), ...made.openPlaces],
    merges: [...roster.merges.filter(isKept), ...dates.flatMap((date) => mergesOn(lines, date))],
  };
}

function filled(context: PlanContext, roster: Plan, lines: TemplateLines, dates: readonly LocalDate[]): Plan {
  const stored = dutiesOf(roster);
  const added = dates.map((date) =>
    wantedOn(context, missingLines(stored, linesOn(context, lines, date), date), date, new Map()),
  );
  const merges = dates.flatMap((date) => mergesOn(lines, date)).filter(isApartFrom(roster.merges));
  return {
    shifts: [...roster.shifts, ...added.flatMap(({ shifts }) => shifts)],
    openPlaces: [...stored.openPlaces, ...added.flatMap(({ openPlaces }) => openPlaces)],
    merges: [...roster.merges, ...merges],
  };
}

function isApartFrom(merges: readonly Merge[]): (merge: Merge) => boolean {
  return (merge) => !merges.some((other) => mergesClash(other, merge));
}

/** The lines of a date; that of someone who is not employed then is nobody's. */
function linesOn({ staff }: PlanContext, lines: TemplateLines, date: LocalDate): DatedLine[] {
  const employed = new Set(
    staff.filter(({ employment }) => isWithin(date, employment?.from, employment?.to)).map(({ id }) => id),
  );
  return workOn(lines, date).map((line) =>
    line.staffId === null || employed.has(line.staffId) ? line : { ...line, staffId: null },
  );
}

/** The lines of people who have nothing that day, and those of nobody that are neither filled nor open already. */
function missingLines({ shifts, openPlaces }: Duties, lines: readonly DatedLine[], date: LocalDate): DatedLine[] {
  const duties = [...shifts, ...openPlaces].filter((duty) => duty.date === date);
  const busy = new Set(duties.map(({ staffId }) => staffId));
  const named = new Set(lines.map(({ staffId }) => staffId));
  const spare = duties.filter(({ staffId }) => staffId === undefined || !named.has(staffId));
  return lines.filter(({ staffId, work }) => {
    if (staffId !== null) return !busy.has(staffId);
    const index = spare.findIndex((duty) => isSamePlace(duty, work));
    if (index >= 0) spare.splice(index, 1);
    return index < 0;
  });
}

function isSamePlace(duty: Shift | OpenPlace, { from, to, groupId }: DatedLine["work"]): boolean {
  return duty.from === from && duty.to === to && (duty.groupId ?? null) === (groupId ?? null);
}

/** What the lines ask of a date: shifts of who is there, open places for the rest. */
function wantedOn(
  { staff, newId }: PlanContext,
  lines: readonly DatedLine[],
  date: LocalDate,
  ids: Map<string, string[]>,
): Duties {
  const shifts: Shift[] = [];
  const openPlaces: OpenPlace[] = [];
  for (const { staffId, work } of lines) {
    if (staffId === null) openPlaces.push({ ...work, id: newId(), asked: [] });
    else shifts.push({ ...work, id: ids.get(staffId)?.shift() ?? newId(), staffId });
  }
  return openForAbsences({ shifts, openPlaces }, staff, date, newId);
}

/** Ids of whole duties of each person on a date, in order: what they get instead goes on under the same id. */
function idsByPerson({ shifts, openPlaces }: Duties, date: LocalDate): Map<string, string[]> {
  const own = [...shifts, ...openPlaces].filter((duty) => duty.date === date && duty.partOf === undefined);
  const byPerson = Map.groupBy(own, ({ staffId }) => staffId ?? "");
  return new Map([...byPerson].map(([staffId, duties]) => [staffId, duties.map(({ id }) => id)]));
}

/** The wanted duties, where a stored one says the same as that one itself. */
function reusing(stored: Duties, wanted: readonly Duties[]): Duties {
  const shifts = wanted.flatMap((duties) => duties.shifts);
  const openPlaces = wanted.flatMap((duties) => duties.openPlaces);
  // An id that goes on, be it of a shift as an open place, is not given away to another that happens to say the same.
  const taken = new Set([...shifts, ...openPlaces].map(({ id }) => id));
  return {
    shifts: reuse(stored.shifts, shifts, taken, plannedShift),
    openPlaces: reuse(stored.openPlaces, openPlaces, taken, plannedPlace),
  };
}

function reuse<T extends { readonly id: string }>(
  stored: readonly T[],
  wanted: readonly T[],
  taken: ReadonlySet<string>,
  planned: (record: T) => unknown,
): T[] {
  const spare = stored.filter(({ id }) => !taken.has(id));
  return wanted.map((record) => {
    const own = stored.find(({ id }) => id === record.id);
    if (own) return isSameRecord(planned(own), planned(record)) ? own : record;
    const index = spare.findIndex((other) => isSameRecord(planned(other), planned(record)));
    const [alike = record] = index < 0 ? [] : spare.splice(index, 1);
    return alike;
  });
}

function plannedShift({ id: _id, ...planned }: Shift): unknown {
  return planned;
}

/** Whom was asked is no part of the plan. */
function plannedPlace({ id: _id, asked: _asked, ...planned }: OpenPlace): unknown {
  return planned;
}
