import type { LocalDate } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { closedDates } from "../closeDay/basisWords.ts";
import { closableDates, closedDayOf, reopenClosedDay } from "../closeDay/closeDayEdits.ts";
import type { ActionContext, BoardAction } from "./boardAction.ts";

const words = texts.closeDay.unavailable;

/** What really happened on a day, and whether the roster shows that or the plan. */
export const closeDayActions: readonly BoardAction[] = [
  {
    id: "closeDay",
    section: "week",
    keys: ["Shift+S"],
    on: ["roster"],
    isAvailable: (context) => dayToClose(context) !== null || words.tooEarly,
    run: (context) => {
      const date = dayToClose(context);
      if (date !== null) context.page.ui.setState({ dialog: { kind: "closeDay", date } });
    },
  },
  {
    id: "reopenDay",
    section: "week",
    keys: ["Shift+R"],
    on: ["roster"],
    isAvailable: (context) => closedDayHere(context) !== null || words.notClosed,
    run: (context) => {
      const date = closedDayHere(context);
      if (date !== null) reopenClosedDay(context.page, date);
    },
  },
  {
    id: "toggleBasis",
    section: "week",
    keys: ["G"],
    on: ["roster"],
    isAvailable: ({ board }) => closedDates(board.roster).length > 0 || words.noneClosed,
    run: ({ page: { roster } }) => {
      const { basis, showBasis } = roster.getState();
      showBasis(basis === "actual" ? "planned" : "actual");
    },
  },
];

/** The day that is looked at when it has begun, else the last one that has and is not closed yet, else the last one. */
function dayToClose({ page, board, spot }: ActionContext): LocalDate | null {
  const dates = closableDates(board.roster, page.today());
  const day = dayOf({ page, board, spot });
  if (day !== null && dates.includes(day)) return day;
  return dates.findLast((date) => closedDayOf(board.roster, date) === null) ?? dates.at(-1) ?? null;
}

function closedDayHere({ page, board, spot }: ActionContext): LocalDate | null {
  const day = dayOf({ page, board, spot });
  return day !== null && closedDayOf(board.roster, day) !== null ? day : null;
}

/** The day of what has the focus, else the one of the day view. */
export function dayOf({ page, board, spot }: Pick<ActionContext, "page" | "board" | "spot">): LocalDate | null {
  if (spot?.kind === "open") return board.roster.openPlaces?.find(({ id }) => id === spot.openPlaceId)?.date ?? null;
  if (spot !== null) return spot.date;
  const { view, day } = page.ui.getState();
  return view === "day" ? day : null;
}
