import { join } from "node:path";
import type { DataFile } from "../../shared/contract/locations.ts";
import { StorageError } from "../db/storageError.ts";
import type { RuntimeInfo } from "./runtime.ts";

/** What decides which databases may be opened. */
export interface DataFilesChoice {
  readonly dataFolder: string;
  /** The folder was named by whoever started the program, as tests do, and is not the user's own. */
  readonly isGivenFolder: boolean;
  readonly isPackaged: boolean;
  /** Whoever started the program from source asked for the user's own data. */
  readonly wantsOwn: boolean;
  readonly runtime: RuntimeInfo["kind"];
}

/** The databases of this program: the user's own, and the example's, so that trying things out never touches a real roster. */
export interface DataFiles {
  /** The one to begin with. */
  readonly first: DataFile;
  /** All that may be opened. */
  readonly allowed: readonly DataFile[];
  readonly pathOf: (file: DataFile) => string;
}

const NAMES: Readonly<Record<DataFile, string>> = { own: "roosterwijs.db", example: "voorbeeld.db" };

/**
 * A packaged app begins with the user's own data, and with a first start where there is none; from source it is the
 * example alone, unless own data is asked for.
 * @throws StorageError `fallbackNeedsTestFolder` when the older Electron of development would open a user's own data.
 */
export function chooseDataFiles(choice: DataFilesChoice): DataFiles {
  const { dataFolder, isGivenFolder, isPackaged, wantsOwn, runtime } = choice;
  const isOwn = isPackaged || wantsOwn;
  if (isOwn && runtime === "fallback" && !isGivenFolder) throw new StorageError("fallbackNeedsTestFolder");
  return {
    first: isOwn ? "own" : "example",
    allowed: isOwn ? ["own", "example"] : ["example"],
    pathOf: (file) => join(dataFolder, NAMES[file]),
  };
}
