import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file whole or not at all, readable by the user alone: beside its place first, then renamed into it.
 * @throws the file system's error; what stood there before still stands.
 */
export function writeFileAtomically(path: string, content: Uint8Array | string): void {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const handle = openSync(temporary, "wx", 0o600);
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
