import { useState } from "react";
import { addChild, editChild } from "../../shared/editing/childChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { MissingPart } from "../masterData/MissingPart.tsx";
import { RecordFormDialog } from "../masterData/RecordFormDialog.tsx";
import { childNameOf } from "../masterData/recordNames.ts";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { useRecordForm } from "../masterData/useRecordForm.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { ChildFieldset } from "./ChildFieldset.tsx";
import { type ChildFields, fieldsOfChild, readChild } from "./childForm.ts";
import type { ChildRow } from "./childRows.ts";

const words = texts.children;

interface ChildEditorProps {
  /** Null is a new child. */
  readonly row: ChildRow | null;
  /** The group that a new child is proposed for; null where none is looked at. */
  readonly groupId: string | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** The form of a child. */
export function ChildEditor({ row, groupId, onRemove, onClose }: ChildEditorProps) {
  const { newId, today } = usePage();
  const groups = useOpenBoard((board) => board.location.groups);
  const edits = useRecordEdits();
  const [base] = useState(() => row?.child ?? { id: newId() });
  const { fields, errors, onSubmit, onChange } = useRecordForm({
    initial: () => fieldsOfChild(row?.child ?? null, groupId ?? groups[0]?.id ?? ""),
    read: (filled: ChildFields) => readChild(filled, base, today()),
    store: ({ child }) =>
      edits.perform(childNameOf(child), (context) =>
        row === null ? addChild(context, child) : editChild(context, child),
      ),
    onClose,
  });
  return (
    <RecordFormDialog
      title={row === null ? words.form.add : words.form.edit(row.name)}
      isNew={row === null}
      errors={errors}
      onSubmit={onSubmit}
      onRemove={row === null ? null : onRemove}
      onClose={onClose}
    >
      {row !== null && <MissingPart missing={row.missing} names={words.fields} />}
      <ChildFieldset fields={fields} errors={errors} onChange={onChange} />
    </RecordFormDialog>
  );
}
