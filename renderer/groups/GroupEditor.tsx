import { useState } from "react";
import { addGroup, editGroup } from "../../shared/editing/groupChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { MissingPart } from "../masterData/MissingPart.tsx";
import { RecordFormDialog } from "../masterData/RecordFormDialog.tsx";
import { groupNameOf } from "../masterData/recordNames.ts";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { useRecordForm } from "../masterData/useRecordForm.ts";
import { usePage } from "../store/page.tsx";
import { GroupFieldset } from "./GroupFieldset.tsx";
import { fieldsOfGroup, type GroupFields, readGroup } from "./groupForm.ts";
import type { GroupRow } from "./groupRows.ts";

const words = texts.groups;

interface GroupEditorProps {
  /** Null is a new group. */
  readonly row: GroupRow | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** The form of a group. */
export function GroupEditor({ row, onRemove, onClose }: GroupEditorProps) {
  const { newId } = usePage();
  const edits = useRecordEdits();
  const [base] = useState(() => row?.group ?? { id: newId() });
  const { fields, errors, onSubmit, onChange } = useRecordForm({
    initial: () => fieldsOfGroup(row?.group ?? null),
    read: (filled: GroupFields) => readGroup(filled, base),
    store: ({ group }) =>
      edits.perform(groupNameOf(group), (context) =>
        row === null ? addGroup(context, group) : editGroup(context, group),
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
      <GroupFieldset fields={fields} errors={errors} onChange={onChange} />
    </RecordFormDialog>
  );
}
