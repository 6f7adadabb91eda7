import { useEffect, useMemo, useState } from "react";
import type { LocationDocument, WeekRoster } from "../../shared/exchange/records.ts";
import { buildPilotLog } from "../../shared/pilotLog/buildPilotLog.ts";
import type { LoggedDay } from "../../shared/pilotLog/logRows.ts";
import { texts } from "../../shared/texts/nl.ts";
import { toBridgeFailure } from "../bridge.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { documentOf } from "../store/rosterState.ts";
import type { LogPeriod } from "./logPeriod.ts";

/** Milliseconds of work after which the page may answer the person again. */
const SLICE = 40;

/** The log of a period: stored weeks, with the open week as it stands on the screen. Null while it is being made. */
export function useLoggedDays(period: LogPeriod): readonly LoggedDay[] | null {
  const stored = useStoredWeeks(period);
  const location = useOpenBoard((board) => board.location);
  const roster = useOpenBoard((board) => board.roster);
  const document = useMemo(() => stored && withOpenWeek(location, roster, stored), [location, roster, stored]);
  const [log, setLog] = useState<readonly LoggedDay[] | null>(null);
  useEffect(() => {
    if (document === null) return;
    const work = { isStopped: false };
    void logInSlices(document, period, work).then((days) => days && setLog(days));
    return () => {
      work.isStopped = true;
    };
  }, [document, period]);
  return log;
}

function useStoredWeeks({ from, to }: LogPeriod): readonly WeekRoster[] | null {
  const { bridge, roster } = usePage();
  const [weeks, setWeeks] = useState<readonly WeekRoster[] | null>(null);
  useEffect(() => {
    let isStopped = false;
    const read = async () => {
      await roster.getState().whenSaved();
      const opened = await bridge.openWeeks({ from, to });
      if (!isStopped) setWeeks(opened.weeks);
    };
    read().catch((cause: unknown) => {
      const { message, details, code } = toBridgeFailure(cause);
      const lines = [...details, texts.app.notice.code(code)];
      if (!isStopped) roster.getState().notify({ tone: "problem", text: message, lines });
    });
    return () => {
      isStopped = true;
    };
  }, [bridge, roster, from, to]);
  return weeks;
}

function withOpenWeek(
  location: Parameters<typeof documentOf>[0]["location"],
  roster: WeekRoster,
  stored: readonly WeekRoster[],
): LocationDocument {
  const isStored = stored.some(({ week }) => week === roster.week) || roster.shifts.length > 0;
  const others = stored.filter(({ week }) => week !== roster.week);
  const document = documentOf({ location, roster, neighbours: others });
  return isStored ? document : { ...document, weeks: others };
}

/** Week by week, with pauses in which the page can answer; null when it was stopped. */
async function logInSlices(
  document: LocationDocument,
  { from, to }: LogPeriod,
  work: { readonly isStopped: boolean },
): Promise<LoggedDay[] | null> {
  const weeks = document.weeks.map(({ week }) => week).filter((week) => from <= week && week <= to);
  const log: LoggedDay[] = [];
  let begin = performance.now();
  for (const week of weeks.sort()) {
    log.push(...buildPilotLog(document, week, week));
    if (performance.now() - begin < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (work.isStopped) return null;
    begin = performance.now();
  }
  return work.isStopped ? null : log;
}
