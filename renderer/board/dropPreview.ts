import type { Change } from "../../shared/editing/change.ts";
import { ImpossibleEditError } from "../../shared/editing/impossibleEdit.ts";
import { changesClosedDay } from "../../shared/editing/planGuards.ts";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import { sayImpossibleEdit } from "../../shared/editing/sayImpossibleEdit.ts";
import type { Page } from "../store/page.tsx";
import type { BoardGeometry } from "./boardGeometry.ts";
import { makerOfDrag } from "./dragChange.ts";
import { type DragPreview, type DragState, NO_DRAG } from "./dragStore.ts";
import { type Drag, type Pointer, previewOf } from "./dragTarget.ts";
import { createPointerRest } from "./pointerRest.ts";
import type { TimeAxis } from "./timeAxis.ts";
import { type ChangeMaker, editContext } from "./useEdits.ts";

/** Shows on the board where a drag is, and how the week would stand if it were dropped there. */
export interface DragShow {
  /** The pointer moved, or a key that is held with it. */
  move(pointer: Pointer): void;
  /** What the drag stands for at the last pointer; null before the first. */
  settle(): DragPreview | null;
  /** Takes it off the board. */
  stop(): void;
}

/**
 * A pointer moves far more often than what it holds would land elsewhere: only then is something drawn, and once it rests
 * there asked. The page judges nothing itself. What is refused is shown at once.
 */
export function createDragShow(page: Page, drag: Drag, axis: TimeAxis, board: BoardGeometry): DragShow {
  let last: Pointer | null = null;
  let landing: DragPreview | null = null;
  const rest = createPointerRest();
  const judge = (change: Change, asked: DragPreview) => {
    page.dropChecks.ask(change, (dropCheck) => page.drag.setState({ dropCheck, judged: asked, hasLeft: false }));
  };
  const forget = () => {
    rest.forget();
    page.dropChecks.forget();
  };
  const move = (pointer: Pointer) => {
    last = pointer;
    const next = previewOf(drag, pointer, axis, board, landing);
    if (landing !== null && next.refusal === null && landsAlike(landing, next)) return rest.moved(pointer);
    if (landing === null) beginJudging(page);
    forget();
    const { refusal, change } = dropOf(page, next);
    const shown = { ...next, refusal };
    landing = shown;
    const stillHolds = change !== null && isSameGroupDay(page.drag.getState().judged, shown);
    page.drag.setState({ drag: shown, isChange: change !== null, ...(stillHolds ? {} : NOT_JUDGED) });
    if (change !== null) rest.wait(pointer, () => judge(change, shown));
  };
  return {
    move,
    settle: () => (last === null ? null : previewOf(drag, last, axis, board, landing)),
    stop() {
      forget();
      if (landing !== null) page.drag.setState(NO_DRAG);
    },
  };
}

/**
 * The strips of a group-day stay as they were drawn until they are judged anew, or they would flicker; those of another are
 * hidden.
 */
function isSameGroupDay(judged: DragPreview | null, { groupId, date }: DragPreview): boolean {
  return judged !== null && judged.groupId === groupId && judged.date === date;
}

const NOT_JUDGED: Partial<DragState> = { judged: null, hasLeft: true };

/** Tells the worker the week as it stands, before the first drop of a drag. */
export function beginJudging({ roster, ui, dropChecks }: Page): void {
  const { board, scenario, basis } = roster.getState();
  if (board === null) return;
  const { location, roster: week, neighbours } = board;
  dropChecks.begin({ location, roster: week, neighbours, scenario, basis });
  ui.setState({ moment: null });
}

/** Where its label stands and with which reason it was refused say nothing of where it lands. */
function landsAlike(one: DragPreview, other: DragPreview): boolean {
  const { beside: _here, refusal: _before, ...landing } = one;
  const { beside: _there, refusal: _after, ...next } = other;
  return isSameRecord(landing, next);
}

/** The change that a drop would make, or with which reason it is refused; neither where it would change nothing. */
export interface MadeDrop {
  readonly refusal: string | null;
  readonly change: Change | null;
}

function dropOf(page: Page, drag: DragPreview): MadeDrop {
  const { board } = page.roster.getState();
  if (board === null || drag.refusal !== null) return { refusal: drag.refusal, change: null };
  return madeDrop(page, makerOfDrag(drag, board, page.ui.getState().view));
}

/** Makes the change of a drop without dispatching it; no maker stands for nothing to drop. */
export function madeDrop(page: Page, make: ChangeMaker | null): MadeDrop {
  const { board } = page.roster.getState();
  if (board === null || make === null) return { refusal: null, change: null };
  try {
    if (board.variant !== undefined) throw new ImpossibleEditError("variantShown");
    const change = make(editContext(page, board));
    if (change !== null && changesClosedDay(board.roster, change)) throw new ImpossibleEditError("closedDay");
    return { refusal: null, change };
  } catch (error) {
    if (!(error instanceof ImpossibleEditError)) throw error;
    return { refusal: sayImpossibleEdit(error), change: null };
  }
}
