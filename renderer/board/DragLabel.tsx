import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Strip } from "../../shared/checking/weekCheck.ts";
import { clockRange } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { longDay } from "../store/announcements.ts";
import { useDrag, useOpenBoard } from "../store/page.tsx";
import { useBoardRecords } from "./boardContext.tsx";
import type { DragPreview } from "./dragStore.ts";
import type { DropCheck } from "./dropCheck.ts";
import { stripPlace } from "./focusMap.ts";
import { groupName, personName, worstVerdict } from "./sentences.ts";

const words = texts.boardActions.drag;
const { verdicts } = texts.app.strip;

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
      <b>
        {drag.breakIndex === null ? span : words.pause(span)}
        {drag.shiftIds.length > 1 && ` · ${words.dropsAll(drag.shiftIds.length)}`}
        {drag.openPlaceId !== null ? ` · ${words.fills}` : drag.isCopy && ` · ${words.copies}`}
      </b>
      {person && <bdi>{personName(person)}</bdi>}
      <span>
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

/** How the group-day would stand after the drop, and what it makes of the week: always two lines, or the label would jump. */
function DropVerdict({ drag, groupId, name }: DropVerdictProps) {
  const isChange = useDrag((state) => state.isChange);
  const check = useDrag((state) => state.dropCheck);
  const judged = useDrag((state) => state.judged);
  const now = useOpenBoard((board) => board.check.strips);
  const strip = check?.strips.get(stripPlace(groupId, drag.date)) ?? stripOf(now, groupId, drag.date);
  // Until the answer is there, what was said of another place or time would be said of this one.
  const isJudged = check !== null && judged === drag;
  const waiting = isChange ? words.waiting : words.unchanged;
  return (
    <span className="drag-verdict">
      <span>{!isJudged ? waiting : strip && words.verdict(name, verdicts[worstVerdict(strip.segments)])}</span>
      <span>{isJudged && effectOnWeek(check)}</span>
    </span>
  );
}

function stripOf(strips: readonly Strip[], groupId: string, date: LocalDate): Strip | undefined {
  return strips.find((strip) => strip.groupId === groupId && strip.date === date);
}

function effectOnWeek({ overtredingen }: DropCheck): string {
  if (overtredingen === 0) return words.same;
  return overtredingen > 0 ? words.more(overtredingen) : words.fewer(-overtredingen);
}
