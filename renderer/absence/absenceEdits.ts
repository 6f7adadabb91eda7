import { isoWeekOf, type LocalDate, weekNumber } from "../../shared/calendar/dates.ts";
import { type AbsenceReport, reportAbsence, withdrawAbsence } from "../../shared/editing/absenceChanges.ts";
import { changesClosedDay, keepingPublished } from "../../shared/editing/planGuards.ts";
import type { Absence, OpenPlace, WeekRoster } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type ChangeMaker, editContext, runEdit } from "../board/useEdits.ts";
import { toBridgeFailure } from "../bridge.ts";
import { askWhoCanCome } from "../openPlaces/openPlaceEdits.ts";
import { mayEdit } from "../publishing/editPublished.ts";
import type { Page } from "../store/page.tsx";
import type { Announcement } from "../store/rosterState.ts";
import { newlyOpen, weeksToOpen, weeksToReturn } from "./absenceModel.ts";

/*
 * Absence is recorded with the person, and opens shifts in each week that it touches. Every week has a log of its own, so
 * each gets its own change.
 */

const words = texts.absence.report.announce;

/**
 * Records an absence and says what fell open.
 * @returns the places of the open week that fell open by it, in order of time.
 */
export async function reportAway(page: Page, report: AbsenceReport): Promise<readonly OpenPlace[]> {
  const before = page.roster.getState().board?.roster;
  if (before === undefined) return [];
  if (weeksToOpen([before], report).length > 0 && !(await mayEdit(page))) return [];
  const elsewhere = await otherWeeks(page, report.dates);
  if (elsewhere === null) return [];
  const said = page.roster.getState().announcement;
  const isDone = runEdit(page, (context) => reportAbsence(context, report));
  if (!isDone && page.roster.getState().announcement !== said) return [];
  // All of it is recorded now, so that these changes open shifts alone and can be undone by themselves.
  const opened = changeWeeks(
    page,
    weeksToOpen(elsewhere, report),
    report.dates,
    (dates) => (context) => reportAbsence(context, { ...report, dates }),
  );
  const after = page.roster.getState().board?.roster;
  const places = after === undefined || !isDone ? [] : newlyOpen(before, after);
  const inWeek = after?.openPlaces?.length ?? 0;
  const openings = places.length === 0 ? words.nothingOpened : words.opened(places.length, inWeek);
  if (isDone || opened.length > 0) sayMore(page, [openings, ...saysElsewhere(opened)]);
  else sayNothingNew(page, said);
  return places;
}

/** Records an absence, and offers who can come for what fell open first. */
export async function reportAndOffer(page: Page, report: AbsenceReport): Promise<void> {
  const [first] = await reportAway(page, report);
  if (first !== undefined) askWhoCanCome(page, first.id);
}

/** Takes absences back; what fell open by them and is still open goes back to the person. */
export async function takeBackAway(page: Page, staffId: string, absences: readonly Absence[]): Promise<void> {
  const before = page.roster.getState().board?.roster;
  if (before === undefined) return;
  if (weeksToReturn([before], staffId, absences).length > 0 && !(await mayEdit(page))) return;
  const dates = absences.map(({ date }) => date);
  const elsewhere = await otherWeeks(page, dates);
  if (elsewhere === null) return;
  const on = (some: readonly LocalDate[]) => absences.filter(({ date }) => some.includes(date));
  // What a week gives back rests on what is withdrawn, so each week withdraws its own days; the open week comes last, so that
  // undo can take it back.
  const returned = changeWeeks(
    page,
    weeksToReturn(elsewhere, staffId, absences),
    dates,
    (some) => (context) => withdrawAbsence(context, { staffId, absences: on(some) }),
  );
  const left = dates.filter((date) => !returned.includes(isoWeekOf(date)));
  const said = page.roster.getState().announcement;
  const isDone = runEdit(page, (context) => withdrawAbsence(context, { staffId, absences: on(left) }));
  const after = page.roster.getState().board?.roster;
  const shifts = after === undefined ? 0 : (before.openPlaces?.length ?? 0) - (after.openPlaces?.length ?? 0);
  if (isDone || returned.length > 0) sayMore(page, [words.returned(Math.max(0, shifts))]);
  else sayNothingNew(page, said);
}

/** The stored weeks of those dates besides the open one, as they are stored; null when they cannot be read, which is said. */
async function otherWeeks(page: Page, dates: readonly LocalDate[]): Promise<readonly WeekRoster[] | null> {
  const { board, whenSaved, notify } = page.roster.getState();
  const open = board?.roster.week;
  const others = [...new Set(dates.map(isoWeekOf))].filter((week) => week !== open).sort();
  const [from] = others;
  const to = others.at(-1);
  if (from === undefined || to === undefined) return [];
  try {
    await whenSaved();
    const { weeks } = await page.bridge.openWeeks({ from, to });
    return weeks.filter(({ week }) => others.includes(week));
  } catch (cause) {
    const failure = toBridgeFailure(cause);
    notify({ tone: "problem", text: failure.message, lines: failure.details });
    return null;
  }
}

/**
 * Makes a change in each of some weeks, with those of the dates that lie in it; answers the weeks where there was one. A
 * day that was closed stays as it was.
 */
function changeWeeks(
  page: Page,
  weeks: readonly WeekRoster[],
  dates: readonly LocalDate[],
  makerFor: (dates: readonly LocalDate[]) => ChangeMaker,
): string[] {
  return weeks.flatMap((roster) => {
    const { board, dispatchTo } = page.roster.getState();
    if (board === null) return [];
    const inWeek = dates.filter((date) => isoWeekOf(date) === roster.week);
    // Of the records that all weeks share each change starts from what the one before it left.
    const change = makerFor(inWeek)(editContext(page, { location: board.location, roster }));
    if (change === null || changesClosedDay(roster, change)) return [];
    return dispatchTo(roster, keepingPublished(roster, change, page.today())) ? [roster.week] : [];
  });
}

function saysElsewhere(weeks: readonly string[]): string[] {
  return weeks.length === 0 ? [] : [words.elsewhere(weeks.map(weekNumber))];
}

/** What was done and how the week stands is said already; this comes after it. */
function sayMore({ roster }: Pick<Page, "roster">, sentences: readonly string[]): void {
  const { announcement, announce } = roster.getState();
  announce([announcement.text, ...sentences].join(" "));
}

/** Nothing was left to record, unless why not was said since. */
function sayNothingNew({ roster }: Pick<Page, "roster">, said: Announcement): void {
  const { announcement, announce } = roster.getState();
  if (announcement === said) announce(words.nothing);
}
