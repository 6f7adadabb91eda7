import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type Database from "better-sqlite3";
import { ensurePrivateFile, ensurePrivateFolder, syncFile, syncFolder } from "./privateFiles.ts";

/**
 * Writes a whole copy of the open database to the folder `backups` beside it.
 * @param reason ends the file name, such as `before-v2`.
 * @param now names the moment; a second copy of the same moment gets a number behind it.
 * @returns the path of the copy, which stands on the disk when this returns.
 */
export function backUp(db: Database.Database, reason: string, now: Date): string {
  const folder = join(dirname(db.name), "backups");
  ensurePrivateFolder(folder);
  const moment = now.toISOString().replaceAll(":", "-").replace("Z", "");
  const copy = freePath(join(folder, `${basename(db.name, extname(db.name))}-${moment}-${reason}`), ".db");
  ensurePrivateFile(copy);
  // Reads through SQLite, so it holds what is still in the WAL, and keeps user_version and application_id.
  db.prepare("VACUUM INTO ?").run(copy);
  syncFile(copy);
  syncFolder(folder);
  return copy;
}

function freePath(stem: string, extension: string): string {
  let path = stem + extension;
  for (let number = 2; existsSync(path); number += 1) path = `${stem}-${number}${extension}`;
  return path;
}
