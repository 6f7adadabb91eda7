import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { createWeekChecker } from "../../shared/checking/checkWeek.ts";
import { documentOf, documentOn } from "./rosterState.ts";
import type { RosterStore } from "./rosterStore.ts";

type CheckWeek = ReturnType<typeof createWeekChecker>;

/** The open week, those beside it, and the one that was open before. */
const REMEMBERED = 4;

/**
 * Checks weeks that are looked at one after another. A checker answers soonest about the week that it answered about last,
 * so each week that was looked at lately has one of its own.
 */
export function createWeekCheckers(): CheckWeek {
  const checkers = new Map<IsoWeek, CheckWeek>();
  return (document, week, ...reading) => {
    const checkWeek = checkers.get(week) ?? createWeekChecker();
    // What was asked last stands last, so that the first one is the one to forget.
    checkers.delete(week);
    checkers.set(week, checkWeek);
    const [oldest] = checkers.keys();
    if (checkers.size > REMEMBERED && oldest !== undefined) checkers.delete(oldest);
    return checkWeek(document, week, ...reading);
  };
}

/**
 * Has the weeks beside the open one checked when there is nothing else to do, so that their check takes little when they
 * open. The answer is not kept: a week is always judged as it is read when it opens.
 */
export function checkNeighboursAhead(
  roster: RosterStore,
  checkWeek: CheckWeek,
  whenIdle: (task: () => void) => void,
): void {
  roster.subscribe(({ board, scenario, basis }, { board: before }) => {
    if (board === null || board.variant !== undefined) return;
    if (board.roster.week === before?.roster.week && board.location === before.location) return;
    for (const neighbour of board.neighbours) {
      const neighbours = [board.roster, ...board.neighbours.filter((other) => other !== neighbour)];
      whenIdle(() => {
        const { board: shown } = roster.getState();
        if (shown?.roster.week !== board.roster.week || shown.location !== board.location) return;
        checkWeek(documentOn(basis, documentOf({ ...board, roster: neighbour, neighbours })), neighbour.week, scenario);
      });
    }
  });
}
