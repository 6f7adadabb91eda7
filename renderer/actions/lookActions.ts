import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type BoardView, nextZoom } from "../board/boardView.ts";
import { dayOfFocus, showView, stepDay, toggleFocusedDay, zoomAxis } from "../board/viewActions.ts";
import { always, type BoardAction } from "./boardAction.ts";

const words = texts.boardActions.unavailable;

/** How the roster is drawn. */
export const lookActions: readonly BoardAction[] = [
  toView("viewWeek", "1", "week"),
  toView("viewDay", "2", "day"),
  toView("viewPerson", "3", "person"),
  toDay("previousDay", "PageUp", -1),
  toDay("nextDay", "PageDown", 1),
  {
    id: "toggleDayWidth",
    section: "look",
    keys: ["D"],
    on: ["board"],
    isAvailable: ({ page }) => (page.ui.getState().view !== "day" && dayOfFocus(page) !== null) || words.needsDayColumn,
    run: ({ page }) => toggleFocusedDay(page),
  },
  zoom("zoomIn", ["Ctrl++", "Ctrl+="], 1),
  zoom("zoomOut", ["Ctrl+-"], -1),
];

function toView(id: BoardActionId, key: string, view: BoardView): BoardAction {
  return {
    id,
    section: "look",
    keys: [key],
    on: ["roster"],
    isAvailable: always,
    run: ({ page }) => showView(page, view),
  };
}

function toDay(id: BoardActionId, key: string, step: 1 | -1): BoardAction {
  return {
    id,
    section: "look",
    keys: [key],
    on: ["board"],
    isAvailable: ({ page }) => page.ui.getState().view === "day" || words.needsDayView,
    run: ({ page }) => stepDay(page, step),
  };
}

function zoom(id: BoardActionId, keys: readonly string[], step: 1 | -1): BoardAction {
  return {
    id,
    section: "look",
    keys,
    on: ["roster"],
    isAvailable: ({ page }) => nextZoom(page.ui.getState().zoom, step) !== page.ui.getState().zoom || words.noZoom,
    run: ({ page }) => zoomAxis(page, step),
  };
}
