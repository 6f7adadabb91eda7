import { createDecipheriv } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DatabaseKey } from "../../../electron/db/databaseKey.ts";

/*
 * What stands in an encrypted database for whoever has its key: every page of the file and of its WAL, also those that
 * SQLite itself would never show, such as the free ones. So without SQLite, page by page: AES-256 in CBC, of which the
 * initialisation vector stands at the end of each page, before its HMAC.
 */

const PAGE_BYTES = 4096;
const RESERVED_BYTES = 80;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const WAL_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

/** All pages of a database and its WAL, decrypted, as one text of single bytes. */
export function decryptedPages(path: string, key: DatabaseKey): string {
  const wal = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0);
  const pages = [...pagesOf(readFileSync(path)), ...framesOf(wal)];
  return pages.map(({ number, bytes }) => decrypt(number, bytes, key)).join("\n");
}

/** The files in the folder of a database, and below, in which a text can be read without any key. */
export function filesInClear(path: string, text: string): string[] {
  return readdirSync(dirname(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text));
}

interface RawPage {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
}

function pagesOf(file: Buffer): RawPage[] {
  return Array.from({ length: file.length / PAGE_BYTES }, (_, index) => ({
    number: index + 1,
    bytes: file.subarray(index * PAGE_BYTES, (index + 1) * PAGE_BYTES),
  }));
}

function framesOf(wal: Buffer): RawPage[] {
  const size = FRAME_HEADER_BYTES + PAGE_BYTES;
  return Array.from({ length: Math.floor((wal.length - WAL_HEADER_BYTES) / size) }, (_, index) => {
    const at = WAL_HEADER_BYTES + index * size;
    return { number: wal.readUInt32BE(at), bytes: wal.subarray(at + FRAME_HEADER_BYTES, at + size) };
  });
}

function decrypt(number: number, bytes: Buffer, key: DatabaseKey): string {
  const end = PAGE_BYTES - RESERVED_BYTES;
  const cipher = createDecipheriv("aes-256-cbc", key.subarray(0, KEY_BYTES), bytes.subarray(end, end + 16));
  cipher.setAutoPadding(false);
  const content = bytes.subarray(number === 1 ? SALT_BYTES : 0, end);
  return Buffer.concat([cipher.update(content), cipher.final()]).toString("latin1");
}
