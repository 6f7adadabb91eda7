import { texts } from "../../shared/texts/nl.ts";
import { shownDates } from "../board/boardModel.ts";
import { type ActionContext, always, type BoardAction } from "./boardAction.ts";
import { dayOf } from "./closeDayActions.ts";

const words = texts.templates;

/** Weeks and days that are filled from a template or from each other. */
export const templateActions: readonly BoardAction[] = [
  {
    id: "openTemplates",
    section: "week",
    keys: ["Shift+T"],
    on: ["roster"],
    isAvailable: always,
    run: ({ page: { ui } }) => ui.setState({ dialog: { kind: "templates" } }),
  },
  {
    id: "copyWeek",
    section: "week",
    keys: ["Shift+W"],
    on: ["roster"],
    isAvailable: ({ board }) =>
      board.location.weeks.some(({ week }) => week !== board.roster.week) || words.copyWeek.none,
    run: ({ page: { ui } }) => ui.setState({ dialog: { kind: "copyWeek" } }),
  },
  {
    id: "copyDay",
    section: "week",
    keys: ["Shift+D"],
    on: ["roster"],
    isAvailable: ({ board }) => board.roster.shifts.length > 0 || words.unavailable.nothingPlanned,
    run: (context) => {
      const date = dayToCopy(context);
      if (date !== undefined) context.page.ui.setState({ dialog: { kind: "copyDay", date } });
    },
  },
];

/** The day that is looked at, else the first one on which something is planned. */
function dayToCopy(context: ActionContext): string | undefined {
  const { location, roster } = context.board;
  const planned = shownDates(location, roster).find((date) => roster.shifts.some((shift) => shift.date === date));
  return dayOf(context) ?? planned;
}
