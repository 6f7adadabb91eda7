import { useCallback, useEffect, useState } from "react";
import type { BridgeInput } from "../../shared/contract/bridge.ts";
import type { Backup } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import { openAnew } from "../locations/openAnew.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";

const words = texts.dataFile.backups;

export interface BackupsView {
  /** Newest first; null until they are read. */
  readonly backups: readonly Backup[] | null;
  /** A copy is being made or put back. */
  readonly isBusy: boolean;
  readonly make: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** @param done what is said when it is done. */
  readonly restore: (source: BridgeInput<"restoreBackup">, done: string) => Promise<void>;
  /** The copy that was to be put back needs a passphrase: none was given yet, or a wrong one. */
  readonly locked: { readonly done: string; readonly isWrong: boolean } | null;
  readonly leaveLocked: () => void;
}

export function useBackups(): BackupsView {
  const page = usePage();
  const { bridge } = page;
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [locked, setLocked] = useState<BackupsView["locked"]>(null);
  const whileBusy = useCallback(
    async (task: () => Promise<string | null>) => {
      setBusy(true);
      await runFileTask(page, async () => {
        await page.roster.getState().whenSaved();
        return await task();
      });
      setBusy(false);
    },
    [page],
  );
  useEffect(() => {
    let isGone = false;
    void runFileTask(page, async () => {
      const answer = await bridge.listBackups();
      if (!isGone) setBackups(answer.backups);
      return null;
    });
    return () => {
      isGone = true;
    };
  }, [page, bridge]);
  return {
    backups,
    isBusy,
    make: () =>
      whileBusy(async () => {
        setBackups((await bridge.makeBackup()).backups);
        return words.made;
      }),
    save: () =>
      whileBusy(async () => {
        const answer = await bridge.exportBackup();
        return answer.status === "saved" ? words.saved(answer.fileName) : null;
      }),
    restore: (source, done) =>
      whileBusy(async () => {
        setLocked(null);
        const { status } = await bridge.restoreBackup(source);
        if (status === "locked" || status === "wrongPassphrase")
          setLocked({ done, isWrong: status === "wrongPassphrase" });
        if (status !== "restored") return null;
        const isOpen = await openAnew(page);
        setBackups((await bridge.listBackups()).backups);
        return isOpen ? done : null;
      }),
    locked,
    leaveLocked: () => setLocked(null),
  };
}
