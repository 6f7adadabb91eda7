import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A size in bytes as people read it: whole megabytes of 10⁶ bytes. */
export function megabytesText(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

/** The bytes of all files in a folder. */
export function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
