import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { titleOfWeek } from "../store/announcements.ts";
import type { Page } from "../store/page.tsx";

/* A week that was made known asks once before it is changed. */

/** Whether the open week may be changed without a question: it is a concept, or the question was answered. */
export function isEditable({ roster, ui }: Pick<Page, "roster" | "ui">): boolean {
  const { board } = roster.getState();
  if (board === null || board.roster.status !== "published") return true;
  return ui.getState().editableWeeks.has(board.roster.week);
}

/** Asks whether the open week may be changed; it is asked no more once that was allowed. */
export function askToEdit(page: Pick<Page, "roster" | "ui">, onAnswer: (isAllowed: boolean) => void): void {
  const week = page.roster.getState().board?.roster.week;
  page.ui.setState({
    editQuestion: {
      onAnswer: (isAllowed) => {
        page.ui.setState({ editQuestion: null });
        if (isAllowed && week !== undefined) allowEdits(page, week);
        onAnswer(isAllowed);
      },
    },
  });
}

/** The same for what waits for the answer; true at once where nothing has to be asked. */
export function mayEdit(page: Pick<Page, "roster" | "ui">): Promise<boolean> {
  if (isEditable(page)) return Promise.resolve(true);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  askToEdit(page, resolve);
  return promise;
}

function allowEdits({ roster, ui }: Pick<Page, "roster" | "ui">, week: IsoWeek): void {
  ui.setState(({ editableWeeks }) => ({ editableWeeks: new Set([...editableWeeks, week]) }));
  roster.getState().announce(texts.publishing.edit.allowed(titleOfWeek(week)));
}
