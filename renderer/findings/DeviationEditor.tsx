import { type ReactNode, useState } from "react";
import { Button, Checkbox, Form } from "react-aria-components";
import type { Change } from "../../shared/editing/change.ts";
import { type DeviationEditContext, recordDeviation, removeDeviation } from "../../shared/editing/deviationChanges.ts";
import type { AcceptedDeviation } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { NoteEntry } from "../controls/NoteEntry.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { type Page, useOpenBoard, usePage } from "../store/page.tsx";
import { type DeviationErrors, type DeviationFields, deviationFields, readDeviation } from "./deviationForm.ts";

const words = texts.acceptance.form;
const FORM_ID = "deviation-form";
const REASONS = (["overmacht", "verzachtend", "overig"] as const).map((key) => ({ key, text: words.reasons[key] }));

/** The finding that a deviation is recorded beside, in words. */
export interface DeviationSubject {
  readonly findingKey: string;
  readonly title: string;
  readonly sentence: string;
}

interface DeviationEditorProps {
  readonly subject: DeviationSubject;
  readonly onClose: () => void;
  /** More about the finding. */
  readonly children?: ReactNode;
}

/** Records beside a finding why it could not be otherwise, and what was done; the finding itself stays as it is. */
export function DeviationEditor({ subject, onClose, children }: DeviationEditorProps) {
  const page = usePage();
  const deviations = useOpenBoard((board) => board.location.acceptedDeviations);
  const { findingKey, title, sentence } = subject;
  const [base] = useState(() => deviations.findLast((deviation) => deviation.findingKey === findingKey) ?? null);
  const [fields, setFields] = useState(() => deviationFields(base));
  const [errors, setErrors] = useState<DeviationErrors>({});
  const perform = (make: (context: DeviationEditContext) => Change | null) => {
    performEdit(page, title, make);
    onClose();
  };
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const result = readDeviation(fields, findingKey, base);
    if (result.ok) perform((context) => recordDeviation(context, result.deviation));
    else setErrors(result.errors);
  };
  return (
    <ModalDialog
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <Actions
          base={base}
          onRemove={() => perform((context) => removeDeviation(context, findingKey))}
          onClose={onClose}
        />
      }
    >
      <Form id={FORM_ID} className="agreement-form" validationBehavior="aria" onSubmit={submit}>
        <p>
          <bdi>
            <b>{title}</b>: {sentence}
          </bdi>
        </p>
        {children}
        <p className="field-hint">{words.hint}</p>
        <Fields fields={fields} errors={errors} onChange={(part) => setFields((before) => ({ ...before, ...part }))} />
      </Form>
    </ModalDialog>
  );
}

function performEdit({ roster, newId }: Page, subject: string, make: (context: DeviationEditContext) => Change | null) {
  const { board, dispatch } = roster.getState();
  if (board === null) return;
  const { acceptedDeviations } = board.location;
  const change = make({ acceptedDeviations, week: board.roster.week, subject, newId });
  if (change !== null) dispatch(change);
}

interface FieldsProps {
  readonly fields: DeviationFields;
  readonly errors: DeviationErrors;
  readonly onChange: (part: Partial<DeviationFields>) => void;
}

function Fields({ fields, errors, onChange }: FieldsProps) {
  const entry = (name: Exclude<keyof DeviationFields, "reason" | "notedAsViolation">, placeholder = "") => (
    <TextEntry
      label={words[name]}
      value={fields[name]}
      error={errors[name] ?? null}
      placeholder={placeholder}
      onChange={(text) => onChange({ [name]: text })}
    />
  );
  return (
    <>
      <SelectField
        label={words.reason}
        choices={REASONS}
        value={fields.reason}
        onChange={(reason) => onChange({ reason })}
      />
      <NoteEntry
        label={words.effort}
        value={fields.effort}
        error={errors.effort ?? null}
        onChange={(effort) => onChange({ effort })}
      />
      <NoteEntry
        label={words.measure}
        value={fields.measure}
        error={errors.measure ?? null}
        onChange={(measure) => onChange({ measure })}
      />
      {entry("decidedBy")}
      <div className="form-pair">
        {entry("informed")}
        {entry("informedOn", words.datePlaceholder)}
      </div>
      <fieldset className="deviation-inspection">
        <legend>{words.inspection}</legend>
        <div className="form-pair">
          {entry("inspectionDate", words.datePlaceholder)}
          {entry("inspectionReference")}
        </div>
        <Checkbox
          className="checkbox"
          isSelected={fields.notedAsViolation}
          onChange={(notedAsViolation) => onChange({ notedAsViolation })}
        >
          <span className="checkbox-box" aria-hidden="true" />
          {words.notedAsViolation}
        </Checkbox>
      </fieldset>
    </>
  );
}

interface ActionsProps {
  readonly base: AcceptedDeviation | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

function Actions({ base, onRemove, onClose }: ActionsProps) {
  return (
    <>
      {base !== null && (
        <Button className="button button-danger" onPress={onRemove}>
          {words.remove}
        </Button>
      )}
      <span className="spacer" />
      <Button className="button" onPress={onClose}>
        {words.cancel}
      </Button>
      <Button className="button button-primary" type="submit" form={FORM_ID}>
        {words.save}
      </Button>
    </>
  );
}
