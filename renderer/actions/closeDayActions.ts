import type { LocalDate } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dayOfHead } from "../board/focusMap.ts";
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
function dayToClose(context: ActionContext): LocalDate | null {
  const { board, page } = context;
  const dates = closableDates(board.roster, page.today());
  const day = dayOf(context);
  if (day !== null && dates.includes(day)) return day;
  return dates.findLast((date) => closedDayOf(board.roster, date) === null) ?? dates.at(-1) ?? null;
}

function closedDayHere(context: ActionContext): LocalDate | null {
  const day = dayOf(context);
  return day !== null && closedDayOf(context.board.roster, day) !== null ? day : null;
}

/** The day of what has the focus, else the one of the day view. */
export function dayOf({ page, board, spot, place }: ActionContext): LocalDate | null {
  if (spot?.kind === "open") return board.roster.openPlaces?.find(({ id }) => id === spot.openPlaceId)?.date ?? null;
  if (spot !== null) return spot.date;
  const head = place === null ? null : dayOfHead(place);
  if (head !== null) return head;
  const { view, day } = page.ui.getState();
  return view === "day" ? day : null;
}
