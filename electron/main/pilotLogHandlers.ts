import { randomInt } from "node:crypto";
import type { WebContents } from "electron";
import type { BridgeInput, BridgeOutput } from "../../shared/contract/bridge.ts";
import { exportPilotLog } from "../../shared/pilotLog/exportPilotLog.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Store } from "../db/store.ts";
import { fileNameOf, folderNameOf } from "./fileNames.ts";
import type { Files } from "./files.ts";

interface PilotLogContext {
  readonly store: Pick<Store, "exportDocument">;
  readonly files: Pick<Files, "chooseFolder" | "save" | "writeFolder">;
  /** The date of today. */
  readonly today: () => string;
}

/**
 * Writes the pilot log of a period in a folder of its own and, elsewhere, the key that tells whose code is whose. The key
 * is placed before that folder exists, so that nobody can put it in there by mistake.
 * @throws BridgeRefusal `fileNotWritable`.
 */
export async function exportPilotLogFiles(
  { store, files, today }: PilotLogContext,
  period: BridgeInput<"exportPilotLog">,
  caller: WebContents,
): Promise<BridgeOutput<"exportPilotLog">> {
  const document = store.exportDocument();
  // Made before the dialogs, so that the files tell of the roster as it was when the user asked for them.
  const made = exportPilotLog(document, period, { today: today(), randomBelow: (bound) => randomInt(bound) });
  const location = document.location.name ?? document.location.id;
  const { dialogs, folder, keyFile } = texts.pilotLogExport;
  const parent = await files.chooseFolder(caller, dialogs.folder);
  if (parent === null) return { status: "cancelled" };
  const key = await files.save(caller, {
    title: dialogs.key,
    fileName: fileNameOf(keyFile(location, period.from, period.to), "csv"),
    filter: { name: dialogs.keyFiles, extensions: ["csv"] },
    content: () => Promise.resolve(made.key),
  });
  if (key.status === "cancelled") return { status: "cancelled" };
  const folderName = files.writeFolder(parent, folderNameOf(folder(location, period.from, period.to)), made.files);
  return { status: "saved", folderName, keyFileName: key.fileName };
}
