import { useCallback, useMemo, useState } from "react";
import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { editPerson } from "../../shared/editing/staffChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import "../masterData/masterData.css";
import { TransferButtons } from "../importing/TransferButtons.tsx";
import { RecordGrid } from "../masterData/RecordGrid.tsx";
import { RecordHead, type RecordsShown } from "../masterData/RecordHead.tsx";
import { searchRows, sortRows } from "../masterData/tableModel.ts";
import { useRecordView } from "../masterData/useRecordView.ts";
import { useOpenBoard } from "../store/page.tsx";
import { CertificatesAhead } from "./CertificatesAhead.tsx";
import { StaffEditor } from "./StaffEditor.tsx";
import { StaffRemoval } from "./StaffRemoval.tsx";
import { type StorePerson, staffColumns } from "./staffColumns.ts";
import { filterStaff, staffRowsOf } from "./staffRows.ts";
import { useStaffEdits } from "./useStaffEdits.ts";

const words = texts.staff;
const general = texts.masterData;

/** The dialog that is open: the form of someone (null is someone new), or the question whether they leave. */
type Open = { readonly kind: "form"; readonly id: string | null } | { readonly kind: "removal"; readonly id: string };

/** The members of staff: a table to sort, filter and edit, a form for the rest, and the certificates that end. */
export function StaffScreen() {
  const week = useOpenBoard((board) => board.roster.week);
  const date = datesOfWeek(week)[0] ?? "";
  const [view, setView] = useState<RecordsShown>("table");
  const [open, setOpen] = useState<Open | null>(null);
  const table = useStaffTable(date);
  const openForm = useCallback((id: string | null) => setOpen({ kind: "form", id }), []);
  const opened = table.rows.find(({ id }) => id === open?.id) ?? null;
  return (
    <section className="records" aria-labelledby="staff-title">
      <RecordHead
        titleId="staff-title"
        words={words}
        date={date}
        views={{ words: words.views, shown: view, onShow: setView }}
        isOfGroups
        table={table}
        onAdd={() => openForm(null)}
      >
        <TransferButtons />
      </RecordHead>
      {view === "table" ? (
        <>
          <RecordGrid
            label={words.table}
            columns={table.columns}
            rows={table.shown}
            sort={table.view.sort}
            onSort={table.view.setSort}
            selection={null}
            onOpen={openForm}
          />
          <p className="records-keys">{general.keys}</p>
        </>
      ) : (
        <CertificatesAhead date={date} onOpen={openForm} />
      )}
      {open?.kind === "form" && (open.id === null || opened !== null) && (
        <StaffEditor
          key={open.id}
          row={opened}
          onRemove={() => opened && setOpen({ kind: "removal", id: opened.id })}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.kind === "removal" && opened !== null && <StaffRemoval row={opened} onClose={() => setOpen(null)} />}
    </section>
  );
}

/** The rows and columns of the table, and how it is looked at. */
function useStaffTable(date: string) {
  const { groups, staff, children } = useOpenBoard((board) => board.location);
  const notEvaluated = useOpenBoard((board) => board.check.notEvaluated);
  const view = useRecordView();
  const edits = useStaffEdits();
  const store = useCallback<StorePerson>(
    ({ name, person }, part) => {
      const isDone = edits.perform(name, (context) => editPerson(context, { ...person, ...part }));
      return isDone ? null : general.form.errors.notStored;
    },
    [edits],
  );
  const columns = useMemo(() => staffColumns(date, store), [date, store]);
  const rows = useMemo(
    () => staffRowsOf({ groups, staff, children }, date, notEvaluated),
    [groups, staff, children, date, notEvaluated],
  );
  const shown = useMemo(
    () => sortRows(searchRows(filterStaff(rows, view.filter), columns, view.filter.search), columns, view.sort),
    [rows, columns, view.filter, view.sort],
  );
  return { view, columns, rows, shown };
}
