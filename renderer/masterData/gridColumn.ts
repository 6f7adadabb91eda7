import type { ReactNode } from "react";
import type { Choice } from "../controls/SelectField.tsx";

/** How a cell stands out; null is as any other. */
export type CellTone = "problem" | "warning" | "quiet" | null;

/** What a cell lets one change in its place. Both answer a sentence where the value cannot be taken. */
export type CellEdit<R> =
  | {
      readonly kind: "text";
      readonly value: (row: R) => string;
      readonly commit: (row: R, text: string) => string | null;
    }
  | {
      readonly kind: "choice";
      readonly choices: readonly Choice<string>[];
      readonly value: (row: R) => string;
      readonly commit: (row: R, key: string) => string | null;
    };

/** A column of a table of records. */
export interface GridColumn<R> {
  readonly key: string;
  readonly title: string;
  /** Of the column, as a share of the width that is left. */
  readonly width: number;
  /** What the cell says, in words; also what the filter searches. */
  readonly text: (row: R) => string;
  /** What it is sorted by; the words where absent. Nothing known sorts last. */
  readonly sortBy?: (row: R) => string | number | null;
  /** What is drawn where words alone are not enough. */
  readonly content?: (row: R) => ReactNode;
  /** More than fits, for who points at the cell. */
  readonly hint?: (row: R) => string;
  readonly tone?: (row: R) => CellTone;
  readonly edit?: CellEdit<R>;
}

/** A column and the direction in which it is sorted. */
export interface GridSort {
  readonly key: string;
  readonly isDescending: boolean;
}

/** The rows that are chosen, by id. */
export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
}

/** A record with what it is called. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

export interface RecordGridProps<R extends NamedRow> {
  readonly label: string;
  readonly columns: readonly GridColumn<R>[];
  readonly rows: readonly R[];
  readonly sort: GridSort | null;
  readonly onSort: (sort: GridSort | null) => void;
  /** Null where rows cannot be chosen. */
  readonly selection: RowSelection | null;
  readonly onOpen: (id: string) => void;
}
