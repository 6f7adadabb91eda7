import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Minute } from "../../shared/calendar/time.ts";
import type { Merge, Shift } from "../../shared/exchange/records.ts";
import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { MenuSection } from "../board/boardUi.ts";
import type { PlaceKey } from "../board/focusMap.ts";
import type { Page } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";

/*
 * An action is something that a person can do on the roster. There is one list of them (`registry.ts`); the keys, the
 * menus, the list of commands and the help sheet are made from it, so that none of them can say something else.
 */

/**
 * What has the focus: a shift, a cell of a person's row without one, an open place or where one can be, a merge or where
 * one can be, or the strip of a group.
 */
export type FocusSpot =
  | (CellSpot & { readonly kind: "shift"; readonly shift: Shift })
  | (CellSpot & { readonly kind: "cell" })
  | { readonly kind: "open"; readonly openPlaceId: string }
  | { readonly kind: "openCell"; readonly groupId: string | null; readonly date: LocalDate }
  | { readonly kind: "merge"; readonly merge: Merge; readonly date: LocalDate }
  | { readonly kind: "mergeCell"; readonly date: LocalDate }
  | { readonly kind: "strip"; readonly groupId: string; readonly date: LocalDate };

interface CellSpot {
  readonly groupId: string | null;
  readonly staffId: string;
  readonly date: LocalDate;
}

/** Where an action has a meaning: at a kind of spot, anywhere on the board, on the screen around it, or on every screen. */
export type ActionPlace = FocusSpot["kind"] | "board" | "roster" | "page";

/** What an action works with, as it stands at that moment. */
export interface ActionContext {
  readonly page: Page;
  readonly board: OpenBoard;
  readonly place: PlaceKey | null;
  readonly spot: FocusSpot | null;
  /** The shifts that it is about: what is selected, else the one that has the focus. */
  readonly shifts: readonly Shift[];
  /** Where the pointer was on the time axis when it asked for a menu. */
  readonly minute: Minute | null;
}

export interface BoardAction {
  readonly id: BoardActionId;
  readonly section: MenuSection;
  /** As `Ctrl+Shift+ArrowLeft`, in that order; the first one stands in the menu. */
  readonly keys: readonly string[];
  readonly on: readonly ActionPlace[];
  /** Whether it can be done now; if not, the Dutch sentence that says why. */
  readonly isAvailable: (context: ActionContext) => true | string;
  readonly run: (context: ActionContext) => void;
}

/** For an action that can always be done where it has a meaning. */
export const always = (): true => true;

export function labelOf({ id }: Pick<BoardAction, "id">): string {
  return texts.boardActions.labels[id];
}
