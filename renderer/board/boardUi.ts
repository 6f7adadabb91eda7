import { createStore, type StoreApi } from "zustand/vanilla";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Interval } from "../../shared/calendar/intervals.ts";
import type { Minute } from "../../shared/calendar/time.ts";
import type { RuleId } from "../../shared/checking/finding.ts";
import { INITIAL_WHAT_IF, type WhatIfView } from "../whatIf/whatIfView.ts";
import type { DragKind } from "./dragMath.ts";
import type { PlaceKey } from "./focusMap.ts";

/** What is being dragged and where it would land. */
export interface DragPreview extends Interval {
  readonly kind: DragKind;
  /** Null while a new shift is drawn. */
  readonly shiftId: string | null;
  readonly groupId: string | null;
  /** Null over a strip: the shift keeps its person. */
  readonly staffId: string | null;
  readonly date: LocalDate;
  /** Why it cannot be dropped here; null where it can. */
  readonly refusal: string | null;
  readonly pointer: { readonly x: number; readonly y: number };
}

/** What the shift form is open for. */
export type EditorTarget =
  | { readonly kind: "new"; readonly groupId: string | null; readonly staffId: string; readonly date: LocalDate }
  | { readonly kind: "edit"; readonly shiftId: string };

/** A moment on a strip that the pointer or the keyboard points at. */
export interface StripMoment {
  readonly groupId: string;
  readonly date: LocalDate;
  readonly minute: Minute;
  readonly by: "pointer" | "keyboard";
}

export type ScreenName = "roster" | "whatIf" | "pilots" | "pilotLog" | "rules";

/** State of the page that is not data: nothing here is stored or undone. */
export interface BoardUi {
  readonly screen: ScreenName;
  /** The rule that the list of rules shows; null is its overview. */
  readonly ruleId: RuleId | null;
  readonly whatIf: WhatIfView;
  readonly place: PlaceKey | null;
  readonly drag: DragPreview | null;
  readonly editor: EditorTarget | null;
  readonly moment: StripMoment | null;
  readonly findingKey: string | null;
  /** Pixels for a minute on the time axis. */
  readonly minuteWidth: number;
  readonly panelOpen: boolean;
  readonly dialog: "help" | "about" | "reset" | "import" | null;
}

export type BoardUiStore = StoreApi<BoardUi>;

export function createBoardUi(panelOpen: boolean): BoardUiStore {
  return createStore<BoardUi>(() => ({
    screen: "roster",
    ruleId: null,
    whatIf: INITIAL_WHAT_IF,
    place: null,
    drag: null,
    editor: null,
    moment: null,
    findingKey: null,
    minuteWidth: 0.2,
    panelOpen,
    dialog: null,
  }));
}

/** The element of a place on the board, if it is drawn. */
export function elementOfPlace(place: PlaceKey): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
}
