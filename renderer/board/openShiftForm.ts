import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { WeekRoster } from "../../shared/exchange/records.ts";
import { closedDayOf } from "../closeDay/closeDayEdits.ts";
import type { Page } from "../store/page.tsx";
import { isLookedAtOnly } from "../store/variantGuard.ts";
import type { EditorTarget } from "./boardUi.ts";

/**
 * Opens the form of a shift beside it. On a day that was closed it is the form of what happened, at that person: the plan
 * stays what it was.
 */
export function openShiftForm(page: Pick<Page, "ui" | "roster">, target: EditorTarget): void {
  if (isLookedAtOnly(page)) return;
  const { ui, roster } = page;
  const { board } = roster.getState();
  const work = board && workOf(target, board.roster);
  if (board === null || work === null) return;
  if (closedDayOf(board.roster, work.date) === null) ui.setState({ editor: target });
  else ui.setState({ dialog: { kind: "closeDay", ...work } });
}

function workOf(
  target: EditorTarget,
  { shifts, closedDays = [] }: WeekRoster,
): { readonly date: LocalDate; readonly staffId: string } | null {
  const work =
    target.kind === "new"
      ? target
      : [...shifts, ...closedDays.flatMap((day) => day.shifts)].find(({ id }) => id === target.shiftId);
  return work === undefined ? null : { date: work.date, staffId: work.staffId };
}
