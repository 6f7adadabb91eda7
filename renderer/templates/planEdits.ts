import { type IsoWeek, weekNumber } from "../../shared/calendar/dates.ts";
import { weeksFrom } from "../../shared/calendar/weekRange.ts";
import type { Change } from "../../shared/editing/change.ts";
import type { PlanContext } from "../../shared/editing/planFromLines.ts";
import { keepingPublished } from "../../shared/editing/planGuards.ts";
import type { LocationDocument, WeekRoster } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { mayEdit } from "../publishing/editPublished.ts";
import type { Page } from "../store/page.tsx";
import { documentOf, type OpenBoard } from "../store/rosterState.ts";
import type { PlannedWeek } from "./planPreview.ts";

/* Weeks are read as they are stored, shown as they would be, and filled each by a change of its own. */

/** What makers of plans read of a location. */
export function planContext({ newId }: Pick<Page, "newId">, { location }: OpenBoard): Omit<PlanContext, "roster"> {
  return { staff: location.staff, closures: location.location.closures, newId };
}

/** The location with the weeks of a range and those around it; `weeks` are those of the range, empty where none is stored. */
export interface LoadedWeeks {
  readonly document: LocationDocument;
  readonly weeks: readonly WeekRoster[];
}

/** @throws BridgeFailure when the weeks cannot be read. */
export async function loadWeeks(page: Page, from: IsoWeek, to: IsoWeek): Promise<LoadedWeeks | null> {
  await page.roster.getState().whenSaved();
  const stored = (await page.bridge.openWeeks({ from, to })).weeks;
  const { board } = page.roster.getState();
  if (board === null) return null;
  const own = documentOf(board);
  const known = new Map([...own.weeks, ...stored, board.roster].map((roster) => [roster.week, roster]));
  const weeks = weeksFrom(from, to).map((week) => known.get(week) ?? emptyWeek(week));
  return { document: { ...own, weeks: [...known.values()] }, weeks };
}

function emptyWeek(week: IsoWeek): WeekRoster {
  return { week, status: "draft", shifts: [], merges: [] };
}

/** Makes the changes, that of the open week last, so that undo takes that back first; says which others there were. */
export async function fillWeeks(page: Page, weeks: readonly PlannedWeek[]): Promise<void> {
  const open = page.roster.getState().board?.roster.week;
  const isOpen = ({ roster }: PlannedWeek) => roster.week === open;
  if (weeks.some(({ roster, change }) => roster.week === open && change !== null) && !(await mayEdit(page))) return;
  const elsewhere = weeks
    .filter((week) => !isOpen(week))
    .filter(({ roster, change }) => fillElsewhere(page, roster, change));
  const own = weeks.find(isOpen)?.change ?? null;
  const isDone = own !== null && fillOpen(page, own);
  if (elsewhere.length === 0) return;
  const { announcement, announce } = page.roster.getState();
  const sentence = texts.templates.apply.elsewhere(elsewhere.map(({ roster }) => String(weekNumber(roster.week))));
  announce(isDone ? `${announcement.text} ${sentence}` : sentence);
  page.roster.getState().notify({ tone: "done", text: sentence, lines: [] });
}

function fillElsewhere(page: Page, roster: WeekRoster, change: Change | null): boolean {
  if (change === null) return false;
  return page.roster.getState().dispatchTo(roster, keepingPublished(roster, change, page.today()));
}

function fillOpen(page: Page, change: Change): boolean {
  const { board, dispatch } = page.roster.getState();
  return board !== null && dispatch(keepingPublished(board.roster, change, page.today()));
}
