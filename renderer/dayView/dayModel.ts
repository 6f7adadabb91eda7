import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { WeekRoster } from "../../shared/exchange/records.ts";
import {
  type BoardGroup,
  type BoardModel,
  type Lane,
  type OpenLane,
  rowsNeeded,
  stackMerges,
} from "../board/boardModel.ts";

/* One day of the week's board. Its lanes are kept with those of the week, so that a lane which an edit left is drawn once. */

const dayLanes = new WeakMap<Lane, Map<LocalDate, Lane>>();

/** The board of one day: its merges, and a row for each group with those who work above those who do not. */
export function dayModelOf(week: BoardModel, { merges }: Pick<WeekRoster, "merges">, date: LocalDate): BoardModel {
  return {
    ...week,
    view: "day",
    dates: [date],
    groups: week.groups.map((group) => groupOnDay(group, date)),
    merges: stackMerges(merges.filter((merge) => merge.date === date)),
  };
}

function groupOnDay(group: BoardGroup, date: LocalDate): BoardGroup {
  const lanes = group.lanes.map((lane) => laneOnDay(lane, date));
  const works = (lane: Lane) => lane.days.some((day) => day.shifts.length > 0);
  return {
    ...group,
    open: group.open && openOnDay(group.open, date),
    lanes: [...lanes.filter(works), ...lanes.filter((lane) => !works(lane))],
  };
}

function laneOnDay(lane: Lane, date: LocalDate): Lane {
  const known = dayLanes.get(lane) ?? new Map<LocalDate, Lane>();
  dayLanes.set(lane, known);
  const days = lane.days.filter((day) => day.date === date);
  const made = known.get(date) ?? { ...lane, days, rows: rowsNeeded(days.map((day) => day.shifts)) };
  known.set(date, made);
  return made;
}

function openOnDay(open: OpenLane, date: LocalDate): OpenLane | null {
  const days = open.days.filter((day) => day.date === date && day.places.length > 0);
  return days.length === 0 ? null : { days, rows: rowsNeeded(days.map((day) => day.places)) };
}
