import { createStore, type StoreApi } from "zustand/vanilla";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Interval } from "../../shared/calendar/intervals.ts";
import type { Box } from "./boardGeometry.ts";
import type { DragKind } from "./dragMath.ts";
import type { DropCheck } from "./dropCheck.ts";

/*
 * What is being dragged, in a store of its own: it changes with every step of the pointer, and all that is drawn on the
 * board would be asked each time whether it has to do with it.
 */

/** What is being dragged and where it would land. */
export interface DragPreview extends Interval {
  readonly kind: DragKind;
  /** Null while a new shift is drawn, or a person is held. */
  readonly shiftId: string | null;
  readonly groupId: string | null;
  /** Null over a strip: the shift keeps its person. */
  readonly staffId: string | null;
  readonly date: LocalDate;
  /** The open place that it would fill, whose times it has then; null over a row or a strip. */
  readonly openPlaceId: string | null;
  /** The shifts that go along, the dragged one among them. */
  readonly shiftIds: readonly string[];
  /** The place of the break that is dragged among those of its shift; `from` and `to` are its times then. */
  readonly breakIndex: number | null;
  /** The shifts stay, and copies of them are dropped. */
  readonly isCopy: boolean;
  /** Why it cannot be dropped here; null where it can. */
  readonly refusal: string | null;
  /** Beside which stretch of the window its label stands: under the pointer, as high as the row. */
  readonly beside: { readonly x: number; readonly top: number; readonly bottom: number };
  /** Where the time axis lies along which it would land; null before it was over any. */
  readonly track: Box | null;
}

export interface DragState {
  readonly drag: DragPreview | null;
  /** Dropped where it is, it would change something, of which the check is to come. */
  readonly isChange: boolean;
  /** Null while nothing is dragged, and until the first answer. */
  readonly dropCheck: DropCheck | null;
  /** The drag of which the check is; an earlier one until the present one was judged. */
  readonly judged: DragPreview | null;
  /**
   * What is dragged went on to another group or day than where it was judged. Its strips stay drawn but are not seen: to
   * take them away costs as much as to draw them, and in the midst of a move.
   */
  readonly hasLeft: boolean;
}

export type DragStore = StoreApi<DragState>;

export const NO_DRAG: DragState = { drag: null, isChange: false, dropCheck: null, judged: null, hasLeft: false };

export function createDragStore(): DragStore {
  return createStore<DragState>(() => NO_DRAG);
}
