import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { editStaff } from "../../shared/editing/staffChanges.ts";
import { knownCertificateKinds } from "../../shared/masterData/certificates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { ChecksField } from "../masterData/CheckField.tsx";
import { LIST_MODES } from "../masterData/chosenMode.ts";
import { FormDialog } from "../masterData/FormDialog.tsx";
import type { FormErrors } from "../masterData/formReading.ts";
import { groupChoices } from "../masterData/recordNames.ts";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { useRecordForm } from "../masterData/useRecordForm.ts";
import { useOpenBoard } from "../store/page.tsx";
import { NOTHING, readStaffBulk, type StaffBulkFields } from "./staffBulkForm.ts";
import { certificateName } from "./staffWords.ts";

const words = texts.staff.bulk;
const general = texts.masterData.form;

const MODES = LIST_MODES.map((key) => ({ key, text: words.groupsModes[key] }));

interface StaffBulkEditorProps {
  readonly staffIds: readonly string[];
  readonly onClose: () => void;
}

/** Changes several members of staff alike, as one change that is undone as one. */
export function StaffBulkEditor({ staffIds, onClose }: StaffBulkEditorProps) {
  const edits = useRecordEdits();
  const staff = useOpenBoard((board) => board.location.staff);
  const { fields, errors, onSubmit, onChange } = useRecordForm({
    initial: () => NOTHING,
    read: (filled: StaffBulkFields) =>
      readStaffBulk(
        filled,
        staff.filter(({ id }) => staffIds.includes(id)),
      ),
    store: ({ edit }) => edits.perform(words.subject(staffIds.length), (context) => editStaff(context, staffIds, edit)),
    onClose,
  });
  return (
    <FormDialog
      title={words.title(staffIds.length)}
      submit={words.apply}
      onSubmit={onSubmit}
      onClose={onClose}
      size="wide"
    >
      <Fieldset fields={fields} errors={errors} onChange={onChange} />
    </FormDialog>
  );
}

interface FieldsetProps {
  readonly fields: StaffBulkFields;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<StaffBulkFields>) => void;
}

function Fieldset({ fields, errors, onChange }: FieldsetProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  const week = useOpenBoard((board) => board.roster.week);
  const kinds = knownCertificateKinds(datesOfWeek(week)[0] ?? "");
  const entry = (name: "certificateFrom" | "certificateTo" | "lastDay", label: string) => (
    <TextEntry
      label={label}
      value={fields[name]}
      error={errors[name] ?? null}
      placeholder={general.datePlaceholder}
      onChange={(text) => onChange({ [name]: text })}
    />
  );
  return (
    <>
      <div className="form-row">
        <SelectField
          label={words.certificate}
          choices={[
            { key: "", text: words.noCertificate },
            ...kinds.map((key) => ({ key, text: certificateName(key) })),
          ]}
          value={fields.certificate}
          onChange={(certificate) => onChange({ certificate })}
        />
        {fields.certificate !== "" && entry("certificateFrom", texts.staff.form.certificateFrom)}
        {fields.certificate !== "" && entry("certificateTo", texts.staff.form.certificateTo)}
      </div>
      <div className="form-row">
        <SelectField
          label={words.groupsMode}
          choices={MODES}
          value={fields.groupsMode}
          onChange={(groupsMode) => onChange({ groupsMode })}
        />
      </div>
      {fields.groupsMode !== "unchanged" && (
        <ChecksField
          label={words.groupsMode}
          choices={groupChoices(groups)}
          value={fields.groupIds}
          onChange={(groupIds) => onChange({ groupIds })}
        />
      )}
      <div className="form-row">{entry("lastDay", words.lastDay)}</div>
      <p className="field-hint">{words.lastDayHint}</p>
    </>
  );
}
