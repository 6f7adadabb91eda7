import { useState } from "react";
import { addChild, editChild } from "../../shared/editing/childChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { FormErrors } from "../masterData/formReading.ts";
import { MissingPart } from "../masterData/MissingPart.tsx";
import { RecordFormDialog } from "../masterData/RecordFormDialog.tsx";
import { childNameOf } from "../masterData/recordNames.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { ChildFieldset } from "./ChildFieldset.tsx";
import { type ChildFields, fieldsOfChild, readChild } from "./childForm.ts";
import type { ChildRow } from "./childRows.ts";
import { useChildEdits } from "./useChildEdits.ts";

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
  const edits = useChildEdits();
  const [base] = useState(() => row?.child ?? { id: newId() });
  const [fields, setFields] = useState<ChildFields>(() =>
    fieldsOfChild(row?.child ?? null, groupId ?? groups[0]?.id ?? ""),
  );
  const [errors, setErrors] = useState<FormErrors>({});
  const submit = () => {
    const result = readChild(fields, base, today());
    if (!result.ok) return setErrors(result.errors);
    const { child } = result;
    const isDone = edits.perform(childNameOf(child), (context) =>
      row === null ? addChild(context, child) : editChild(context, child),
    );
    if (isDone) onClose();
    else setErrors({ name: texts.masterData.form.errors.notStored });
  };
  return (
    <RecordFormDialog
      title={row === null ? words.form.add : words.form.edit(row.name)}
      isNew={row === null}
      errors={errors}
      onSubmit={submit}
      onRemove={row === null ? null : onRemove}
      onClose={onClose}
    >
      {row !== null && <MissingPart missing={row.missing} names={words.fields} />}
      <ChildFieldset
        fields={fields}
        errors={errors}
        onChange={(part) => setFields((before) => ({ ...before, ...part }))}
      />
    </RecordFormDialog>
  );
}
