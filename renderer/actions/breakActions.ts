import { type Minute, parseTime } from "../../shared/calendar/time.ts";
import { moveBreak, removeBreak, resizeBreak } from "../../shared/editing/breakChanges.ts";
import type { Shift, ShiftBreak } from "../../shared/exchange/records.ts";
import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { texts } from "../../shared/texts/nl.ts";
import { chosenIndexOf } from "../board/chosenBreak.ts";
import { SNAP_MINUTES } from "../board/timeAxis.ts";
import { type ChangeMaker, runEdit } from "../board/useEdits.ts";
import { clockOf } from "../store/announcements.ts";
import { needsOneShift, needsShifts, oneShift } from "./asks.ts";
import type { ActionContext, BoardAction } from "./boardAction.ts";
import { planBreaks } from "./breakProposals.ts";

/** How the edit of a break is made, and where the break begins after it. */
interface BreakEdit {
  readonly make: ChangeMaker;
  readonly from: Minute;
}

/** Breaks as they are due, and one of a shift by key: the first, until another is chosen or acted on. */
export const breakActions: readonly BoardAction[] = [
  {
    id: "proposeBreaks",
    section: "breaks",
    keys: ["P"],
    on: ["shift"],
    isAvailable: needsShifts,
    run: (context) => void planBreaks(context),
  },
  {
    id: "nextBreak",
    section: "breaks",
    keys: [";"],
    on: ["shift"],
    isAvailable: hasSeveralBreaks,
    run: chooseNext,
  },
  moved("breakEarlier", ",", -SNAP_MINUTES),
  moved("breakLater", ".", SNAP_MINUTES),
  resized("breakShorter", "<", -SNAP_MINUTES),
  resized("breakLonger", ">", SNAP_MINUTES),
  onBreak("removeBreak", "Shift+P", (shift, index, { from }) => ({
    make: (edit) => removeBreak(edit, shift.id, index),
    from: parseTime(from),
  })),
];

function moved(id: BoardActionId, key: string, minutes: Minute): BoardAction {
  return onBreak(id, key, (shift, index, pause) => {
    const from = parseTime(pause.from) + minutes;
    return { make: (edit) => moveBreak(edit, shift.id, index, from), from };
  });
}

function resized(id: BoardActionId, key: string, minutes: Minute): BoardAction {
  return onBreak(id, key, (shift, index, pause) => {
    const to = parseTime(pause.to) + minutes;
    return { make: (edit) => resizeBreak(edit, shift.id, index, { to }), from: parseTime(pause.from) };
  });
}

function onBreak(
  id: BoardActionId,
  key: string,
  editOf: (shift: Shift, index: number, pause: ShiftBreak) => BreakEdit,
): BoardAction {
  return {
    id,
    section: "breaks",
    keys: [key],
    on: ["shift"],
    isAvailable: hasBreak,
    run: (context) => {
      const { page } = context;
      const shift = oneShift(context);
      const index = chosenIndexOf(shift, page.ui.getState().chosenBreak) ?? 0;
      const pause = shift.breaks[index];
      if (pause === undefined) return;
      const { make, from } = editOf(shift, index, pause);
      runEdit(page, make, () => page.ui.setState({ chosenBreak: { shiftId: shift.id, from } }));
    },
  };
}

/** From one break to the next, and from the last to the first. */
function chooseNext(context: ActionContext): void {
  const { ui, roster } = context.page;
  const shift = oneShift(context);
  const chosen = chosenIndexOf(shift, ui.getState().chosenBreak) ?? 0;
  const index = (chosen + 1) % shift.breaks.length;
  const pause = shift.breaks[index];
  if (pause === undefined) return;
  ui.setState({ chosenBreak: { shiftId: shift.id, from: parseTime(pause.from) } });
  const span = texts.app.board.shift.span(clockOf(pause.from), clockOf(pause.to));
  roster.getState().announce(texts.boardActions.announce.breakChosen(index + 1, shift.breaks.length, span));
}

function hasBreak(context: ActionContext): true | string {
  const asked = needsOneShift(context);
  if (asked !== true) return asked;
  return oneShift(context).breaks.length > 0 || texts.boardActions.unavailable.noBreak;
}

function hasSeveralBreaks(context: ActionContext): true | string {
  const asked = hasBreak(context);
  if (asked !== true) return asked;
  return oneShift(context).breaks.length > 1 || texts.boardActions.unavailable.onlyBreak;
}
