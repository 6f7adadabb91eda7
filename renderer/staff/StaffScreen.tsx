import { Plus } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { editPerson } from "../../shared/editing/staffChanges.ts";
import { longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import "../masterData/masterData.css";
import { RecordFilterBar } from "../masterData/RecordFilterBar.tsx";
import { RecordGrid } from "../masterData/RecordGrid.tsx";
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

const VIEWS = [
  { key: "table", text: words.views.table },
  { key: "ahead", text: words.views.ahead },
] as const;

/** The dialog that is open: the form of someone (null is someone new), or the question whether they leave. */
type Open = { readonly kind: "form"; readonly id: string | null } | { readonly kind: "removal"; readonly id: string };

/** The members of staff: a table to sort, filter and edit, a form for the rest, and the certificates that end. */
export function StaffScreen() {
  const week = useOpenBoard((board) => board.roster.week);
  const date = datesOfWeek(week)[0] ?? "";
  const groups = useOpenBoard((board) => board.location.groups);
  const [view, setView] = useState<"table" | "ahead">("table");
  const [open, setOpen] = useState<Open | null>(null);
  const table = useStaffTable(date);
  const openForm = useCallback((id: string | null) => setOpen({ kind: "form", id }), []);
  const opened = table.rows.find(({ id }) => id === open?.id) ?? null;
  return (
    <section className="records" aria-labelledby="staff-title">
      <header className="records-head">
        <div>
          <h2 id="staff-title">{words.title}</h2>
          <p className="records-intro">{words.intro(longDate(date))}</p>
        </div>
        <SegmentedChoice label={words.views.label} choices={VIEWS} value={view} onChange={setView} />
        <Button className="button" onPress={() => openForm(null)}>
          <Plus className="icon" aria-hidden="true" />
          {words.add}
        </Button>
        {view === "table" && (
          <RecordFilterBar
            filter={table.view.filter}
            groups={groups}
            leftLabel={words.leftToo}
            count={general.count(table.shown.length, table.rows.length)}
            onChange={table.view.changeFilter}
          />
        )}
      </header>
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
