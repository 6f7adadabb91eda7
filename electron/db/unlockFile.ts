import { deriveKey } from "./databaseKey.ts";
import { readFileHeader } from "./fileHeader.ts";
import type { KeyRing } from "./keyRing.ts";
import { keyFits } from "./openSqlite.ts";
import { StorageError } from "./storageError.ts";

/**
 * Adds the key of an encrypted file to those that are known; does nothing for another file.
 * @throws StorageError `wrongPassphrase`.
 */
export async function unlockFile(path: string, passphrase: string, keys: KeyRing): Promise<void> {
  const header = readFileHeader(path);
  if (header.kind !== "encrypted") return;
  const key = await deriveKey(passphrase, header.salt);
  if (!keyFits(path, key)) throw new StorageError("wrongPassphrase");
  keys.add(key);
}
