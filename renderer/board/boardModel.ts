import { datesOfWeek, type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";
import { type Interval, subtractIntervals, totalDuration } from "../../shared/calendar/intervals.ts";
import { isSameList, LastAnswers } from "../../shared/checking/remembered.ts";
import type { Strip } from "../../shared/checking/weekCheck.ts";
import type { OpenedLocation } from "../../shared/contract/bridge.ts";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import type { Group, Merge, OpenPlace, Shift, Staff, WeekRoster } from "../../shared/exchange/records.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { looksAtPilots } from "../../shared/pilots/doubleVerdict.ts";
import { shownGroups } from "../../shared/planning/shownGroups.ts";
import type { WorkBalance } from "../../shared/planning/workBalance.ts";
import type { OpenBoard } from "../store/rosterState.ts";
import type { BoardView } from "./boardView.ts";
import { type Day, daysOf, type Ground, groundOn } from "./ground.ts";
import { axisOf, spanOf, type TimeAxis } from "./timeAxis.ts";

/*
 * What the board draws, made from the records: groups with a lane for each person who works there or belongs there, and
 * for each lane and day the shifts and the ground on which they lie.
 */

/** A shift in a lane; `row` counts down from the top where shifts of one person overlap. */
export interface PlacedShift extends Interval {
  readonly shift: Shift;
  readonly row: number;
}

export interface LaneDay {
  readonly date: LocalDate;
  readonly shifts: readonly PlacedShift[];
  readonly ground: readonly Ground[];
  /** Shifts of the same person that stand in another lane. */
  readonly elsewhere: readonly (Interval & { readonly groupId: string | null })[];
}

/** The row of one person in one group; `groupId` is null for the rows without a group, and for those of the person view. */
export interface Lane {
  readonly key: string;
  readonly groupId: string | null;
  /** The group of a shift that is made here. */
  readonly newShiftGroupId: string | null;
  readonly person: Staff;
  /** Paid minutes planned in the whole week, in all lanes of the person, without breaks. */
  readonly plannedMinutes: number;
  readonly days: readonly LaneDay[];
  /** Rows that the fullest day needs, at least 1. */
  readonly rows: number;
}

/** An open place on its lane; `row` as of a shift. */
export interface PlacedOpen extends Interval {
  readonly place: OpenPlace;
  readonly row: number;
}

/** The open places of a group, above its people. */
export interface OpenLane {
  readonly days: readonly { readonly date: LocalDate; readonly places: readonly PlacedOpen[] }[];
  readonly rows: number;
}

/** A merge on the lane of merges, found again by its key. */
export interface PlacedMerge extends Interval {
  readonly key: string;
  readonly merge: Merge;
  readonly row: number;
}

export interface BoardGroup {
  readonly id: string | null;
  readonly group: Group | null;
  /** Null where nothing is open. */
  readonly open: OpenLane | null;
  readonly lanes: readonly Lane[];
  readonly strips: ReadonlyMap<LocalDate, Strip>;
}

export interface BoardModel {
  readonly view: BoardView;
  /** The scenario by name while it has a verdict of its own to show beside the regular one. */
  readonly scenario: string | null;
  readonly dates: readonly LocalDate[];
  readonly axis: TimeAxis;
  readonly groups: readonly BoardGroup[];
  /** Merges of the day that is shown; null where the view has no lane for them. */
  readonly merges: readonly PlacedMerge[] | null;
  /** Hours and rests by person; null where the view has no columns for them. */
  readonly balances: ReadonlyMap<string, WorkBalance> | null;
}

/**
 * Makes the board of the open week, with the groups that it has. Lanes stand in the order of the staff list, groups in that of the group list.
 * @param previous the board before an edit; what the edit left as it was is the same object again, so that it is not
 * drawn again.
 */
export function makeBoardModel(
  { location, roster, check }: Pick<OpenBoard, "location" | "roster" | "check">,
  previous: BoardModel | null = null,
): BoardModel {
  const dates = shownDates(location, roster);
  const shiftsByStaff = groupBy(roster.shifts, (shift) => shift.staffId);
  const strips = groupBy(check.strips, (strip): string | null => strip.groupId);
  const days = knownDays.of(location.location, [roster.elsewhere, ...dates], () => daysOf(location, roster, dates));
  const before = lanesByKey(previous);
  const lanes = location.staff.flatMap((person) => {
    const shifts = shiftsByStaff.get(person.id) ?? [];
    return knownLanes.of(person, [...days, ...shifts], () =>
      lanesOf(person, shifts, days).map((lane) => keepIfSame(before.get(lane.key), lane)),
    );
  });
  const lanesByGroup = groupBy(lanes, (lane) => lane.groupId);
  const openByGroup = groupBy(roster.openPlaces ?? [], (place) => place.groupId ?? null);
  const groupsBefore = new Map(previous?.groups.map((group) => [group.id, group]));
  const groupOf = (id: string | null, group: Group | null): BoardGroup =>
    keepGroup(groupsBefore.get(id), {
      id,
      group,
      open: openLaneOf(openByGroup.get(id) ?? [], dates),
      lanes: lanesByGroup.get(id) ?? [],
      strips: new Map(strips.get(id)?.map((strip) => [strip.date, strip])),
    });
  const groups = shownGroups(location, roster, check.strips).map((group) => groupOf(group.id, group));
  if (lanesByGroup.has(null) || openByGroup.has(null)) groups.push(groupOf(null, null));
  const { week, scenario } = check;
  return {
    view: "week",
    scenario: looksAtPilots(location, week, scenario) ? describeScenario(scenario) : null,
    dates: keepIfSame(previous?.dates, dates),
    axis: keepIfSame(previous?.axis, axisOf(location.location, roster)),
    groups,
    merges: null,
    balances: null,
  };
}

/** The days of a location, and the lanes of a person, as long as what they are made from is there. */
const knownDays = new LastAnswers<readonly Day[]>();
const knownLanes = new LastAnswers<readonly Lane[]>();

/** A group with whatever of it says the same as before; the group before where all of it does. */
function keepGroup(before: BoardGroup | undefined, after: BoardGroup): BoardGroup {
  if (before === undefined) return after;
  const open = keepIfSame(before.open, after.open);
  const lanes = isSameList(before.lanes, after.lanes) ? before.lanes : after.lanes;
  const kept = new Map([...after.strips].map(([date, strip]) => [date, keepIfSame(before.strips.get(date), strip)]));
  const strips = isSameList([...before.strips.values()], [...kept.values()]) ? before.strips : kept;
  const group = { ...after, open, lanes, strips };
  return isSameList(Object.values(before), Object.values(group)) ? before : group;
}

/** The lanes of a board by their key, to keep those that an edit leaves as they are. */
export function lanesByKey(model: BoardModel | null): ReadonlyMap<string, Lane> {
  return new Map(model?.groups.flatMap((group) => group.lanes).map((lane) => [lane.key, lane]));
}

/** The earlier value where the new one says the same, so that what hangs on it is not drawn again. */
export function keepIfSame<T>(before: T | undefined, after: T): T {
  return before !== undefined && isSameRecord(before, after) ? before : after;
}

/** Monday to Friday, and a day of the weekend when the location is open or someone works. */
export function shownDates({ location }: OpenedLocation, roster: WeekRoster): LocalDate[] {
  const openWeekdays = new Set(location.openingHours?.map((hours) => hours.weekday));
  const used = new Set([...roster.shifts, ...(roster.openPlaces ?? [])].map(({ date }) => date));
  return datesOfWeek(roster.week).filter((date) => {
    const weekday = weekdayOf(date);
    return weekday <= 5 || openWeekdays.has(weekday) || used.has(date);
  });
}

/** The group in whose lane a shift stands: its own, else the person's usual group. */
export function homeOf(person: Staff, shift: Pick<Shift, "groupId">): string | null {
  return shift.groupId ?? person.homeGroupIds?.[0] ?? null;
}

export function laneKey(groupId: string | null, staffId: string): string {
  return `${groupId ?? ""}/${staffId}`;
}

function lanesOf(person: Staff, shifts: readonly Shift[], week: readonly Day[]): Lane[] {
  const usual = person.homeGroupIds?.[0] ?? null;
  const groupIds = [...new Set([usual, ...shifts.map((shift) => homeOf(person, shift))])];
  // Someone without a usual group needs no row of her own outside the groups once she works in one.
  const shown = usual === null && groupIds.length > 1 ? withoutUnusedNull(groupIds, person, shifts) : groupIds;
  const plannedMinutes = shifts.reduce((total, shift) => total + paidMinutes(shift), 0);
  return shown.map((groupId) => {
    const days = week.map((day) => laneDay(person, groupId, day, shifts));
    const rows = rowsNeeded(days.map((day) => day.shifts));
    const key = laneKey(groupId, person.id);
    return { key, groupId, newShiftGroupId: groupId, person, plannedMinutes, days, rows };
  });
}

function withoutUnusedNull(groupIds: (string | null)[], person: Staff, shifts: readonly Shift[]): (string | null)[] {
  return groupIds.filter((groupId) => groupId !== null || shifts.some((shift) => homeOf(person, shift) === null));
}

/** Minutes of a shift without its breaks. */
export function paidMinutes(shift: Shift): number {
  return totalDuration(subtractIntervals(spanOf(shift), shift.breaks.map(spanOf)));
}

function laneDay(person: Staff, groupId: string | null, day: Day, shifts: readonly Shift[]): LaneDay {
  const { date } = day;
  const today = shifts.filter((shift) => shift.date === date);
  const own = today.filter((shift) => homeOf(person, shift) === groupId);
  const others = today.filter((shift) => homeOf(person, shift) !== groupId);
  return {
    date,
    shifts: stackShifts(own),
    ground: groundOn(person, day),
    elsewhere: others.map((shift) => ({ ...spanOf(shift), groupId: homeOf(person, shift) })),
  };
}

/** Gives shifts that overlap a row of their own, so that no bar hides another. */
export function stackShifts(shifts: readonly Shift[]): PlacedShift[] {
  return stack(shifts).map(({ item, ...spot }) => ({ shift: item, ...spot }));
}

/** Merges as bars; those that overlap stand under each other. */
export function stackMerges(merges: readonly Merge[]): PlacedMerge[] {
  return stack(merges).map(({ item, ...spot }) => ({ key: mergeKey(item), merge: item, ...spot }));
}

/** A merge has no id of its own; no group is in two merges at one moment. */
export function mergeKey({ date, from, groupIds }: Merge): string {
  return [date, from, ...groupIds].join("/");
}

/** The open places of some groups by day; null when there are none. */
export function openLaneOf(places: readonly OpenPlace[], dates: readonly LocalDate[]): OpenLane | null {
  if (places.length === 0) return null;
  const days = dates.map((date) => ({
    date,
    places: stack(places.filter((place) => place.date === date)).map(({ item, ...spot }) => ({ place: item, ...spot })),
  }));
  return { days, rows: rowsNeeded(days.map((day) => day.places)) };
}

/** The rows that the fullest of some days needs, at least 1. */
export function rowsNeeded(days: readonly (readonly { readonly row: number }[])[]): number {
  return Math.max(1, ...days.flatMap((day) => day.map(({ row }) => row + 1)));
}

/** Stretches of a day from early to late, each in the first row where it is free of those before it. */
function stack<T extends { readonly from: string; readonly to: string }>(
  items: readonly T[],
): (Interval & { readonly item: T; readonly row: number })[] {
  const ends: number[] = [];
  const spans = items.map((item) => ({ item, ...spanOf(item) })).sort((a, b) => a.from - b.from || a.to - b.to);
  return spans.map((span) => {
    const free = ends.findIndex((end) => end <= span.from);
    const row = free === -1 ? ends.length : free;
    ends[row] = span.to;
    return { ...span, row };
  });
}

/** Lists by a key, each in the order of the items. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
