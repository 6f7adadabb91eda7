import { useCallback, useEffect, useRef, useState } from "react";
import { weeksFrom } from "../../shared/calendar/weekRange.ts";
import { rosterOf } from "../../shared/checking/evaluateWeek.ts";
import { comparedOf, keyOfCompared } from "../../shared/comparison/scenarioKeys.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { toBridgeFailure } from "../bridge.ts";
import { type Page, usePage } from "../store/page.tsx";
import { documentOf, documentOn } from "../store/rosterState.ts";
import type { ComparedWeek, RangeMessage, RangeRequest, RangeResult } from "./rangeMessages.ts";
import { type RangeRun, startRangeWorker } from "./startRangeWorker.ts";
import { columnsOf } from "./whatIfModel.ts";

export interface Range {
  /** Null until something was asked. */
  readonly result: RangeResult | null;
  readonly run: (from: string, to: string) => Promise<void>;
  readonly stop: () => void;
}

/** Weeks that came and are not shown yet. */
interface WeekBatch {
  readonly weeks: readonly ComparedWeek[];
  readonly timer?: ReturnType<typeof setTimeout>;
}

const NO_WEEKS: WeekBatch = { weeks: [] };
/** Weeks come faster than a table of them can be drawn. */
const BATCH_MILLISECONDS = 250;

/** A range of weeks, worked out in a worker; leaving the screen stops it. */
export function useRange(): Range {
  const page = usePage();
  const [result, setResult] = useState<RangeResult | null>(null);
  const running = useRef<RangeRun | null>(null);
  const batch = useRef<WeekBatch>(NO_WEEKS);
  /** Shows what came since the last time. */
  const flush = useCallback(() => {
    const { weeks, timer } = batch.current;
    clearTimeout(timer);
    batch.current = NO_WEEKS;
    setResult((before) => before && { ...before, weeks: [...before.weeks, ...weeks] });
  }, []);
  const end = useCallback(
    (state: RangeResult["state"]) => {
      running.current?.stop();
      running.current = null;
      flush();
      setResult((before) => before && { ...before, state });
    },
    [flush],
  );
  useEffect(
    () => () => {
      running.current?.stop();
      clearTimeout(batch.current.timer);
    },
    [],
  );
  const run = useCallback(
    async (from: string, to: string) => {
      running.current?.stop();
      clearTimeout(batch.current.timer);
      batch.current = NO_WEEKS;
      const request = await requestOf(page, from, to);
      if (request === null) return;
      setResult(emptyResult(request));
      const onMessage = (message: RangeMessage) => {
        if (message.kind === "done") {
          end("done");
          return;
        }
        const { weeks, timer = setTimeout(flush, BATCH_MILLISECONDS) } = batch.current;
        batch.current = { weeks: [...weeks, message.compared], timer };
      };
      running.current = startRangeWorker(request, onMessage, () => end("failed"));
    },
    [page, end, flush],
  );
  return { result, run, stop: useCallback(() => end("stopped"), [end]) };
}

/** Reads the weeks of the range as they are stored; null when that failed, which is said then. */
async function requestOf({ roster, ui, bridge }: Page, from: string, to: string): Promise<RangeRequest | null> {
  const { whenSaved, notify } = roster.getState();
  try {
    await whenSaved();
    const { board, basis } = roster.getState();
    if (board === null) return null;
    const { weeks } = await bridge.openWeeks({ from, to });
    const document: LocationDocument = documentOn(basis, { ...documentOf(board), weeks });
    const asked = new Set(weeksFrom(from, to));
    const used = weeks.filter(({ week, shifts }) => asked.has(week) && shifts.length > 0);
    return {
      document,
      weeks: used.map(({ week }) => week),
      keys: columnsOf(ui.getState().whatIf, document.scenarios ?? []),
    };
  } catch (cause) {
    const failure = toBridgeFailure(cause);
    notify({
      tone: "problem",
      text: failure.message,
      lines: [...failure.details, texts.app.notice.code(failure.code)],
    });
    return null;
  }
}

/** A scenario that fits no week of the range has no column. */
function emptyResult({ document, weeks, keys }: RangeRequest): RangeResult {
  const columns = keys.flatMap((key) => {
    const fitting = weeks.map((week) => comparedOf(key, document, rosterOf(document, week)));
    return fitting.find((compared) => compared !== null) ?? [];
  });
  return { columns, keys: columns.map(keyOfCompared), total: weeks.length, weeks: [], state: "running" };
}
