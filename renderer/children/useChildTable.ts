import { useCallback, useMemo } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { editChild } from "../../shared/editing/childChanges.ts";
import { faceLimitsOf } from "../../shared/masterData/facesOfChildren.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { type RecordTable, useRecordTable } from "../masterData/useRecordTable.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { documentOf } from "../store/rosterState.ts";
import { childColumns, type StoreChild } from "./childColumns.ts";
import { type ChildRow, childRowsOf, filterChildren } from "./childRows.ts";

/**
 * The table of children.
 * @param date the Monday of the open week.
 */
export function useChildTable(date: LocalDate): RecordTable<ChildRow> {
  const { today } = usePage();
  const location = useOpenBoard((board) => board.location);
  const roster = useOpenBoard((board) => board.roster);
  const edits = useRecordEdits();
  const store = useCallback<StoreChild>(
    ({ name, child }, part) => {
      const isDone = edits.perform(name, (context) => editChild(context, { ...child, ...part }));
      return isDone ? null : texts.masterData.form.errors.notStored;
    },
    [edits],
  );
  const { groups, staff } = location;
  const columns = useMemo(
    () => childColumns(date, today(), { groups, staff }, store),
    [date, today, groups, staff, store],
  );
  const rows = useMemo(() => {
    const document = documentOf({ location, roster, neighbours: [] });
    return childRowsOf(document, date, faceLimitsOf(document, roster));
  }, [location, roster, date]);
  return useRecordTable(rows, columns, filterChildren);
}
