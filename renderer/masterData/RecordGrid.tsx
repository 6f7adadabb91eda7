// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table in which one walks from cell to cell is a grid.
import { ArrowDown, ArrowUp } from "lucide-react";
import { Fragment, useRef } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { GridRow } from "./GridRow.tsx";
import type { GridSort, NamedRow, RecordGridProps } from "./gridColumn.ts";
import { nextSort } from "./tableModel.ts";
import { type GridKeys, useGridKeys } from "./useGridKeys.ts";
import { useVirtualRecords } from "./useVirtualRecords.ts";
import "./grid.css";

const words = texts.masterData;

/**
 * A table of records to walk through with the keys: sorted by its heads, edited in its cells, its rows chosen and opened.
 * Only the rows in sight are drawn.
 */
export function RecordGrid<R extends NamedRow>(props: RecordGridProps<R>) {
  const { label, columns, rows, selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useGridKeys(props);
  const { indexes, height } = useVirtualRecords(scroller, rows.length, keys.place.row);
  return (
    <div ref={scroller} className="record-scroller">
      <table
        role="grid"
        className="record-grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={selection !== null || undefined}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <colgroup>
          {selection !== null && <col className="record-select-column" />}
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width: `${width}rem` }} />
          ))}
        </colgroup>
        <GridHead {...props} keys={keys} />
        <tbody>
          {indexes.map((index, at) => {
            const row = rows[index];
            const left = index - (indexes[at - 1] ?? -1) - 1;
            return (
              row && (
                <Fragment key={row.id}>
                  <Gap height={left * height} />
                  <GridRow {...props} row={row} index={index} keys={keys} />
                </Fragment>
              )
            );
          })}
          <Gap height={(rows.length - 1 - (indexes.at(-1) ?? rows.length - 1)) * height} />
        </tbody>
      </table>
      {rows.length === 0 && <p className="record-none">{words.noneShown}</p>}
    </div>
  );
}

/** The place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without cells cannot have the focus.
  return height > 0 && <tr aria-hidden="true" style={{ height }} />;
}

function GridHead<R extends NamedRow>({
  columns,
  rows,
  sort,
  onSort,
  selection,
  keys,
}: RecordGridProps<R> & { readonly keys: GridKeys }) {
  const shift = selection === null ? 0 : 1;
  const isAllChosen = rows.length > 0 && selection !== null && rows.every(({ id }) => selection.ids.has(id));
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection !== null && (
          <th scope="col" aria-label={words.select}>
            <input
              type="checkbox"
              {...keys.focusable({ row: -1, column: 0 })}
              aria-label={words.selectAll}
              checked={isAllChosen}
              onChange={() => selection.onChange(new Set(isAllChosen ? [] : rows.map(({ id }) => id)))}
            />
          </th>
        )}
        {columns.map(({ key, title }, index) => (
          <th key={key} scope="col" aria-sort={sortOf(sort, key)}>
            <button
              type="button"
              className="record-sort"
              {...keys.focusable({ row: -1, column: index + shift })}
              onClick={() => onSort(nextSort(sort, key))}
            >
              <span className="clip">{title}</span>
              {sort?.key === key && <SortMark isDescending={sort.isDescending} />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sortOf(sort: GridSort | null, key: string): "ascending" | "descending" | "none" {
  if (sort?.key !== key) return "none";
  return sort.isDescending ? "descending" : "ascending";
}

function SortMark({ isDescending }: { readonly isDescending: boolean }) {
  const Icon = isDescending ? ArrowDown : ArrowUp;
  return <Icon className="icon icon-small" aria-hidden="true" />;
}
