import { useCallback, useEffect, useRef } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { type Page, usePage } from "../store/page.tsx";
import type { BoardModel } from "./boardModel.ts";
import type { DragPreview } from "./boardUi.ts";
import { type DragKind, type DragStart, draggedInterval } from "./dragMath.ts";
import { dropDrag } from "./dropDrag.ts";
import { scrollWhileDragging } from "./edgeScroll.ts";
import { cellOf, minuteAt, spotAt } from "./pointerSpot.ts";
import { FINE_SNAP_MINUTES, SNAP_MINUTES, spanOf } from "./timeAxis.ts";
import { type Edits, useEdits } from "./useEdits.ts";

/** Below this many pixels a press is a click. */
const DRAG_THRESHOLD = 4;

interface Drag {
  readonly start: DragStart;
  readonly shiftId: string | null;
  /** The cell in which the drag began; resizing and drawing stay in it. */
  readonly cell: HTMLElement;
  readonly pressedAt: { readonly x: number; readonly y: number };
}

/** Drags on the board: press, move past the threshold, drop or Escape. One drag is one change. */
export function useBoardDrag(model: BoardModel) {
  const page = usePage();
  const edits = useEdits();
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = useCallback(
    (event: React.PointerEvent) => {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      const drag = beginDrag(event, event.target, page, model);
      if (drag === null) return;
      stop.current?.();
      stop.current = followPointer(drag, model, page, edits);
    },
    [model, page, edits],
  );

  const onDoubleClick = useCallback(
    (event: React.MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const shiftId = target?.closest<HTMLElement>("[data-shift]")?.dataset["shift"];
      const spot = spotAt(event.clientX, event.clientY, model.axis);
      if (shiftId !== undefined) page.ui.setState({ editor: { kind: "edit", shiftId } });
      else if (spot?.staffId != null) {
        page.ui.setState({ editor: { kind: "new", groupId: spot.groupId, staffId: spot.staffId, date: spot.date } });
      }
    },
    [model, page],
  );

  return { onPointerDown, onDoubleClick };
}

function beginDrag(event: React.PointerEvent, target: Element, page: Page, model: BoardModel): Drag | null {
  const cell = cellOf(target);
  const spot = spotAt(event.clientX, event.clientY, model.axis);
  if (cell === null || spot === null || spot.staffId === null) return null;
  const pressedAt = { x: event.clientX, y: event.clientY };
  const shiftId = target.closest<HTMLElement>("[data-shift]")?.dataset["shift"] ?? null;
  if (shiftId === null) {
    return {
      start: { kind: "create", interval: { from: spot.minute, to: spot.minute }, spot },
      shiftId,
      cell,
      pressedAt,
    };
  }
  const shift = page.roster.getState().board?.roster.shifts.find((candidate) => candidate.id === shiftId);
  if (shift === undefined) return null;
  const handle = target.closest<HTMLElement>("[data-handle]")?.dataset["handle"];
  const kind: DragKind = handle === "from" || handle === "to" ? handle : "move";
  return { start: { kind, interval: spanOf(shift), spot }, shiftId, cell, pressedAt };
}

function followPointer(drag: Drag, model: BoardModel, page: Page, edits: Edits): () => void {
  let isDragging = false;
  let last: PointerEvent | null = null;
  const listening = new AbortController();
  const end = () => {
    listening.abort();
    page.ui.setState({ drag: null });
  };
  const onMove = (event: PointerEvent) => {
    const { x, y } = drag.pressedAt;
    isDragging ||= Math.hypot(event.clientX - x, event.clientY - y) >= DRAG_THRESHOLD;
    if (!isDragging) return;
    last = event;
    page.ui.setState({ drag: preview(drag, event, model, page.ui.getState().drag), moment: null });
  };
  const onUp = () => {
    const { drag: current } = page.ui.getState();
    end();
    if (isDragging && current !== null) dropDrag(current, page, edits);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (isDragging) page.roster.getState().announce(texts.app.announce.cancelled);
    end();
  };
  const { signal } = listening;
  window.addEventListener("pointermove", onMove, { signal });
  window.addEventListener("pointerup", onUp, { signal });
  window.addEventListener("pointercancel", end, { signal });
  window.addEventListener("blur", end, { signal });
  window.addEventListener("keydown", onKey, { signal, capture: true });
  const board = drag.cell.closest<HTMLElement>(".board");
  // An edge that is dragged stays in its cell, so only a move may need what is out of sight.
  if (board !== null && drag.start.kind === "move") {
    const here = () => (last === null ? null : { x: last.clientX, y: last.clientY });
    scrollWhileDragging(board, here, () => last !== null && onMove(last), signal);
  }
  return end;
}

function preview(drag: Drag, event: PointerEvent, model: BoardModel, last: DragPreview | null): DragPreview {
  const { start, shiftId, cell } = drag;
  const { kind } = start;
  const step = event.altKey ? FINE_SNAP_MINUTES : SNAP_MINUTES;
  const pointer = { x: event.clientX, y: event.clientY };
  const isFree = kind === "move";
  const spot = isFree ? spotAt(pointer.x, pointer.y, model.axis) : start.spot;
  if (spot === null) {
    const stand = last ?? { ...start.spot, ...start.interval };
    const { groupId, staffId, date, from, to } = stand;
    return { kind, shiftId, groupId, staffId, date, from, to, refusal: texts.app.drag.outside, pointer };
  }
  const minute = isFree ? spot.minute : minuteAt(cell, pointer.x, model.axis);
  const { groupId, staffId, date } = spot;
  return {
    kind,
    shiftId,
    groupId,
    staffId,
    date,
    ...draggedInterval(start, minute, step, model.axis),
    refusal: null,
    pointer,
  };
}
