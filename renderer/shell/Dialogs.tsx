import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { AboutDialog } from "../about/AboutDialog.tsx";
import { CommandPalette } from "../actions/CommandPalette.tsx";
import { refocusPlace } from "../actions/refocusPlace.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { LocationDialog } from "../locations/LocationDialogs.tsx";
import { openAnew } from "../locations/openAnew.ts";
import { EditQuestionDialog } from "../publishing/EditQuestionDialog.tsx";
import { useBoardUi, usePage } from "../store/page.tsx";
import { runFileTask } from "./fileTasks.ts";
import { HelpSheet } from "./HelpSheet.tsx";
import { WeekDialogs } from "./WeekDialogs.tsx";

/** The dialog that is open, if one is, and the question whether a published week may be changed. */
export function Dialogs() {
  return (
    <>
      <OpenDialog />
      <EditQuestionDialog />
    </>
  );
}

function OpenDialog() {
  const page = usePage();
  const { ui } = page;
  const dialog = useBoardUi((state) => state.dialog);
  const close = () => ui.setState({ dialog: null });
  if (dialog === null) return null;
  if (typeof dialog === "object") {
    const backToBoard = () => {
      close();
      refocusPlace(page);
    };
    return <WeekDialogs dialog={dialog} onClose={backToBoard} />;
  }
  switch (dialog) {
    case "help":
      return <HelpSheet onClose={close} />;
    case "about":
      return <AboutDialog onClose={close} />;
    case "reset":
      return <ResetExample onClose={close} />;
    case "palette":
      return <CommandPalette onClose={close} />;
    case "newLocation":
    case "copyLocation":
    case "colleagues":
    case "endLocation":
      return <LocationDialog name={dialog} onClose={close} />;
  }
}

interface DialogProps {
  readonly onClose: () => void;
}

function ResetExample({ onClose }: DialogProps) {
  const page = usePage();
  const words = texts.app.reset;
  const reset = () =>
    runFileTask(page, async () => {
      await page.roster.getState().whenSaved();
      await page.bridge.resetExample();
      return (await openAnew(page)) ? texts.app.notice.exampleReset : null;
    });
  return <Confirm words={words} onConfirm={reset} onClose={onClose} />;
}

interface ConfirmProps extends DialogProps {
  readonly words: { readonly title: string; readonly text: string; readonly confirm: string };
  readonly onConfirm: () => Promise<void>;
}

function Confirm({ words, onConfirm, onClose }: ConfirmProps) {
  const confirm = () => {
    onClose();
    void onConfirm();
  };
  const actions = (
    <>
      <Button className="button" onPress={onClose}>
        {texts.app.form.cancel}
      </Button>
      <Button className="button button-danger" onPress={confirm}>
        {words.confirm}
      </Button>
    </>
  );
  return (
    <ModalDialog title={words.title} closeLabel={texts.app.about.close} onClose={onClose} actions={actions}>
      <p>{words.text}</p>
    </ModalDialog>
  );
}
