import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { CommandPalette } from "../actions/CommandPalette.tsx";
import { refocusPlace } from "../actions/refocusPlace.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { EditQuestionDialog } from "../publishing/EditQuestionDialog.tsx";
import { type Page, useBoardUi, usePage, useRoster } from "../store/page.tsx";
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
      return <About onClose={close} />;
    case "reset":
      return <ResetExample onClose={close} />;
    case "import":
      return <ImportDocument onClose={close} />;
    case "palette":
      return <CommandPalette onClose={close} />;
  }
}

interface DialogProps {
  readonly onClose: () => void;
}

function About({ onClose }: DialogProps) {
  const info = useRoster((state) => state.appInfo);
  const words = texts.app.about;
  return (
    <ModalDialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <p>{words.text}</p>
      {info && (
        <dl className="about-list">
          <dt>{words.version}</dt>
          <dd>{info.version}</dd>
          <dt>{words.runtime}</dt>
          <dd>
            {info.runtime.kind === "official" ? words.official : words.fallback} {info.runtime.electron}, Chromium{" "}
            {info.runtime.chromium}, Node {info.runtime.node}
          </dd>
        </dl>
      )}
    </ModalDialog>
  );
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
  return <Confirm words={words} isDangerous onConfirm={reset} onClose={onClose} />;
}

function ImportDocument({ onClose }: DialogProps) {
  const page = usePage();
  const importFile = () =>
    runFileTask(page, async () => {
      await page.roster.getState().whenSaved();
      const answer = await page.bridge.importDocument();
      if (answer.status === "cancelled") return null;
      return (await openAnew(page)) ? texts.app.notice.imported(answer.fileName) : null;
    });
  return <Confirm words={texts.app.importing} onConfirm={importFile} onClose={onClose} />;
}

/** Opens the location that is there now; false when it cannot be, which then fills the page. */
async function openAnew({ roster, ui }: Page): Promise<boolean> {
  ui.setState({ findingKey: null, moment: null });
  await roster.getState().start();
  return roster.getState().phase.kind === "ready";
}

interface ConfirmProps extends DialogProps {
  readonly words: { readonly title: string; readonly text: string; readonly confirm: string };
  readonly isDangerous?: boolean;
  readonly onConfirm: () => Promise<void>;
}

function Confirm({ words, isDangerous = false, onConfirm, onClose }: ConfirmProps) {
  const confirm = () => {
    onClose();
    void onConfirm();
  };
  const actions = (
    <>
      <Button className="button" onPress={onClose}>
        {texts.app.form.cancel}
      </Button>
      <Button className={isDangerous ? "button button-danger" : "button button-primary"} onPress={confirm}>
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
