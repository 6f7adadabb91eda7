import { app, dialog } from "electron";
import { texts } from "../../shared/texts/nl.ts";
import { StorageError } from "../db/storageError.ts";
import type { Log } from "./log.ts";

/**
 * Says why the program cannot go on and ends it. The sentence also goes to standard error, for who starts it from a
 * terminal or a test.
 * @param dataFolder shown, since most causes are mended there.
 */
export function stopWithError(title: string, error: unknown, dataFolder: string, log: Log | undefined): void {
  const isForeseen = error instanceof StorageError;
  if (!isForeseen) log?.error("start", error);
  const words = texts.system;
  const sentence = isForeseen ? error.message : words.bridge.unexpected;
  const text = `${sentence}\n\n${words.dialogs.dataFolder(dataFolder)}`;
  process.stderr.write(`${title}: ${sentence}\n`);
  // Nobody would be there to close the dialog.
  if (process.env.ROOSTERWIJS_SMOKE !== "1") dialog.showErrorBox(title, text);
  app.exit(1);
}

/** Says that the copy of the day was not made, while the work goes on. */
export function sayBackupFailed(error: unknown): void {
  const { backupFailed, backupFailedAdvice } = texts.storage.dialogs;
  const sentence = error instanceof StorageError ? error.message : texts.system.bridge.unexpected;
  if (process.env.ROOSTERWIJS_SMOKE === "1") return;
  void dialog.showMessageBox({
    type: "warning",
    title: texts.system.product,
    message: backupFailed,
    detail: `${sentence}\n\n${backupFailedAdvice}`,
    buttons: [texts.system.dialogs.ok],
    noLink: true,
  });
}
