import { useEffect } from "react";
import { type Page, usePage } from "../store/page.tsx";
import { actionContext } from "./actionContext.ts";
import type { BoardAction } from "./boardAction.ts";
import { nameOfStroke } from "./keyNames.ts";
import { actionOfKey, placesAround } from "./registry.ts";
import { runAction } from "./runAction.ts";

/** Every key that is an action, but not while a menu or dialog is open, and in a text only those that lead elsewhere. */
export function useActionKeys(): void {
  const page = usePage();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !isIn(OPEN_OVER_PAGE, event) && perform(event, page)) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [page]);
}

/** Where keys have a meaning of their own. */
const OPEN_OVER_PAGE = "[role=dialog], [role=listbox], [role=menu]";

/** Where keys write; a radio or a box to tick is no text. */
const TEXT = "input:not([type=radio], [type=checkbox]), textarea";

function isIn(where: string, { target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(where) !== null;
}

/** Something is being dragged, or what is open may not have the focus yet. */
function isBusy({ ui, drag }: Page): boolean {
  const { dialog, menu, prompt, editor } = ui.getState();
  return drag.getState().drag !== null || dialog !== null || menu !== null || prompt !== null || editor !== null;
}

function perform(event: KeyboardEvent, page: Page): boolean {
  if (isBusy(page)) return false;
  const target = event.target instanceof Element ? event.target : null;
  // Other screens have grids of their own, in which keys mean nothing to a place on the board.
  const isInGrid = page.ui.getState().screen === "roster" && target?.closest("[role=grid]") != null;
  // After a click beside everything nothing has the focus, but it is the board that is looked at.
  const isNowhere = target === null || target === document.body;
  const context = actionContext(page, isInGrid ? page.ui.getState().place : null);
  if (context === null) return false;
  const name = nameOfStroke(event);
  const action = actionOfKey(name, placesAround(context, isInGrid || isNowhere));
  if (action === null) return false;
  if (isIn(TEXT, event)) {
    if (!goesFromText(action, name)) return false;
    settle(event.target);
  }
  // The Escape of something else, such as a tooltip, is not answered with what there is not to clear.
  if (event.key === "Escape" && action.isAvailable(context) !== true) return false;
  runAction(action, context);
  return true;
}

/** To another week, screen or part of the page, by keys that neither write nor move within a text. */
function goesFromText({ section }: BoardAction, key: string): boolean {
  return section === "go" && /^(Ctrl\+|Alt\+|F\d)/.test(key);
}

/** A field that stores its text when it is left does so before it is taken away. */
function settle(field: EventTarget | null): void {
  if (!(field instanceof HTMLElement)) return;
  field.blur();
  field.focus();
}
