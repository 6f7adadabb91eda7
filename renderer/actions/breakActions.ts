import { parseTime } from "../../shared/calendar/time.ts";
import { moveBreak, removeBreak, resizeBreak } from "../../shared/editing/breakChanges.ts";
import type { Shift, ShiftBreak } from "../../shared/exchange/records.ts";
import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SNAP_MINUTES } from "../board/timeAxis.ts";
import { type ChangeMaker, runEdit } from "../board/useEdits.ts";
import { needsOneShift, needsShifts, oneShift } from "./asks.ts";
import type { ActionContext, BoardAction } from "./boardAction.ts";
import { planBreaks } from "./breakProposals.ts";

/** Breaks as they are due, and the first one of a shift by key; further ones are dragged on the bar. */
export const breakActions: readonly BoardAction[] = [
  {
    id: "proposeBreaks",
    section: "breaks",
    keys: ["P"],
    on: ["shift"],
    isAvailable: needsShifts,
    run: (context) => void planBreaks(context),
  },
  onBreak(
    "breakEarlier",
    ",",
    (shift, pause) => (edit) => moveBreak(edit, shift.id, 0, parseTime(pause.from) - SNAP_MINUTES),
  ),
  onBreak(
    "breakLater",
    ".",
    (shift, pause) => (edit) => moveBreak(edit, shift.id, 0, parseTime(pause.from) + SNAP_MINUTES),
  ),
  onBreak(
    "breakShorter",
    "<",
    (shift, pause) => (edit) => resizeBreak(edit, shift.id, 0, { to: parseTime(pause.to) - SNAP_MINUTES }),
  ),
  onBreak(
    "breakLonger",
    ">",
    (shift, pause) => (edit) => resizeBreak(edit, shift.id, 0, { to: parseTime(pause.to) + SNAP_MINUTES }),
  ),
  onBreak("removeBreak", "Shift+P", (shift) => (edit) => removeBreak(edit, shift.id, 0)),
];

function onBreak(id: BoardActionId, key: string, make: (shift: Shift, pause: ShiftBreak) => ChangeMaker): BoardAction {
  return {
    id,
    section: "breaks",
    keys: [key],
    on: ["shift"],
    isAvailable: hasBreak,
    run: (context) => {
      const shift = oneShift(context);
      const [pause] = shift.breaks;
      if (pause !== undefined) runEdit(context.page, make(shift, pause));
    },
  };
}

function hasBreak(context: ActionContext): true | string {
  const asked = needsOneShift(context);
  if (asked !== true) return asked;
  return oneShift(context).breaks.length > 0 || texts.boardActions.unavailable.noBreak;
}
