import { useCallback, useMemo, useState } from "react";
import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { editPerson } from "../../shared/editing/staffChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import "../masterData/masterData.css";
import { TransferButtons } from "../importing/TransferButtons.tsx";
import { ElsewhereNotes } from "../locations/ElsewhereNotes.tsx";
import { ChosenTable } from "../masterData/ChosenTable.tsx";
import { RecordHead, type RecordsShown } from "../masterData/RecordHead.tsx";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { useRecordTable } from "../masterData/useRecordTable.ts";
import { useOpenBoard } from "../store/page.tsx";
import { CertificatesAhead } from "./CertificatesAhead.tsx";
import { StaffBulkEditor } from "./StaffBulkEditor.tsx";
import { StaffEditor } from "./StaffEditor.tsx";
import { StaffRemoval } from "./StaffRemoval.tsx";
import { type StorePerson, staffColumns } from "./staffColumns.ts";
import { filterStaff, staffRowsOf } from "./staffRows.ts";

const words = texts.staff;
const general = texts.masterData;

/** The dialog that is open: a form (null is someone new), the question whether someone leaves, or several people. */
type Open =
  | { readonly kind: "form"; readonly id: string | null }
  | { readonly kind: "removal"; readonly id: string }
  | { readonly kind: "bulk"; readonly id: null; readonly ids: readonly string[] };

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
      <ElsewhereNotes />
      {view === "table" ? (
        <ChosenTable
          table={table}
          words={words}
          onOpen={openForm}
          onBulk={(ids) => setOpen({ kind: "bulk", id: null, ids })}
        />
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
      {open?.kind === "bulk" && <StaffBulkEditor staffIds={open.ids} onClose={() => setOpen(null)} />}
      {open?.kind === "removal" && opened !== null && <StaffRemoval row={opened} onClose={() => setOpen(null)} />}
    </section>
  );
}

/** The rows and columns of the table, and how it is looked at. */
function useStaffTable(date: string) {
  const { groups, staff, children } = useOpenBoard((board) => board.location);
  const notEvaluated = useOpenBoard((board) => board.check.notEvaluated);
  const edits = useRecordEdits();
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
  return useRecordTable(rows, columns, filterStaff);
}
