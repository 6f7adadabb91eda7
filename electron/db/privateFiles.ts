import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync } from "node:fs";

/*
 * Rosters hold data of children and staff, so nobody but the user may read them. On Windows these modes do nothing;
 * there the user's own profile folder guards the files.
 */

const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/** Makes a folder that only the user can enter, or takes others' access from one that exists. */
export function ensurePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: PRIVATE_FOLDER });
  chmodSync(path, PRIVATE_FOLDER);
}

/**
 * Makes an empty file that only the user can read, or takes others' access from one that exists. Done before SQLite
 * opens it, since SQLite gives its -wal and -shm files the rights of the database file.
 */
export function ensurePrivateFile(path: string): void {
  closeSync(openSync(path, "a", PRIVATE_FILE));
  chmodSync(path, PRIVATE_FILE);
}

/** Takes others' access from the database's side files, should an earlier program have left them open. */
export function ensurePrivateSideFiles(databasePath: string): void {
  for (const suffix of ["-wal", "-shm"]) {
    if (existsSync(databasePath + suffix)) chmodSync(databasePath + suffix, PRIVATE_FILE);
  }
}

/** Waits until the content of a file stands on the disk. */
export function syncFile(path: string): void {
  // Windows only syncs what is open for writing.
  sync(path, "r+");
}

/** Waits until the names in a folder stand on the disk; Windows sees to that by itself. */
export function syncFolder(path: string): void {
  if (process.platform !== "win32") sync(path, "r");
}

function sync(path: string, flags: "r" | "r+"): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
