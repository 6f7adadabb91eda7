import { useState } from "react";
import { addGroup, editGroup } from "../../shared/editing/groupChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { FormErrors } from "../masterData/formReading.ts";
import { MissingPart } from "../masterData/MissingPart.tsx";
import { RecordFormDialog } from "../masterData/RecordFormDialog.tsx";
import { groupNameOf } from "../masterData/recordNames.ts";
import { usePage } from "../store/page.tsx";
import { GroupFieldset } from "./GroupFieldset.tsx";
import { fieldsOfGroup, type GroupFields, readGroup } from "./groupForm.ts";
import type { GroupRow } from "./groupRows.ts";
import { useGroupEdits } from "./useGroupEdits.ts";

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
  const edits = useGroupEdits();
  const [base] = useState(() => row?.group ?? { id: newId() });
  const [fields, setFields] = useState<GroupFields>(() => fieldsOfGroup(row?.group ?? null));
  const [errors, setErrors] = useState<FormErrors>({});
  const submit = () => {
    const result = readGroup(fields, base);
    if (!result.ok) return setErrors(result.errors);
    const { group } = result;
    const isDone = edits.perform(groupNameOf(group), (context) =>
      row === null ? addGroup(context, group) : editGroup(context, group),
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
      <GroupFieldset
        fields={fields}
        errors={errors}
        onChange={(part) => setFields((before) => ({ ...before, ...part }))}
      />
    </RecordFormDialog>
  );
}
