import { contains } from "../../shared/calendar/intervals.ts";
import { removeMerge } from "../../shared/editing/mergeChanges.ts";
import { spanOf } from "../../shared/editing/shiftTimes.ts";
import type { Merge } from "../../shared/exchange/records.ts";
import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SNAP_MINUTES } from "../board/timeAxis.ts";
import { runEdit } from "../board/useEdits.ts";
import { dayOfFocus } from "../board/viewActions.ts";
import { askForMerge, editMerge, mergeAt } from "../merges/mergeEdits.ts";
import { spanAt } from "../merges/mergeForm.ts";
import type { ActionContext, BoardAction } from "./boardAction.ts";

const words = texts.absence.merge.unavailable;

/** Groups that are together for a part of a day. */
export const mergeActions: readonly BoardAction[] = [
  {
    id: "editMerge",
    section: "merge",
    keys: ["Enter"],
    on: ["merge"],
    isAvailable: needsMerge,
    run: (context) => onMerge(context, (merge) => editMerge(context.page, merge)),
  },
  {
    id: "addMerge",
    section: "merge",
    // On the row of merges Enter makes one, as it makes a shift in the row of a person.
    keys: ["M", "Enter"],
    on: ["mergeCell", "merge", "strip", "cell", "shift", "open", "openCell"],
    isAvailable: ({ board }) => board.location.groups.length >= 2 || words.needsGroups,
    run: addMerge,
  },
  {
    // The week view has no row of merges: there the strip of a group stands for those that it is in.
    id: "editMergeOfGroup",
    section: "merge",
    keys: ["Shift+M"],
    on: ["strip"],
    isAvailable: (context) => mergeOfGroup(context) !== null || words.needsMerge,
    run: (context) => {
      const merge = mergeOfGroup(context);
      if (merge !== null) editMerge(context.page, merge);
    },
  },
  moveBy("mergeEarlier", "Alt+ArrowLeft", ["from", "to"], -SNAP_MINUTES),
  moveBy("mergeLater", "Alt+ArrowRight", ["from", "to"], SNAP_MINUTES),
  moveBy("mergeBeginEarlier", "Ctrl+Shift+ArrowLeft", ["from"], -SNAP_MINUTES),
  moveBy("mergeBeginLater", "Ctrl+Shift+ArrowRight", ["from"], SNAP_MINUTES),
  moveBy("mergeEndEarlier", "Shift+Alt+ArrowLeft", ["to"], -SNAP_MINUTES),
  moveBy("mergeEndLater", "Shift+Alt+ArrowRight", ["to"], SNAP_MINUTES),
  {
    id: "removeMerge",
    section: "merge",
    keys: ["Delete", "Backspace"],
    on: ["merge"],
    isAvailable: needsMerge,
    run: (context) => onMerge(context, (merge) => runEdit(context.page, (edit) => removeMerge(edit, merge))),
  },
];

function addMerge({ page, board, spot, minute }: ActionContext): void {
  const date = dayOfFocus(page);
  if (date === null) return;
  const groupId = spot !== null && "groupId" in spot ? spot.groupId : null;
  const span = minute === null ? null : spanAt(board.location.location, date, minute);
  const groupIds = groupId === null ? [] : [groupId];
  askForMerge(page, { date, groupIds, span });
}

/** Its begin, its end or both a quarter earlier or later. */
function moveBy(id: BoardActionId, key: string, sides: readonly ("from" | "to")[], minutes: number): BoardAction {
  return {
    id,
    section: "merge",
    keys: [key],
    on: ["merge"],
    isAvailable: needsMerge,
    run: (context) =>
      onMerge(context, (merge) => {
        const span = spanOf(merge);
        const by = (side: "from" | "to") => span[side] + (sides.includes(side) ? minutes : 0);
        runEdit(context.page, (edit) => mergeAt(edit, merge, { from: by("from"), to: by("to") }));
      }),
  };
}

/** The merge of the group at the minute that was pointed at, else its first of that day. */
function mergeOfGroup({ board, spot, minute }: ActionContext): Merge | null {
  if (spot?.kind !== "strip") return null;
  const ofDay = board.roster.merges
    .filter(({ date, groupIds }) => date === spot.date && groupIds.includes(spot.groupId))
    .sort((a, b) => spanOf(a).from - spanOf(b).from);
  const at = ofDay.find((merge) => minute !== null && contains(spanOf(merge), { from: minute, to: minute + 1 }));
  return at ?? ofDay[0] ?? null;
}

function needsMerge({ spot }: Pick<ActionContext, "spot">): true | string {
  return spot?.kind === "merge" || words.needsMerge;
}

function onMerge({ spot }: Pick<ActionContext, "spot">, run: (merge: Merge) => void): void {
  if (spot?.kind === "merge") run(spot.merge);
}
