import { useState } from "react";
import { Button, Form } from "react-aria-components";
import { editChildren } from "../../shared/editing/childChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { ChecksField } from "../masterData/CheckField.tsx";
import { groupChoices, staffChoices } from "../masterData/recordNames.ts";
import { useOpenBoard } from "../store/page.tsx";
import { type BulkFields, NOTHING, readBulk } from "./bulkForm.ts";
import { useChildEdits } from "./useChildEdits.ts";

const words = texts.children.bulk;
const general = texts.masterData.form;
const FORM_ID = "bulk-form";

const MODES = (["unchanged", "add", "remove", "replace"] as const).map((key) => ({
  key,
  text: words.facesModes[key],
}));

interface BulkEditorProps {
  readonly childIds: readonly string[];
  readonly onClose: () => void;
}

/** Changes several children alike, as one change that is undone as one. */
export function BulkEditor({ childIds, onClose }: BulkEditorProps) {
  const edits = useChildEdits();
  const [fields, setFields] = useState<BulkFields>(NOTHING);
  const [error, setError] = useState<string | null>(null);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const result = readBulk(fields);
    if (!result.ok) return setError(result.lastDay);
    const subject = words.subject(childIds.length);
    if (edits.perform(subject, (context) => editChildren(context, childIds, result.edit))) onClose();
    else setError(general.errors.notStored);
  };
  return (
    <ModalDialog
      title={words.title(childIds.length)}
      closeLabel={general.close}
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button className="button" onPress={onClose}>
            {general.cancel}
          </Button>
          <Button className="button button-primary" type="submit" form={FORM_ID}>
            {words.apply}
          </Button>
        </>
      }
    >
      <Form id={FORM_ID} className="record-form" validationBehavior="aria" onSubmit={submit}>
        <BulkFieldset
          fields={fields}
          error={error}
          onChange={(part) => {
            setFields((before) => ({ ...before, ...part }));
            setError(null);
          }}
        />
      </Form>
    </ModalDialog>
  );
}

interface BulkFieldsetProps {
  readonly fields: BulkFields;
  readonly error: string | null;
  readonly onChange: (part: Partial<BulkFields>) => void;
}

function BulkFieldset({ fields, error, onChange }: BulkFieldsetProps) {
  const { groups, staff } = useOpenBoard((board) => board.location);
  const people = staffChoices(staff, words.unchanged);
  return (
    <>
      <div className="form-row">
        <SelectField
          label={texts.children.form.group}
          choices={[{ key: "", text: words.unchanged }, ...groupChoices(groups)]}
          value={fields.groupId}
          onChange={(groupId) => onChange({ groupId })}
        />
        <SelectField
          label={texts.children.form.mentor}
          choices={people}
          value={fields.mentorId}
          onChange={(mentorId) => onChange({ mentorId })}
        />
        <SelectField
          label={words.facesMode}
          choices={MODES}
          value={fields.facesMode}
          onChange={(facesMode) => onChange({ facesMode })}
        />
      </div>
      {fields.facesMode !== "unchanged" && (
        <ChecksField
          label={texts.children.form.faces}
          choices={people.slice(1)}
          value={fields.faces}
          onChange={(faces) => onChange({ faces })}
        />
      )}
      <div className="form-row">
        <TextEntry
          label={words.lastDay}
          value={fields.lastDay}
          error={error}
          placeholder={general.datePlaceholder}
          onChange={(lastDay) => onChange({ lastDay })}
        />
      </div>
      <p className="field-hint">{words.lastDayHint}</p>
    </>
  );
}
