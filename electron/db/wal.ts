import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import { StorageError } from "./storageError.ts";

const answerSchema = z.array(z.looseObject({ busy: z.int() }));

/**
 * Writes what stands in the WAL to the database itself and empties it.
 * @throws StorageError `locked` when another program keeps it from being emptied.
 */
export function emptyWal(db: Database.Database): void {
  const [answer] = answerSchema.parse(db.pragma("wal_checkpoint(TRUNCATE)"));
  if (answer?.busy !== 0) throw new StorageError("locked");
}
