import { closeSync, existsSync, openSync, readSync } from "node:fs";

/*
 * The first 100 bytes of a database file (https://www.sqlite.org/fileformat2.html#the_database_header). Read without
 * SQLite, since merely opening a file can already write beside it, and a newer or foreign file must stay untouched.
 */

const HEADER_BYTES = 100;
const MAGIC = "SQLite format 3\0";
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** Behind the salt of an encrypted file the header is plain: pages of 4096 bytes, journal or WAL, 80 bytes of each reserved. */
const SALT_BYTES = 16;
const BEHIND_SALT_BYTES = 8;
const ENCRYPTED = /^1000(0101|0202)50402020$/;

export type FileHeader =
  | { readonly kind: "absent" }
  | { readonly kind: "foreign" }
  | { readonly kind: "encrypted"; readonly salt: Uint8Array }
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
  if (length < HEADER_BYTES) return { kind: "foreign" };
  if (header.toString("latin1", 0, MAGIC.length) !== MAGIC) return kindWithoutMagic(header);
  return {
    kind: "sqlite",
    userVersion: header.readInt32BE(USER_VERSION_AT),
    applicationId: header.readInt32BE(APPLICATION_ID_AT),
  };
}

function kindWithoutMagic(header: Buffer): FileHeader {
  return ENCRYPTED.test(header.toString("hex", SALT_BYTES, SALT_BYTES + BEHIND_SALT_BYTES))
    ? { kind: "encrypted", salt: header.subarray(0, SALT_BYTES) }
    : { kind: "foreign" };
}
