import { useState } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import type { NamedRow } from "./gridColumn.ts";
import { RecordGrid } from "./RecordGrid.tsx";
import type { RecordTable } from "./useRecordTable.ts";

interface ChosenTableProps<R extends NamedRow> {
  readonly table: RecordTable<R>;
  readonly words: {
    readonly table: string;
    readonly bulk: {
      readonly label: string;
      readonly chosen: (count: number) => string;
      readonly edit: string;
      readonly clear: string;
    };
  };
  readonly onOpen: (id: string) => void;
  readonly onBulk: (ids: readonly string[]) => void;
}

/** A table of people; those that are chosen can be changed together. */
export function ChosenTable<R extends NamedRow>({ table, words, onOpen, onBulk }: ChosenTableProps<R>) {
  const { view, columns, shown } = table;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // What the filter hides is not changed behind one's back.
  const ids = shown.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <>
      {ids.length > 0 && (
        <section className="bulk-bar" aria-label={words.bulk.label}>
          <span role="status">{words.bulk.chosen(ids.length)}</span>
          <Button className="button" onPress={() => onBulk(ids)}>
            {words.bulk.edit}
          </Button>
          <Button className="button button-quiet" onPress={() => setChosen(new Set())}>
            {words.bulk.clear}
          </Button>
        </section>
      )}
      <RecordGrid
        label={words.table}
        columns={columns}
        rows={shown}
        sort={view.sort}
        onSort={view.setSort}
        selection={{ ids: chosen, onChange: setChosen }}
        onOpen={onOpen}
      />
      <p className="records-keys">{texts.masterData.keysWithChoice}</p>
    </>
  );
}
