import { useEffect, useState } from "react";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { hoursTable } from "../../shared/exporting/hoursTable.ts";
import type { SheetTable } from "../../shared/exporting/sheetTable.ts";
import { weekTable } from "../../shared/exporting/weekTable.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { documentOf } from "../store/rosterState.ts";
import { calendarTable } from "./calendarTable.ts";
import { type FileKind, periodOf, type ReportChoice } from "./reportChoice.ts";

type Choice = Pick<ReportChoice, "week" | "weeks" | "staffId">;

const TABLES: Readonly<Record<FileKind, (document: LocationDocument, choice: Choice) => SheetTable>> = {
  week: (document, { week }) => weekTable(document, week),
  hours: (document, { week }) => hoursTable(document, week),
  calendars: (document, choice) => calendarTable(document, periodOf(choice), choice.staffId),
};

/** What a file holds, as a table made of what is stored; null until it is read. */
export function useFileTable(kind: FileKind, { week, weeks, staffId }: Choice): SheetTable | null {
  const page = usePage();
  const board = useOpenBoard((open) => open);
  const [made, setMade] = useState<SheetTable | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setMade(null);
    void runFileTask(page, async () => {
      await page.roster.getState().whenSaved();
      const choice = { week, weeks, staffId };
      const stored = await page.bridge.openWeeks(periodOf(choice));
      if (isCurrent) setMade(TABLES[kind]({ ...documentOf(board), weeks: stored.weeks }, choice));
      return null;
    });
    return () => {
      isCurrent = false;
    };
  }, [page, board, kind, week, weeks, staffId]);
  return made;
}
