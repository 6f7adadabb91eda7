import { useCallback } from "react";
import { parseTime } from "../../shared/calendar/time.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Page, usePage } from "../store/page.tsx";
import type { BoardModel, Lane } from "./boardModel.ts";
import { type BoardUi, elementOfPlace } from "./boardUi.ts";
import { type Direction, type FocusMap, nextPlace, stripPlace } from "./focusMap.ts";
import { groupFor } from "./shiftDrafts.ts";
import { SNAP_MINUTES } from "./timeAxis.ts";
import { type Edits, useEdits } from "./useEdits.ts";
import { useStripKeys } from "./useStripKeys.ts";

/** A shift with the lane and day in which it stands. */
interface ShiftSpot {
  readonly shift: Shift;
  readonly lane: Lane;
}

const STEPS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "rowStart",
  End: "rowEnd",
};

const CORNERS: Readonly<Record<string, Direction>> = { Home: "first", End: "last" };

/** All keys of the board; the help sheet lists them. */
export function useBoardKeys(model: BoardModel, map: FocusMap) {
  const page = usePage();
  const edits = useEdits();
  const stripKeys = useStripKeys(model);
  return useCallback(
    (event: React.KeyboardEvent) => {
      const { place, drag } = page.ui.getState();
      if (place === null || drag !== null) return;
      const isHandled =
        walk(event, map, place) ||
        stripKeys(event, place) ||
        editKeys(event, model, place, page, edits) ||
        openKeys(event, model, place, page.ui.setState);
      if (isHandled) event.preventDefault();
    },
    [model, map, page, edits, stripKeys],
  );
}

function walk(event: React.KeyboardEvent, map: FocusMap, place: string): boolean {
  if (event.altKey || event.shiftKey || event.metaKey) return false;
  const direction = event.ctrlKey ? CORNERS[event.key] : STEPS[event.key];
  if (direction === undefined) return false;
  const element = elementOfPlace(nextPlace(map, place, direction));
  element?.focus();
  element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return true;
}

/** Enter edits a shift or fills an empty cell; N adds one more. */
function openKeys(
  event: React.KeyboardEvent,
  model: BoardModel,
  place: string,
  open: (part: Pick<BoardUi, "editor">) => void,
): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const spot = findShift(model, place);
  const isAdd = event.key.toLowerCase() === "n";
  if (event.key !== "Enter" && event.key !== " " && !isAdd) return false;
  if (spot !== null && !isAdd) {
    open({ editor: { kind: "edit", shiftId: spot.shift.id } });
    return true;
  }
  const cell = spot ? { lane: spot.lane, date: spot.shift.date } : findCell(model, place);
  if (cell === null) return false;
  const { lane, date } = cell;
  open({ editor: { kind: "new", groupId: lane.groupId, staffId: lane.person.id, date } });
  return true;
}

/** How far a key goes among the quarters, the rows and the days. */
const QUARTERS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const ROWS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
const DAYS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

function editKeys(event: React.KeyboardEvent, model: BoardModel, place: string, page: Page, edits: Edits): boolean {
  const spot = findShift(model, place);
  if (spot === null) return false;
  const { shift } = spot;
  if (event.key === "Delete" || event.key === "Backspace") {
    edits.remove(shift.id);
    return true;
  }
  const quarters = QUARTERS[event.key];
  if (quarters !== undefined) return shiftTimes(event, shift, quarters * SNAP_MINUTES, edits);
  const rows = ROWS[event.key];
  const days = DAYS[event.key];
  if (!event.altKey || event.ctrlKey) return false;
  if (rows !== undefined) return moveToLane(model, spot, rows, page, edits);
  return days !== undefined && moveToDay(model, shift, days, page, edits);
}

function shiftTimes(event: React.KeyboardEvent, shift: Shift, minutes: number, edits: Edits): boolean {
  const from = parseTime(shift.from);
  const to = parseTime(shift.to);
  if (event.altKey && event.shiftKey && !event.ctrlKey) edits.resize(shift.id, { to: to + minutes });
  else if (event.ctrlKey && event.shiftKey && !event.altKey) edits.resize(shift.id, { from: from + minutes });
  else if (event.altKey && !event.ctrlKey) edits.move(shift.id, { from: from + minutes });
  else return false;
  return true;
}

/** To the lane above or below: another person, and at the edge of a group another group. */
function moveToLane(model: BoardModel, { shift, lane }: ShiftSpot, rows: number, page: Page, edits: Edits): boolean {
  const lanes = model.groups.flatMap((group) => group.lanes);
  const target = lanes[lanes.indexOf(lane) + rows];
  if (target === undefined) page.roster.getState().announce(texts.app.drag.noLane);
  else edits.move(shift.id, { staffId: target.person.id, groupId: groupFor(shift, target.groupId) });
  return true;
}

function moveToDay(model: BoardModel, shift: Shift, days: number, page: Page, edits: Edits): boolean {
  const date = model.dates[model.dates.indexOf(shift.date) + days];
  if (date === undefined) page.roster.getState().announce(texts.app.drag.outsideWeek);
  else edits.move(shift.id, { date });
  return true;
}

function findShift(model: BoardModel, place: string): ShiftSpot | null {
  for (const group of model.groups) {
    for (const lane of group.lanes) {
      const placed = lane.days.flatMap((day) => day.shifts).find(({ shift }) => `shift:${shift.id}` === place);
      if (placed) return { shift: placed.shift, lane };
    }
  }
  return null;
}

function findCell(model: BoardModel, place: string): { readonly lane: Lane; readonly date: string } | null {
  for (const group of model.groups) {
    if (model.dates.some((date) => stripPlace(group.id, date) === place)) return null;
    for (const lane of group.lanes) {
      const date = model.dates.find((candidate) => place === `cell:${lane.key}:${candidate}`);
      if (date !== undefined) return { lane, date };
    }
  }
  return null;
}
