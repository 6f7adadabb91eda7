import { useState } from "react";
import type { GridSort } from "./gridColumn.ts";

/** What of a table is shown. */
export interface RecordFilter {
  readonly search: string;
  /** Null is every group. */
  readonly groupId: string | null;
  readonly isMissingOnly: boolean;
  /** Those who left as well. */
  readonly isLeftToo: boolean;
}

/** How a table is looked at: what is shown, in which order, and which rows are chosen. Nothing of it is stored. */
export interface RecordView {
  readonly filter: RecordFilter;
  readonly changeFilter: (part: Partial<RecordFilter>) => void;
  readonly sort: GridSort | null;
  readonly setSort: (sort: GridSort | null) => void;
}

const EVERYTHING: RecordFilter = { search: "", groupId: null, isMissingOnly: false, isLeftToo: false };

export function useRecordView(): RecordView {
  const [filter, setFilter] = useState(EVERYTHING);
  const [sort, setSort] = useState<GridSort | null>(null);
  return {
    filter,
    changeFilter: (part) => setFilter((before) => ({ ...before, ...part })),
    sort,
    setSort,
  };
}
