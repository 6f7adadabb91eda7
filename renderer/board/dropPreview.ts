import type { Strip, WeekCheck } from "../../shared/checking/weekCheck.ts";
import { ImpossibleEditError } from "../../shared/editing/impossibleEdit.ts";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Page } from "../store/page.tsx";
import type { DragPreview, DropCheck } from "./boardUi.ts";
import { makerOfDrag } from "./dragChange.ts";
import { type Drag, type Pointer, previewOf } from "./dragTarget.ts";
import { stripPlace } from "./focusMap.ts";
import type { TimeAxis } from "./timeAxis.ts";
import { editContext } from "./useEdits.ts";

/** Shows on the board where a drag is, and how the week would stand if it were dropped there. */
export interface DragShow {
  /** Shown with the next frame. */
  move(pointer: Pointer): void;
  /** What the drag stands for at the last pointer; null before the first. */
  settle(): DragPreview | null;
  /** Takes it off the board. */
  stop(): void;
}

/** A check that took longer than this many milliseconds waits until the pointer rests, so that the drag stays smooth. */
const QUICK_MS = 3;
const REST_MS = 60;

/**
 * A pointer moves far more often than what it holds would land elsewhere: only then is it judged, and the board drawn, and
 * that once a frame at most.
 */
export function createDragShow(page: Page, drag: Drag, axis: TimeAxis): DragShow {
  let last: Pointer | null = null;
  let shown: DragPreview | null = null;
  let frame: number | null = null;
  let rest: number | undefined;
  let isQuick = true;
  const preview = () => (last === null ? null : previewOf(drag, last, axis, shown));
  const judge = (landing: DragPreview) => {
    const begin = performance.now();
    const judged = judgedDrop(page, landing);
    isQuick = performance.now() - begin <= QUICK_MS;
    page.ui.setState({ ...judged, moment: null });
  };
  const show = () => {
    frame = null;
    const next = preview();
    if (next === null || (shown !== null && landsAlike(shown, next))) return;
    shown = next;
    window.clearTimeout(rest);
    if (isQuick) return judge(next);
    page.ui.setState({ drag: next, moment: null });
    rest = window.setTimeout(() => judge(next), REST_MS);
  };
  return {
    move(pointer) {
      last = pointer;
      frame ??= requestAnimationFrame(show);
    },
    settle: preview,
    stop() {
      if (frame !== null) cancelAnimationFrame(frame);
      window.clearTimeout(rest);
      if (shown !== null) page.ui.setState({ drag: null, dropCheck: null });
    },
  };
}

function landsAlike({ pointer: _here, ...one }: DragPreview, { pointer: _there, ...other }: DragPreview): boolean {
  return isSameRecord(one, other);
}

/** What the check says of a drop, or with which reason it is refused. */
function judgedDrop(
  page: Page,
  drag: DragPreview,
): { readonly drag: DragPreview; readonly dropCheck: DropCheck | null } {
  const { board, preview } = page.roster.getState();
  if (board === null || drag.refusal !== null) return { drag, dropCheck: null };
  try {
    const change = makerOfDrag(drag, board, page.ui.getState().view)?.(editContext(page, board)) ?? null;
    const check = change && preview(change);
    return { drag, dropCheck: check && compareChecks(board.check, check) };
  } catch (error) {
    if (!(error instanceof ImpossibleEditError)) throw error;
    return { drag: { ...drag, refusal: texts.impossibleEdits[error.code] }, dropCheck: null };
  }
}

/** What would be another strip, and how many overtredingen it would make. */
export function compareChecks(now: WeekCheck, then: WeekCheck): DropCheck {
  const before = new Map(now.strips.map((strip) => [stripPlace(strip.groupId, strip.date), strip]));
  const strips = then.strips.flatMap((strip) => {
    const place = stripPlace(strip.groupId, strip.date);
    const old = before.get(place);
    return old !== undefined && isDrawnAlike(old, strip) ? [] : [[place, strip] as const];
  });
  return {
    strips: new Map(strips),
    overtredingen: then.summary.regular.overtredingen - now.summary.regular.overtredingen,
  };
}

/** A strip of which only who is counted changes, or which lasts longer after the last child, looks the same. */
function isDrawnAlike(a: Strip, b: Strip): boolean {
  return a === b || isSameRecord(drawnOf(a), drawnOf(b));
}

function drawnOf({ segments }: Strip) {
  return segments
    .filter(({ verdict }) => verdict !== "empty")
    .map(({ from, to, children, required, counted, verdict, pilotVerdict, leansOn }) => {
      return { from, to, children, required, counted, verdict, pilotVerdict, leansOn };
    });
}
