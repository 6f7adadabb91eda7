import { FileDown } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";
import type { LogPeriod } from "./logPeriod.ts";

const words = texts.pilotLog.exporting;

/** Writes the log of the period, and its key elsewhere. */
export function ExportButton({ period }: { readonly period: LogPeriod }) {
  const page = usePage();
  const hintId = useId();
  const [isBusy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    await runFileTask(page, async () => {
      // The files are made from what is stored, so everything on the screen must be stored first.
      await page.roster.getState().whenSaved();
      const answer = await page.bridge.exportPilotLog(period);
      return answer.status === "saved" ? words.saved(answer.folderName, answer.keyFileName) : null;
    });
    setBusy(false);
  };

  return (
    <div className="log-export">
      <Button
        className="button button-primary"
        aria-describedby={hintId}
        isPending={isBusy}
        onPress={() => void save()}
      >
        <FileDown className="icon" aria-hidden="true" />
        {isBusy ? words.busy : words.button}
      </Button>
      <p id={hintId} className="field-hint">
        {words.hint}
      </p>
    </div>
  );
}
