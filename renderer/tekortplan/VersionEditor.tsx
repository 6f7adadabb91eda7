import { useState } from "react";
import { addPlanVersion, editPlanVersion, removePlanVersion } from "../../shared/editing/tekortplanChanges.ts";
import type { TekortplanVersion } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import type { FormErrors } from "../masterData/formReading.ts";
import { RecordFormDialog } from "../masterData/RecordFormDialog.tsx";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { fieldsOfNext, fieldsOfVersion, readVersion, type VersionFields } from "./planForm.ts";

const words = texts.tekortplan;
const general = texts.masterData.form;

interface VersionEditorProps {
  /** Null is a new version. */
  readonly version: TekortplanVersion | null;
  /** The version whose steps a new one starts with; null for none. */
  readonly startFrom: TekortplanVersion | null;
  /** @param shown the version to show then; null leaves it as it was. */
  readonly onClose: (shown: string | null) => void;
}

/** The form of a version of the plan, without its steps. */
export function VersionEditor({ version, startFrom, onClose }: VersionEditorProps) {
  const { newId, today } = usePage();
  const versions = useOpenBoard((board) => board.location.location.tekortplan?.versions ?? NONE);
  const edits = useRecordEdits();
  const [base] = useState(() => version ?? { id: newId(), steps: startFrom?.steps ?? [] });
  const [fields, setFields] = useState<VersionFields>(() =>
    version === null ? fieldsOfNext(versions, today()) : fieldsOfVersion(version),
  );
  const [errors, setErrors] = useState<FormErrors>({});
  const submit = () => {
    const result = readVersion(
      fields,
      base,
      versions.filter(({ id }) => id !== base.id),
    );
    if (!result.ok) return setErrors(result.errors);
    const isDone = edits.perform(words.version(result.version.version), (context) =>
      version === null ? addPlanVersion(context, result.version) : editPlanVersion(context, result.version),
    );
    if (isDone) onClose(base.id);
    else setErrors({ version: general.errors.notStored });
  };
  const remove = () => {
    if (edits.perform(words.version(fields.version), (context) => removePlanVersion(context, base.id))) onClose(null);
  };
  const entry = (name: keyof VersionFields, placeholder: string) => (
    <TextEntry
      label={words.form[name]}
      value={fields[name]}
      error={errors[name] ?? null}
      placeholder={placeholder}
      onChange={(text) => setFields((before) => ({ ...before, [name]: text }))}
    />
  );
  return (
    <RecordFormDialog
      title={version === null ? words.newVersion : words.editVersion(version.version)}
      isNew={version === null}
      errors={errors}
      onSubmit={submit}
      onRemove={version === null ? null : remove}
      removeLabel={words.removeVersion}
      onClose={() => onClose(null)}
    >
      {version === null && startFrom !== null && <p className="field-hint">{words.newVersionHint}</p>}
      <div className="form-row">
        {entry("version", "")}
        {entry("validFrom", general.datePlaceholder)}
        {entry("validTo", general.datePlaceholder)}
      </div>
      <div className="form-row">
        {entry("staffDiscussedOn", general.datePlaceholder)}
        {entry("parentsDiscussedOn", general.datePlaceholder)}
      </div>
    </RecordFormDialog>
  );
}

const NONE: readonly TekortplanVersion[] = [];
