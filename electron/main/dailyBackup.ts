import { powerMonitor } from "electron";
import type { Log } from "./log.ts";
import type { FileDesk } from "./openFile.ts";
import { sayBackupFailed } from "./startErrors.ts";

/** A program that stays open for days must see that another day has begun. */
const EVERY_MS = 3_600_000;

/**
 * Makes the copy of each day, once the others have the key of the database: now, and once a day has begun while the program
 * is open. A copy that fails is told, once for as long as it keeps failing, but stops no one from working.
 * @returns makes it now if it is not there; to be called when another file is open.
 */
export function keepDailyBackups(desk: FileDesk, log: Log): () => void {
  let isToldOf = false;
  const backUp = () => {
    const { store } = desk.opened();
    store
      .finishConversion()
      .then(store.makeDailyBackup)
      .then(() => {
        isToldOf = false;
      })
      .catch((error: unknown) => {
        log.error("daily backup", error);
        if (!isToldOf) sayBackupFailed(error);
        isToldOf = true;
      });
  };
  backUp();
  setInterval(backUp, EVERY_MS).unref();
  powerMonitor.on("resume", backUp);
  return backUp;
}
