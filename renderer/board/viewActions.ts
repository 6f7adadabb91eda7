import type { LocalDate } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { longDay } from "../store/announcements.ts";
import type { Page } from "../store/page.tsx";
import { shownDates } from "./boardModel.ts";
import { type BoardView, nextZoom, shownDay } from "./boardView.ts";

/* What a person can do to the look of the roster. Nothing here changes a record. */

const words = texts.boardViews;

/** Shows the roster in a view; the day view opens on the day that has the focus. */
export function showView(page: Page, view: BoardView): void {
  const { ui, roster } = page;
  if (view === "day") showDay(page, dayOfFocus(page));
  else if (ui.getState().view !== view) {
    ui.setState({ view, moment: null });
    roster.getState().announce(words.view.shown[view]);
  }
}

/** Shows a day at full width; without one the day that was shown last. */
export function showDay(page: Page, wanted: LocalDate | null): void {
  const day = shownDay(datesOf(page), wanted ?? page.ui.getState().day);
  if (day === null) return;
  page.ui.setState({ view: "day", day, moment: null });
  page.roster.getState().announce(words.view.shown.day(longDay(day)));
}

/** In the day view so many shown days further, within the week. */
export function stepDay(page: Page, steps: 1 | -1): void {
  const dates = datesOf(page);
  const day = shownDay(dates, page.ui.getState().day);
  const next = day === null ? undefined : dates[dates.indexOf(day) + steps];
  if (next !== undefined) showDay(page, next);
}

/** One step wider or narrower. */
export function zoomAxis(page: Page, step: 1 | -1): void {
  setZoom(page, nextZoom(page.ui.getState().zoom, step));
}

/** So many times what fits; 1 fits. */
export function setZoom({ ui, roster }: Page, zoom: number): void {
  if (ui.getState().zoom === zoom) return;
  ui.setState({ zoom, expandedDay: null });
  roster.getState().announce(words.zoom.shown(zoomWords(zoom)));
}

/** "passend" or "1,5×". */
export function zoomWords(zoom: number): string {
  return zoom === 1 ? words.zoom.fit : words.zoom.times(String(zoom).replace(".", ","));
}

/** Makes the column of a day wide and the others narrow, or all alike again. */
export function toggleDay({ ui, roster }: Page, date: LocalDate): void {
  const isWide = ui.getState().expandedDay === date;
  ui.setState({ expandedDay: isWide ? null : date, zoom: 1 });
  roster.getState().announce(isWide ? words.days.collapsed : words.days.expanded(longDay(date)));
}

/** The same for the day that has the focus. */
export function toggleFocusedDay(page: Page): void {
  const date = dayOfFocus(page);
  if (date !== null) toggleDay(page, date);
}

/**
 * A column that was made wide gives way to that of the day that the focus came to.
 * @returns whether the columns are others now.
 */
export function widenFocusedDay(page: Page): boolean {
  const { view, expandedDay } = page.ui.getState();
  const date = dayOfFocus(page);
  if (view === "day" || expandedDay === null || date === null || date === expandedDay) return false;
  page.ui.setState({ expandedDay: date });
  return true;
}

/** The day of the place that has the focus on the board, or null without one. */
export function dayOfFocus({ ui, roster }: Page): LocalDate | null {
  const { place } = ui.getState();
  const { board } = roster.getState();
  if (place === null || board === null) return null;
  const [kind, ...rest] = place.split(":");
  const id = rest.join(":");
  if (kind === "shift") return board.roster.shifts.find((shift) => shift.id === id)?.date ?? null;
  if (kind === "open") return board.roster.openPlaces?.find((open) => open.id === id)?.date ?? null;
  return /\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? null;
}

function datesOf({ roster }: Page): LocalDate[] {
  const { board } = roster.getState();
  return board === null ? [] : shownDates(board.location, board.roster);
}
