import { setActivity, setFormatief } from "../../shared/editing/multiShiftChanges.ts";
import type { Activity } from "../../shared/exchange/records.ts";
import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { isBoventallig } from "../board/sentences.ts";
import { runEdit } from "../board/useEdits.ts";
import { idsOf, needsShifts } from "./asks.ts";
import type { ActionContext, BoardAction } from "./boardAction.ts";
import { openPart } from "./openPart.ts";

/** Whether someone counts, and what she does. */
export const activityActions: readonly BoardAction[] = [
  {
    id: "toggleFormatief",
    section: "activity",
    keys: ["F"],
    on: ["shift"],
    isAvailable: needsShifts,
    run: toggleFormatief,
  },
  openPart("chooseActivity", "activity", "T", ["shift"], needsShifts),
  toActivity("activityGroep", "groep"),
  toActivity("activityKantoor", "kantoor"),
  toActivity("activityCoaching", "coaching"),
  toActivity("activitySchool", "school"),
  toActivity("activityOverleg", "overleg"),
  toActivity("activityHuishoudelijk", "huishoudelijk"),
];

/** Its key is `T` and then the first letter in the menu that opens. */
function toActivity(id: BoardActionId, activity: Activity): BoardAction {
  return {
    id,
    section: "activity",
    keys: [],
    on: ["shift"],
    isAvailable: needsShifts,
    run: ({ page, shifts, spot }) => {
      const groupId = spot?.kind === "shift" ? spot.groupId : null;
      runEdit(page, (edit) => setActivity(edit, idsOf(shifts), activity, groupId));
    },
  };
}

/** All the same: boventallig, unless all of them are that already. */
function toggleFormatief({ page, board, shifts }: ActionContext): void {
  const roles = new Map(board.location.staff.map((person) => [person.id, person]));
  const isExtra = shifts.every((shift) => {
    const person = roles.get(shift.staffId);
    return person !== undefined && isBoventallig(shift, person);
  });
  runEdit(page, (edit) => setFormatief(edit, idsOf(shifts), isExtra));
}
