// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is walked to.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid as a whole answers the keys.
import { texts } from "../../shared/texts/nl.ts";
import { CellEditor } from "./CellEditor.tsx";
import type { GridColumn, NamedRow, RecordGridProps } from "./gridColumn.ts";
import type { GridKeys } from "./useGridKeys.ts";

const words = texts.masterData;

type GridRowProps<R extends NamedRow> = Pick<RecordGridProps<R>, "columns" | "selection" | "onOpen"> & {
  readonly row: R;
  readonly index: number;
  readonly keys: GridKeys;
};

/** One record. */
export function GridRow<R extends NamedRow>({ columns, selection, onOpen, row, index, keys }: GridRowProps<R>) {
  const shift = selection === null ? 0 : 1;
  const isChosen = selection?.ids.has(row.id);
  return (
    <tr aria-rowindex={index + 2} aria-selected={isChosen} data-chosen={isChosen || undefined}>
      {selection !== null && (
        <td role="gridcell">
          <input
            type="checkbox"
            {...keys.focusable({ row: index, column: 0 })}
            aria-label={words.selectRow(row.name)}
            checked={isChosen === true}
            onChange={() => keys.toggle(row.id)}
          />
        </td>
      )}
      {columns.map((column, at) => {
        const place = { row: index, column: at + shift };
        return keys.isEditing(place) && column.edit !== undefined ? (
          <td key={column.key} role="gridcell" className="record-edited">
            <CellEditor
              label={words.editCell(column.title, row.name)}
              edit={column.edit}
              row={row}
              onDone={keys.endEdit}
            />
          </td>
        ) : (
          <td
            key={column.key}
            role="gridcell"
            {...keys.focusable(place)}
            aria-readonly={column.edit === undefined || undefined}
            data-tone={column.tone?.(row) ?? undefined}
            title={column.hint?.(row)}
            onDoubleClick={() => (column.edit === undefined ? onOpen(row.id) : keys.edit(place))}
          >
            <CellContent column={column} row={row} />
          </td>
        );
      })}
    </tr>
  );
}

function CellContent<R>({ column, row }: { readonly column: GridColumn<R>; readonly row: R }) {
  if (column.content !== undefined) return column.content(row);
  const text = column.text(row);
  return (
    <bdi className="clip" title={column.hint === undefined ? text : undefined}>
      {text}
    </bdi>
  );
}
