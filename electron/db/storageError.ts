import Database from "better-sqlite3-multiple-ciphers";
import { texts } from "../../shared/texts/nl.ts";
import type { StorageCode } from "../../shared/texts/system.ts";

/** Thrown when data cannot be read or stored. The message is the Dutch sentence for the code. */
export class StorageError extends Error {
  readonly code: StorageCode;
  /** What exactly, such as the table and row; never personal data beyond an id. */
  readonly details: readonly string[];

  constructor(code: StorageCode, options: ErrorOptions & { readonly details?: readonly string[] } = {}) {
    super(texts.system.storage[code], options);
    this.name = "StorageError";
    this.code = code;
    this.details = options.details ?? [];
  }
}

/** SQLite's result codes by their first words; extended codes such as SQLITE_IOERR_WRITE begin with the plain one. */
const CODES: readonly (readonly [prefix: string, code: StorageCode])[] = [
  ["SQLITE_FULL", "diskFull"],
  ["SQLITE_READONLY", "folderNotWritable"],
  ["SQLITE_CANTOPEN", "folderNotWritable"],
  ["SQLITE_PERM", "folderNotWritable"],
  ["SQLITE_BUSY", "locked"],
  ["SQLITE_LOCKED", "locked"],
  ["SQLITE_NOTADB", "damagedDatabase"],
  ["SQLITE_CORRUPT", "damagedDatabase"],
  ["SQLITE_IOERR", "ioError"],
];

/** What SQLite says of a record that is no JSON any more, when it works out a column of it; it has no code for that. */
const DAMAGED_JSON = "malformed JSON";

const FILE_CODES: Readonly<Record<string, StorageCode>> = {
  EACCES: "folderNotWritable",
  EPERM: "folderNotWritable",
  EROFS: "folderNotWritable",
  ENOTDIR: "folderNotWritable",
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EIO: "ioError",
};

/** What a code of SQLite or of the file system means, where the error itself stayed on another thread. */
export function storageErrorOf(code: string): Error {
  const known = CODES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? FILE_CODES[code];
  return known === undefined ? new Error(`storage failed: ${code}`) : new StorageError(known);
}

/** Gives an error of SQLite or the file system its meaning; an error that is no fault of storage comes back as it is. */
export function toStorageError(error: unknown): unknown {
  if (error instanceof Database.SqliteError) {
    if (error.message === DAMAGED_JSON) return new StorageError("damagedDatabase", { cause: error });
    const known = CODES.find(([prefix]) => error.code.startsWith(prefix));
    return known === undefined ? error : new StorageError(known[1], { cause: error });
  }
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    const code = FILE_CODES[error.code];
    return code === undefined ? error : new StorageError(code, { cause: error });
  }
  return error;
}

/** Runs an action on the database and throws what goes wrong as a StorageError where it is one. */
export function withStorageErrors<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw toStorageError(error);
  }
}
