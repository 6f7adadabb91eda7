import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/**
 * Writes a new folder with its files whole or not at all, readable by the user alone. It never touches what is there: where
 * the name is taken it gets a number.
 * @returns the name that it got.
 * @throws the file system's error; then there is no folder.
 */
export function writeFolderAtomically(
  parent: string,
  name: string,
  files: readonly { readonly name: string; readonly content: string }[],
): string {
  const temporary = join(parent, `.${randomUUID()}.tmp`);
  try {
    mkdirSync(temporary, { mode: 0o700 });
    for (const file of files) writeFileAtomically(join(temporary, file.name), file.content);
    const free = freeName(parent, name);
    renameSync(temporary, join(parent, free));
    return free;
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

function freeName(parent: string, name: string): string {
  let free = name;
  for (let number = 2; existsSync(join(parent, free)); number += 1) free = `${name} (${number})`;
  return free;
}
