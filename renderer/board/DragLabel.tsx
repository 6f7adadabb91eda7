import { type ReactNode, useLayoutEffect, useRef } from "react";
import { clockRange } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { longDay } from "../store/announcements.ts";
import { useDrag, useOpenBoard } from "../store/page.tsx";
import { useBoardRecords } from "./boardContext.tsx";
import type { DragPreview } from "./dragStore.ts";
import { stripPlace } from "./focusMap.ts";
import { groupName, personName, worstVerdict } from "./sentences.ts";

const words = texts.boardActions.drag;

/** Pixels between the label and what it stands beside. */
const BESIDE = 14;
const UNDER = 8;

/** The times of the dragged shift beside the pointer with what the check would say, or why it cannot be dropped there. */
export function DragLabel() {
  const drag = useDrag((state) => state.drag);
  if (drag === null) return null;
  return (
    <>
      <div className="drag-cursor" data-kind={drag.kind} data-copy={drag.isCopy || undefined} aria-hidden="true" />
      <Beside place={drag.beside} isRefused={drag.refusal !== null}>
        {drag.refusal ?? <Landing drag={drag} />}
      </Beside>
    </>
  );
}

interface BesideProps {
  readonly place: DragPreview["beside"];
  readonly isRefused: boolean;
  readonly children: ReactNode;
}

/** Under the row, right of the pointer; where there is no room, above it or left. */
function Beside({ place, isRefused, children }: BesideProps) {
  const label = useRef<HTMLDivElement>(null);
  const room = useRef<Room>(null);
  useLayoutEffect(() => {
    const element = label.current;
    if (element === null) return;
    room.current ??= roomOf(element);
    const { left, top, isLeft, isAbove } = spotBeside(place, room.current);
    element.style.setProperty("transform", `translate(${left}px, ${top}px)`);
    element.toggleAttribute("data-left", isLeft);
    element.toggleAttribute("data-above", isAbove);
  }, [place]);
  return (
    <div ref={label} className="drag-label" data-refused={isRefused || undefined} aria-hidden="true">
      <div className="drag-label-text">{children}</div>
    </div>
  );
}

/** Pixels that the label may need, and that the window has. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly windowWidth: number;
  readonly windowHeight: number;
}

/** Read once: asking for a size at every step would have the page laid out. */
function roomOf({ offsetWidth, offsetHeight }: HTMLElement): Room {
  const { innerWidth, innerHeight } = window;
  return { width: offsetWidth, height: offsetHeight, windowWidth: innerWidth, windowHeight: innerHeight };
}

function spotBeside({ x, top, bottom }: DragPreview["beside"], room: Room) {
  const isLeft = x + BESIDE + room.width > room.windowWidth;
  const isAbove = bottom + UNDER + room.height > room.windowHeight;
  return {
    isLeft,
    isAbove,
    left: isLeft ? x - BESIDE - room.width : x + BESIDE,
    top: isAbove ? top - UNDER - room.height : bottom + UNDER,
  };
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
        {drag.openPlaceId !== null ? `${words.fills} · ` : drag.isCopy && `${words.copies} · `}
        {person && <bdi>{personName(person)} · </bdi>}
        {group && <bdi>{groupName(group)} · </bdi>}
        {longDay(drag.date)}
      </span>
      {group && <DropVerdict drag={drag} groupId={group.id} name={groupName(group)} />}
    </>
  );
}

interface DropVerdictProps {
  readonly drag: DragPreview;
  readonly groupId: string;
  readonly name: string;
}

/** How the group-day would stand after the drop, and what it makes of the week. */
function DropVerdict({ drag, groupId, name }: DropVerdictProps) {
  const { date } = drag;
  const check = useDrag((state) => state.dropCheck);
  const judged = useDrag((state) => state.judged);
  const strips = useOpenBoard((board) => board.check.strips);
  // Until the answer is there, what was said of another place or time would be said of this one.
  if (check === null || judged !== drag) return null;
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
