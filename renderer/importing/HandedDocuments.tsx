import { useEffect, useEffectEvent } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { isDialogOpen, whenNoDialogIsOpen } from "../controls/openDialogs.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage, useRoster } from "../store/page.tsx";
import { useDocumentQuestion } from "./DocumentImport.tsx";

/** Asks about each exchange document that the system hands to the program, such as one opened in a file manager. */
export function HandedDocuments() {
  const page = usePage();
  const { ask, question } = useDocumentQuestion();
  const isReady = useRoster(({ phase }) => phase.kind === "ready" || phase.kind === "noLocation");

  const askAboutNext = useEffectEvent(async () => {
    if (isDialogOpen()) sayThatItWaits();
    await whenNoDialogIsOpen();
    await ask(page.bridge.chooseHandedDocument);
  });
  const sayThatItWaits = () => {
    const { notify, announce } = page.roster.getState();
    notify({ tone: "done", text: texts.transfer.importing.document.waits, lines: [] });
    announce(texts.transfer.importing.document.waits);
  };

  useEffect(() => {
    if (!isReady) return;
    let isGone = false;
    void runFileTask(page, async () => {
      while (!isGone) {
        const { isHanded } = await page.bridge.awaitHandedDocument();
        if (isGone || !isHanded) break;
        await askAboutNext();
      }
      return null;
    });
    return () => {
      isGone = true;
    };
  }, [isReady, page]);

  return question;
}
