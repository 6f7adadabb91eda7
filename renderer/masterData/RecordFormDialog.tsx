import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { DialogForm } from "./DialogForm.tsx";
import type { FormErrors } from "./formReading.ts";

const words = texts.masterData;
const FORM_ID = "record-form";

interface RecordFormDialogProps {
  readonly title: string;
  readonly isNew: boolean;
  readonly errors: FormErrors;
  readonly onSubmit: () => void;
  /** Null for a record that is not there yet. */
  readonly onRemove: (() => void) | null;
  /** What the button that removes says, where a record cannot be ended instead. */
  readonly removeLabel?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form of one record, in a dialog. What is wrong stands at the fields, and how much of it below. */
export function RecordFormDialog(props: RecordFormDialogProps) {
  const { title, isNew, errors, onSubmit, onRemove, removeLabel = words.removal.open, onClose, children } = props;
  const wrong = Object.keys(errors).length;
  return (
    <ModalDialog
      title={title}
      closeLabel={words.form.close}
      onClose={onClose}
      size="wide"
      actions={
        <>
          {onRemove !== null && (
            <Button className="button button-danger" onPress={onRemove}>
              {removeLabel}
            </Button>
          )}
          <span className="spacer" />
          <span role="status" className="form-problem">
            {wrong > 0 && words.form.errors.summary(wrong)}
          </span>
          <Button className="button" onPress={onClose}>
            {words.form.cancel}
          </Button>
          <Button className="button button-primary" type="submit" form={FORM_ID}>
            {isNew ? words.form.create : words.form.save}
          </Button>
        </>
      }
    >
      <DialogForm id={FORM_ID} onSubmit={onSubmit}>
        {children}
      </DialogForm>
    </ModalDialog>
  );
}
