import { useState } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { RecordGrid } from "../masterData/RecordGrid.tsx";
import type { ChildTableView } from "./useChildTable.ts";

const words = texts.children;

interface ChildTableProps {
  readonly table: ChildTableView;
  readonly onOpen: (id: string) => void;
  readonly onBulk: (ids: readonly string[]) => void;
}

/** The table of children; those that are chosen can be changed together. */
export function ChildTable({ table: { view, columns, shown }, onOpen, onBulk }: ChildTableProps) {
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
