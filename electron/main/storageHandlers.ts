import type { WebContents } from "electron";
import { addDays } from "../../shared/calendar/dates.ts";
import type { ReadOnly, storageContract } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { StorageCode } from "../../shared/texts/system.ts";
import type { RestoreSource } from "../db/backups/backupStore.ts";
import type { BackupProgress } from "../db/backups/makeBackup.ts";
import { StorageError } from "../db/storageError.ts";
import type { Store } from "../db/store.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { startOfDutchDay } from "./clock.ts";
import { fileNameOf } from "./fileNames.ts";
import type { Files, SavedFile } from "./files.ts";
import type { ProgressDesk, ShowProgress } from "./progressBar.ts";

interface StorageContext {
  readonly store: Store;
  readonly files: Pick<Files, "saveThrough" | "choose">;
  /** The date of today. */
  readonly today: () => string;
  readonly showProgress: ShowProgress;
  readonly readProgress: ProgressDesk["read"];
}

type StorageName = keyof typeof storageContract;

const { dialogs } = texts.storage;
const BACKUP_FILTER = { name: dialogs.backupFiles, extensions: ["db"] };

/** What main does for copies, the log, removals and how long records are kept. */
export function makeStorageHandlers(context: StorageContext): Pick<BridgeHandlers, StorageName> {
  const { store } = context;
  /** The copy whose passphrase was asked for last. */
  let locked: RestoreSource | null = null;
  return {
    listBackups: async () => ({ backups: await store.listBackups() }),
    makeBackup: async (_input, caller) => {
      await whileShown(context, caller, (onProgress) => store.makeBackup("byHand", onProgress));
      return { backups: await store.listBackups() };
    },
    exportBackup: (_input, caller) => exportBackup(context, caller),
    restoreBackup: async (source, caller) => {
      const from = source.from === "locked" ? locked : await chooseSource(context, source, caller);
      if (from === null) return { status: "cancelled" };
      const passphrase = source.from === "locked" ? source.passphrase : undefined;
      try {
        await whileShown(context, caller, (onProgress) => store.restoreBackup({ ...from, passphrase }, onProgress));
        return { status: "restored" };
      } catch (error) {
        const status = error instanceof StorageError ? LOCKED[error.code] : undefined;
        if (status === undefined) throw error;
        locked = from;
        return { status };
      }
    },
    readCopyProgress: () => ({ progress: context.readProgress() }),
    readChangeLog: ({ from, to, ...query }) =>
      store.readLog({ ...query, from: startOfDutchDay(from), until: startOfDutchDay(addDays(to, 1)) }),
    removePerson: (key) => store.removePerson(key),
    readRetention: () => ({ months: store.retentionMonths() }),
    setRetention: ({ months }) => {
      store.setRetentionMonths(months);
      return null;
    },
  };
}

/** Who may write, when that is not this program. */
export function whoElseWrites(store: Pick<Store, "readOnly">): ReadOnly | null {
  const held = store.readOnly();
  return held === null ? null : { by: held.by, since: held.since };
}

async function exportBackup(context: StorageContext, caller: WebContents): Promise<SavedFile> {
  const { store, files, today } = context;
  const { location } = store.openLocation();
  return await files.saveThrough(caller, {
    title: dialogs.saveBackup,
    fileName: fileNameOf(dialogs.backupFile(location.name ?? location.id, today()), "db"),
    filter: BACKUP_FILTER,
    write: (path) => whileShown(context, caller, (onProgress) => store.exportBackup(path, onProgress)),
  });
}

/** Shows how far a copy is, and no longer once it is done or has failed. */
async function whileShown(
  { showProgress }: StorageContext,
  caller: WebContents,
  copy: (onProgress: BackupProgress) => Promise<void>,
): Promise<void> {
  try {
    await copy((progress) => showProgress(caller, progress));
  } finally {
    showProgress(caller, null);
  }
}

/** What the page is told of a copy that needs a passphrase. */
const LOCKED: Partial<Record<StorageCode, "locked" | "wrongPassphrase">> = {
  passphraseNeeded: "locked",
  wrongPassphrase: "wrongPassphrase",
};

async function chooseSource(
  { files }: StorageContext,
  source: { readonly from: "list"; readonly id: string } | { readonly from: "file" },
  caller: WebContents,
): Promise<RestoreSource | null> {
  if (source.from === "list") return { id: source.id };
  const path = await files.choose(caller, dialogs.openBackup, BACKUP_FILTER);
  return path === null ? null : { path };
}
