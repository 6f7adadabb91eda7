import { clockRange } from "../../shared/reports/dutchDates.ts";
import { longDay } from "../store/announcements.ts";
import { useBoardUi, useOpenBoard } from "../store/page.tsx";
import { useBoardRecords } from "./boardContext.tsx";
import { groupName, personName } from "./sentences.ts";

/** The times of the dragged shift beside the pointer, or why it cannot be dropped there. */
export function DragLabel() {
  const drag = useBoardUi((ui) => ui.drag);
  const { personById, groupById } = useBoardRecords();
  const shifts = useOpenBoard((board) => board.roster.shifts);
  if (drag === null) return null;
  // Over a strip the shift keeps its person and only changes group.
  const staffId = drag.staffId ?? shifts.find((shift) => shift.id === drag.shiftId)?.staffId;
  const person = staffId === undefined ? undefined : personById.get(staffId);
  const group = drag.groupId === null ? undefined : groupById.get(drag.groupId);
  const nearRight = drag.pointer.x > window.innerWidth - 260;
  const style = {
    left: nearRight ? undefined : drag.pointer.x + 14,
    right: nearRight ? window.innerWidth - drag.pointer.x + 14 : undefined,
    top: Math.min(drag.pointer.y + 18, window.innerHeight - 64),
  };
  return (
    <>
      <div className="drag-cursor" data-kind={drag.kind} aria-hidden="true" />
      <div className="drag-label" data-refused={drag.refusal !== null || undefined} style={style} aria-hidden="true">
        {drag.refusal ?? (
          <>
            <b>{clockRange(drag)}</b>
            <span>
              {person && <bdi>{personName(person)} · </bdi>}
              {group && <bdi>{groupName(group)} · </bdi>}
              {longDay(drag.date)}
            </span>
          </>
        )}
      </div>
    </>
  );
}
