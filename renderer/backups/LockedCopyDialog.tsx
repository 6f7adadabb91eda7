import { type FormEvent, useId, useState } from "react";
import { Button, Form } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";

const { dialog, lockedCopy: words } = texts.encryption;

interface LockedCopyDialogProps {
  /** The passphrase that was given did not fit. */
  readonly isWrong: boolean;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a copy that is to be put back. */
export function LockedCopyDialog({ isWrong, onPassphrase, onClose }: LockedCopyDialogProps) {
  const formId = useId();
  const [passphrase, setPassphrase] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== "") onPassphrase(passphrase);
  };
  return (
    <ModalDialog
      title={words.title}
      closeLabel={dialog.close}
      onClose={onClose}
      actions={
        <>
          <Button className="button" onPress={onClose}>
            {dialog.cancel}
          </Button>
          <Button className="button button-danger" type="submit" form={formId} isDisabled={passphrase === ""}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <Form id={formId} className="record-form" validationBehavior="aria" onSubmit={submit}>
        <p>{words.text}</p>
        <TextEntry
          label={words.passphrase}
          isSecret
          autoFocus
          value={passphrase}
          error={isWrong && passphrase === "" ? dialog.wrong : null}
          onChange={setPassphrase}
        />
      </Form>
    </ModalDialog>
  );
}
