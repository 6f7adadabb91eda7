import { useEffect, useRef, useState } from "react";
import type { NamedRow, RecordGridProps } from "./gridColumn.ts";
import { type GridPlace, placeAfterKey } from "./tableModel.ts";

/** Where one is in a table, what is edited there, and what keys do. */
export interface GridKeys {
  readonly place: GridPlace;
  readonly onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: React.FocusEvent<HTMLElement>) => void;
  /** What makes an element the one to focus at a place. */
  readonly focusable: (place: GridPlace) => { readonly tabIndex: 0 | -1; readonly "data-cell": string };
  readonly isEditing: (place: GridPlace) => boolean;
  readonly edit: (place: GridPlace) => void;
  readonly endEdit: (isByKey: boolean) => void;
  readonly toggle: (id: string) => void;
}

type Grid = Pick<RecordGridProps<NamedRow>, "rows" | "selection" | "onOpen"> & {
  readonly columns: readonly { readonly edit?: unknown }[];
};

/** One cell is the tab stop of the whole table; from there the arrows walk. */
export function useGridKeys({ columns, rows, selection, onOpen }: Grid): GridKeys {
  const shift = selection === null ? 0 : 1;
  const [asked, setPlace] = useState<GridPlace>({ row: 0, column: shift });
  const [edited, setEdited] = useState<GridPlace | null>(null);
  const table = useRef<HTMLElement | null>(null);
  const wantsFocus = useRef(false);
  const size = { rows: rows.length, columns: columns.length + shift };
  // A filter may have left fewer rows than there were.
  const place = { ...asked, row: Math.min(asked.row, rows.length - 1) };

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    table.current?.querySelector<HTMLElement>(`[data-cell="${keyOf(place)}"]`)?.focus();
  });

  const go = (to: GridPlace) => {
    wantsFocus.current = true;
    setPlace(to);
  };
  const toggle = (id: string) => {
    const next = new Set(selection?.ids);
    if (!next.delete(id)) next.add(id);
    selection?.onChange(next);
  };
  /** @returns whether the key meant something here. */
  const act = (key: string): boolean => {
    const row = rows[place.row];
    if (row === undefined) return false;
    if (key === " " && selection !== null) toggle(row.id);
    else if (key === "F2" || key === "Enter") {
      if (columns[place.column - shift]?.edit === undefined) onOpen(row.id);
      else setEdited(place);
    } else return false;
    return true;
  };
  return {
    place,
    onKeyDown: (event) => {
      table.current = event.currentTarget;
      const to = placeAfterKey(place, event, size);
      if (to !== null) go(to);
      else if (event.ctrlKey || event.metaKey || event.altKey || !act(event.key)) return;
      event.preventDefault();
    },
    onFocus: (event) => {
      table.current = event.currentTarget;
      const [row, column] = (event.target.dataset["cell"] ?? "").split(",").map(Number);
      if (row !== undefined && column !== undefined && !Number.isNaN(row)) setPlace({ row, column });
    },
    focusable: (at) => ({ tabIndex: isSame(at, place) ? 0 : -1, "data-cell": keyOf(at) }),
    isEditing: (at) => edited !== null && isSame(at, edited),
    edit: (at) => {
      setPlace(at);
      setEdited(at);
    },
    endEdit: (isByKey) => {
      wantsFocus.current = isByKey;
      setEdited(null);
    },
    toggle,
  };
}

function keyOf({ row, column }: GridPlace): string {
  return `${row},${column}`;
}

function isSame(a: GridPlace, b: GridPlace): boolean {
  return a.row === b.row && a.column === b.column;
}
