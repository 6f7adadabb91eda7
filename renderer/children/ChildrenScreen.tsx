import { useCallback, useState } from "react";
import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import "../masterData/masterData.css";
import { TransferButtons } from "../importing/TransferButtons.tsx";
import { ChosenTable } from "../masterData/ChosenTable.tsx";
import { RecordHead, type RecordsShown } from "../masterData/RecordHead.tsx";
import type { RecordTable } from "../masterData/useRecordTable.ts";
import { useOpenBoard } from "../store/page.tsx";
import { AgesAhead } from "./AgesAhead.tsx";
import { BulkEditor } from "./BulkEditor.tsx";
import { ChildEditor } from "./ChildEditor.tsx";
import { ChildRemoval } from "./ChildRemoval.tsx";
import type { ChildRow } from "./childRows.ts";
import { useChildTable } from "./useChildTable.ts";

const words = texts.children;

/** The dialog that is open: a form (null is a new child), the question whether a child leaves, or several children. */
type Open =
  | { readonly kind: "form"; readonly id: string | null }
  | { readonly kind: "removal"; readonly id: string }
  | { readonly kind: "bulk"; readonly ids: readonly string[] };

/** The children: a table to sort, filter and edit, a form for the rest, and the age classes ahead. */
export function ChildrenScreen() {
  const week = useOpenBoard((board) => board.roster.week);
  const date = datesOfWeek(week)[0] ?? "";
  const [view, setView] = useState<RecordsShown>("table");
  const [open, setOpen] = useState<Open | null>(null);
  const table = useChildTable(date);
  const openForm = useCallback((id: string | null) => setOpen({ kind: "form", id }), []);
  return (
    <section className="records" aria-labelledby="children-title">
      <RecordHead
        titleId="children-title"
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
        <ChosenTable table={table} words={words} onOpen={openForm} onBulk={(ids) => setOpen({ kind: "bulk", ids })} />
      ) : (
        <AgesAhead week={week} onOpen={openForm} />
      )}
      {open !== null && <ChildDialog open={open} table={table} onOpen={setOpen} />}
    </section>
  );
}

interface ChildDialogProps {
  readonly open: Open;
  readonly table: RecordTable<ChildRow>;
  readonly onOpen: (open: Open | null) => void;
}

function ChildDialog({ open, table, onOpen }: ChildDialogProps) {
  const close = () => onOpen(null);
  if (open.kind === "bulk") return <BulkEditor childIds={open.ids} onClose={close} />;
  const row = table.rows.find(({ id }) => id === open.id) ?? null;
  if (open.kind === "removal") return row && <ChildRemoval row={row} onClose={close} />;
  // A child that is gone by undo has no form any more.
  if (open.id !== null && row === null) return null;
  return (
    <ChildEditor
      key={open.id}
      row={row}
      groupId={table.view.filter.groupId}
      onRemove={() => row && onOpen({ kind: "removal", id: row.id })}
      onClose={close}
    />
  );
}
