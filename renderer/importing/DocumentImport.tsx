import { FileJson } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { ChosenDocument, Holdings } from "../../shared/contract/documents.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { ReadOnlyNote } from "../dataFile/ReadOnlyNote.tsx";
import { openAnew } from "../locations/openAnew.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage, useRoster } from "../store/page.tsx";

const words = texts.transfer.importing.document;

type Chosen = Extract<ChosenDocument, { status: "chosen" }>;

/** Chooses an exchange document, and imports it once that is confirmed. */
export function DocumentImport() {
  const { bridge } = usePage();
  const { ask, question } = useDocumentQuestion();
  return (
    <>
      <Button className="button" onPress={() => void ask(bridge.chooseDocument)}>
        <FileJson className="icon" aria-hidden="true" />
        {words.choose}
      </Button>
      {question}
    </>
  );
}

/** Says what is in an exchange document and what it takes the place of, and imports it once that is confirmed. */
export function useDocumentQuestion() {
  const page = usePage();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const close = () => setChosen(null);
  const ask = (choose: () => Promise<ChosenDocument>) =>
    runFileTask(page, async () => {
      await page.roster.getState().whenSaved();
      const answer = await choose();
      if (answer.status === "chosen") setChosen(answer);
      return null;
    });
  const store = () => {
    close();
    void runFileTask(page, async () => {
      await page.roster.getState().whenSaved();
      const { fileName } = await page.bridge.importChosenDocument();
      page.ui.setState({ screen: "roster" });
      return (await openAnew(page)) ? texts.app.notice.imported(fileName) : null;
    });
  };
  return { ask, question: chosen && <ConfirmDocument chosen={chosen} onConfirm={store} onClose={close} /> };
}

interface ConfirmDocumentProps {
  readonly chosen: Chosen;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

function ConfirmDocument({ chosen: { fileName, holds, replaces, removed }, onConfirm, onClose }: ConfirmDocumentProps) {
  const isReadOnly = useRoster(({ appInfo }) => appInfo?.readOnly != null);
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
          <Button
            className={replaces === null ? "button button-primary" : "button button-danger"}
            isDisabled={isReadOnly}
            onPress={onConfirm}
          >
            {replaces === null ? words.add : words.replace}
          </Button>
        </>
      }
    >
      <p>
        <bdi>{words.holds(fileName, describe(holds))}</bdi>
      </p>
      <p>
        <bdi>{replaces === null ? words.addsBeside : words.replaces(describe(replaces))}</bdi>
      </p>
      {removed > 0 && <p>{words.removed(removed)}</p>}
      <p>{words.backup}</p>
      <ReadOnlyNote />
    </ModalDialog>
  );
}

/** "De Zonnebloem: 6 groepen, 26 medewerkers, 74 kinderen, 3 weken met 210 diensten". */
function describe({ name, ...counts }: Holdings): string {
  return words.counts(name ?? texts.app.board.unnamedLocation, counts);
}
