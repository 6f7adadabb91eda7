import { removeShifts } from "../../shared/editing/multiShiftChanges.ts";
import { removeShift, swapPeople } from "../../shared/editing/shiftChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { openShiftForm } from "../board/openShiftForm.ts";
import { runEdit } from "../board/useEdits.ts";
import { cellOfSpot, idsOf, needsOneShift, needsShifts, oneShift } from "./asks.ts";
import type { ActionContext, BoardAction } from "./boardAction.ts";

const words = texts.boardActions.unavailable;

/** What is done to a shift as a whole. */
export const shiftActions: readonly BoardAction[] = [
  {
    id: "editShift",
    section: "shift",
    keys: ["Enter"],
    on: ["shift"],
    isAvailable: needsOneShift,
    run: (context) => openShiftForm(context.page, { kind: "edit", shiftId: oneShift(context).id }),
  },
  {
    id: "addShift",
    section: "shift",
    keys: ["N", "Enter"],
    on: ["cell", "shift"],
    isAvailable: ({ spot }) => cellOfSpot(spot) !== null || words.needsPerson,
    run: addInCell,
  },
  {
    id: "splitShift",
    section: "shift",
    keys: ["S"],
    on: ["shift"],
    isAvailable: needsOneShift,
    run: (context) =>
      context.page.ui.setState({ prompt: { kind: "split", shiftId: oneShift(context).id, minute: context.minute } }),
  },
  {
    id: "swapPeople",
    section: "shift",
    keys: ["W"],
    on: ["shift", "cell"],
    isAvailable: canSwap,
    run: ({ page, shifts: [a, b] }) => {
      if (a !== undefined && b !== undefined) runEdit(page, (context) => swapPeople(context, a.id, b.id));
    },
  },
  {
    id: "removeShifts",
    section: "shift",
    keys: ["Delete", "Backspace"],
    on: ["shift", "cell"],
    isAvailable: needsShifts,
    run: remove,
  },
];

function addInCell({ page, board, spot }: ActionContext): void {
  const cell = cellOfSpot(spot);
  if (cell === null) return;
  const { staffId, date } = cell;
  const person = board.location.staff.find((candidate) => candidate.id === staffId);
  // The row of the person view is of no group; there a shift begins on the group where the person belongs.
  const isOfPerson = page.ui.getState().view === "person";
  const groupId = isOfPerson ? (person?.homeGroupIds?.[0] ?? null) : cell.groupId;
  openShiftForm(page, { kind: "new", groupId, staffId, date });
}

function canSwap({ shifts }: ActionContext): true | string {
  if (shifts.length !== 2) return words.needsTwoShifts;
  return shifts[0]?.staffId !== shifts[1]?.staffId || words.samePerson;
}

function remove({ page, shifts }: ActionContext): void {
  const [only] = shifts;
  runEdit(page, (context) =>
    shifts.length === 1 && only !== undefined ? removeShift(context, only.id) : removeShifts(context, idsOf(shifts)),
  );
}
