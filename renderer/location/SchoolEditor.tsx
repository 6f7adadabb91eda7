import { useState } from "react";
import { addSchool, editSchool, removeSchool } from "../../shared/editing/schoolChanges.ts";
import type { School } from "../../shared/exchange/records.ts";
import { dependentsOfSchool } from "../../shared/masterData/dependentsOfGroup.ts";
import { texts } from "../../shared/texts/nl.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import type { FormErrors } from "../masterData/formReading.ts";
import { RecordFormDialog } from "../masterData/RecordFormDialog.tsx";
import { schoolNameOf } from "../masterData/recordNames.ts";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { PeriodLines } from "./PeriodFieldsets.tsx";
import { fieldsOfSchool, readSchool, type SchoolFields } from "./periodForm.ts";

const words = texts.location.schools;
const general = texts.masterData;

interface SchoolEditorProps {
  /** Null is a new school. */
  readonly school: School | null;
  readonly onClose: () => void;
}

/** The form of a school. One to which children go is not removed. */
export function SchoolEditor({ school, onClose }: SchoolEditorProps) {
  const { newId } = usePage();
  const children = useOpenBoard((board) => board.location.children);
  const edits = useRecordEdits();
  const [base] = useState(() => school ?? { id: newId() });
  const [fields, setFields] = useState<SchoolFields>(() => fieldsOfSchool(school));
  const [errors, setErrors] = useState<FormErrors>({});
  const submit = () => {
    const result = readSchool(fields, base);
    if (!result.ok) return setErrors(result.errors);
    const { school: after } = result;
    const isDone = edits.perform(schoolNameOf(after), (context) =>
      school === null ? addSchool(context, after) : editSchool(context, after),
    );
    if (isDone) onClose();
    else setErrors({ name: general.form.errors.notStored });
  };
  const remove = () => {
    const hanging = dependentsOfSchool({ children }, base.id).map(({ kind, count }) =>
      general.removal.dependents[kind](count),
    );
    if (hanging.length > 0) return setErrors({ name: words.inUse(hanging.join(", ")) });
    if (edits.perform(fields.name, (context) => removeSchool(context, base.id))) onClose();
  };
  const change = (part: Partial<SchoolFields>) => setFields((before) => ({ ...before, ...part }));
  return (
    <RecordFormDialog
      title={school === null ? words.add : words.edit(schoolNameOf(school))}
      isNew={school === null}
      errors={errors}
      onSubmit={submit}
      onRemove={school === null ? null : remove}
      removeLabel={words.remove}
      onClose={onClose}
    >
      <TextEntry
        label={general.form.name}
        value={fields.name}
        error={errors["name"] ?? null}
        onChange={(name) => change({ name })}
      />
      <section className="form-part">
        <h3>{words.holidays}</h3>
        <PeriodLines
          words={texts.location.holidays}
          hasNames={false}
          path="holidays"
          lines={fields.holidays}
          errors={errors}
          onChange={(holidays) => change({ holidays })}
        />
      </section>
      <section className="form-part">
        <h3>{words.studyDays}</h3>
        <TextEntry
          label={words.studyDaysHint}
          value={fields.studyDays}
          error={errors["studyDays"] ?? null}
          onChange={(studyDays) => change({ studyDays })}
        />
      </section>
    </RecordFormDialog>
  );
}
