import { useState } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import { FormDialog } from "../masterData/FormDialog.tsx";

const { dialog, lockedCopy: words } = texts.encryption;

interface LockedCopyDialogProps {
  /** The passphrase that was given did not fit. */
  readonly isWrong: boolean;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a copy that is to be put back. */
export function LockedCopyDialog({ isWrong, onPassphrase, onClose }: LockedCopyDialogProps) {
  const [passphrase, setPassphrase] = useState("");
  const isIncomplete = passphrase === "";
  return (
    <FormDialog
      title={words.title}
      submit={words.confirm}
      onSubmit={() => !isIncomplete && onPassphrase(passphrase)}
      isDanger
      isIncomplete={isIncomplete}
      onClose={onClose}
    >
      <p>{words.text}</p>
      <TextEntry
        label={words.passphrase}
        isSecret
        autoFocus
        value={passphrase}
        error={isWrong && passphrase === "" ? dialog.wrong : null}
        onChange={setPassphrase}
      />
    </FormDialog>
  );
}
