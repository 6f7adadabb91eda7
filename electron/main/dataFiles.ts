import { existsSync } from "node:fs";
import { join } from "node:path";
import { StorageError } from "../db/storageError.ts";
import type { RuntimeInfo } from "./runtime.ts";

/** What decides which database opens. */
export interface DatabaseChoice {
  readonly dataFolder: string;
  /** The folder was named by whoever started the program, as tests do, and is not the user's own. */
  readonly isGivenFolder: boolean;
  readonly isPackaged: boolean;
  readonly runtime: RuntimeInfo["kind"];
}

export interface ChosenDatabase {
  readonly path: string;
  readonly isExample: boolean;
}

/**
 * A packaged app opens the user's own data where there is any, and the example otherwise; from source it is always the
 * example, in a file of its own, so that trying things out never touches a real roster.
 * @throws StorageError `fallbackNeedsTestFolder` when the older Electron of development would open a user's own data.
 */
export function chooseDatabase({ dataFolder, isGivenFolder, isPackaged, runtime }: DatabaseChoice): ChosenDatabase {
  const own = join(dataFolder, "roosterwijs.db");
  if (!isPackaged || !existsSync(own)) return { path: join(dataFolder, "voorbeeld.db"), isExample: true };
  if (runtime === "fallback" && !isGivenFolder) throw new StorageError("fallbackNeedsTestFolder");
  return { path: own, isExample: false };
}
