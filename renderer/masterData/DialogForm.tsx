import type { ReactNode } from "react";
import { Form } from "react-aria-components";

interface DialogFormProps {
  /** By which the button in the foot of the dialog finds it. */
  readonly id: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The fields of a dialog, that are sent by Enter or by a button elsewhere in it. */
export function DialogForm({ id, onSubmit, children }: DialogFormProps) {
  return (
    <Form
      id={id}
      className="record-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </Form>
  );
}
