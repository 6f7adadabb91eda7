import { useState } from "react";
import { editChildren } from "../../shared/editing/childChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { ChecksField } from "../masterData/CheckField.tsx";
import { LIST_MODES } from "../masterData/chosenMode.ts";
import { FormDialog } from "../masterData/FormDialog.tsx";
import { groupChoices, staffChoices } from "../masterData/recordNames.ts";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { useOpenBoard } from "../store/page.tsx";
import { type BulkFields, NOTHING, readBulk } from "./bulkForm.ts";

const words = texts.children.bulk;
const general = texts.masterData.form;

const MODES = LIST_MODES.map((key) => ({
  key,
  text: words.facesModes[key],
}));

interface BulkEditorProps {
  readonly childIds: readonly string[];
  readonly onClose: () => void;
}

/** Changes several children alike, as one change that is undone as one. */
export function BulkEditor({ childIds, onClose }: BulkEditorProps) {
  const edits = useRecordEdits();
  const [fields, setFields] = useState<BulkFields>(NOTHING);
  const [error, setError] = useState<string | null>(null);
  const submit = () => {
    const result = readBulk(fields);
    if (!result.ok) return setError(result.lastDay);
    const subject = words.subject(childIds.length);
    if (edits.perform(subject, (context) => editChildren(context, childIds, result.edit))) onClose();
    else setError(general.errors.notStored);
  };
  return (
    <FormDialog
      title={words.title(childIds.length)}
      submit={words.apply}
      onSubmit={submit}
      onClose={onClose}
      size="wide"
    >
      <BulkFieldset
        fields={fields}
        error={error}
        onChange={(part) => {
          setFields((before) => ({ ...before, ...part }));
          setError(null);
        }}
      />
    </FormDialog>
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
