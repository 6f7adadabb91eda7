import type { LocalDate } from "../../shared/calendar/dates.ts";
import { parseTime } from "../../shared/calendar/time.ts";
import { moveShifts } from "../../shared/editing/multiShiftChanges.ts";
import { moveShift, resizeShift } from "../../shared/editing/shiftChanges.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { texts } from "../../shared/texts/nl.ts";
import { shownDates } from "../board/boardModel.ts";
import { findPlace, shiftPlace } from "../board/focusMap.ts";
import { groupFor } from "../board/shiftDrafts.ts";
import { SNAP_MINUTES } from "../board/timeAxis.ts";
import { runEdit } from "../board/useEdits.ts";
import { readSpot } from "./actionContext.ts";
import { cellOfSpot, idsOf, needsOneShift, needsShifts, oneShift } from "./asks.ts";
import type { ActionContext, BoardAction } from "./boardAction.ts";

type Step = 1 | -1;

const words = texts.boardActions.unavailable;

/** Moving shifts in time, to other days and to other rows, and their begin and end. */
export const moveActions: readonly BoardAction[] = [
  inTime("moveEarlier", "Alt+ArrowLeft", -1),
  inTime("moveLater", "Alt+ArrowRight", 1),
  toRow("moveRowUp", "Alt+ArrowUp", -1),
  toRow("moveRowDown", "Alt+ArrowDown", 1),
  toDay("moveDayBack", "Alt+PageUp", -1),
  toDay("moveDayOn", "Alt+PageDown", 1),
  edge("beginEarlier", "Ctrl+Shift+ArrowLeft", "from", -1),
  edge("beginLater", "Ctrl+Shift+ArrowRight", "from", 1),
  edge("endEarlier", "Shift+Alt+ArrowLeft", "to", -1),
  edge("endLater", "Shift+Alt+ArrowRight", "to", 1),
];

function inTime(id: BoardActionId, key: string, step: Step): BoardAction {
  const minutes = step * SNAP_MINUTES;
  return {
    id,
    section: "move",
    keys: [key],
    on: ["shift"],
    isAvailable: needsShifts,
    run: ({ page, shifts }) =>
      runEdit(page, (context) => {
        const [only] = shifts;
        return shifts.length === 1 && only !== undefined
          ? moveShift(context, only.id, { from: parseTime(only.from) + minutes })
          : moveShifts(context, idsOf(shifts), { minutes });
      }),
  };
}

function toDay(id: BoardActionId, key: string, step: Step): BoardAction {
  return {
    id,
    section: "move",
    keys: [key],
    on: ["shift"],
    isAvailable: needsShifts,
    run: ({ page, board, shifts }) => {
      const dates = shownDates(board.location, board.roster);
      const isShown = (shift: Shift) => dayBeside(dates, shift, step) !== undefined;
      if (!shifts.every(isShown)) return page.roster.getState().announce(texts.impossibleEdits.outsideWeek);
      const [only] = shifts;
      const date = only && dayBeside(dates, only, step);
      runEdit(page, (context) =>
        shifts.length === 1 && only !== undefined && date !== undefined
          ? moveShift(context, only.id, { date })
          : moveShifts(context, idsOf(shifts), { days: step }),
      );
    },
  };
}

function dayBeside(dates: readonly LocalDate[], { date }: Shift, step: Step): LocalDate | undefined {
  return dates[dates.indexOf(date) + step];
}

/** To the row above or below: another person, and at the edge of a group another group. */
function toRow(id: BoardActionId, key: string, step: Step): BoardAction {
  return {
    id,
    section: "move",
    keys: [key],
    on: ["shift"],
    isAvailable: (context) => (needsShifts(context) === true ? ofOnePerson(context) : needsShifts(context)),
    run: (context) => {
      const { page, shifts } = context;
      const row = rowBeside(context, step);
      const [only] = shifts;
      if (row === null || only === undefined) return page.roster.getState().announce(words.noRow);
      runEdit(page, (edit) =>
        shifts.length === 1
          ? moveShift(edit, only.id, {
              staffId: row.staffId,
              ...(row.groupId === undefined ? {} : { groupId: groupFor(only, row.groupId) }),
            })
          : moveShifts(edit, idsOf(shifts), {
              staffId: row.staffId,
              ...(row.groupId == null ? {} : { groupId: row.groupId }),
            }),
      );
    },
  };
}

function ofOnePerson({ shifts }: ActionContext): true | string {
  return new Set(shifts.map(({ staffId }) => staffId)).size === 1 || words.needsOnePerson;
}

interface PersonRow {
  readonly staffId: string;
  /** Absent in the person view, whose rows are of no group. */
  readonly groupId?: string | null;
}

/** The next row of a person in the view that is drawn, with the strips of groups passed over. */
function rowBeside({ page, board, shifts }: ActionContext, step: Step): PersonRow | null {
  const { focusMap, view } = page.ui.getState();
  const [shift] = shifts;
  const at = shift === undefined ? null : findPlace(focusMap, shiftPlace(shift.id));
  if (at === null) return null;
  for (let index = at.row + step; focusMap[index] !== undefined; index += step) {
    const [place] = focusMap[index]?.flat() ?? [];
    const cell = place === undefined ? null : cellOfSpot(readSpot(place, board));
    if (cell !== null) return view === "person" ? { staffId: cell.staffId } : cell;
  }
  return null;
}

function edge(id: BoardActionId, key: string, side: "from" | "to", step: Step): BoardAction {
  return {
    id,
    section: "times",
    keys: [key],
    on: ["shift"],
    isAvailable: needsOneShift,
    run: (context) => {
      const shift = oneShift(context);
      const minute = parseTime(shift[side]) + step * SNAP_MINUTES;
      runEdit(context.page, (edit) => resizeShift(edit, shift.id, { [side]: minute }));
    },
  };
}
