import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { clockRange } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { longDay } from "../store/announcements.ts";
import { useBoardUi, useOpenBoard } from "../store/page.tsx";
import { useBoardRecords } from "./boardContext.tsx";
import type { DragPreview } from "./boardUi.ts";
import { stripPlace } from "./focusMap.ts";
import { groupName, personName, worstVerdict } from "./sentences.ts";

const words = texts.boardActions.drag;

/** Pixels that the label may need beside and under the pointer. */
const WIDEST = 260;
const LOWEST = 96;

/** The times of the dragged shift beside the pointer with what the check would say, or why it cannot be dropped there. */
export function DragLabel() {
  const drag = useBoardUi((ui) => ui.drag);
  if (drag === null) return null;
  return (
    <>
      <div className="drag-cursor" data-kind={drag.kind} data-copy={drag.isCopy || undefined} aria-hidden="true" />
      <AtPointer start={drag.pointer} isRefused={drag.refusal !== null}>
        {drag.refusal ?? <Landing drag={drag} />}
      </AtPointer>
    </>
  );
}

interface AtPointerProps {
  readonly start: DragPreview["pointer"];
  readonly isRefused: boolean;
  readonly children: ReactNode;
}

/** Goes with the pointer by itself: what it says changes far less often. */
function AtPointer({ start, isRefused, children }: AtPointerProps) {
  const label = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = ({ x, y }: DragPreview["pointer"]) => {
      const left = x > window.innerWidth - WIDEST ? x - 14 : x + 14;
      const top = Math.min(y + 18, window.innerHeight - LOWEST);
      label.current?.style.setProperty("translate", `${left}px ${top}px`);
      label.current?.toggleAttribute("data-left", left < x);
    };
    place(start);
    const onMove = ({ clientX, clientY }: PointerEvent) => place({ x: clientX, y: clientY });
    window.addEventListener("pointermove", onMove);
    return () => window.removeEventListener("pointermove", onMove);
  }, [start]);
  return (
    <div ref={label} className="drag-label" data-refused={isRefused || undefined} aria-hidden="true">
      <div className="drag-label-text">{children}</div>
    </div>
  );
}

function Landing({ drag }: { readonly drag: DragPreview }) {
  const { personById, groupById } = useBoardRecords();
  const shift = useOpenBoard(({ roster }) => roster.shifts.find(({ id }) => id === drag.shiftId));
  // Over a strip the shift keeps its person and only changes group; over a row without a group it keeps its group.
  const person = personById.get(drag.staffId ?? shift?.staffId ?? "");
  const groupId = drag.groupId ?? shift?.groupId ?? null;
  const group = groupId === null ? undefined : groupById.get(groupId);
  const span = clockRange(drag);
  return (
    <>
      <b>{drag.breakIndex === null ? span : words.pause(span)}</b>
      <span>
        {drag.shiftIds.length > 1 && `${words.dropsAll(drag.shiftIds.length)} · `}
        {drag.isCopy && `${words.copies} · `}
        {person && <bdi>{personName(person)} · </bdi>}
        {group && <bdi>{groupName(group)} · </bdi>}
        {longDay(drag.date)}
      </span>
      {group && <DropVerdict groupId={group.id} name={groupName(group)} date={drag.date} />}
    </>
  );
}

interface DropVerdictProps {
  readonly groupId: string;
  readonly name: string;
  readonly date: LocalDate;
}

/** How the group-day would stand after the drop, and what it makes of the week. */
function DropVerdict({ groupId, name, date }: DropVerdictProps) {
  const check = useBoardUi((ui) => ui.dropCheck);
  const strips = useOpenBoard((board) => board.check.strips);
  if (check === null) return null;
  const strip =
    check.strips.get(stripPlace(groupId, date)) ??
    strips.find((candidate) => candidate.groupId === groupId && candidate.date === date);
  const { overtredingen } = check;
  return (
    <span className="drag-verdict">
      {strip && <span>{words.verdict(name, texts.app.strip.verdicts[worstVerdict(strip.segments)])}</span>}
      <span>
        {overtredingen > 0 ? words.more(overtredingen) : overtredingen < 0 ? words.fewer(-overtredingen) : words.same}
      </span>
    </span>
  );
}
