import { texts } from "../texts/nl.ts";
import type { ColumnText } from "../texts/pilotLogTables.ts";
import { EXPORT_COLUMNS, EXPORT_TABLES, type ExportTableName } from "./exportColumns.ts";

const words = texts.pilotLogExport;

/** One column of an export as its codebook tells it. */
export interface CodebookEntry extends ColumnText {
  readonly table: string;
}

/** Every column of every table, in the order of the files. */
export function codebookEntries(): CodebookEntry[] {
  return EXPORT_TABLES.flatMap((table) => entriesOf(table));
}

/** The codebook as a table of its own: a head, what holds for all tables, and a row a column. */
export function codebookRows(): string[][] {
  const { table, column, meaning, unit, values, source } = words.codebookColumns;
  return [
    [table, column, meaning, unit, values, source],
    ...words.general.map(({ about, text }) => [words.generalTable, about, text, "", "", ""]),
    ...codebookEntries().map((entry) => [
      entry.table,
      entry.name,
      entry.meaning,
      entry.unit,
      entry.values,
      entry.source,
    ]),
  ];
}

/** The codebook by table, for the JSON. */
export function codebookTables() {
  return EXPORT_TABLES.map((table) => ({
    table: words.tables[table].file,
    about: words.tables[table].about,
    columns: entriesOf(table).map(({ table: _table, ...column }) => column),
  }));
}

function entriesOf(table: ExportTableName): CodebookEntry[] {
  const { file, columns } = words.tables[table];
  const known: Readonly<Record<string, ColumnText>> = columns;
  return EXPORT_COLUMNS[table].flatMap((column) => {
    const text = known[column];
    return text ? [{ table: file, ...text }] : [];
  });
}
