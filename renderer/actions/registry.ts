import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { MenuSection } from "../board/boardUi.ts";
import { absenceActions } from "./absenceActions.ts";
import { activityActions } from "./activityActions.ts";
import type { ActionContext, ActionPlace, BoardAction } from "./boardAction.ts";
import { breakActions } from "./breakActions.ts";
import { clipboardActions } from "./clipboardActions.ts";
import { closeDayActions } from "./closeDayActions.ts";
import { goActions } from "./goActions.ts";
import { lookActions } from "./lookActions.ts";
import { mergeActions } from "./mergeActions.ts";
import { moveActions } from "./moveActions.ts";
import { openPlaceActions } from "./openPlaceActions.ts";
import { programActions } from "./programActions.ts";
import { publishActions } from "./publishActions.ts";
import { selectActions } from "./selectActions.ts";
import { shiftActions } from "./shiftActions.ts";
import { stripActions } from "./stripActions.ts";
import { templateActions } from "./templateActions.ts";

const ALL_ACTIONS: readonly BoardAction[] = [
  ...shiftActions,
  ...absenceActions,
  ...clipboardActions,
  ...moveActions,
  ...breakActions,
  ...activityActions,
  ...selectActions,
  ...stripActions,
  // After those of shifts and strips, which have the Enter where they are.
  ...openPlaceActions,
  ...mergeActions,
  ...templateActions,
  ...publishActions,
  ...closeDayActions,
  ...lookActions,
  ...goActions,
  ...programActions,
];

/** The parts whose actions change the week. */
export const CHANGING: ReadonlySet<MenuSection> = new Set([
  "shift",
  "absence",
  "away",
  "merge",
  "clipboard",
  "move",
  "times",
  "breaks",
  "activity",
  "week",
]);
/** Those in them that do not. */
const ONLY_LOOKING: ReadonlySet<BoardActionId> = new Set(["openFinding", "toggleBasis"]);

/** Everything that can be done on the roster by key or menu; where two share a key, the first that has a meaning there. */
export const BOARD_ACTIONS: readonly BoardAction[] = ALL_ACTIONS.map((action) =>
  CHANGING.has(action.section) && !ONLY_LOOKING.has(action.id) ? notInVariant(action) : action,
);

/** The copy of a scenario is there to be looked at. */
function notInVariant(action: BoardAction): BoardAction {
  return {
    ...action,
    isAvailable: (context) =>
      context.board.variant === undefined ? action.isAvailable(context) : texts.impossibleEdits.variantShown,
  };
}

/** The order of the parts of a menu and of the help sheet. */
export const SECTIONS: readonly MenuSection[] = [
  "shift",
  "away",
  "absence",
  "merge",
  "clipboard",
  "move",
  "times",
  "breaks",
  "activity",
  "select",
  "week",
  "look",
  "go",
  "program",
];

/** The places that a spot stands in, the nearest first. */
export function placesAround({ page, spot }: Pick<ActionContext, "page" | "spot">, isOnBoard: boolean): ActionPlace[] {
  if (page.ui.getState().screen !== "roster") return ["page"];
  if (!isOnBoard) return ["roster", "page"];
  return spot === null ? ["board", "roster", "page"] : [spot.kind, "board", "roster", "page"];
}

/** The action of a key at those places: what the nearest place means by it. */
export function actionOfKey(key: string, places: readonly ActionPlace[]): BoardAction | null {
  const candidates = BOARD_ACTIONS.filter(({ keys }) => keys.includes(key));
  for (const place of places) {
    const action = candidates.find(({ on }) => on.includes(place));
    if (action !== undefined) return action;
  }
  return null;
}

/** The actions that have a meaning at those places, by part; parts without any are left out. */
export function actionsAt(places: readonly ActionPlace[]): ReadonlyMap<MenuSection, readonly BoardAction[]> {
  const here = BOARD_ACTIONS.filter(({ on }) => on.some((place) => places.includes(place)));
  return new Map(
    SECTIONS.map((section) => [section, here.filter((action) => action.section === section)] as const).filter(
      ([, actions]) => actions.length > 0,
    ),
  );
}
