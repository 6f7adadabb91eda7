import { MOST_WEEKS } from "../../shared/contract/bridge.ts";
import type { WeekRoster } from "../../shared/exchange/records.ts";
import { personIdsIn } from "../../shared/importing/personIds.ts";
import type { ImportPreview, ImportProgress } from "../../shared/importing/previewImport.ts";
import { weeksInTable } from "../../shared/importing/weeksInTable.ts";
import type { Page } from "../store/page.tsx";
import { startWorker, type WorkerLine } from "../workers/ownWorkers.ts";
import type { PreviewMessage, PreviewRequest } from "./importMessages.ts";
import type { ImportReview } from "./importReview.ts";

/** How far the comparison of a file with what is stored is. */
export type PreviewState =
  | { readonly kind: "running"; readonly progress: ImportProgress }
  /** `weeks` are the stored ones that its shifts lie in. */
  | { readonly kind: "done"; readonly preview: ImportPreview; readonly weeks: readonly WeekRoster[] }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed" };

export const BEGUN: PreviewState = { kind: "running", progress: { done: 0, total: 1 } };

/** A comparison that runs. */
export interface PreviewRun {
  /** Stops at once; nothing is told any more. */
  stop(): void;
}

/**
 * Compares a file with what is stored, in a worker.
 * @param onState told how it goes, until it is done, has failed, or is stopped.
 */
export function startPreview(
  page: Pick<Page, "bridge" | "roster" | "today">,
  review: ImportReview,
  onState: (state: PreviewState) => void,
): PreviewRun {
  let worker: WorkerLine<PreviewRequest> | null = null;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    worker?.stop();
  };
  const tell = (state: PreviewState) => {
    if (isStopped) return;
    if (state.kind !== "running") stop();
    onState(state);
  };
  const run = async () => {
    const request = await requestOf(page, review);
    if (isStopped) return;
    const onMessage = (message: PreviewMessage) =>
      tell(
        message.kind === "done"
          ? { kind: "done", preview: message.preview, weeks: request.base.weeks }
          : { kind: "running", progress: message.progress },
      );
    worker = startWorker<PreviewRequest, PreviewMessage>("import", onMessage, () => tell({ kind: "failed" }));
    worker.ask(request);
  };
  void run().catch(() => tell({ kind: "failed" }));
  return { stop };
}

async function requestOf(
  { bridge, roster, today }: Pick<Page, "bridge" | "roster" | "today">,
  { kind, table, mapping, keepsFullNames }: ImportReview,
): Promise<PreviewRequest> {
  await roster.getState().whenSaved();
  const { board } = roster.getState();
  if (board === null) throw new Error("a preview without an open location");
  const { groups, staff, children, schools } = board.location;
  const weeks: WeekRoster[] = [];
  if (kind === "shifts") {
    for (const span of weeksInTable(table, mapping, today(), MOST_WEEKS - 1)) {
      weeks.push(...(await bridge.openWeeks(span)).weeks);
    }
  }
  // Spans come with the weeks around them, so one can come twice.
  const byWeek = new Map(weeks.map((week) => [week.week, week]));
  const base = { groups, staff, children, schools, weeks: [...byWeek.values()] };
  const { ids } = await bridge.findRemovedPeople(withoutPresent(personIdsIn(kind, table, mapping), board.location));
  return { kind, table, mapping, removedIds: ids, base, today: today(), keepsFullNames };
}

/** Whoever is there was not removed; of a table that was exported here that is nearly everyone. */
function withoutPresent(
  { kind, ids }: ReturnType<typeof personIdsIn>,
  { children, staff }: { readonly children: readonly { id: string }[]; readonly staff: readonly { id: string }[] },
) {
  const present = new Set((kind === "child" ? children : staff).map(({ id }) => id));
  return { kind, ids: ids.filter((id) => !present.has(id)) };
}
