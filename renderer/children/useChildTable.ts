import { useCallback, useMemo } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { editChild } from "../../shared/editing/childChanges.ts";
import { faceLimitsOf } from "../../shared/masterData/facesOfChildren.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { GridColumn } from "../masterData/gridColumn.ts";
import { searchRows, sortRows } from "../masterData/tableModel.ts";
import { type RecordView, useRecordView } from "../masterData/useRecordView.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { documentOf } from "../store/rosterState.ts";
import { childColumns, type StoreChild } from "./childColumns.ts";
import { type ChildRow, childRowsOf, filterChildren } from "./childRows.ts";
import { useChildEdits } from "./useChildEdits.ts";

/** The table of children: its columns, all its rows, those that are shown, and how it is looked at. */
export interface ChildTableView {
  readonly view: RecordView;
  readonly columns: readonly GridColumn<ChildRow>[];
  readonly rows: readonly ChildRow[];
  readonly shown: readonly ChildRow[];
}

/** @param date the Monday of the open week. */
export function useChildTable(date: LocalDate): ChildTableView {
  const { today } = usePage();
  const location = useOpenBoard((board) => board.location);
  const roster = useOpenBoard((board) => board.roster);
  const view = useRecordView();
  const edits = useChildEdits();
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
  const shown = useMemo(
    () => sortRows(searchRows(filterChildren(rows, view.filter), columns, view.filter.search), columns, view.sort),
    [rows, columns, view.filter, view.sort],
  );
  return { view, columns, rows, shown };
}
