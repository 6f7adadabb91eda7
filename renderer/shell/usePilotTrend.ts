import { useEffect, useState } from "react";
import { addWeeks } from "../../shared/calendar/dates.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { pilotTrend, type WeekDependence } from "../../shared/pilots/pilotTrend.ts";
import { type Page, usePage } from "../store/page.tsx";
import { documentOf, type OpenBoard } from "../store/rosterState.ts";

/** A trend shows what was and a little of what comes. */
const WEEKS_BEFORE = 6;
const WEEKS_AFTER = 2;

/** `partly`: the other weeks could not be read, so these are the ones that were open already. */
export interface Trend {
  readonly state: "loading" | "whole" | "partly";
  readonly weeks: readonly WeekDependence[];
}

/** How far the stored weeks around the open one lean on pilots; each week shows as soon as it is judged. */
export function usePilotTrend(board: OpenBoard): Trend {
  const page = usePage();
  const [trend, setTrend] = useState<Trend>({ state: "loading", weeks: [] });
  useEffect(() => {
    const stopper = new AbortController();
    void followTrend(page, board, (next) => {
      if (!stopper.signal.aborted) setTrend(next);
      return !stopper.signal.aborted;
    });
    return () => stopper.abort();
  }, [page, board]);
  return trend;
}

/** Judges week by week, as long as someone looks. */
async function followTrend(page: Page, board: OpenBoard, show: (trend: Trend) => boolean): Promise<void> {
  const { document, isWhole } = await documentAround(page, board);
  const weeks: WeekDependence[] = [];
  const { from, to } = rangeAround(board);
  for (const each of pilotTrend(document, board.check.scenario)) {
    // What is read beside the range is there for the rules on rest.
    if (from <= each.week && each.week <= to) weeks.push(each);
    if (!show({ state: "loading", weeks: [...weeks] })) return;
    // Lets the page draw and answer between two weeks.
    await new Promise((resolve) => setTimeout(resolve));
  }
  show({ state: isWhole ? "whole" : "partly", weeks });
}

/** The open week as it is on the screen among the stored ones around it. */
async function documentAround(
  { bridge }: Page,
  board: OpenBoard,
): Promise<{ document: LocationDocument; isWhole: boolean }> {
  try {
    const stored = await bridge.openWeeks(rangeAround(board));
    const others = stored.weeks.filter(({ week }) => week !== board.roster.week);
    return { document: { ...documentOf(board), weeks: [board.roster, ...others] }, isWhole: true };
  } catch {
    return { document: documentOf(board), isWhole: false };
  }
}

function rangeAround({ roster }: OpenBoard) {
  return { from: addWeeks(roster.week, -WEEKS_BEFORE), to: addWeeks(roster.week, WEEKS_AFTER) };
}
