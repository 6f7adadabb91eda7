import { addWeeks } from "../../shared/calendar/dates.ts";
import { focusPlace } from "../board/showPlace.ts";
import type { Page } from "../store/page.tsx";

/* Going about on the page: to another week, and between the board and the findings. */

/** Opens the week that many weeks further. */
export function stepWeek({ roster }: Pick<Page, "roster">, weeks: number): void {
  const { board, openingWeek, openWeek } = roster.getState();
  const current = openingWeek ?? board?.roster.week;
  if (current !== undefined) void openWeek(addWeeks(current, weeks));
}

/** From the board to the findings, which unfold for it, and back. */
export function switchPane({ ui }: Pick<Page, "ui">): void {
  const { place } = ui.getState();
  const isInFindings = document.activeElement?.closest(".findings") != null;
  if (isInFindings) {
    if (place !== null) focusPlace({ ui }, place);
    return;
  }
  ui.setState({ panelOpen: true });
  requestAnimationFrame(() => {
    const panel = document.querySelector(".findings");
    const stop =
      panel?.querySelector<HTMLElement>(".finding-button[tabindex='0']") ?? panel?.querySelector<HTMLElement>("button");
    stop?.focus();
  });
}
