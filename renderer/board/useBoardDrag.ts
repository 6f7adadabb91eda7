import { useCallback, useEffect, useRef } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { type Page, usePage } from "../store/page.tsx";
import { createBoardGeometry } from "./boardGeometry.ts";
import type { BoardModel } from "./boardModel.ts";
import { dropDrag } from "./dragChange.ts";
import { type Drag, dragAt, isFree, type Pointer } from "./dragTarget.ts";
import { createDragShow } from "./dropPreview.ts";
import { scrollWhileDragging } from "./edgeScroll.ts";
import { openShiftForm } from "./openShiftForm.ts";
import { cellOf, minuteAt, spotAt } from "./pointerSpot.ts";
import type { TimeAxis } from "./timeAxis.ts";

/** Below this many pixels a press is a click. */
const DRAG_THRESHOLD = 4;

/** The pointer on the board: drags, clicks that select, the menu and the form. One drag is one change. */
export function useBoardDrag({ axis, groups }: Pick<BoardModel, "axis" | "groups">) {
  const page = usePage();
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = useCallback(
    (event: React.PointerEvent) => {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      const drag = dragAt(event, event.target, page, axis);
      if (event.shiftKey) return drag?.shiftId == null ? undefined : toggleSelected(page, drag.shiftId);
      if (drag?.shiftId == null || !page.ui.getState().selection.has(drag.shiftId)) clearSelection(page, event.ctrlKey);
      if (drag === null) return;
      stop.current?.();
      stop.current = followPointer(drag, axis, page, event.ctrlKey);
    },
    [axis, page],
  );

  const onDoubleClick = useCallback(
    (event: React.MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const shiftId = target?.closest<HTMLElement>("[data-shift]")?.dataset["shift"];
      const spot = spotAt(event.clientX, event.clientY, axis);
      if (shiftId !== undefined) openShiftForm(page, { kind: "edit", shiftId });
      else if (spot?.staffId != null) {
        const { staffId, date } = spot;
        const lane = groups
          .flatMap((group) => group.lanes)
          .find(({ person, groupId }) => person.id === staffId && groupId === spot.groupId);
        const groupId = lane?.newShiftGroupId ?? spot.groupId;
        openShiftForm(page, { kind: "new", groupId, staffId, date });
      }
    },
    [axis, groups, page],
  );

  const onContextMenu = useCallback((event: React.MouseEvent) => openMenu(event, page, axis), [axis, page]);
  return { onPointerDown, onDoubleClick, onContextMenu };
}

/** The menu of what lies under the pointer. */
function openMenu(event: React.MouseEvent, { ui }: Page, axis: TimeAxis): void {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-place]") : null;
  const place = element?.dataset["place"];
  if (element === null || place === undefined) return;
  event.preventDefault();
  const cell = cellOf(element);
  const minute = cell === null ? null : Math.round(minuteAt(cell, event.clientX, axis));
  // A cell with shifts is no stop of the focus, but its shifts are: what the menu does is about that day.
  const stop = element.hasAttribute("tabindex") ? element : element.querySelector<HTMLElement>("[data-place]");
  stop?.focus({ preventScroll: true });
  ui.setState({ menu: { place, point: { x: event.clientX, y: event.clientY }, minute, section: null } });
}

function toggleSelected({ ui, roster }: Page, shiftId: string): void {
  const selection = new Set(ui.getState().selection);
  if (!selection.delete(shiftId)) selection.add(shiftId);
  ui.setState({ selection });
  roster.getState().announce(texts.boardActions.announce.selected(selection.size));
}

function clearSelection({ ui }: Page, isKept: boolean): void {
  if (!isKept && ui.getState().selection.size > 0) ui.setState({ selection: new Set() });
}

function followPointer(drag: Drag, axis: TimeAxis, page: Page, isCopy: boolean): () => void {
  let isDragging = false;
  let last: Pointer = { ...drag.pressedAt, isCopy, isFine: false };
  const listening = new AbortController();
  const { signal } = listening;
  const board = drag.cell.closest<HTMLElement>(".board") ?? document.body;
  const preview = createDragShow(page, drag, axis, createBoardGeometry(board, signal));
  const end = () => {
    listening.abort();
    preview.stop();
  };
  // An edge that is dragged stays in its cell, so only what is moved may need what is out of sight.
  const scrollAt = isFree(drag) ? scrollWhileDragging(board, () => isDragging && preview.move(last), signal) : null;
  const show = (pointer: Pointer) => {
    last = pointer;
    preview.move(pointer);
    scrollAt?.(pointer);
  };
  const onMove = (event: PointerEvent) => {
    const { x, y } = drag.pressedAt;
    isDragging ||= Math.hypot(event.clientX - x, event.clientY - y) >= DRAG_THRESHOLD;
    if (isDragging) show({ x: event.clientX, y: event.clientY, isCopy: event.ctrlKey, isFine: event.altKey });
  };
  const onUp = (event: PointerEvent) => {
    const dropped = isDragging ? preview.settle() : null;
    end();
    if (dropped !== null) dropDrag(dropped, page);
    else if (drag.shiftId !== null && event.ctrlKey) toggleSelected(page, drag.shiftId);
    else clearSelection(page, false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      if (isDragging) page.roster.getState().announce(texts.app.announce.cancelled);
      end();
    } else if (isDragging && (event.key === "Control" || event.key === "Alt")) {
      event.preventDefault();
      show({ ...last, isCopy: event.ctrlKey, isFine: event.altKey });
    }
  };
  window.addEventListener("pointermove", onMove, { signal });
  window.addEventListener("pointerup", onUp, { signal });
  window.addEventListener("pointercancel", end, { signal });
  window.addEventListener("blur", end, { signal });
  window.addEventListener("keydown", onKey, { signal, capture: true });
  window.addEventListener("keyup", onKey, { signal, capture: true });
  return end;
}
