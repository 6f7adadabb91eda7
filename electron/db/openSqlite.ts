import Database from "better-sqlite3-multiple-ciphers";
import { type DatabaseKey, hexOf } from "./databaseKey.ts";

/** Opens a file of SQLite, with its key where it has one; null for a file that is not encrypted. */
export function openSqlite(path: string, key: DatabaseKey | null, options: Database.Options = {}): Database.Database {
  const db = new Database(path, options);
  if (key === null) return db;
  try {
    setCipher(db);
    db.key(rawKey(key));
    // What SQLite sorts on the disk would stand there unencrypted.
    db.pragma("temp_store = MEMORY");
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Writes every page anew with another key, or with none. The file must not be in WAL mode.
 * @throws SqliteError; the file is then as it was.
 */
export function rewriteWithKey(db: Database.Database, key: DatabaseKey | null): void {
  setCipher(db);
  db.rekey(key === null ? Buffer.alloc(0) : rawKey(key));
}

/** Whether a key opens an encrypted file, damaged or not. */
export function keyFits(path: string, key: DatabaseKey): boolean {
  const db = openSqlite(path, key, { readonly: true, fileMustExist: true });
  try {
    db.pragma("user_version");
    return true;
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    if (error.code === "SQLITE_NOTADB") return false;
    if (error.code.startsWith("SQLITE_CORRUPT")) return true;
    throw error;
  } finally {
    db.close();
  }
}

function setCipher(db: Database.Database): void {
  db.pragma("cipher = 'sqlcipher'");
}

/** A key that is used as it is, with the salt that the file is to have: nothing is derived from it once more. */
function rawKey(key: DatabaseKey): Buffer {
  return Buffer.from(`x'${hexOf(key)}'`);
}
