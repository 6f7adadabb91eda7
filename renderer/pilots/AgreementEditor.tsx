import { useState } from "react";
import { Button, Form } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { addAgreement, editAgreement, removeAgreement } from "../../shared/editing/pilotChanges.ts";
import type { PilotAgreement } from "../../shared/exchange/records.ts";
import { groupsOf } from "../../shared/pilots/agreements.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { AgreementFieldset } from "./AgreementFieldset.tsx";
import { type AgreementErrors, type AgreementFields, emptyFields, fieldsOf, readAgreement } from "./agreementForm.ts";
import { agreementName } from "./pilotWords.ts";
import { type PilotEdits, usePilotEdits } from "./usePilotEdits.ts";

const words = texts.pilots.form;
const FORM_ID = "agreement-form";

/** The agreement that is edited, by its place in the list; null is a new one. */
export interface AgreementTarget {
  readonly index: number | null;
}

interface AgreementEditorProps {
  readonly target: AgreementTarget;
  /** The Monday of the open week, for what is not dated by the agreement itself. */
  readonly date: LocalDate;
  readonly onClose: () => void;
}

/** The form of an agreement, in a dialog. What is missing may stay open; the card says so then. */
export function AgreementEditor({ target, date, onClose }: AgreementEditorProps) {
  const { location, groups, pilots } = useOpenBoard((board) => board.location);
  const edits = usePilotEdits();
  const [base] = useState(() => (target.index === null ? null : (pilots[target.index] ?? null)));
  const [fields, setFields] = useState<AgreementFields>(() =>
    base === null ? emptyFields(location.municipality ?? "") : fieldsOf(base, [...groupsOf({ groups }, base)]),
  );
  const [errors, setErrors] = useState<AgreementErrors>({});
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const result = readAgreement(fields, base);
    if (!result.ok) return setErrors(result.errors);
    store(edits, target.index, result.agreement);
    onClose();
  };
  const remove = () => {
    const { index } = target;
    if (base === null || index === null) return;
    edits.perform(agreementName(base), (context) => removeAgreement(context, index));
    onClose();
  };
  return (
    <ModalDialog
      title={base === null ? words.add : words.edit}
      closeLabel={words.close}
      onClose={onClose}
      size="wide"
      actions={<Actions isNew={base === null} onRemove={remove} onClose={onClose} />}
    >
      <Form id={FORM_ID} className="agreement-form" validationBehavior="aria" onSubmit={submit}>
        <AgreementFieldset
          fields={fields}
          errors={errors}
          date={date}
          onChange={(part) => setFields((before) => ({ ...before, ...part }))}
        />
      </Form>
    </ModalDialog>
  );
}

function store(edits: PilotEdits, index: number | null, agreement: PilotAgreement): void {
  edits.perform(agreementName(agreement), (context) =>
    index === null ? addAgreement(context, agreement) : editAgreement(context, index, agreement),
  );
}

interface ActionsProps {
  readonly isNew: boolean;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

function Actions({ isNew, onRemove, onClose }: ActionsProps) {
  return (
    <>
      {!isNew && (
        <Button className="button button-danger" onPress={onRemove}>
          {words.remove}
        </Button>
      )}
      <span className="spacer" />
      <Button className="button" onPress={onClose}>
        {words.cancel}
      </Button>
      <Button className="button button-primary" type="submit" form={FORM_ID}>
        {isNew ? words.create : words.save}
      </Button>
    </>
  );
}
