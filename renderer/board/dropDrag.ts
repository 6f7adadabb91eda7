import type { Page } from "../store/page.tsx";
import type { DragPreview } from "./boardUi.ts";
import { groupFor, newShift } from "./shiftDrafts.ts";
import type { Edits } from "./useEdits.ts";

/** Turns what a drag showed into an edit. A refused drop changes nothing and says why. */
export function dropDrag(drag: DragPreview, page: Page, edits: Edits): void {
  const { board, notify, announce } = page.roster.getState();
  if (drag.refusal !== null) {
    notify({ tone: "problem", text: drag.refusal, lines: [] });
    announce(drag.refusal);
    return;
  }
  if (drag.kind === "create") {
    if (drag.staffId !== null) edits.add(newShift(drag.staffId, drag.groupId, drag));
    return;
  }
  const shift = board?.roster.shifts.find((candidate) => candidate.id === drag.shiftId);
  if (shift === undefined) return;
  if (drag.kind === "from") edits.resize(shift.id, { from: drag.from });
  else if (drag.kind === "to") edits.resize(shift.id, { to: drag.to });
  else {
    const staffId = drag.staffId ?? shift.staffId;
    edits.move(shift.id, { date: drag.date, from: drag.from, staffId, groupId: groupFor(shift, drag.groupId) });
  }
}
