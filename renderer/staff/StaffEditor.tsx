import { useState } from "react";
import { addPerson, editPerson } from "../../shared/editing/staffChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { AlsoAtNote } from "../locations/AlsoAtNote.tsx";
import { MissingPart } from "../masterData/MissingPart.tsx";
import { RecordFormDialog } from "../masterData/RecordFormDialog.tsx";
import { staffNameOf } from "../masterData/recordNames.ts";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { useRecordForm } from "../masterData/useRecordForm.ts";
import { usePage } from "../store/page.tsx";
import { CertificatesElsewhere } from "./CertificatesElsewhere.tsx";
import { StaffFieldset } from "./StaffFieldset.tsx";
import { fieldsOfPerson, readPerson, type StaffFields } from "./staffForm.ts";
import type { StaffRow } from "./staffRows.ts";

const words = texts.staff;

interface StaffEditorProps {
  /** Null is someone new. */
  readonly row: StaffRow | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** The form of a member of staff. */
export function StaffEditor({ row, onRemove, onClose }: StaffEditorProps) {
  const { newId, today } = usePage();
  const edits = useRecordEdits();
  const [base] = useState(() => row?.person ?? { id: newId() });
  const { fields, errors, onSubmit, onChange } = useRecordForm({
    initial: () => fieldsOfPerson(row?.person ?? null),
    read: (filled: StaffFields) => readPerson(filled, base, today()),
    store: ({ person }) =>
      edits.perform(staffNameOf(person), (context) =>
        row === null ? addPerson(context, person) : editPerson(context, person),
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
      {row !== null && <AlsoAtNote person={row.person} />}
      {row !== null && (
        <CertificatesElsewhere person={row.person} certificates={fields.certificates} onChange={onChange} />
      )}
      <StaffFieldset fields={fields} errors={errors} onChange={onChange} />
    </RecordFormDialog>
  );
}
