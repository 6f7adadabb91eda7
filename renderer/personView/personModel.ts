import type { Shift, Staff } from "../../shared/exchange/records.ts";
import { type WorkBalance, workBalancesOf } from "../../shared/planning/workBalance.ts";
import {
  type BoardModel,
  groupBy,
  keepIfSame,
  type Lane,
  laneKey,
  lanesByKey,
  openLaneOf,
  paidMinutes,
  rowsNeeded,
  stackShifts,
} from "../board/boardModel.ts";
import { type Day, daysOf, groundOn } from "../board/ground.ts";
import { documentOf, type OpenBoard } from "../store/rosterState.ts";

/**
 * The week with one lane for each person, whatever the group, in the order of the staff list. Who is not employed on any
 * of the days is left out, unless she is planned.
 * @param week the board of the same week by groups.
 * @param previous the person view before an edit.
 */
export function personModelOf(
  week: BoardModel,
  board: Pick<OpenBoard, "location" | "roster" | "neighbours">,
  previous: BoardModel | null = null,
): BoardModel {
  const { location, roster } = board;
  const days = daysOf(location, roster, week.dates);
  const shiftsByStaff = groupBy(roster.shifts, (shift) => shift.staffId);
  const before = lanesByKey(previous);
  const lanes = location.staff
    .map((person) => laneOf(person, shiftsByStaff.get(person.id) ?? [], days))
    .filter(isOnBoard)
    .map((lane) => keepIfSame(before.get(lane.key), lane));
  const open = keepIfSame(previous?.groups[0]?.open, openLaneOf(roster.openPlaces ?? [], week.dates));
  const balances = workBalancesOf(documentOf(board), roster.week).map((balance): [string, WorkBalance] => [
    balance.staffId,
    keepIfSame(previous?.balances?.get(balance.staffId), balance),
  ]);
  return {
    ...week,
    view: "person",
    groups: [{ id: null, group: null, open, lanes, strips: new Map() }],
    balances: new Map(balances),
  };
}

function laneOf(person: Staff, shifts: readonly Shift[], week: readonly Day[]): Lane {
  const days = week.map((day) => ({
    date: day.date,
    shifts: stackShifts(shifts.filter((shift) => shift.date === day.date)),
    ground: groundOn(person, day),
    elsewhere: [],
  }));
  return {
    key: laneKey(null, person.id),
    groupId: null,
    newShiftGroupId: person.homeGroupIds?.[0] ?? null,
    person,
    plannedMinutes: shifts.reduce((total, shift) => total + paidMinutes(shift), 0),
    days,
    rows: rowsNeeded(days.map((day) => day.shifts)),
  };
}

function isOnBoard({ days }: Lane): boolean {
  return days.some((day) => day.shifts.length > 0 || !day.ground.some((ground) => ground.reason === "notEmployed"));
}
