import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";

const words = texts.transfer.exporting.warning;

interface PersonalDataWarningProps {
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What to mind with a file that holds the data of people. */
export function PersonalDataWarning({ onConfirm, onClose }: PersonalDataWarningProps) {
  return (
    <ModalDialog
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button className="button" onPress={onClose}>
            {words.cancel}
          </Button>
          <Button className="button button-primary" onPress={onConfirm}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
      <p>{words.once}</p>
    </ModalDialog>
  );
}
