import {
  type BoardGroup,
  type BoardModel,
  type Lane,
  type OpenLane,
  type PlacedMerge,
  rowsNeeded,
} from "./boardModel.ts";

/* The rows of the board one under the other, and how high each is: known without drawing, so that only those in sight are. */

export type BoardRow =
  | { readonly kind: "merges"; readonly key: string; readonly group: null; readonly merges: readonly PlacedMerge[] }
  | { readonly kind: "group"; readonly key: string; readonly group: BoardGroup }
  | { readonly kind: "open"; readonly key: string; readonly group: BoardGroup; readonly open: OpenLane }
  | { readonly kind: "lane"; readonly key: string; readonly group: BoardGroup; readonly lane: Lane };

/** Heights in pixels. */
export interface RowSizes {
  /** The row with the strips of a group. */
  readonly group: number;
  /** The row above the people without a group. */
  readonly plainGroup: number;
  /** One bar of a lane. */
  readonly lane: number;
}

/** A run of rows that belong to one group (or to none: the merges), with the place of its first row. */
export interface RowBlock {
  readonly group: BoardGroup | null;
  readonly first: number;
  readonly count: number;
}

/** All rows of a board; a row for each group only where there are strips to show. */
export function rowsOf(model: Pick<BoardModel, "groups" | "view" | "merges">): BoardRow[] {
  const { merges } = model;
  const top: BoardRow[] = merges === null ? [] : [{ kind: "merges", key: "merges", group: null, merges }];
  const rows = model.groups.flatMap((group) => {
    const id = group.id ?? "";
    const head: BoardRow[] = model.view === "person" ? [] : [{ kind: "group", key: `group:${id}`, group }];
    const open: BoardRow[] = group.open === null ? [] : [{ kind: "open", key: `open:${id}`, group, open: group.open }];
    const lanes = group.lanes.map((lane): BoardRow => ({ kind: "lane", key: `lane:${lane.key}`, group, lane }));
    return [...head, ...open, ...lanes];
  });
  return [...top, ...rows];
}

/** The rows group by group. */
export function blocksOf(rows: readonly BoardRow[]): RowBlock[] {
  const blocks: { group: BoardGroup | null; first: number; count: number }[] = [];
  for (const [index, { group }] of rows.entries()) {
    const last = blocks.at(-1);
    if (last?.group === group) last.count += 1;
    else blocks.push({ group, first: index, count: 1 });
  }
  return blocks;
}

export function heightOf(row: BoardRow, sizes: RowSizes): number {
  switch (row.kind) {
    case "merges":
      return rowsNeeded([row.merges]) * sizes.lane;
    case "group":
      return row.group.group === null ? sizes.plainGroup : sizes.group;
    case "open":
      return row.open.rows * sizes.lane;
    case "lane":
      return row.lane.rows * sizes.lane;
  }
}

/** Where each row begins under the first, and as the last figure where the last row ends. */
export function offsetsOf(rows: readonly BoardRow[], sizes: RowSizes): number[] {
  const offsets = [0];
  for (const row of rows) offsets.push((offsets.at(-1) ?? 0) + heightOf(row, sizes));
  return offsets;
}
