import { useMemo } from "react";
import type { GridColumn } from "./gridColumn.ts";
import { searchRows, sortRows } from "./tableModel.ts";
import { type RecordFilter, type RecordView, useRecordView } from "./useRecordView.ts";

/** A table of records: its columns, all its rows, those that are shown, and how it is looked at. */
export interface RecordTable<R> {
  readonly view: RecordView;
  readonly columns: readonly GridColumn<R>[];
  readonly rows: readonly R[];
  readonly shown: readonly R[];
}

/** @param filtered the rows that a filter leaves, but for its search. */
export function useRecordTable<R>(
  rows: readonly R[],
  columns: readonly GridColumn<R>[],
  filtered: (rows: readonly R[], filter: RecordFilter) => readonly R[],
): RecordTable<R> {
  const view = useRecordView();
  const { filter, sort } = view;
  const shown = useMemo(
    () => sortRows(searchRows(filtered(rows, filter), columns, filter.search), columns, sort),
    [rows, columns, filtered, filter, sort],
  );
  return { view, columns, rows, shown };
}
