import type { WebContents } from "electron";
import { addDays } from "../../shared/calendar/dates.ts";
import type { BridgeOutput } from "../../shared/contract/bridge.ts";
import type { ReadOnly } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { BackupProgress } from "../db/backups/makeBackup.ts";
import type { Store } from "../db/store.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { startOfDutchDay } from "./clock.ts";
import { fileNameOf } from "./fileNames.ts";
import type { Files, SavedFile } from "./files.ts";
import type { ShowProgress } from "./progressBar.ts";

interface StorageContext {
  readonly store: Store;
  readonly files: Pick<Files, "saveThrough" | "choose">;
  /** The date of today. */
  readonly today: () => string;
  readonly showProgress: ShowProgress;
}

type StorageName = "listBackups" | "makeBackup" | "exportBackup" | "restoreBackup" | "readChangeLog" | "removePerson";

const { dialogs } = texts.storage;
const BACKUP_FILTER = { name: dialogs.backupFiles, extensions: ["db"] };

/** What main does for copies, the log and removals. */
export function makeStorageHandlers(context: StorageContext): Pick<BridgeHandlers, StorageName> {
  const { store } = context;
  return {
    listBackups: () => ({ backups: store.listBackups() }),
    makeBackup: async (_input, caller) => {
      await whileShown(context, caller, (onProgress) => store.makeBackup("byHand", onProgress));
      return { backups: store.listBackups() };
    },
    exportBackup: (_input, caller) => exportBackup(context, caller),
    restoreBackup: async (source, caller) => {
      if (source.from === "file") return await restoreFile(context, caller);
      await store.restoreBackup({ id: source.id });
      return { status: "restored" };
    },
    readChangeLog: ({ from, to, ...query }) =>
      store.readLog({ ...query, from: startOfDutchDay(from), until: startOfDutchDay(addDays(to, 1)) }),
    removePerson: (key) => store.removePerson(key),
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
    await copy((done, total) => showProgress(caller, done / total));
  } finally {
    showProgress(caller, null);
  }
}

async function restoreFile(
  { store, files }: StorageContext,
  caller: WebContents,
): Promise<BridgeOutput<"restoreBackup">> {
  const path = await files.choose(caller, dialogs.openBackup, BACKUP_FILTER);
  if (path === null) return { status: "cancelled" };
  await store.restoreBackup({ path });
  return { status: "restored" };
}
