import { closeSync, existsSync, openSync, readSync } from "node:fs";

/*
 * The first 100 bytes of a database file (https://www.sqlite.org/fileformat2.html#the_database_header). Read without
 * SQLite, since merely opening a file can already write beside it, and a newer or foreign file must stay untouched.
 */

const HEADER_BYTES = 100;
const MAGIC = "SQLite format 3\0";
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

export type FileHeader =
  | { readonly kind: "absent" }
  | { readonly kind: "foreign" }
  | { readonly kind: "sqlite"; readonly userVersion: number; readonly applicationId: number };

/** Reads what kind of file stands there; an empty file counts as absent, since SQLite makes a new database of it. */
export function readFileHeader(path: string): FileHeader {
  if (!existsSync(path)) return { kind: "absent" };
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(path, "r");
  let length: number;
  try {
    length = readSync(handle, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  if (length === 0) return { kind: "absent" };
  if (length < HEADER_BYTES || header.toString("latin1", 0, MAGIC.length) !== MAGIC) return { kind: "foreign" };
  return {
    kind: "sqlite",
    userVersion: header.readInt32BE(USER_VERSION_AT),
    applicationId: header.readInt32BE(APPLICATION_ID_AT),
  };
}
