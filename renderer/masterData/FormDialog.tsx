import type { ReactNode } from "react";
import { Button, Form } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";

const form = texts.masterData.form;
const FORM_ID = "dialog-form";

interface FormDialogProps {
  readonly onClose: () => void;
  readonly title: string;
  /** Null while there is nothing to do. */
  readonly submit: string | null;
  readonly onSubmit: () => void;
  readonly size?: "small" | "wide";
  readonly children: ReactNode;
}

/** A short form in a dialog, with one way to do what it asks and one to leave. */
export function FormDialog({ title, submit, onSubmit, onClose, size = "small", children }: FormDialogProps) {
  const actions = (
    <>
      <Button className="button" onPress={onClose}>
        {form.cancel}
      </Button>
      {submit !== null && (
        <Button className="button button-primary" type="submit" form={FORM_ID}>
          {submit}
        </Button>
      )}
    </>
  );
  return (
    <ModalDialog title={title} closeLabel={form.close} onClose={onClose} size={size} actions={actions}>
      <Form
        id={FORM_ID}
        className="record-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </Form>
    </ModalDialog>
  );
}
