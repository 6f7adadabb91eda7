import { useCallback, useEffect, useRef, useState } from "react";
import type { LogEntry } from "../../shared/contract/storage.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";
import type { LogQuestion } from "./logFilter.ts";

/** Entries that are read at a time. */
const PAGE_SIZE = 200;

export interface ChangeLogView {
  /** Null until the first page is read. */
  readonly entries: readonly LogEntry[] | null;
  readonly hasMore: boolean;
  readonly readMore: () => void;
}

interface Pages {
  readonly entries: readonly LogEntry[];
  readonly next: number | null;
}

/**
 * The entries that answer a question, page by page; they are read anew when something else is asked, and after an edit.
 * @param question null while the fields do not make one; then what was read stays.
 */
export function useChangeLog(question: LogQuestion | null): ChangeLogView {
  const page = usePage();
  const [pages, setPages] = useState<Pages | null>(null);
  // The answer to an earlier question is not shown for a later one.
  const asked = useRef<LogQuestion | null>(null);
  const read = useCallback(
    (wanted: LogQuestion, before: Pages | null) =>
      runFileTask(page, async () => {
        await page.roster.getState().whenSaved();
        const from = before?.next == null ? {} : { before: before.next };
        const answer = await page.bridge.readChangeLog({ ...wanted, ...from, limit: PAGE_SIZE });
        if (asked.current === wanted)
          setPages({ entries: [...(before?.entries ?? []), ...answer.entries], next: answer.next });
        return null;
      }),
    [page],
  );
  useEffect(() => {
    if (question === null) return;
    asked.current = question;
    void read(question, null);
  }, [question, read]);
  return {
    entries: pages?.entries ?? null,
    hasMore: pages?.next != null,
    readMore: () => {
      if (asked.current !== null && pages !== null) void read(asked.current, pages);
    },
  };
}
