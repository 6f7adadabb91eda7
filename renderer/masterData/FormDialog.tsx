import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { DialogForm } from "./DialogForm.tsx";

const form = texts.masterData.form;
const FORM_ID = "dialog-form";

interface FormDialogProps {
  readonly onClose: () => void;
  readonly title: string;
  /** Null while there is nothing to do. */
  readonly submit: string | null;
  readonly onSubmit: () => void;
  /** What it does cannot be undone. */
  readonly isDanger?: boolean;
  /** Something is still to be filled in. */
  readonly isIncomplete?: boolean;
  readonly size?: "small" | "wide";
  readonly children: ReactNode;
}

/** A short form in a dialog, with one way to do what it asks and one to leave. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, onSubmit, isDanger = false, isIncomplete = false, onClose, size = "small", children } = props;
  const actions = (
    <>
      <Button className="button" onPress={onClose}>
        {form.cancel}
      </Button>
      {submit !== null && (
        <Button
          className={isDanger ? "button button-danger" : "button button-primary"}
          type="submit"
          form={FORM_ID}
          isDisabled={isIncomplete}
        >
          {submit}
        </Button>
      )}
    </>
  );
  return (
    <ModalDialog title={title} closeLabel={form.close} onClose={onClose} size={size} actions={actions}>
      <DialogForm id={FORM_ID} onSubmit={onSubmit}>
        {children}
      </DialogForm>
    </ModalDialog>
  );
}
