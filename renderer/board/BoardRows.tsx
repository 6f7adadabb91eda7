// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { useMemo } from "react";
import { MergeBrackets } from "../dayView/MergeBrackets.tsx";
import { MergeRow } from "../dayView/MergeRow.tsx";
import { PersonRow } from "../personView/PersonRow.tsx";
import type { BoardModel } from "./boardModel.ts";
import { type BoardRow, blocksOf, type RowBlock } from "./boardRows.ts";
import { DayGrounds } from "./DayGrounds.tsx";
import { DragGhost } from "./DragGhost.tsx";
import { GroupRow } from "./GroupRows.tsx";
import { LaneRow } from "./LaneRow.tsx";
import { OpenRow } from "./OpenRow.tsx";
import type { RowSpot } from "./rowSpot.ts";

interface BoardRowsProps {
  readonly model: BoardModel;
  readonly rows: readonly BoardRow[];
  /** Pixels above each row, and as the last figure the height of all. */
  readonly offsets: readonly number[];
  /** Indexes of the rows to draw, in order. */
  readonly drawn: readonly number[];
}

/** The rows of the board: as high as all of them, with those drawn that are in sight, each group in a box of its own. */
export function BoardRows({ model, rows, offsets, drawn }: BoardRowsProps) {
  const blocks = useMemo(() => blocksOf(rows), [rows]);
  const offsetAt = (index: number) => offsets[index] ?? 0;
  return (
    <div className="board-body" role="presentation" style={{ height: offsets.at(-1) }}>
      <DayGrounds view={model.view} dates={model.dates} />
      {blocks.map((block) => {
        const indexes = indexesIn(block, drawn, rows);
        if (indexes.length === 0) return null;
        const top = offsetAt(block.first);
        return (
          <div
            key={rows[block.first]?.key}
            className="board-group"
            role="rowgroup"
            style={{ top, height: offsetAt(block.first + block.count) - top }}
          >
            {indexes.map((index) => {
              const row = rows[index];
              const spot = {
                rowIndex: index + 2,
                top: offsetAt(index) - top,
                height: offsetAt(index + 1) - offsetAt(index),
              };
              return row && <Row key={row.key} row={row} model={model} spot={spot} />;
            })}
          </div>
        );
      })}
      {model.merges !== null && <MergeBrackets model={model} rows={rows} offsets={offsets} />}
      <DragGhost axis={model.axis} />
    </div>
  );
}

/** The rows of a block to draw; the one with its strips is always with them, since it stays in view above the others. */
function indexesIn({ first, count }: RowBlock, drawn: readonly number[], rows: readonly BoardRow[]): number[] {
  const inside = drawn.filter((index) => index >= first && index < first + count);
  const needsHead = inside.length > 0 && inside[0] !== first && rows[first]?.kind === "group";
  return needsHead ? [first, ...inside] : inside;
}

function Row({ row, model, spot }: { readonly row: BoardRow; readonly model: BoardModel; readonly spot: RowSpot }) {
  switch (row.kind) {
    case "merges":
      return <MergeRow merges={row.merges} model={model} spot={spot} />;
    case "group":
      return (
        <GroupRow
          group={row.group}
          view={model.view}
          scenario={model.scenario}
          dates={model.dates}
          axis={model.axis}
          rowIndex={spot.rowIndex}
          height={spot.height}
        />
      );
    case "open":
      return (
        <OpenRow open={row.open} group={row.group} axis={model.axis} figures={model.view === "person"} spot={spot} />
      );
    case "lane":
      return model.balances === null ? (
        <LaneRow lane={row.lane} axis={model.axis} spot={spot} />
      ) : (
        <PersonRow
          lane={row.lane}
          balance={model.balances.get(row.lane.person.id) ?? null}
          axis={model.axis}
          spot={spot}
        />
      );
  }
}
