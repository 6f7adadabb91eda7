import type { ReactNode } from "react";
import type { Basis } from "../../shared/pilotLog/logRows.ts";
import { texts } from "../../shared/texts/nl.ts";

const words = texts.pilotLog;

/** More rows than this nobody reads on a screen; the export has them all. */
const MOST_ROWS = 200;

export interface LogColumn<T> {
  readonly key: string;
  readonly title: string;
  /** Figures stand to the right. */
  readonly isFigure?: boolean;
  /** Its words stand on one line. */
  readonly isWhole?: boolean;
  /** The title is spoken, not shown. */
  readonly isTitleHidden?: boolean;
  readonly cell: (row: T) => ReactNode;
}

interface LogTableProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  /** The first one heads the row. */
  readonly columns: readonly LogColumn<T>[];
  readonly keyOf: (row: T) => string;
}

/** Rows of the log under each other, or that there is nothing to tell. */
export function LogTable<T>({ label, rows, columns, keyOf }: LogTableProps<T>) {
  if (rows.length === 0) return <p className="log-none">{words.none}</p>;
  const [head, ...rest] = columns;
  return (
    <>
      <table className="log-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, title, isFigure, isTitleHidden = false }) => (
              <th key={key} scope="col" data-figure={isFigure || undefined}>
                <span className={isTitleHidden ? "visually-hidden" : undefined}>{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <tr key={keyOf(row)}>
              {head && <th scope="row">{head.cell(row)}</th>}
              {rest.map(({ key, isFigure, isWhole, cell }) => (
                <td key={key} data-figure={isFigure || undefined} data-whole={isWhole || undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && <p className="log-none">{words.more(rows.length - MOST_ROWS)}</p>}
    </>
  );
}

/** Whether a row is of the plan or of what really was. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  return (
    <span className="log-basis" data-basis={basis}>
      {words.basis[basis]}
    </span>
  );
}

/** A title with what the figures under it are. */
export function LogHeading({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <header className="log-heading">
      <h3>{title}</h3>
      <p>{hint}</p>
    </header>
  );
}
