import { daysBetween } from "../../shared/calendar/dates.ts";
import { parseTime } from "../../shared/calendar/time.ts";
import { moveBreak, resizeBreak } from "../../shared/editing/breakChanges.ts";
import { copyShifts, moveShifts, type ShiftsOffset } from "../../shared/editing/multiShiftChanges.ts";
import { fillPlace, moveToPlace } from "../../shared/editing/openPlaceChanges.ts";
import { addShift, copyShift, moveShift, resizeShift } from "../../shared/editing/shiftChanges.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import type { Page } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import type { BoardView } from "./boardView.ts";
import type { DragPreview } from "./dragStore.ts";
import { groupFor, newShift } from "./shiftDrafts.ts";
import { type ChangeMaker, runEdit } from "./useEdits.ts";

/* What a drag would change if it were dropped where it is: the same for the preview of the check and for the drop. */

/** Turns what a drag showed into an edit. A refused drop changes nothing and says why. */
export function dropDrag(drag: DragPreview, page: Page): void {
  const { board, notify, announce } = page.roster.getState();
  if (drag.refusal !== null) {
    notify({ tone: "problem", text: drag.refusal, lines: [] });
    announce(drag.refusal);
    return;
  }
  const make = board && makerOfDrag(drag, board, page.ui.getState().view);
  if (make) runEdit(page, make, () => chooseDragged(drag, page));
}

/** The keys act on the break that was dragged. */
function chooseDragged({ breakIndex, shiftId, from }: DragPreview, { ui }: Page): void {
  if (breakIndex !== null && shiftId !== null) ui.setState({ chosenBreak: { shiftId, from } });
}

/** The edit that a drag stands for; null when there is nothing to drop. */
export function makerOfDrag(
  drag: DragPreview,
  { location, roster }: Pick<OpenBoard, "location" | "roster">,
  view: BoardView,
): ChangeMaker | null {
  if (drag.openPlaceId !== null) return makerOfFilling(drag, drag.openPlaceId);
  if (drag.kind === "create") return makerOfNew(drag, location.staff, view);
  const shift = roster.shifts.find((candidate) => candidate.id === drag.shiftId);
  if (shift === undefined) return null;
  if (drag.breakIndex !== null) return makerOfBreak(drag, shift.id, drag.breakIndex);
  const { kind } = drag;
  if (kind === "from" || kind === "to") {
    return (context) => resizeShift(context, shift.id, { [kind]: drag[kind] });
  }
  return drag.shiftIds.length > 1 ? makerOfMany(drag, shift, roster.shifts) : makerOfOne(drag, shift);
}

function makerOfNew(drag: DragPreview, staff: OpenBoard["location"]["staff"], view: BoardView): ChangeMaker | null {
  const person = staff.find(({ id }) => id === drag.staffId);
  if (person === undefined) return null;
  // A row of the person view is of no group; a shift begins there on the group where the person belongs.
  const groupId = view === "person" ? (person.homeGroupIds?.[0] ?? null) : drag.groupId;
  return (context) => addShift(context, newShift(person.id, groupId, drag));
}

/** A shift goes to the open place; a copy of it, or a person, fills it and leaves the rest as it is. */
function makerOfFilling({ shiftId, staffId, isCopy }: DragPreview, placeId: string): ChangeMaker | null {
  if (shiftId !== null && !isCopy) return (context) => moveToPlace(context, placeId, shiftId);
  return staffId === null ? null : (context) => fillPlace(context, placeId, staffId);
}

function makerOfBreak({ kind, from, to }: DragPreview, shiftId: string, index: number): ChangeMaker {
  return (context) =>
    kind === "move"
      ? moveBreak(context, shiftId, index, from)
      : resizeBreak(context, shiftId, index, kind === "from" ? { from } : { to });
}

function makerOfOne({ staffId, groupId, date, from, isCopy }: DragPreview, shift: Shift): ChangeMaker {
  const target = { date, from, staffId: staffId ?? shift.staffId, groupId: groupFor(shift, groupId) };
  return (context) => (isCopy ? copyShift(context, shift.id, target) : moveShift(context, shift.id, target));
}

/** All go as far as the one that is held. To another person or group they go only when they come from one. */
function makerOfMany(
  { shiftIds, staffId, groupId, date, from, isCopy }: DragPreview,
  held: Shift,
  all: readonly Shift[],
): ChangeMaker {
  const shifts = all.filter(({ id }) => shiftIds.includes(id));
  const isOf = (of: (shift: Shift) => string | null) => shifts.every((shift) => of(shift) === of(held));
  const offset: ShiftsOffset = {
    days: daysBetween(held.date, date),
    minutes: from - parseTime(held.from),
    ...(staffId !== null && isOf((shift) => shift.staffId) ? { staffId } : {}),
    ...(groupId !== null && isOf((shift) => shift.groupId ?? null) ? { groupId } : {}),
  };
  return (context) => (isCopy ? copyShifts : moveShifts)(context, shiftIds, offset);
}
