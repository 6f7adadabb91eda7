import { useEffect, useState } from "react";
import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { hoursTable } from "../../shared/exporting/hoursTable.ts";
import type { SheetTable } from "../../shared/exporting/sheetTable.ts";
import { weekTable } from "../../shared/exporting/weekTable.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { documentOf } from "../store/rosterState.ts";

const TABLES = { week: weekTable, hours: hoursTable } as const;

/** A week as a table of what is stored, as it is saved; null until it is read. */
export function useWeekTable(table: keyof typeof TABLES, week: IsoWeek): SheetTable | null {
  const page = usePage();
  const board = useOpenBoard((open) => open);
  const [made, setMade] = useState<SheetTable | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setMade(null);
    void runFileTask(page, async () => {
      await page.roster.getState().whenSaved();
      const { weeks } = await page.bridge.openWeeks({ from: week, to: week });
      if (isCurrent) setMade(TABLES[table]({ ...documentOf(board), weeks }, week));
      return null;
    });
    return () => {
      isCurrent = false;
    };
  }, [page, board, table, week]);
  return made;
}
