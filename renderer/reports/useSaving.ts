import { useState } from "react";
import type { OutputKind } from "../../shared/contract/reports.ts";
import { texts } from "../../shared/texts/nl.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";

const words = texts.reportsScreen.actions;

type Saved = { readonly status: "cancelled" } | { readonly status: "saved"; readonly fileName: string };

export interface Saving {
  readonly isBusy: boolean;
  /** What was saved last, when it was of this kind. */
  readonly lastSaved: string | null;
  /** Saves when all edits are stored, and says how it went. */
  readonly save: (write: () => Promise<Saved>) => Promise<void>;
  /** Shows where what was saved last lies. */
  readonly showSaved: () => void;
}

/** Saving what is handed out of a kind, one at a time. */
export function useSaving(kind: OutputKind): Saving {
  const page = usePage();
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState<{ readonly kind: OutputKind; readonly fileName: string } | null>(null);
  return {
    isBusy,
    lastSaved: last?.kind === kind ? last.fileName : null,
    save: async (write) => {
      setBusy(true);
      await runFileTask(page, async () => {
        await page.roster.getState().whenSaved();
        const answer = await write();
        if (answer.status === "cancelled") return null;
        // It stands beside the button, so no notice says it again.
        setLast({ kind, fileName: answer.fileName });
        page.roster.getState().announce(words.saved(answer.fileName));
        return null;
      });
      setBusy(false);
    },
    showSaved: () =>
      void runFileTask(page, async () => {
        await page.bridge.showSavedFile();
        return null;
      }),
  };
}
