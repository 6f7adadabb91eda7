import { ArrowDownUp } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { datesOfWeek, type LocalDate } from "../../shared/calendar/dates.ts";
import { editGroup } from "../../shared/editing/groupChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import "../masterData/masterData.css";
import { RecordGrid } from "../masterData/RecordGrid.tsx";
import { RecordHead } from "../masterData/RecordHead.tsx";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { useRecordTable } from "../masterData/useRecordTable.ts";
import { useOpenBoard } from "../store/page.tsx";
import { GroupEditor } from "./GroupEditor.tsx";
import { GroupOrderDialog } from "./GroupOrderDialog.tsx";
import { GroupRemoval } from "./GroupRemoval.tsx";
import { groupColumns, type StoreGroup } from "./groupColumns.ts";
import { filterGroups, groupRowsOf } from "./groupRows.ts";

const words = texts.groups;

/** The dialog that is open: the form of a group (null is a new one), the question whether it goes, or the order of all. */
type Open =
  | { readonly kind: "form"; readonly id: string | null }
  | { readonly kind: "removal"; readonly id: string }
  | { readonly kind: "order"; readonly id: null };

/** The groups: a table to sort, filter and edit, and a form for the rest. */
export function GroupsScreen() {
  const week = useOpenBoard((board) => board.roster.week);
  const date = datesOfWeek(week)[0] ?? "";
  const [open, setOpen] = useState<Open | null>(null);
  const table = useGroupTable(date);
  const openForm = useCallback((id: string | null) => setOpen({ kind: "form", id }), []);
  const opened = table.rows.find(({ id }) => id === open?.id) ?? null;
  return (
    <section className="records" aria-labelledby="groups-title">
      <RecordHead
        titleId="groups-title"
        words={words}
        date={date}
        views={null}
        isOfGroups={false}
        table={table}
        onAdd={() => openForm(null)}
      >
        {table.rows.length > 1 && (
          <Button className="button" onPress={() => setOpen({ kind: "order", id: null })}>
            <ArrowDownUp className="icon" aria-hidden="true" />
            {words.order.open}
          </Button>
        )}
      </RecordHead>
      <RecordGrid
        label={words.table}
        columns={table.columns}
        rows={table.shown}
        sort={table.view.sort}
        onSort={table.view.setSort}
        selection={null}
        onOpen={openForm}
      />
      <p className="records-keys">{texts.masterData.keys}</p>
      {open?.kind === "form" && (open.id === null || opened !== null) && (
        <GroupEditor
          key={open.id}
          row={opened}
          onRemove={() => opened && setOpen({ kind: "removal", id: opened.id })}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.kind === "order" && <GroupOrderDialog onClose={() => setOpen(null)} />}
      {open?.kind === "removal" && opened !== null && <GroupRemoval row={opened} onClose={() => setOpen(null)} />}
    </section>
  );
}

/** The rows and columns of the table, and how it is looked at. */
function useGroupTable(date: LocalDate) {
  const { location, groups, children } = useOpenBoard((board) => board.location);
  const edits = useRecordEdits();
  const store = useCallback<StoreGroup>(
    ({ name, group }, part) => {
      const isDone = edits.perform(name, (context) => editGroup(context, { ...group, ...part }));
      return isDone ? null : texts.masterData.form.errors.notStored;
    },
    [edits],
  );
  const columns = useMemo(() => groupColumns(location, store), [location, store]);
  const rows = useMemo(() => groupRowsOf({ location, groups, children }, date), [location, groups, children, date]);
  return useRecordTable(rows, columns, filterGroups);
}
