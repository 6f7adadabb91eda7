import { useCallback, useEffect, useRef, useState } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Interval } from "../../shared/calendar/intervals.ts";
import type { Merge } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { mergeKey } from "../board/boardModel.ts";
import { type DragKind, type DragStart, draggedInterval } from "../board/dragMath.ts";
import { NO_DRAG } from "../board/dragStore.ts";
import { beginJudging, madeDrop } from "../board/dropPreview.ts";
import { minuteAt } from "../board/pointerSpot.ts";
import { FINE_SNAP_MINUTES, SNAP_MINUTES, spanOf, type TimeAxis } from "../board/timeAxis.ts";
import { runEdit } from "../board/useEdits.ts";
import { type Page, usePage } from "../store/page.tsx";
import { askForMerge, editMerge, mergeAt } from "./mergeEdits.ts";
import type { MergeEffect } from "./mergeEffect.ts";
import { spanAt } from "./mergeForm.ts";

/** Below this many pixels a press is a click. */
const DRAG_THRESHOLD = 4;

/** A merge as it would be if it were dropped now. */
export interface MergeGhost {
  /** Null while a new merge is drawn; its groups are asked for when it is let go. */
  readonly merge: Merge | null;
  readonly span: Interval;
  /** Why it cannot be there; null where it can. */
  readonly refusal: string | null;
  /** What it would do; null for a new one, and until it was judged. */
  readonly effect: MergeEffect | null;
  /** Which of the bars in the row it is. */
  readonly row: number | null;
  readonly pointer: Pointer;
}

interface Pointer {
  readonly x: number;
  readonly y: number;
}

interface Held {
  readonly cell: HTMLElement;
  readonly merge: Merge | null;
  readonly start: DragStart;
  readonly row: number | null;
  readonly pressedAt: Pointer;
}

/** Merges by the pointer: drawn, moved and resized on their row of the day, with what each place of them would do. */
export function useMergeDrag(axis: TimeAxis, date: LocalDate) {
  const page = usePage();
  const [ghost, setGhost] = useState<MergeGhost | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const onPointerDown = useCallback(
    (event: React.PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      stop.current?.();
      stop.current = follow(heldAt(event, event.target, page, axis, date), axis, page, setGhost);
    },
    [axis, date, page],
  );
  const onDoubleClick = useCallback(
    (event: React.MouseEvent<HTMLElement>) => {
      const merge = event.target instanceof Element ? mergeAtElement(event.target, page) : null;
      if (merge !== null) return editMerge(page, merge);
      const location = page.roster.getState().board?.location.location;
      const minute = minuteAt(event.currentTarget, event.clientX, axis);
      if (location === undefined) return;
      askForMerge(page, { date, groupIds: [], span: spanAt(location, date, minute) });
    },
    [axis, date, page],
  );
  return { ghost, handlers: { onPointerDown, onDoubleClick } };
}

function heldAt(
  event: React.PointerEvent<HTMLElement>,
  target: Element,
  page: Page,
  axis: TimeAxis,
  date: LocalDate,
): Held {
  const cell = event.currentTarget;
  const merge = mergeAtElement(target, page);
  const minute = minuteAt(cell, event.clientX, axis);
  const interval = merge === null ? { from: minute, to: minute } : spanOf(merge);
  const spot = { groupId: null, staffId: null, date, minute };
  const start = { kind: merge === null ? ("create" as const) : kindAt(target), interval, spot };
  const bar = target.closest<HTMLElement>("[data-merge]");
  const row = bar === null ? null : Number(bar.style.getPropertyValue("--row"));
  return { cell, merge, start, row, pressedAt: { x: event.clientX, y: event.clientY } };
}

function kindAt(target: Element): DragKind {
  const side = target.closest<HTMLElement>("[data-merge-handle]")?.dataset["mergeHandle"];
  return side === "from" || side === "to" ? side : "move";
}

function mergeAtElement(target: Element, { roster }: Page): Merge | null {
  const key = target.closest<HTMLElement>("[data-merge]")?.dataset["merge"];
  return roster.getState().board?.roster.merges.find((merge) => mergeKey(merge) === key) ?? null;
}

/** Follows the pointer until it is let go; Escape takes it back. */
function follow(held: Held, axis: TimeAxis, page: Page, show: (ghost: MergeGhost | null) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const preview = createPreview(held, page, show);
  let isDragging = false;
  const end = () => {
    listening.abort();
    preview.stop();
  };
  const onMove = (event: PointerEvent) => {
    const { x, y } = held.pressedAt;
    isDragging ||= Math.hypot(event.clientX - x, event.clientY - y) >= DRAG_THRESHOLD;
    if (!isDragging) return;
    const step = event.altKey ? FINE_SNAP_MINUTES : SNAP_MINUTES;
    const span = draggedInterval(held.start, minuteAt(held.cell, event.clientX, axis), step, axis);
    preview.update(span, { x: event.clientX, y: event.clientY });
  };
  const onUp = () => {
    const span = preview.span();
    end();
    if (isDragging && span !== null) drop(held, span, page);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (isDragging) page.roster.getState().announce(texts.app.announce.cancelled);
    end();
  };
  window.addEventListener("pointermove", onMove, { signal });
  window.addEventListener("pointerup", onUp, { signal });
  window.addEventListener("pointercancel", end, { signal });
  window.addEventListener("blur", end, { signal });
  window.addEventListener("keydown", onKey, { signal, capture: true });
  return end;
}

function drop({ merge, start }: Held, span: Interval, page: Page): void {
  if (merge === null) askForMerge(page, { date: start.spot.date, groupIds: [], span });
  else runEdit(page, (context) => mergeAt(context, merge, span));
}

/** Shows where it would land at once; what that does is judged beside the page, as for a shift. */
function createPreview({ merge, row }: Held, page: Page, show: (ghost: MergeGhost | null) => void) {
  let current: Interval | null = null;
  return {
    span: () => current,
    update(span: Interval, pointer: Pointer) {
      if (current?.from === span.from && current.to === span.to) return;
      if (current === null && merge !== null) beginJudging(page);
      current = span;
      const { refusal, change } = madeDrop(page, merge && ((context) => mergeAt(context, merge, span)));
      const ghost = { merge, row, span, pointer, refusal };
      show({ ...ghost, effect: null });
      if (change === null) {
        page.dropChecks.forget();
        page.drag.setState(NO_DRAG);
        return;
      }
      page.dropChecks.ask(change, (dropCheck) => {
        show({ ...ghost, effect: dropCheck?.merge ?? null });
        page.drag.setState({ dropCheck });
      });
    },
    stop() {
      page.dropChecks.forget();
      show(null);
      page.drag.setState(NO_DRAG);
    },
  };
}
